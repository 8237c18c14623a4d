/** The numbers of the figures as the files that they download: as published, with how each stands. */
import type { Agreement } from './answers/agreement';
import { standingOf } from './answers/standing';
import type { CsvTable } from '$lib/export/csv';

const columnsOf = (names: readonly string[]) => names.map((name) => ({ name }));

/** @param today `YYYY-MM-DD`; kept in the file, because what is overdue depends on it */
export function agreementCsv(agreements: readonly Agreement[], today: string): CsvTable {
  return {
    columns: columnsOf([
      'id',
      'fecha_sesion',
      'sesion',
      'acuerdo',
      'tipo',
      'responsable',
      'aliados',
      'colonias',
      'meta_valor',
      'meta_unidad',
      'fecha_compromiso',
      'estado',
      'indicadores',
      'fuente',
      'fuente_url',
      'nota',
      'vencido',
      'vencido_al',
    ]),
    rows: agreements.map((agreement) => [
      agreement.id,
      agreement.on,
      agreement.session,
      agreement.what,
      agreement.kind,
      agreement.owner,
      agreement.partners.join('; '),
      agreement.colonias.join('; '),
      agreement.target,
      agreement.unit,
      agreement.due,
      agreement.state,
      agreement.indicators.join('; '),
      agreement.source.document,
      agreement.source.url,
      agreement.note,
      standingOf(agreement, today) === 'overdue',
      today,
    ]),
  };
}

export function progressCsv({ id, progress, target, unit, due }: Agreement): CsvTable {
  return {
    columns: columnsOf([
      'acuerdo',
      'fecha',
      'valor',
      'meta_valor',
      'meta_unidad',
      'fecha_compromiso',
      'fuente',
      'fuente_url',
      'nota',
    ]),
    rows: progress.map(({ on, amount, source, note }) => [
      id,
      on,
      amount,
      target,
      unit,
      due,
      source.document,
      source.url,
      note,
    ]),
  };
}
