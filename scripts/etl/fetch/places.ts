/** `fetch` in data/sources/*.json: where the files of a source are announced, and which of them to take. */
import * as v from 'valibot';

const address = v.pipe(v.string(), v.url());

const pattern = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    try {
      return new RegExp(dataset.value, 'imu');
    } catch {
      addIssue({ message: `«${dataset.value}» no es una expresión regular` });
      return NEVER;
    }
  }),
);

const series = v.strictObject({
  /** Its name within the source. In a later place it is the same files, asked for where the earlier one fails. */
  series: v.pipe(v.string(), v.regex(/^[a-z0-9_]+$/)),
  /**
   * Tried on the title (or the text of the link), the file's name and its whole address, a line each, without accents
   * or regard to case. Its groups tell the period: `year` of two or four digits; `month`, a number or a text that names
   * months, of which the last; `half`, of the year.
   */
  pattern,
  /** One file that each edition replaces; one of each year; or all that there are. */
  which: v.picklist(['newest', 'yearly', 'all']),
});

const allSeries = v.pipe(v.array(series), v.minLength(1));

export const placeSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('ckan'),
    portal: address,
    /** Its name today, then those that it has had. */
    slugs: v.pipe(v.array(v.string()), v.minLength(1)),
    series: allSeries,
  }),
  v.strictObject({ kind: v.literal('page'), page: address, series: allSeries }),
  v.strictObject({
    kind: v.literal('direct'),
    /** What a person would read. */
    page: address,
    addresses: v.pipe(v.array(address), v.minLength(1)),
    series: allSeries,
  }),
  /** Nothing is asked: a person takes it from the page. */
  v.strictObject({ kind: v.literal('hand'), page: address }),
]);

export type Series = v.InferOutput<typeof series>;
export type Place = v.InferOutput<typeof placeSchema>;
export type AskedPlace = Exclude<Place, { kind: 'hand' }>;
