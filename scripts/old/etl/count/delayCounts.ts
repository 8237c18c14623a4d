/** How many days after the fact the cases of a build's own files were opened, month by month. */
import { group } from 'd3';
import * as v from 'valibot';
import { literal, rowsOf, type Database } from '../io/database';
import { FACT_DAY_SQL, isFactDate, OPENING_DAY_SQL } from '../read/expressions';
import type { FileRead } from '../read/readSource';
import type { CaseSource } from '../registry/source';
import { ancestryOf } from '../harmonise/ancestry';
import { DELAY_DAYS, type DelayCount } from './delayCurves';
import type { Overlap } from '../harmonise/overlap';
import { lastDayOfMonth, periodsWithin } from '../registry/periods';

const DAY = 86_400_000;
/** Days without a case at the beginning of a month, or between two files, that are no gap. */
const QUIET = 7;

export type DatedFile = Pick<FileRead, 'cut' | 'begins' | 'place'>;

/** Files that follow one another without a gap: every case opened between two days is in them. */
interface Span {
  readonly files: readonly number[];
  readonly from: string;
  readonly to: string;
}

/**
 * Reads the table `filas`. It leaves out what would say nothing of the delay or lie about it: rows
 * without an opening date, those opened before the fact (a mistyped date: `calidad` counts them),
 * and facts of months of which the files only have the cases that were opened late.
 * @param files in the order of `archivo`.
 * @returns counts of the source's leaves and of all their sums.
 */
export async function delayCounts(
  db: Database,
  source: CaseSource,
  files: readonly DatedFile[],
  overlap: Overlap,
): Promise<readonly DelayCount[]> {
  const months = spansOf(files).flatMap(({ files: members, from, to }) =>
    periodsWithin('mes', from, to).flatMap(({ desde }) =>
      members.map(
        (archivo) =>
          `(${archivo}, DATE ${literal(desde)}, DATE ${literal(to)}, ${daysFrom(lastDayOfMonth(desde), to)})`,
      ),
    ),
  );
  if (months.length === 0) return [];
  const counts = await rowsOf(
    db,
    `WITH esperas AS (
       SELECT d.indicador, m.mes, m.seguimiento,
         date_diff('day', ${FACT_DAY_SQL}, ${OPENING_DAY_SQL}) AS espera
       FROM filas f
       JOIN delito_nombres d ON d.escrito = trim(f.delito)
       JOIN (VALUES ${months.join(', ')}) m(archivo, mes, corte, seguimiento)
         ON m.archivo = f.archivo AND m.mes = date_trunc('month', ${FACT_DAY_SQL})::DATE
       WHERE ${isFactDate} AND ${OPENING_DAY_SQL} BETWEEN ${FACT_DAY_SQL} AND m.corte
         AND NOT ${overlap.isReplaced('f.delito')} AND NOT ${overlap.isHeld}
     )
     SELECT indicador, strftime(mes, '%Y-%m-%d') AS mes, seguimiento AS n_seguimiento,
       CASE ${DELAY_DAYS.map((days) => `WHEN espera <= ${days} THEN ${days}`).join(' ')} END AS n_dias,
       count(*) AS n_casos
     FROM esperas WHERE espera <= ${DELAY_DAYS.at(-1) ?? 0} GROUP BY ALL`,
    v.object({
      indicador: v.string(),
      mes: v.string(),
      n_seguimiento: v.number(),
      n_dias: v.number(),
      n_casos: v.number(),
    }),
  );
  return counts.flatMap((row) =>
    ancestryOf(source, row.indicador).map((indicador) => ({
      indicador,
      mes: row.mes,
      seguimiento: row.n_seguimiento,
      dias: row.n_dias,
      casos: row.n_casos,
    })),
  );
}

/** Spans of the files of one place each: those of two alcaldías say nothing of each other. */
function spansOf(files: readonly DatedFile[]): readonly Span[] {
  return [...group(files.entries(), ([, { place }]) => place).values()].flatMap((peers) => {
    const spans: Span[] = [];
    for (const [index, { begins, cut }] of peers.toSorted(([, a], [, b]) =>
      a.begins < b.begins ? -1 : 1,
    )) {
      const last = spans.at(-1);
      if (last !== undefined && daysFrom(last.to, begins) <= QUIET + 1) {
        const to = cut.corte > last.to ? cut.corte : last.to;
        spans[spans.length - 1] = { ...last, files: [...last.files, index], to };
      } else {
        const from = Number(begins.slice(8)) <= QUIET ? `${begins.slice(0, 8)}01` : begins;
        spans.push({ files: [index], from, to: cut.corte });
      }
    }
    return spans;
  });
}

const daysFrom = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY;
