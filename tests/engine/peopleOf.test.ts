/** How many live in each alcaldía and each colonia of one, and are there by day, asked to the pinned engine and to native DuckDB. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRelease } from '$lib/engine/node';
import { peopleOf } from '$features/verify/queries/peopleOf';
import { writeRelease, type SyntheticRelease, type SyntheticRow } from './syntheticRelease';

let release: SyntheticRelease;

const colonia = (clave: string, alcaldia: string): SyntheticRow => ({
  clave,
  nombre: clave,
  alcaldia,
});
const present = (clave: string, poblacion_ambiente: number): SyntheticRow => ({
  clave,
  poblacion_ambiente,
});

beforeAll(async () => {
  release = await writeRelease({
    alcaldias: ['09015', '09003', '09004'].map((clave, at) => ({
      clave,
      nombre: clave,
      poblacion: 500 + at,
    })),
    colonias: [
      colonia('0901500010007', '09015'),
      colonia('0901500010015', '09015'),
      colonia('0900300010007', '09003'),
      colonia('0900300010015', '09003'),
    ],
    poblacion_ambiente: [
      present('0901500010007', 900),
      present('0901500010015', 300),
      present('0900300010007', 800),
    ],
  });
});

afterAll(async () => {
  await openRelease(release.directory).close();
  await release.remove();
});

it.each([
  ['09015', 500, 1200],
  ['09003', 501, null], // of one colonia it is not known
  ['09004', 502, null], // none of its colonias is published
])('gives those of %s', async (alcaldia, habitantes, presentes) => {
  const query = peopleOf({ alcaldia });
  const rows = await openRelease(release.directory).run(query);
  expect(await release.runNatively(query.sql)).toEqual(rows);
  expect(
    rows.find((row) => row.nivel === 'alcaldia' && row.habitantes === habitantes)?.presentes,
  ).toBe(presentes);
  expect(rows.filter(({ nivel }) => nivel === 'colonia')).toHaveLength(
    alcaldia === '09004' ? 0 : 2,
  );
});
