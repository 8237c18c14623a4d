/** What data/sources says of each official dataset: ONE record each. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { EtlError } from './errors';
import { placeSchema } from './fetch/places';

const names = v.array(v.string());

/** The columns to which every file is brought. All are text; an absent one is NULL. */
export const CASE_COLUMNS = [
  'texto',
  'fecha_hecho',
  'hora_hecho',
  'fecha_inicio',
  'ciudad',
  'alcaldia',
  'colonia',
  'longitud',
  'latitud',
  'sexo',
  'edad',
  'tipo_persona',
] as const;
export const COUNT_COLUMNS = [
  'texto',
  'anio',
  'mes',
  'hasta_mes',
  'alcaldia',
  'casos',
  'sexo',
  'edad',
] as const;

const described = {
  id: v.string(),
  publisher: v.string(),
  dataset: v.string(),
  short: v.string(),
  url: v.string(),
  licence: v.string(),
  /** Where its files are announced, tried in this order; none where nobody announces them. */
  fetch: v.optional(v.array(placeSchema), []),
};

const tabular = {
  ...described,
  unit: v.picklist(['carpetas', 'delitos', 'víctimas', 'llamadas']),
  /** Which day puts a case in its month: of the fact, of the opening of the carpeta, or of the call. */
  dated: v.picklist(['hecho', 'apertura', 'reporte']),
  /** Facts before this day are not published. */
  since: v.string(),
  periods: v.array(v.picklist(['mes', 'anio', 'lapso'])),
  /** Days after which late reports of a fact are few enough to compare. */
  completeAfter: v.number(),
  /** The same of an indicator and its parts, where it is not the source's. */
  completeAfterOf: v.optional(v.record(v.string(), v.number()), {}),
  /** Column of ours → its spellings; of several that a file has, the first that is filled. */
  columns: v.record(v.string(), names),
  /** Columns of ours without which a file is not of this source. */
  required: names,
  /** Columns whose texts are catalogued in capitals, and written now so, now not. */
  capitals: v.optional(names, []),
  /** Texts with which it says that it does not know. */
  unknown: v.optional(names, []),
  /** Its text is all its columns of `texto`, with « / » between. */
  joined: v.optional(v.boolean(), false),
  /** Whether it tells sex and age. */
  crossed: v.optional(v.boolean(), false),
  /** Its bands of age → those of the release; cases tell years, and BANDS are ours. */
  ages: v.optional(v.record(v.string(), v.string()), {}),
  /** Why a row is set aside, beside the reasons of all sources: SQL over its columns. */
  reasons: v.optional(
    v.array(v.object({ id: v.string(), when: v.string(), words: v.string() })),
    [],
  ),
  breaks: v.optional(names, []),
};

const caseRecord = v.object({
  ...tabular,
  rows: v.literal('cases'),
  byColonia: v.optional(v.boolean(), false),
  byHour: v.optional(v.boolean(), false),
  /** Published as cells, or only as women for every ten carpetas of another source. */
  publishes: v.optional(v.picklist(['counts', 'women_per_ten']), 'counts'),
  /** The last day of files that do not tell it, known by a column that only they have. */
  cuts: v.optional(
    v.array(
      v.object({ with: v.string(), lastFact: v.string(), cut: v.string(), says: v.string() }),
    ),
    [],
  ),
});

const countRecord = v.object({
  ...tabular,
  rows: v.literal('counts'),
  /** Of what one count is: a month, a year, or the months since `since` together. */
  step: v.picklist(['month', 'year', 'span']),
  /** Columns that each hold the counts of one month, year or text: the first set of which a file has any. */
  unfold: v.array(
    v.object({
      into: v.picklist(['mes', 'anio', 'hasta_mes', 'texto']),
      columns: v.record(v.string(), v.string()),
    }),
  ),
  /** What `ciudad` says of rows of Mexico City. */
  city: names,
});

const polygonRecord = v.object({ ...described, rows: v.literal('polygons') });

const sourceRecord = v.variant('rows', [caseRecord, countRecord, polygonRecord]);

export type CaseRecord = v.InferOutput<typeof caseRecord>;
export type CountRecord = v.InferOutput<typeof countRecord>;
export type TabularRecord = CaseRecord | CountRecord;
export type SourceRecord = v.InferOutput<typeof sourceRecord>;

/** Of every source that has a record, in order. */
export const sourceIds = (root: string): readonly string[] =>
  readdirSync(join(root, 'data/sources'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace('.json', ''))
    .sort();

/** @throws EtlError naming the sources that there are, or the file and its first fault. */
export function readSourceRecord(root: string, id: string): SourceRecord {
  const path = join('data/sources', `${id}.json`);
  if (!existsSync(join(root, path))) {
    throw new EtlError(
      `«${id}» no es una fuente: no hay ${path}.`,
      `Las que hay: ${sourceIds(root).join(', ')}.`,
    );
  }
  const parsed = v.safeParse(sourceRecord, JSON.parse(readFileSync(join(root, path), 'utf8')));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new EtlError(
    `${path}: en «${v.getDotPath(issue) ?? 'la raíz'}», ${issue.message}.`,
    'Corrige el registro de la fuente; docs/datos.md dice qué lleva.',
  );
}
