/** Sex and age of a person, as each file writes them. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ageSql, agesOf, SEX_SQL, SEXES } from '../../../../scripts/old/etl/harmonise/persons';
import { literal, openDatabase, rowsOf } from '../../../../scripts/old/etl/io/database';

/** What an expression makes of each text of a column. */
async function made(
  column: 'sexo' | 'edad',
  sql: string,
  texts: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const db = await openDatabase();
  try {
    const rows = await rowsOf(
      db,
      `SELECT ${column} AS escrito, ${sql} AS leido
       FROM (VALUES ${texts.map((text) => `(${literal(text)})`).join(', ')}) t(${column})`,
      v.object({ escrito: v.string(), leido: v.string() }),
    );
    return Object.fromEntries(rows.map(({ escrito, leido }) => [escrito, leido]));
  } finally {
    db.closeSync();
  }
}

describe('the sex', () => {
  it('is told by its word or its letter, in any capitals, and else is not told', async () => {
    const expected = {
      Femenino: 'mujer',
      ' MUJER ': 'mujer',
      f: 'mujer',
      Masculino: 'hombre',
      Hombre: 'hombre',
      M: 'hombre',
      '': 'no_especificado',
      NA: 'no_especificado',
      'No identificado': 'no_especificado',
    };
    expect(await made('sexo', SEX_SQL, Object.keys(expected))).toEqual(expected);
    expect(new Set(Object.values(expected))).toEqual(new Set(SEXES));
  });
});

describe('the age', () => {
  it('is in the band that has its year, from both ends, and else is not told', async () => {
    const expected = {
      '0': 'no_especificada',
      '0.5': 'no_especificada',
      '1': '0-11',
      ' 11.9 ': '0-11',
      '12': '12-17',
      '17': '12-17',
      '18': '18-29',
      '29.0': '18-29',
      '30': '30-44',
      '44': '30-44',
      '45': '45-59',
      '59': '45-59',
      '60': '60+',
      '120': '60+',
      '121': 'no_especificada',
      '-1': 'no_especificada',
      NA: 'no_especificada',
      '': 'no_especificada',
    };
    expect(await made('edad', ageSql({}), Object.keys(expected))).toEqual(expected);
    expect(agesOf({})).toEqual([
      '0-11',
      '12-17',
      '18-29',
      '30-44',
      '45-59',
      '60+',
      'no_especificada',
    ]);
  });

  it('of a source with its own bands is told by them alone', async () => {
    const edades = { 'Menores de 18': '0-17', '18 y más': '18+', 'No dijo': 'no_especificada' };
    expect(
      await made('edad', ageSql({ edades }), ['Menores de 18', ' 18 y más ', 'No dijo', '34', '']),
    ).toEqual({
      'Menores de 18': '0-17',
      ' 18 y más ': '18+',
      'No dijo': 'no_especificada',
      '34': 'no_especificada',
      '': 'no_especificada',
    });
    expect(agesOf({ edades })).toEqual(['0-17', '18+', 'no_especificada']);
    expect(agesOf({ edades: { Otras: 'x' } })).toEqual(['x', 'no_especificada']);
  });
});
