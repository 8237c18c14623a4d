/** Files of carpetas, read as a build reads them, and the delays measured in them. */
import { openDatabase } from '../../../../scripts/old/etl/io/database';
import { delayCounts } from '../../../../scripts/old/etl/count/delayCounts';
import { delayCurves, type MeasuredKnot } from '../../../../scripts/old/etl/count/delayCurves';
import { overlapOf } from '../../../../scripts/old/etl/harmonise/overlap';
import { readSourceValues } from '../../../../scripts/old/etl/registry/sourceValues';
import { readSource } from '../../../../scripts/old/etl/read/readSource';
import { loadSource } from '../../../../scripts/old/etl/registry/loadSources';

export interface Measured {
  readonly knots: readonly MeasuredKnot[];
  /** Rows by quirk. */
  readonly quirks: ReadonlyMap<string, number>;
}

export async function measured(root: string, paths: readonly string[]): Promise<Measured> {
  const registered = await loadSource(root, 'fgj_carpetas');
  if (registered === undefined) throw new Error('fgj_carpetas no está');
  const { source } = registered;
  const files = paths.map((path) => ({ path, obtained: null, url: null }));
  const db = await openDatabase();
  try {
    const read = await readSource(db, registered, files, readSourceValues(root, source));
    const counts = await delayCounts(db, source, read.files, overlapOf(read.files));
    return {
      knots: delayCurves(counts),
      quirks: new Map(read.quirks.map(({ regla, filas }) => [regla, filas ?? 0])),
    };
  } finally {
    db.closeSync();
  }
}
