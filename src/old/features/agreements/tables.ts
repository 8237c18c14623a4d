/** The numbers of the figures: under them, and as published in the files that they download. */
import type { Agreement, ProgressMark } from './answers/agreement';
import { standingOf } from './answers/standing';
import { asWritten, column, csv, filed, said, screen, type Column } from '$old/lib/export/columns';
import type { CsvTable } from '$old/lib/export/csv';
import { NONE } from '$old/lib/export/dataMarks';
import { marked, numeric, quoted, words, type FigureTable } from '$old/lib/export/table';
import { noteInWords } from './words/es/noteParts';
import { sourceName, STANDING_WORDS, STATE_WORDS } from './words/es/agreementWords';
import { tableWords } from './words/es/tables';
import { writeDay } from '$old/lib/words/es/dates';
import { writeLooseDate } from '$old/lib/words/es/looseDates';
import { writeAmount } from '$old/lib/words/es/numbers';

const listed = (items: readonly string[]): string => items.join('; ');

/** @param today `YYYY-MM-DD`; kept in the file, because what is overdue depends on it */
const agreementColumns = (today: string): readonly Column<Agreement>[] => [
  column(words(tableWords.agreement, 'class'), 'id', ({ id }) => id, asWritten),
  said(quoted(tableWords.what), ({ what }) => what),
  column(
    words(tableWords.date, 'day'),
    'fecha_sesion',
    ({ on }) => on,
    writeLooseDate,
    () => tableWords.undated,
  ),
  column(
    quoted(tableWords.session),
    'sesion',
    ({ session }) => session,
    asWritten,
    () => tableWords.outsideSessions,
  ),
  filed('acuerdo', ({ what }) => what),
  filed('tipo', ({ kind }) => kind),
  column(quoted(tableWords.owner), 'responsable', ({ owner }) => owner, asWritten),
  column(quoted(tableWords.partners), 'aliados', ({ partners }) => listed(partners), asWritten),
  filed('colonias', ({ colonias }) => listed(colonias)),
  column(numeric(tableWords.target, 'amount'), 'meta_valor', ({ target }) => target, writeAmount),
  column(quoted(tableWords.unit), 'meta_unidad', ({ unit }) => unit, asWritten),
  column(
    words(tableWords.due, 'day'),
    'fecha_compromiso',
    ({ due }) => due,
    writeDay,
    () => '',
  ),
  column(
    words(tableWords.state),
    'estado',
    ({ state }) => state,
    (state) => STATE_WORDS[state],
  ),
  filed('indicadores', ({ indicators }) => listed(indicators)),
  filed('fuente', ({ source }) => source.document),
  filed('fuente_url', ({ source }) => source.url),
  filed('nota', ({ note }) => note),
  said(
    { ...words(tableWords.standing(writeDay(today))), told: { day: today } },
    (agreement) => STANDING_WORDS[standingOf(agreement, today)],
  ),
  filed('vencido', (agreement) => standingOf(agreement, today) === 'overdue'),
  filed('vencido_al', () => today),
];

/** @param today `YYYY-MM-DD` */
export function agreementTable(agreements: readonly Agreement[], today: string): FigureTable {
  return screen(agreementColumns(today), agreements);
}

/** @param today `YYYY-MM-DD` */
export function agreementCsv(agreements: readonly Agreement[], today: string): CsvTable {
  return csv(agreementColumns(today), agreements);
}

const progressColumns = ({ id, target, unit, due }: Agreement): readonly Column<ProgressMark>[] => [
  filed('acuerdo', () => id),
  column(words(tableWords.date, 'day'), 'fecha', ({ on }) => on, writeLooseDate),
  column(
    numeric(tableWords.amount, 'amount'),
    'valor',
    ({ amount }) => amount,
    writeAmount,
    () => marked(tableWords.noAmount, NONE),
  ),
  column(
    target === null ? null : numeric(tableWords.target, 'amount', 'meta'),
    'meta_valor',
    () => target,
    writeAmount,
  ),
  column(quoted(tableWords.unit), 'meta_unidad', () => unit, asWritten),
  filed('fecha_compromiso', () => due),
  said(quoted(tableWords.source), ({ source }) => sourceName(source)),
  filed('fuente', ({ source }) => source.document),
  filed('fuente_url', ({ source }) => source.url),
  column(quoted(tableWords.note), 'nota', ({ note }) => note, noteInWords),
];

/** Every amount of one agreement with its date and source. */
export function progressTable(agreement: Agreement): FigureTable {
  return screen(progressColumns(agreement), agreement.progress);
}

export function progressCsv(agreement: Agreement): CsvTable {
  return csv(progressColumns(agreement), agreement.progress);
}
