/** When each period below the alcaldía was counted, as the manifest tells it. */
import { group } from 'd3';
import type { ManifestSource } from '../../../../src/old/lib/contract/manifest';
import { observationName } from '../cells/cellNames';
import type { Closed } from '../close/closeCounts';
import { cellPeriodOf } from '../close/past';
import type { PublishedObservation } from '../count/observation';
import type { TableRow } from '../publish/writeTable';

/** A source of the manifest, with the cuts of what it tells below the alcaldía, the newest last. */
export function withClosings(source: ManifestSource, { vintages }: Closed): ManifestSource {
  const own = vintages.filter(({ of }) => of.fuente === source.id);
  if (own.length === 0) return source;
  const cierres = [
    ...group(own, ({ of, vintage }) => `${of.alcaldia} ${vintage.edicion}`).values(),
  ].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          {
            alcaldia: first.of.alcaldia,
            ...first.vintage,
            periodos: [first, ...others].map(({ of }) => `${of.periodo_tipo} ${of.periodo}`),
          },
        ],
  );
  return {
    ...source,
    cierres: cierres.toSorted((a, b) => (a.corte ?? '').localeCompare(b.corte ?? '')),
  };
}

/** What a figure of colonias has beside it: what is told, with the totals of alcaldías at the cuts of their colonias. */
export function atOneCut(
  rows: readonly PublishedObservation[],
  { alCorte }: Pick<Closed, 'alCorte'>,
): readonly PublishedObservation[] {
  const then = new Map(alCorte.map((row) => [observationName(row), row.n]));
  return rows.map((row) => ({ ...row, n: then.get(observationName(row)) ?? row.n }));
}

/** Totals of alcaldías at the cuts of their colonias and of their hours, as rows of `al_corte`. */
export function atCutRows(
  { alCorte, vintageOf }: Closed,
  alcaldiaOf: (clave: string) => string,
): readonly TableRow[] {
  return alCorte.map((row) => {
    const { fuente, indicador, clave, periodo, n } = row;
    // Of three years, only the hours of an alcaldía are told.
    const periodo_tipo = row.periodo_tipo === 'trienio' ? 'horario' : row.periodo_tipo;
    const { corte = null } = vintageOf({ ...cellPeriodOf(row, alcaldiaOf), periodo_tipo }) ?? {};
    return { fuente, indicador, clave, periodo_tipo, periodo, corte, n };
  });
}
