/**
 * Where each carpeta of a source is, by its delito, its day and its point: what a victim's row says too,
 * and with which it is joined to its carpeta. Two official files of one month share those points; each
 * other edition has them drawn anew.
 *
 * What is joined, its key and its point live in memory alone: never in a table that may spill, in a file,
 * nor in a message (docs/decisions/union-de-carpetas-y-victimas.md).
 */
import * as v from 'valibot';
import { textsAndNumbers } from '../io/columns';
import { rowsOf, type Database } from '../io/database';

interface CarpetaPlace {
  readonly alcaldia: string;
  /** Key of the colonia; null where the carpeta counts for its alcaldía alone. */
  readonly colonia: string | null;
}

/** More than one carpeta has the key. */
export const AMBIGUOUS = 'ambigua';

export type CarpetaPlaces = ReadonlyMap<string, CarpetaPlace | typeof AMBIGUOUS>;

/** Rows of `casos` that have a point, each with its key. */
export type CaseKeys = ReadonlyMap<number, string>;

/** Five decimals are a metre: one of the two files may be rounded to them. */
const STEPS = 100_000;

/** Reads the keys of `casos`, which must still have its points: colonias are not assigned yet. */
export async function caseKeys(db: Database): Promise<CaseKeys> {
  const { text, numbers } = await textsAndNumbers(
    db,
    `SELECT delito, id::DOUBLE, date_diff('day', DATE '1970-01-01', fecha)::DOUBLE,
       round(lon * ${STEPS}), round(lat * ${STEPS})
     FROM casos WHERE lon IS NOT NULL AND lat IS NOT NULL`,
  );
  const [ids = [], days = [], xs = [], ys = []] = numbers;
  return new Map(
    text.map((delito, row) => [ids[row] ?? NaN, `${days[row]} ${xs[row]} ${ys[row]} ${delito}`]),
  );
}

const placed = v.object({
  n_id: v.number(),
  alcaldia: v.string(),
  colonia: v.nullable(v.string()),
});

/** The places of `casos` once they have their colonias, by the keys read before. */
export async function carpetaPlaces(db: Database, keys: CaseKeys): Promise<CarpetaPlaces> {
  const places = new Map<string, CarpetaPlace | typeof AMBIGUOUS>();
  const rows = await rowsOf(db, 'SELECT id AS n_id, alcaldia, colonia FROM casos', placed);
  for (const { n_id: id, alcaldia, colonia } of rows) {
    const key = keys.get(id);
    if (key === undefined) continue;
    places.set(key, places.has(key) ? AMBIGUOUS : { alcaldia, colonia });
  }
  return places;
}
