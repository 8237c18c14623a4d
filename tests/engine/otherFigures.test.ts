/** The questions about figures of others, asked to the pinned engine and to native DuckDB. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LATER_TABLES } from '$lib/contract/tables';
import { openRelease } from '$lib/engine/node';
import { cityCalls } from '$features/indicators/queries/cityCalls';
import { complaints } from '$features/indicators/queries/complaints';
import { perception } from '$features/indicators/queries/perception';
import { writeRelease, type SyntheticRelease, type SyntheticRow } from './syntheticRelease';

let release: SyntheticRelease;
let before: SyntheticRelease;

const perceived = (rest: SyntheticRow): SyntheticRow => ({
  alcaldia: '09015',
  anio: 2025,
  trimestre: 2,
  valor: 53.4,
  como: 'prensa',
  fuente: 'Inventada',
  fuente_url: null,
  nota: 'Nota',
  ...rest,
});
const calls = (mes: string, llamadas: number, nota: string | null = null): SyntheticRow => ({
  mes,
  llamadas,
  fuente: 'Inventada',
  nota,
});

const surveyed = (rest: SyntheticRow): SyntheticRow => ({
  encuesta: 'Inventada',
  anio_edicion: 2021,
  anio_referencia: null,
  concepto: 'queja_o_denuncia',
  unidad: '%',
  cobertura: 'nacional',
  fuente: 'Inventada',
  fuente_url: 'https://ejemplo.invalid/',
  nota: 'Nota',
  ...rest,
});

beforeAll(async () => {
  before = await writeRelease({}, { lacks: LATER_TABLES });
  release = await writeRelease({
    percepcion: [
      perceived({ anio: 2026, valor: 52.5, como: 'calculo_de_un_tercero' }),
      perceived({}),
      perceived({ como: 'publicada', valor: 53.5 }),
      perceived({ trimestre: 1, valor: 50 }),
      perceived({ alcaldia: '09003', valor: 10 }),
    ],
    encuestas: [
      surveyed({ id: 'c', ambito: 'laboral', valor: 6.5 }),
      surveyed({ id: 'b', ambito: 'escolar', valor: 6.5 }),
      surveyed({ id: 'a', ambito: 'pareja', valor: 13.1 }),
      surveyed({ id: 'd', ambito: 'pareja', valor: 9, anio_edicion: 2016 }),
      surveyed({ id: 'e', ambito: 'todos', valor: 93.2, concepto: 'cifra_oculta' }),
      surveyed({ id: 'f', ambito: 'todos', valor: 93, anio_edicion: 2025, concepto: 'denunciado' }),
      surveyed({ id: 'g', ambito: 'pareja', valor: 4160, unidad: 'por cada 100,000 mujeres' }),
    ],
    llamadas_911_ciudad: [
      calls('2019-03-01', 300, 'La última.'),
      calls('2019-01-01', 100, 'La primera.'),
      calls('2019-02-01', 50),
      { ...calls('2018-12-01', 7), fuente: 'Otra' },
    ],
  });
});

afterAll(async () => {
  for (const each of [before, release]) {
    await openRelease(each.directory).close();
    await each.remove();
  }
});

it('gives the perception of one alcaldía, the oldest first', async () => {
  const query = perception({ alcaldia: '09015' });
  const rows = await openRelease(release.directory).run(query);
  expect(await release.runNatively(query.sql)).toEqual(rows);
  expect(rows.map(({ anio, trimestre, valor }) => [anio, trimestre, valor])).toEqual([
    [2025, 1, 50],
    [2025, 2, 53.4],
    [2025, 2, 53.5],
    [2026, 2, 52.5],
  ]);
  expect(rows[1]).toMatchObject({
    como: 'prensa',
    fuente: 'Inventada',
    fuente_url: null,
    nota: 'Nota',
  });
});

it('gives what was reported in each ambit by the newest edition, the most first', async () => {
  const query = complaints();
  const rows = await openRelease(release.directory).run(query);
  expect(await release.runNatively(query.sql)).toEqual(rows);
  expect(rows.map(({ anio_edicion, ambito, valor }) => [anio_edicion, ambito, valor])).toEqual([
    [2021, 'pareja', 13.1],
    [2021, 'escolar', 6.5],
    [2021, 'laboral', 6.5],
  ]);
  expect(rows[0]).toMatchObject({ encuesta: 'Inventada', cobertura: 'nacional', nota: 'Nota' });
});

it('gives the calls of the city together, with their notes in order', async () => {
  const query = cityCalls();
  const rows = await openRelease(release.directory).run(query);
  expect(await release.runNatively(query.sql)).toEqual(rows);
  expect(rows.map(({ fuente, llamadas }) => [fuente, llamadas])).toEqual([
    ['Otra', 7],
    ['Inventada', 450],
  ]);
  expect(rows.slice(1)).toEqual([
    {
      primero: '2019-01-01',
      ultimo: '2019-03-01',
      meses: 3,
      llamadas: 450,
      menos: 50,
      mas: 300,
      fuente: 'Inventada',
      notas: 'La primera. La última.',
    },
  ]);
});

it('gives none of a release built before the tables', async () => {
  const engine = openRelease(before.directory);
  expect(await engine.run(perception({ alcaldia: '09015' }))).toEqual([]);
  expect(await engine.run(cityCalls())).toEqual([]);
});
