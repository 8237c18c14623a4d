/** The numbers of the figures as the tables under them. */
import type { Agreement } from './answers/agreement';
import { standingOf } from './answers/standing';
import { sourceName, STANDING_WORDS, STATE_WORDS } from './words/es/agreementWords';
import { writeDay } from '$lib/words/es/dates';
import { writeLooseDate } from '$lib/words/es/looseDates';
import { writeAmount } from '$lib/words/es/numbers';
import type { FigureTable } from '$features/overview/tables';

const numeric = (name: string) => ({ name, numeric: true });
const words = (name: string) => ({ name, numeric: false });

/** @param today `YYYY-MM-DD` */
export function agreementTable(agreements: readonly Agreement[], today: string): FigureTable {
  return {
    columns: [
      words('Acuerdo'),
      words('Qué se acordó'),
      words('Fecha'),
      words('Sesión'),
      words('Responsable'),
      words('Aliados'),
      numeric('Meta'),
      words('Unidad'),
      words('Plazo'),
      words('Estado'),
      words(`Al ${writeDay(today)}`),
    ],
    rows: agreements.map((agreement) => [
      agreement.id,
      agreement.what,
      agreement.on === null ? 'no publicada' : writeLooseDate(agreement.on),
      agreement.session ?? 'fuera de sesión',
      agreement.owner,
      agreement.partners.join('; '),
      agreement.target === null ? '' : writeAmount(agreement.target),
      agreement.unit ?? '',
      agreement.due === null ? '' : writeDay(agreement.due),
      STATE_WORDS[agreement.state],
      STANDING_WORDS[standingOf(agreement, today)],
    ]),
  };
}

/** Every amount of one agreement with its date and source. */
export function progressTable({ progress, target, unit }: Agreement): FigureTable {
  return {
    columns: [
      words('Fecha'),
      numeric('Cuánto'),
      ...(target === null ? [] : [numeric('Meta')]),
      words('Unidad'),
      words('Fuente'),
      words('Nota'),
    ],
    rows: progress.map(({ on, amount, source, note }) => [
      writeLooseDate(on),
      amount === null ? 'sin cantidad' : writeAmount(amount),
      ...(target === null ? [] : [writeAmount(target)]),
      unit ?? '',
      sourceName(source),
      note ?? '',
    ]),
  };
}
