/** What the rules must know of each file of a source, counted from its rows of what the source counts. */
import * as v from 'valibot';
import { rowsOf, type Database } from '../io/database';
import type { Overlap } from '../harmonise/overlap';
import { CITY } from '../geo/city';
import { degrees, FACT_DAY_SQL, isFactDate, OPENING_DAY_SQL } from '../read/expressions';
import { IS_ALMOST_COUNTED } from '../read/quirks';
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
  /** Lines of it, and those that cannot be read: cut, or with fields too many. */
  readonly lines: number;
  readonly unreadable: number;
  /** Rows of what the source counts. */
  readonly rows: number;
  /** Of those, rows whose fact has no date that can be read. */
  readonly undated: number;
  /** Rows that do not say in which alcaldía. */
  readonly placeless: number;
  /** Rows that name a place that is no alcaldía of the city. */
  readonly elsewhere: number;
  /** Rows opened before their fact, of those that tell both days. */
  readonly backward: number;
  readonly opened: number;
  /** Rows without a point, and by what is wrong with it those whose point is not in the city. */
  readonly pointless: number;
  readonly swapped: number;
  readonly zero: number;
  readonly astray: number;
  /** Rows that are cases and no counts, by year. */
  readonly years: readonly YearEvidence[];
  readonly days: DayEvidence;
  /** The most frequent texts of those that are no date. */
  readonly undatedTexts: readonly WrittenText[];
  /** Rows whose text is the beginning of one that is counted, as long as the longest of the file. */
  readonly cutTexts: number;
  /** Rows whose text differs from one that is counted in accents, capitals or damaged letters alone. */
  readonly almost: number;
}

interface YearEvidence {
  readonly year: string;
  readonly cases: number;
  /** Equal to another in all that is read. */
  readonly repeated: number;
  /** Equal to another in all but the point. */
  readonly near: number;
}

/**
 * Cases of the years that are told from January to December, by where their day lies in the month: days that were
 * moved, or swapped with the month, show there.
 */
interface DayEvidence {
  readonly cases: number;
  readonly first: number;
  readonly last: number;
  /** From the 2nd to the 12th, in January and in the other eleven months. */
  readonly january: number;
  readonly others: number;
}

/** Different texts that are no date, of a file; a cause shows in fewer. */
const MOST_TEXTS = 200;

type Known = Pick<FileRead, 'file' | 'cut' | 'readable' | 'unreadable'>;

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
  const years = await yearsOf(db, source);
  const days = await daysIn(db, source);
  const texts = await textsOf(db);
  const replaced = new Set(replacements.map(({ older }) => older));
  const found: FileEvidence[] = [];
  for (const [archivo, { file, cut, readable, unreadable }] of files.entries()) {
    if (replaced.has(archivo)) continue;
    const ofFile = counts.get(archivo) ?? NOTHING;
    found.push({
      path: file.path,
      lastFact: cut.ultimoVisto,
      until: cut.esperado,
      lines: readable + unreadable,
      unreadable,
      ...ofFile,
      years: years.filter((year) => year.archivo === archivo),
      days: days.get(archivo) ?? NO_DAYS,
      ...(texts.get(archivo) ?? { cutTexts: 0, almost: 0 }),
      undatedTexts: ofFile.undated === 0 ? [] : await undatedTexts(db, source, archivo),
    });
  }
  return found;
}

const NOTHING = {
  rows: 0,
  undated: 0,
  placeless: 0,
  elsewhere: 0,
  backward: 0,
  opened: 0,
  pointless: 0,
  swapped: 0,
  zero: 0,
  astray: 0,
};
const NO_DAYS = { cases: 0, first: 0, last: 0, january: 0, others: 0 };

const IS_PLACELESS = "coalesce(trim(f.alcaldia), '') = ''";
const IS_CASE = 'f.casos IS NULL';

const within = (sql: string, from: number, to: number) => `(${sql} BETWEEN ${from} AND ${to})`;
const [LON, LAT] = [degrees('longitud'), degrees('latitud')];
const { west, east, south, north } = CITY;
/** What a row has of a point, in the order in which it is asked. */
const POINT_KIND = `CASE
  WHEN coalesce(trim(f.latitud), '') = '' OR coalesce(trim(f.longitud), '') = '' THEN 'sin'
  WHEN ${within(LAT, south, north)} AND ${within(LON, west, east)} THEN 'en'
  WHEN ${within(LON, south, north)} AND ${within(LAT, west, east)} THEN 'al_reves'
  WHEN ${LAT} = 0 AND ${LON} = 0 THEN 'cero'
  ELSE 'fuera' END`;

