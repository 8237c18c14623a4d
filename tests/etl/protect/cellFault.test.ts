/** What is wrong with a cell, as it is said to whoever builds and as it travels between threads. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CellFault, faultSchema, type Fault } from '../../../scripts/etl/solve/cellFault';

const REBUILD =
  'Alguien cambió los archivos después de construirlos: vuelve a construir la publicación.';

const SAID: readonly (readonly [Fault['fault'], message: string, remedy: string])[] = [
  ['contradice', 'Las cifras publicadas se contradicen en la celda robo, 2020.', REBUILD],
  [
    'imposible',
    'Las cifras publicadas se contradicen: ningunas cuentas las dan (sistema de robo, 2020).',
    REBUILD,
  ],
  [
    'irresuelta',
    'No se hallaron cuentas enteras que den las cifras publicadas (sistema de robo, 2020): no se sabe si se contradicen, y sin ellas nada puede darse por protegido.',
    'Publica con periodos más largos los indicadores de ese sistema.',
  ],
  [
    'indefensa',
    'La celda robo, 2020 no se puede proteger: su total la descubre.',
    'Publica ese indicador con un periodo más largo.',
  ],
];

describe.each(SAID)('a fault of the kind «%s»', (fault, message, remedy) => {
  it('names its cell and says what to do', () => {
    const error = new CellFault(fault, 1, ['homicidio, 2020', 'robo, 2020']);
    expect(error.message).toBe(`${message}\n  → ${remedy}`);
  });

  it('travels without the name', () => {
    expect(v.parse(faultSchema, { fault, cell: 1 })).toEqual({ fault, cell: 1 });
  });
});

it('names a cell without a name by its place', () => {
  expect(new CellFault('contradice', 3, []).message).toContain('en la celda 3.');
});

it('is of no other kind, and of some cell', () => {
  expect(v.safeParse(faultSchema, { fault: 'otra', cell: 1 }).success).toBe(false);
  expect(v.safeParse(faultSchema, { fault: 'imposible' }).success).toBe(false);
});
