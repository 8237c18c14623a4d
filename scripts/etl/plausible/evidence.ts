/** What the rules must know of each file of a source, counted from its rows of what the source counts. */
import * as v from 'valibot';
import { rowsOf, type Database } from '../io/database';
import type { Overlap } from '../harmonise/overlap';
import { isFactDate } from '../read/expressions';
import type { FileRead } from '../read/readSource';
import { ROW_COLUMNS, type CaseSource } from '../registry/source';

/** A text that stands where a date should, and how many rows have it. */
interface WrittenText {
  readonly text: string;
  readonly rows: number;
}

export interface FileEvidence {
  readonly path: string;
  /** Last day of fact in it, one alone far after all others aside. */
  readonly lastFact: string;
  /** The day up to which it should tell: `ultimo_hecho` where that is documented, else the cut. */
  readonly until: string;
  /** Rows of what the source counts. */
  readonly rows: number;
  /** Of those, rows whose fact has no date that can be read. */
  readonly undated: number;
  /** Rows that do not say in which alcaldía. */
  readonly placeless: number;
  /** Rows that name a place that is no alcaldía of the city. */
  readonly elsewhere: number;
  /** Rows that are cases and no counts; of those, rows equal to another in all that is read. */
  readonly cases: number;
  readonly repeated: number;
  /** The most frequent texts of those that are no date. */
  readonly undatedTexts: readonly WrittenText[];
}

/** Different texts that are no date, of a file; a cause shows in fewer. */
const MOST_TEXTS = 200;

type Known = Pick<FileRead, 'file' | 'cut'>;

/**
 * Reads the tables `filas` (readSource) and `alcaldia_nombres` (classifyRows).
 * @returns one for each file that no newer edition replaces.
 */
export async function fileEvidence(
  db: Database,
  source: CaseSource,
  files: readonly Known[],
  { replacements }: Pick<Overlap, 'replacements'>,
): Promise<readonly FileEvidence[]> {
  const counts = await countsOf(db, source);
  const replaced = new Set(replacements.map(({ older }) => older));
  const found: FileEvidence[] = [];
  for (const [archivo, { file, cut }] of files.entries()) {
    if (replaced.has(archivo)) continue;
    const ofFile = counts.get(archivo) ?? NOTHING;
    found.push({
      path: file.path,
      lastFact: cut.ultimoVisto,
      until: cut.esperado,
      ...ofFile,
      undatedTexts: ofFile.undated === 0 ? [] : await undatedTexts(db, source, archivo),
    });
  }
  return found;
}

const NOTHING = { rows: 0, undated: 0, placeless: 0, elsewhere: 0, cases: 0, repeated: 0 };

const IS_PLACELESS = "coalesce(trim(f.alcaldia), '') = ''";

async function countsOf(db: Database, source: CaseSource) {
  const rows = await rowsOf(
    db,
    `SELECT archivo, sum(n)::BIGINT AS n_rows,
       coalesce(sum(n) FILTER (NOT fechada), 0)::BIGINT AS n_undated,
       coalesce(sum(n) FILTER (sin_lugar), 0)::BIGINT AS n_placeless,
       coalesce(sum(n) FILTER (NOT sin_lugar AND de_fuera), 0)::BIGINT AS n_elsewhere,
       coalesce(sum(n) FILTER (es_caso), 0)::BIGINT AS n_cases,
       coalesce(sum(n - 1) FILTER (es_caso), 0)::BIGINT AS n_repeated
     FROM (
       SELECT archivo, hash(${ROW_COLUMNS.map((name) => `f.${name}`).join(', ')}) AS fila, count(*) AS n,
         coalesce(any_value(${isFactDate}), false) AS fechada,
         any_value(${IS_PLACELESS}) AS sin_lugar,
         any_value(a.clave IS NULL) AS de_fuera, any_value(casos IS NULL) AS es_caso
       FROM filas f LEFT JOIN alcaldia_nombres a ON a.escrito = f.alcaldia
       WHERE ${countsWhere(source)}
       GROUP BY archivo, fila)
     GROUP BY archivo`,
    v.object({
      archivo: v.number(),
      n_rows: v.number(),
      n_undated: v.number(),
      n_placeless: v.number(),
      n_elsewhere: v.number(),
      n_cases: v.number(),
      n_repeated: v.number(),
    }),
  );
  return new Map(
    rows.map((row) => [
      row.archivo,
      {
        rows: row.n_rows,
        undated: row.n_undated,
        placeless: row.n_placeless,
        elsewhere: row.n_elsewhere,
        cases: row.n_cases,
        repeated: row.n_repeated,
      },
    ]),
  );
}

async function undatedTexts(
  db: Database,
  source: CaseSource,
  archivo: number,
): Promise<readonly WrittenText[]> {
  const rows = await rowsOf(
    db,
    `SELECT coalesce(trim(fecha_hecho), '') AS texto, count(*) AS n_rows FROM filas f
     WHERE archivo = ${archivo} AND ${countsWhere(source)} AND coalesce(NOT ${isFactDate}, true)
     GROUP BY texto ORDER BY n_rows DESC, texto LIMIT ${MOST_TEXTS}`,
    v.object({ texto: v.string(), n_rows: v.number() }),
  );
  return rows.map((row) => ({ text: row.texto, rows: row.n_rows }));
}

/** What a source sets aside for a reason of its own says nothing of how the file is written. */
function countsWhere({ motivos }: CaseSource): string {
  const own = Object.values(motivos).flatMap(({ cuando }) =>
    cuando === null ? [] : [`(${cuando}) IS NOT TRUE`],
  );
  return ['true', ...own].join(' AND ');
}