async function countsOf(db: Database, source: CaseSource) {
  const rows = await rowsOf(
    db,
    `SELECT archivo, count(*) AS n_rows, count(*) FILTER (NOT fechada) AS n_undated,
       count(*) FILTER (sin_lugar) AS n_placeless,
       count(*) FILTER (NOT sin_lugar AND de_fuera) AS n_elsewhere,
       count(*) FILTER (hecho > inicio) AS n_backward,
       count(*) FILTER (hecho IS NOT NULL AND inicio IS NOT NULL) AS n_opened,
       count(*) FILTER (punto = 'sin') AS n_pointless, count(*) FILTER (punto = 'al_reves') AS n_swapped,
       count(*) FILTER (punto = 'cero') AS n_zero, count(*) FILTER (punto = 'fuera') AS n_astray
     FROM (
       SELECT archivo, coalesce(${isFactDate}, false) AS fechada, ${IS_PLACELESS} AS sin_lugar,
         a.clave IS NULL AS de_fuera, ${FACT_DAY_SQL} AS hecho, ${OPENING_DAY_SQL} AS inicio,
         ${POINT_KIND} AS punto
       FROM filas f LEFT JOIN alcaldia_nombres a ON a.escrito = f.alcaldia
       WHERE ${countsWhere(source)})
     GROUP BY archivo`,
    v.object({
      archivo: v.number(),
      n_rows: v.number(),
      n_undated: v.number(),
      n_placeless: v.number(),
      n_elsewhere: v.number(),
      n_backward: v.number(),
      n_opened: v.number(),
      n_pointless: v.number(),
      n_swapped: v.number(),
      n_zero: v.number(),
      n_astray: v.number(),
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
        backward: row.n_backward,
        opened: row.n_opened,
        pointless: row.n_pointless,
        swapped: row.n_swapped,
        zero: row.n_zero,
        astray: row.n_astray,
      },
    ]),
  );
}

const PLACED = ['latitud', 'longitud'];
const BUT_THE_POINT = ROW_COLUMNS.filter((name) => !PLACED.includes(name));
const hashOf = (columns: readonly string[]) =>
  `hash(${columns.map((name) => `f.${name}`).join(', ')})`;

/** Rows that differ in the point alone are one case told twice, unless the hour was not known. */
async function yearsOf(db: Database, source: CaseSource) {
  const rows = await rowsOf(
    db,
    `SELECT archivo, anio, sum(n)::BIGINT AS n_cases, sum(n - puntos)::BIGINT AS n_repeated,
       sum(puntos - 1)::BIGINT AS n_near
     FROM (
       SELECT archivo, coalesce(year(${FACT_DAY_SQL})::VARCHAR, '') AS anio, ${hashOf(BUT_THE_POINT)} AS fila,
         count(*) AS n, count(DISTINCT ${hashOf(PLACED)}) AS puntos
       FROM filas f WHERE ${IS_CASE} AND ${countsWhere(source)} GROUP BY ALL)
     GROUP BY archivo, anio ORDER BY archivo, anio`,
    v.object({
      archivo: v.number(),
      anio: v.string(),
      n_cases: v.number(),
      n_repeated: v.number(),
      n_near: v.number(),
    }),
  );
  return rows.map(({ archivo, anio, n_cases, n_repeated, n_near }) => ({
    archivo,
    year: anio,
    cases: n_cases,
    repeated: n_repeated,
    near: n_near,
  }));
}

async function daysIn(db: Database, source: CaseSource): Promise<ReadonlyMap<number, DayEvidence>> {
  const rows = await rowsOf(
    db,
    `WITH dias AS (
       SELECT archivo, ${FACT_DAY_SQL} AS dia FROM filas f
       WHERE ${IS_CASE} AND ${FACT_DAY_SQL} IS NOT NULL AND ${countsWhere(source)}),
     enteros AS (
       SELECT archivo, year(dia) AS anio FROM dias GROUP BY ALL HAVING count(DISTINCT month(dia)) = 12)
     SELECT d.archivo, count(*) AS n_cases, count(*) FILTER (day(dia) = 1) AS n_first,
       count(*) FILTER (dia = last_day(dia)) AS n_last,
       count(*) FILTER (day(dia) BETWEEN 2 AND 12 AND month(dia) = 1) AS n_january,
       count(*) FILTER (day(dia) BETWEEN 2 AND 12 AND month(dia) > 1) AS n_others
     FROM dias d JOIN enteros e ON e.archivo = d.archivo AND e.anio = year(dia)
     GROUP BY d.archivo`,
    v.object({
      archivo: v.number(),
      n_cases: v.number(),
      n_first: v.number(),
      n_last: v.number(),
      n_january: v.number(),
      n_others: v.number(),
    }),
  );
  return new Map(
    rows.map(({ archivo, n_cases, n_first, n_last, n_january, n_others }) => [
      archivo,
      { cases: n_cases, first: n_first, last: n_last, january: n_january, others: n_others },
    ]),
  );
}

async function textsOf(db: Database) {
  const rows = await rowsOf(
    db,
    `WITH escritos AS (
       SELECT archivo, trim(texto) AS texto, n, d.escrito IS NOT NULL AS contado, ${IS_ALMOST_COUNTED} AS casi,
         max(length(trim(texto))) OVER (PARTITION BY archivo) AS largo
       FROM textos LEFT JOIN delito_nombres d ON d.escrito = trim(texto))
     SELECT archivo, coalesce(sum(n) FILTER (NOT contado AND length(texto) = largo AND EXISTS (
         SELECT 1 FROM delito_nombres k WHERE starts_with(k.escrito, texto))), 0)::BIGINT AS n_cut,
       coalesce(sum(n) FILTER (casi), 0)::BIGINT AS n_almost
     FROM escritos GROUP BY archivo`,
    v.object({ archivo: v.number(), n_cut: v.number(), n_almost: v.number() }),
  );
  return new Map(
    rows.map(({ archivo, n_cut, n_almost }) => [archivo, { cutTexts: n_cut, almost: n_almost }]),
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
