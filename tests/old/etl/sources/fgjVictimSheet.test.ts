/** The sheet of victims of a workbook: which one it is, and under which names its columns come. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../../scripts/old/etl/io/database';
import {
  carpeta,
  carpetasSheet,
  victima,
  VICTIMAS_HEADER,
  victimasSheet,
  writeWorkbook,
} from '../read/inventedWorkbook';
import { scratch } from '../project';
import { count } from './countFiles';

const CARPETAS = carpetasSheet([carpeta({ id: 1 })]);
const woman = victima(1, 'VIOLENCIA FAMILIAR', 'FEMENINO', 34);

describe('of two sheets with the columns of victims', () => {
  const countOf = async (name: string, other: string) => {
    const path = await writeWorkbook(scratch(), [
      CARPETAS,
      { ...victimasSheet([woman, woman]), name: other },
      { ...victimasSheet([woman]), name },
    ]);
    return (await count('fgj_victimas', [path])).counted;
  };

  it.each(['1b Hoja', '1B', '1 b Hoja', '1  b', ' 1b', '  1b', 'Las víctimas', 'VICTIMAS 2025'])(
    'the one called «%s» is counted',
    async (name) => {
      expect(await countOf(name, 'Otra')).toBe(1);
    },
  );

  it.each(['Anexo 1b', '11b', '1bis', '1a Hoja', '2b Hoja', 'Victimarios'])(
    'beside one so called, that called «%s» is not',
    async (other) => {
      expect(await countOf('1b Hoja', other)).toBe(1);
    },
  );
});

describe('what a victim is', () => {
  const wordsOf = async (columns: readonly string[]) => {
    const header = [...VICTIMAS_HEADER, ...columns];
    const path = await writeWorkbook(scratch(), [
      CARPETAS,
      { ...victimasSheet([[...woman, 'FISICA', 'OFENDIDO']]), header },
    ]);
    const { db } = await count('fgj_victimas', [path]);
    return rowsOf(
      db,
      'SELECT sexo, edad, tipo_persona, calidad_juridica FROM filas',
      v.record(v.string(), v.nullable(v.string())),
    );
  };

  it.each([
    [['TIPO PERSONA', 'CALIDAD JURÍDICA']],
    [['TIPO DE PERSONA', 'CALIDAD JURIDICA']],
    [['TIPO DE PERSONA', 'CALIDAD JURÍDICA']],
    [['TIPO PERSONA', 'CALIDAD JURIDICA']],
  ])('is read from %j', async (columns) => {
    expect(await wordsOf(columns)).toEqual([
      { sexo: 'FEMENINO', edad: '34', tipo_persona: 'FISICA', calidad_juridica: 'OFENDIDO' },
    ]);
  });
});
