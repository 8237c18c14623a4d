/** What the catalogue says of points, measured in the real file: points that were displaced are never round. */
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { literal, openDatabase, rowsOf } from '../../../../scripts/etl/io/database';
import { readCatalogs } from '../../../../scripts/etl/geo/placeCatalogs';
import { isAbsent, shared } from '../../../shared';

const CITY = join(shared('data/real'), 'fgj/carpetas_cdmx_2019_2024_puntos.csv.gz');
const absent = isAbsent(CITY, 'no se miden los puntos reales');

describe.skipIf(absent)('the points of the whole city', () => {
  it('are written as they are in half the cases of some offences, and never of the others', async () => {
    const { delitos } = readCatalogs('.');
    const db = await openDatabase();
    const rows = await rowsOf(
      db,
      `SELECT trim(delito) AS delito, avg((length(split_part(trim(latitud), '.', 2)) <= 6
           AND length(split_part(trim(longitud), '.', 2)) <= 6)::INTEGER) AS parte
       FROM read_csv(${literal(CITY)}, all_varchar = true)
       WHERE trim(delito) IN (${delitos.map(({ delito }) => literal(delito)).join(', ')})
       GROUP BY ALL ORDER BY delito`,
      v.object({ delito: v.string(), parte: v.number() }),
    );
    db.closeSync();
    const written = new Map(rows.map(({ delito, parte }) => [delito, parte]));
    expect(written.size).toBe(delitos.length);
    for (const { delito, puntos } of delitos) {
      const share = written.get(delito) ?? -1;
      if (puntos === 'exactos') expect(share, delito).toBeGreaterThan(0.4);
      else expect(share, delito).toBe(0);
    }
  }, 60_000);
});
