/** How many rows of a file there are of each day, by opening and by fact. */
import * as v from 'valibot';
import { identifier, rowsOf, type Database } from '../io/database';
import { FACT_DAY_SQL, OPENING_DAY_SQL } from './expressions';
import type { ReportingCut } from './reportingCut';

export interface DayCount {
  readonly day: string;
  readonly rows: number;
}

export interface FileDays {
  /** In order; empty where the file does not tell when cases were opened. */
  readonly openings: readonly DayCount[];
  readonly facts: readonly DayCount[];
  /** Where no fact has a date that can be read, the most frequent texts that stand in its place. */
  readonly undated?: readonly { readonly text: string; readonly rows: number }[];
}

/** Texts that are no date: the cause shows in fewer. */
const MOST_TEXTS = 200;

/** Share of rows with a mistyped early date that may come before a file's beginning. */
const MISTYPED = 0.001;

/**
 * Rows without a date that can be read are left out.
 * @param where SQL over the table: the rows that tell when.
 */
export async function daysOf(db: Database, table: string, where = 'true'): Promise<FileDays> {
  // Few texts are different: each is read as a date once.
  const days = (column: string, day: string) =>
    rowsOf(
      db,
      `SELECT strftime(${day}, '%Y-%m-%d') AS day, sum(n)::BIGINT AS n_rows
       FROM (SELECT substr(trim(escrito), 1, 10) AS ${column}, sum(n) AS n
         FROM (SELECT ${column} AS escrito, count(*) AS n
           FROM ${identifier(table)} WHERE ${where} GROUP BY ALL)
         GROUP BY ALL)
       WHERE ${day} IS NOT NULL GROUP BY ALL ORDER BY day`,
      v.pipe(
        v.object({ day: v.string(), n_rows: v.number() }),
        v.transform((row): DayCount => ({ day: row.day, rows: row.n_rows })),
      ),
    );
  const openings = await days('fecha_inicio', OPENING_DAY_SQL);
  const facts = await days('fecha_hecho', FACT_DAY_SQL);
  return facts.length > 0
    ? { openings, facts }
    : { openings, facts, undated: await factTexts(db, table) };
}

function factTexts(db: Database, table: string) {
  return rowsOf(
    db,
    `SELECT coalesce(trim(fecha_hecho), '') AS texto, count(*) AS n_rows
     FROM ${identifier(table)} GROUP BY texto ORDER BY n_rows DESC, texto LIMIT ${MOST_TEXTS}`,
    v.pipe(
      v.object({ texto: v.string(), n_rows: v.number() }),
      v.transform((row) => ({ text: row.texto, rows: row.n_rows })),
    ),
  );
}

/** The day before which hardly any case was opened; of a file without openings, hardly any fact lies. */
export function beginningOf({ openings, facts }: FileDays, cut: ReportingCut): string {
  const days = openings.length > 0 ? openings : facts;
  const until = days.filter(({ day }) => day <= cut.corte);
  const all = until.reduce((sum, { rows }) => sum + rows, 0);
  let before = 0;
  for (const { day, rows } of until) {
    before += rows;
    if (before > all * MISTYPED) return day;
  }
  return cut.corte;
}
