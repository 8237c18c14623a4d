import { describe, expect, it } from 'vitest';
import { evidenceOf } from '$features/priorities/answers/evidence';
import { prioritise } from '$features/priorities/answers/prioritise';
import { robustnessOf } from '$features/priorities/answers/robustness';
import { acceptabilityTable } from '$features/priorities/acceptabilityTable';
import {
  movesCsv,
  movesTable,
  orderCsv,
  orderTable,
  protectedNames,
} from '$features/priorities/tables';
import { UNCHANGED, withArea } from './answers/areas';

const rows = withArea(3, { sexual_trienio: null, sexual_trienio_sup: 'primaria' });
const asked = { rows, k: 5, unchanged: UNCHANGED };
const weights = { sexual_tasa: 0.5, mujeres: 0.5 };
const priority = prioritise(evidenceOf(asked), weights);
const robustness = robustnessOf({ ...asked, weights, replicas: 100, seed: 1 });

describe('a colonia with a protected count', () => {
  it('is named, and neither its value nor what it gives is in the table or the file', () => {
    expect(protectedNames(priority)).toEqual(['Colonia 4']);
    const table = orderTable(priority, robustness);
    const column = table.columns.findIndex(
      ({ name }) => name === 'Tasa suavizada de violencia sexual',
    );
    const own = table.rows.find(([name]) => name === 'Colonia 4');
    expect(own?.[column]).toBe('protegida');
    expect(table.rows.filter((row) => row[column] === 'protegida')).toHaveLength(1);

    const csv = orderCsv(priority, robustness, 'p');
    const names = csv.columns.map(({ name }) => name);
    const line = csv.rows.find((row) => row[names.indexOf('nombre')] === 'Colonia 4') ?? [];
    expect(line[names.indexOf('sexual_tasa')]).toBeNull();
    expect(line[names.indexOf('sexual_tasa_aporte')]).toBeNull();
    expect(line[names.indexOf('mujeres')]).toBe(1500);
    expect(line[names.indexOf('mujeres_aporte')]).toBeTypeOf('number');
  });

  it('is not named where what it lacks has no weight', () => {
    expect(protectedNames(prioritise(evidenceOf(asked), { mujeres: 1 }))).toEqual([]);
  });
});

const TWO = priority.order
  .slice(0, 2)
  .map(({ clave }, place) => ({ clave, nombre: place === 0 ? 'Uno' : 'Dos' }));

it('the table of places tells the likeliest and where nine in ten fall', () => {
  const table = acceptabilityTable(
    TWO,
    [
      [0.97, 0.03],
      [0.03, 0.97],
    ],
    {
      ...robustness,
      near: { ...robustness.near, first: [1, 0.2] },
      any: { ...robustness.any, first: [0.6, 0] },
    },
  );
  expect(table.rows).toEqual([
    ['Uno', '>99\u00a0%', '60\u00a0%', '1', '1', '97\u00a0%', '3\u00a0%'],
    ['Dos', '20\u00a0%', '<1\u00a0%', '2', '2', '3\u00a0%', '97\u00a0%'],
  ]);
  const wide = acceptabilityTable(
    TWO,
    [
      [0.5, 0.5],
      [0.5, 0.5],
    ],
    robustness,
  );
  expect(wide.rows[0]?.[4]).toBe('1 a 2');
});

describe('the table and the file of the weights', () => {
  const moves = [
    {
      id: 'mujeres',
      weight: 0.25,
      down: { weight: 0.125, enters: 'Hipódromo', leaves: 'Obrera' },
      up: { weight: 0.75, enters: 'Guerrero', leaves: 'Juárez' },
    },
    { id: 'ambiente', weight: 0.5, down: null, up: null },
  ] as const;
  const moved = { ...priority, moves };

  it('say in their columns who enters and who leaves at each end', () => {
    const { columns, rows: lines } = movesTable(moved);
    expect(columns.map(({ name }) => name)).toEqual([
      'Criterio',
      'Peso',
      'Baja hasta',
      'Entra',
      'Sale',
      'Sube hasta',
      'Entra entonces',
      'Sale entonces',
    ]);
    expect(lines[0]?.slice(1)).toEqual([
      '25\u00a0%',
      '12.5\u00a0%',
      'Hipódromo',
      'Obrera',
      '75\u00a0%',
      'Guerrero',
      'Juárez',
    ]);
    expect(lines[1]?.slice(1)).toEqual(['50\u00a0%', 'no cambia', '', '', 'no cambia', '', '']);
  });

  it('and so does the file', () => {
    const { columns, rows: lines } = movesCsv(moved, 'p');
    const names = columns.map(({ name }) => name);
    const cellsOf = (line: number) =>
      Object.fromEntries(names.map((name, place) => [name, lines[line]?.[place]]));
    expect(cellsOf(0)).toEqual({
      criterio: 'mujeres',
      peso: 0.25,
      baja_hasta: 0.125,
      baja_entra: 'Hipódromo',
      baja_sale: 'Obrera',
      sube_hasta: 0.75,
      sube_entra: 'Guerrero',
      sube_sale: 'Juárez',
      publicacion: 'p',
    });
    expect(cellsOf(1)).toMatchObject({ baja_entra: null, sube_sale: null, sube_hasta: null });
  });
});
