/** The numbers of the figures as the tables under them. */
import type { Agreement } from './answers/agreement';
import { standingOf } from './answers/standing';
import {
  marked,
  numberCell,
  numeric,
  quoted,
  tableOf,
  words,
  type Cell,
  type FigureTable,
} from '$lib/export/table';
import { sourceName, STANDING_WORDS, STATE_WORDS } from './words/es/agreementWords';
import { writeDay } from '$lib/words/es/dates';
import { writeLooseDate } from '$lib/words/es/looseDates';
import { writeAmount } from '$lib/words/es/numbers';

/** @param today `YYYY-MM-DD` */
export function agreementTable(agreements: readonly Agreement[], today: string): FigureTable {
  return tableOf(
    [
      words('Acuerdo', 'class'),
      quoted('Qué se acordó'),
      words('Fecha', 'day'),
      quoted('Sesión'),
      quoted('Responsable'),
      quoted('Aliados'),
      numeric('Meta', 'amount'),
      quoted('Unidad'),
      words('Plazo', 'day'),
      words('Estado'),
      words(`Al ${writeDay(today)}`),
    ],
    agreements.map((agreement) => [
      marked(agreement.id, agreement.id),
      agreement.what,
      dayCell(agreement.on, writeLooseDate, 'no publicada'),
      agreement.session ?? 'fuera de sesión',
      agreement.owner,
      agreement.partners.join('; '),
      numberCell(agreement.target, writeAmount),
      agreement.unit ?? '',
      dayCell(agreement.due, writeDay, ''),
      STATE_WORDS[agreement.state],
      STANDING_WORDS[standingOf(agreement, today)],
    ]),
  );
}

function dayCell(
  day: string | null,
  write: (day: string) => string,
  otherwise: string,
): string | Cell {
  return day === null ? otherwise : marked(write(day), day);
}

/** Every amount of one agreement with its date and source. */
export function progressTable({ progress, target, unit }: Agreement): FigureTable {
  return tableOf(
    [
      words('Fecha', 'day'),
      numeric('Cuánto', 'amount'),
      ...(target === null ? [] : [numeric('Meta', 'amount')]),
      quoted('Unidad'),
      quoted('Fuente'),
      quoted('Nota'),
    ],
    progress.map(({ on, amount, source, note }) => [
      marked(writeLooseDate(on), on),
      numberCell(amount, writeAmount, 'sin cantidad'),
      ...(target === null ? [] : [marked(writeAmount(target), target)]),
      unit ?? '',
      sourceName(source),
      note ?? '',
    ]),
  );
}
