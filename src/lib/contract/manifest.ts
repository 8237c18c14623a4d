/** What a release says of itself: manifest.json, read by the site and by whoever takes the data. */
import * as v from 'valibot';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'no es un día'));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'no es un SHA-256'));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const source = v.object({
  id: v.string(),
  publisher: v.string(),
  dataset: v.string(),
  short: v.string(),
  url: v.string(),
  licence: v.string(),
  /** What one count is, and which day puts it in its month; null of a source of polygons. */
  unit: v.nullable(v.string()),
  dated: v.nullable(v.picklist(['hecho', 'apertura', 'reporte'])),
  /** Of those that were fetched, on which day. */
  files: v.array(v.object({ sha256, rows: count, fetched: v.optional(v.nullable(day), null) })),
  /** The last day that its files cover, and the day at which they were cut. */
  until: v.nullable(day),
  cut: v.nullable(day),
  cutSays: v.nullable(v.string()),
  /** First day of its last complete month: of later ones, reports are still missing. */
  lastCompleteMonth: v.nullable(day),
  rowsRead: count,
  rowsCounted: count,
  setAside: v.array(v.object({ reason: v.string(), rows: count, words: v.string() })),
});

const file = { file: v.string(), bytes: count, sha256 };

export const manifestSchema = v.object({
  format: v.literal(2),
  release: v.string(),
  built: day,
  /** Of whose colonias there are counts. */
  alcaldia: v.string(),
  rounding: v.object({ base: count, words: v.string() }),
  sources: v.array(source),
  tables: v.record(
    v.string(),
    v.object({
      ...file,
      rows: count,
      meaning: v.string(),
      columns: v.array(
        v.object({
          name: v.string(),
          type: v.picklist(['INTEGER', 'DOUBLE', 'VARCHAR', 'DATE', 'BOOLEAN']),
          meaning: v.string(),
          unit: v.optional(v.string()),
          /** Only such a column may be NULL. */
          optional: v.optional(v.literal(true)),
        }),
      ),
    }),
  ),
  geometry: v.object(file),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;
export type ManifestSource = v.InferOutput<typeof source>;
