/** The books that the Fiscalía puts apart: carpetas and victims, high impact and low, some months each. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  carpeta,
  carpetasSheet,
  victima,
  victimasSheet,
  writeWorkbook,
  type InventedCarpeta,
} from '../read/inventedWorkbook';
import { scratch } from '../project';
import { casesOf, count } from './countFiles';

const dated = (said: Partial<InventedCarpeta> & { readonly inicio: string }) =>
  carpeta({ hecho: said.inicio, ...said });

const FEBRUARY = '05/02/2025';
const MARCH = '20/03/2025';
const APRIL = '25/04/2025';
const february = (id: number, delito: string) => dated({ id, delito, inicio: FEBRUARY });
const march = (id: number, delito: string) => dated({ id, delito, inicio: MARCH });
const april = (id: number, delito: string) => dated({ id, delito, inicio: APRIL });

/** Of each carpeta, one woman of 34. */
const women = (...carpetas: readonly (readonly [number, string, string])[]) =>
  victimasSheet(
    carpetas.map(([id, delito, inicio]) => victima(id, delito, 'FEMENINO', 34, inicio)),
  );

const books = (dir: string) => ({
  highA: () =>
    writeWorkbook(
      dir,
      [carpetasSheet([february(1, 'FEMINICIDIO'), march(2, 'VIOLACION'), march(3, 'VIOLACION')])],
      '1A feb mar.xlsx',
    ),
  highB: () =>
    writeWorkbook(
      dir,
      [women([1, 'FEMINICIDIO', FEBRUARY], [2, 'VIOLACION', MARCH], [3, 'VIOLACION', MARCH])],
      '1B feb mar.xlsx',
    ),
  lowA: () =>
    writeWorkbook(
      dir,
      [carpetasSheet([february(4, 'VIOLENCIA FAMILIAR'), march(5, 'ABUSO SEXUAL')])],
      '2A feb mar.xlsx',
    ),
  lowB: () =>
    writeWorkbook(
      dir,
      [women([4, 'VIOLENCIA FAMILIAR', FEBRUARY], [5, 'ABUSO SEXUAL', MARCH])],
      '2B feb mar.xlsx',
    ),
  /** March again, and April. */
  laterA: () =>
    writeWorkbook(
      dir,
      [carpetasSheet([march(2, 'VIOLACION'), march(3, 'VIOLACION'), april(6, 'VIOLACION')])],
      '1A mar abr.xlsx',
    ),
  laterB: () =>
    writeWorkbook(
      dir,
      [women([2, 'VIOLACION', MARCH], [3, 'VIOLACION', MARCH], [6, 'VIOLACION', APRIL])],
      '1B mar abr.xlsx',
    ),
});

const days = (cases: readonly string[]) =>
  cases.map((line) => {
    const [indicador, , , fecha] = line.split(' · ');
    return `${indicador ?? ''} ${fecha ?? ''}`;
  });

describe('books of high and of low impact for the same months', () => {
  it('stand beside each other: neither replaces the other, in any order', async () => {
    const { highA, lowA } = books(scratch());
    const paths = [await highA(), await lowA()];
    for (const given of [paths, paths.toReversed()]) {
      const counted = await count('fgj_carpetas', given);
      expect(days(await casesOf(counted))).toEqual([
        'abuso_sexual 2025-03-20',
        'feminicidio 2025-02-05',
        'violacion 2025-03-20',
        'violacion 2025-03-20',
        'violencia_familiar 2025-02-05',
      ]);
      expect(counted.setAside).toEqual({});
    }
  });
});

describe('books whose months overlap', () => {
  it('count each carpeta once, and say how many rows they share', async () => {
    const { highA, laterA } = books(scratch());
    const counted = await count('fgj_carpetas', [await highA(), await laterA()]);
    expect(days(await casesOf(counted))).toEqual([
      'feminicidio 2025-02-05',
      'violacion 2025-03-20',
      'violacion 2025-03-20',
      'violacion 2025-04-25',
    ]);
    expect(counted.setAside).toEqual({ ya_en_archivo_anterior: 2 });
  });
});

describe('books of victims alone', () => {
  const beside = (...carpetas: readonly string[]) => ({ fgj_carpetas: carpetas });

  it('take when and where from those of carpetas, each victim once', async () => {
    const dir = scratch();
    const { highA, highB, laterA, laterB, lowA, lowB } = books(dir);
    const counted = await count(
      'fgj_victimas',
      [await highB(), await laterB(), await lowB()],
      '2019-01-01',
      '.',
      [],
      beside(await laterA(), await lowA(), await highA()),
    );
    const cases = await casesOf(counted);
    expect(days(cases)).toEqual([
      'abuso_sexual 2025-03-20',
      'feminicidio 2025-02-05',
      'violacion 2025-03-20',
      'violacion 2025-03-20',
      'violacion 2025-04-25',
      'violencia_familiar 2025-02-05',
    ]);
    expect(cases.every((line) => line.includes(' · 09015 · DOCTORES · '))).toBe(true);
    expect(cases.every((line) => line.includes(' · mujer · 30-44 · '))).toBe(true);
    expect(counted.setAside).toEqual({ ya_en_archivo_anterior: 2 });
  });

  it('take them from books in a zip, past files that are no books', async () => {
    const dir = scratch();
    const { highA, highB } = books(dir);
    const zipped = join(dir, '1A.zip');
    writeFileSync(zipped, zipSync({ '2025/1A.xlsx': readFileSync(await highA()) }));
    const table = join(dir, 'carpetas.csv');
    writeFileSync(table, 'delito,fecha_hecho,alcaldia_hecho,colonia_catalogo\n');
    const counted = await count(
      'fgj_victimas',
      [await highB()],
      '2019-01-01',
      '.',
      [],
      beside(table, zipped),
    );
    expect(counted.counted).toBe(3);
  });

  it('set aside the victims whose carpeta is in none of them', async () => {
    const { highB, lowA } = books(scratch());
    await expect(
      count('fgj_victimas', [await highB()], '2019-01-01', '.', [], beside(await lowA())),
    ).rejects.toThrow(/ninguna fecha_hecho que se pueda leer/);
    const { highA, highB: victims } = books(scratch());
    const late = await writeWorkbook(
      scratch(),
      [women([1, 'FEMINICIDIO', FEBRUARY], [2, 'VIOLACION', MARCH], [99, 'VIOLACION', MARCH])],
      'otro.xlsx',
    );
    const one = await count(
      'fgj_victimas',
      [late],
      '2019-01-01',
      '.',
      [],
      beside(await highA(), await victims()),
    );
    expect([one.counted, one.setAside]).toEqual([2, { victima_sin_carpeta: 1 }]);
  });

  it('without any book of carpetas say what to give', async () => {
    const { highB } = books(scratch());
    await expect(count('fgj_victimas', [await highB()])).rejects.toThrow(
      /no dice cuándo ni dónde[^]*--input fgj_carpetas=ARCHIVO/,
    );
  });
});
