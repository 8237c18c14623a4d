/** That no case, or hardly any, lacks its colonia or its hour must not be told of a release. */
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { buildRelease } from '../../../../scripts/old/etl/build/build';
import { withoutFewRemainders } from '../../../../scripts/old/etl/publish/fewRemainders';
import { ask, casesAsLines, COLONIAS, PROJECT, scratch, writeCsv } from '../project';

const row = (fuente: string, regla: string, filas: number | null) => {
  return { fuente, clave: null, regla, efecto: 'señalada', filas, descripcion: 'Qué es.' };
};

const filasOf = (rows: readonly Record<string, unknown>[]) =>
  rows.map(({ fuente, regla, filas }) => [fuente, regla, filas]);

it('a remainder of less than ten rows is not told, nor what would give it by subtraction', () => {
  const rows = withoutFewRemainders([
    row('a', 'sin_colonia', 0),
    row('a', 'colonia_por_nombre', 800),
    row('a', 'colonia_por_variante', 40),
    row('a', 'hora_vacia', 6),
    row('a', 'hora_ilegible', 3),
    row('b', 'sin_colonia', 10),
    row('b', 'colonia_por_nombre', 700),
    row('b', 'hora_vacia', 6),
    row('b', 'hora_ilegible', 4),
    row('b', 'cerca_de_fiscalia', null),
  ]);
  expect(filasOf(rows)).toEqual([
    ['a', 'sin_colonia', null],
    ['a', 'colonia_por_nombre', null],
    ['a', 'colonia_por_variante', 40],
    ['a', 'hora_vacia', null],
    ['a', 'hora_ilegible', null],
    ['b', 'sin_colonia', 10],
    ['b', 'colonia_por_nombre', 700],
    ['b', 'hora_vacia', 6],
    ['b', 'hora_ilegible', 4],
    ['b', 'cerca_de_fiscalia', null],
  ]);
  expect(rows[0]?.['descripcion']).toMatch(/^Qué es\. Son menos de 10: /);
});

it.each([
  ['publico', 0],
  ['interno', 4],
] as const)(
  'of a file in which nothing is lacking, the %s release tells %i of the four counts',
  async (profile, told) => {
    const dir = scratch();
    const out = join(dir, 'data');
    const cases = ['Jacarandas', 'Ampl. Jacarandas'].map((colonia) => {
      return {
        colonia,
        delito: 'VIOLENCIA FAMILIAR',
        day: '2019-02-03',
        count: 9,
      };
    });
    const inputs = new Map([
      ['fgj_carpetas', [writeCsv(dir, casesAsLines(cases))]],
      ['colonias', [COLONIAS]],
    ]);
    await buildRelease(PROJECT, { inputs, out, profile, alcaldia: '09015' });
    const rules = await ask(
      out,
      'calidad',
      `SELECT regla FROM tabla WHERE filas IS NOT NULL AND regla IN
       ('sin_colonia', 'colonia_por_nombre', 'hora_vacia', 'hora_ilegible')`,
      v.object({ regla: v.string() }),
    );
    expect(rules).toHaveLength(told);
  },
);
