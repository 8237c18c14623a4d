import { bundledRelease } from '$lib/data/duckdb.server';
import { query, rowsOf } from '$lib/data/query';
import { alcaldias, colonias } from '$lib/answers/queries';
import { crossings, totals } from './queries';
import { FIRST, mended, sqlOf } from './question';

export async function load() {
  const { manifest, answer } = await bundledRelease();
  const { alcaldia } = manifest;
  const held = await answer(crossings(alcaldia));
  const known = { alcaldia, crossings: rowsOf(crossings(alcaldia), held), places: [] };
  const asked = mended(known, { ...FIRST, en: alcaldia });
  return {
    alcaldia,
    crossings: held,
    totals: await answer(totals(alcaldia)),
    colonias: await answer(colonias),
    alcaldias: await answer(alcaldias),
    example: await answer(query(sqlOf(known, asked), {})),
    geometry: manifest.geometry.file,
    sources: manifest.sources.map(({ id, short }) => ({ id, short })),
    tables: Object.entries(manifest.tables).map(
      ([name, { file, bytes, rows, meaning, columns }]) => ({
        ...{ name, file, bytes, rows, meaning },
        columns: columns.map((column) => column.name),
      }),
    ),
  };
}
