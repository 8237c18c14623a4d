/** How many live in an alcaldía and are there by day, asked to the pinned engine and to native DuckDB. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRelease } from '$lib/engine/node';
import { peopleHere } from '$features/verify/queries/peopleHere';
import { writeRelease, type SyntheticRelease, type SyntheticRow } from './syntheticRelease';

let release: SyntheticRelease;

const colonia = (clave: string, alcaldia: string): SyntheticRow => ({ clave, alcaldia });
const present = (clave: string, poblacion_ambiente: number): SyntheticRow => ({
  clave,
  poblacion_ambiente,
});

beforeAll(async () => {
  release = await writeRelease({
    alcaldias: ['09015', '09003', '09004'].map((clave, at) => ({ clave, poblacion: 500 + at })),
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
  ['09015', { residentes: 500, presentes: 1200 }],
  ['09003', { residentes: 501, presentes: null }], // of one colonia it is not known
  ['09004', { residentes: 502, presentes: null }], // none of its colonias is published
])('gives those of %s', async (alcaldia, told) => {
  const query = peopleHere({ alcaldia });
  const rows = await openRelease(release.directory).run(query);
  expect(await release.runNatively(query.sql)).toEqual(rows);
  expect(rows).toEqual([told]);
});
