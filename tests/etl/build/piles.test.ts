/** Cases that pile up at one point, from the file to what is published of them: never how many, nor where. */
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildRelease } from '../../../scripts/etl/build/build';
import { parseAccepted } from '../../../scripts/etl/plausible/rule';
import { placed } from '../count/registration/invented';
import { CUAUHTEMOC } from '../alcaldia';
import { ask, casesAsLines, COLONIAS, PROJECT, scratch, withinHour, writeCsv } from '../project';

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];

const atOnePoint = (delito: string, count: number, day = '2023-06-10'): readonly string[] => {
  const { lat, lon } = placed({});
  return Array.from(
    { length: count },
    (_, at) => `CUAUHTEMOC,Jacarandas,${lat},${lon},${delito},${day},11:00:${10 + at},,`,
  );
};

/** 60 cases of sexual violence a year, and 68 in 2023 beside those at one point. */
const REST = casesAsLines(
  YEARS.flatMap((year) => [
    { colonia: 'Jacarandas', delito: 'VIOLENCIA FAMILIAR', day: `${year}-03-10`, count: 90 },
    { colonia: 'Jacarandas', delito: 'ABUSO SEXUAL', day: `${year}-03-10`, count: 25 },
    { colonia: 'Jacarandas', delito: 'ABUSO SEXUAL', day: `${year}-09-10`, count: 25 },
    { colonia: 'Jacarandas', delito: 'ACOSO SEXUAL', day: `${year}-05-10`, count: 10 },
    {
      colonia: 'Jacarandas',
      delito: 'ABUSO SEXUAL',
      day: `${year}-04-10`,
      count: year === 2023 ? 8 : 0,
    },
  ]),
);
const OTHERS = ['AMENAZAS', 'FRAUDE', 'DESPOJO'].flatMap((delito) => atOnePoint(delito, 1));

const row = v.object({
  clave: v.string(),
  de: v.string(),
  anios: v.string(),
  indicador: v.string(),
  asunto: v.string(),
  periodo: v.string(),
  contra: v.nullable(v.string()),
  efecto: v.string(),
});

/** @param out of the release that it follows, if any */
async function published(lines: readonly string[], out = join(scratch(), 'data')) {
  const dir = scratch();
  await buildRelease(PROJECT, {
    inputs: new Map([
      ['fgj_carpetas', [writeCsv(dir, lines)]],
      ['colonias', [COLONIAS]],
    ]),
    out,
    profile: 'publico',
    alcaldia: CUAUHTEMOC,
    // Invented years move by more cases than those of a file do, and what is at one point lies in no colonia.
    accepted: parseAccepted(
      ['altos', 'cerrados', 'colonias', 'iguales', 'mes', 'puntos'].map(
        (rule) => `${rule}:fgj_carpetas`,
      ),
    ),
  });
  const piles = await ask(
    out,
    'apilamientos',
    `SELECT * REPLACE (strftime(periodo, '%Y-%m-%d') AS periodo, strftime(contra, '%Y-%m-%d') AS contra)
     FROM tabla WHERE asunto = 'cambio'`,
    row,
  );
  const quality = await ask(
    out,
    'calidad',
    `SELECT regla, filas FROM tabla
     WHERE starts_with(regla, 'apilamientos') OR starts_with(regla, 'cerca_de_fiscalia')`,
    v.object({ regla: v.string(), filas: v.nullable(v.number()) }),
  );
  return { piles, quality };
}

describe('a pile', () => {
  it('is told by what is said of its colonia, of the whole that it is part of', async () => {
    const { piles, quality } = await published([
      ...REST,
      ...atOnePoint('ACOSO SEXUAL', 12),
      ...OTHERS,
    ]);
    // From 60 to 80, and to 68 without them.
    expect(piles).toEqual([
      {
        clave: '0901500010001',
        de: 'acoso_sexual',
        anios: '2023',
        indicador: 'violencia_sexual',
        asunto: 'cambio',
        periodo: '2023-01-01',
        contra: '2022-01-01',
        efecto: 'menor',
      },
    ]);
    expect(quality).toEqual([{ regla: 'apilamientos_acoso_sexual_2023', filas: null }]);
  });

  it('is told as it was told first, while the counts stand', async () => {
    const out = join(scratch(), 'data');
    const pile = (count: number) => [...REST, ...atOnePoint('ACOSO SEXUAL', count), ...OTHERS];
    const elsewhere = (count: number) =>
      casesAsLines([{ colonia: 'Jacarandas', delito: 'ACOSO SEXUAL', day: '2023-05-10', count }]);
    const first = await published(pile(12), out);
    expect(first.piles.map(({ efecto }) => efecto)).toEqual(['menor']);
    // As many cases, of which seven share the point: by itself it would tell of no pile.
    const seven = [...pile(7), ...elsewhere(5)];
    expect((await published(seven)).piles).toEqual([]);
    expect((await published(seven, out)).piles).toEqual(first.piles);
    // Five more, of which nothing is told while the year is as it was closed.
    const more = await published([...seven, ...elsewhere(5)], out);
    expect(more.piles).toEqual(first.piles);
  });

  it('is not told of a year that was told to have none, while the year is as it was closed', async () => {
    const out = join(scratch(), 'data');
    const pile = (count: number) => [...REST, ...atOnePoint('ACOSO SEXUAL', count), ...OTHERS];
    expect((await published(pile(7), out)).piles).toEqual([]);
    expect((await published(pile(11), out)).piles).toEqual([]);
    expect((await published(pile(12), out)).piles).toEqual([]);
  });

  it.each([
    ['seven cases', [...atOnePoint('ACOSO SEXUAL', 7), ...OTHERS]],
    ['two unrelated offences', [...atOnePoint('ACOSO SEXUAL', 12), ...OTHERS.slice(1)]],
    ['an offence whose points are displaced', [...atOnePoint('ABUSO SEXUAL', 12), ...OTHERS]],
  ])('is none with %s', async (_, lines) => {
    const { piles, quality } = await published([...REST, ...lines]);
    expect(piles).toEqual([]);
    expect(quality).toEqual([{ regla: 'apilamientos', filas: null }]);
  });

  it('of a year that is not compared is told by the quality report alone', async () => {
    const { piles, quality } = await published([
      ...REST,
      ...atOnePoint('ACOSO SEXUAL', 12, '2019-06-10'),
      ...OTHERS,
    ]);
    expect(piles).toEqual([]);
    expect(quality).toEqual([{ regla: 'apilamientos_acoso_sexual_2019', filas: null }]);
  });

  it('of an offence that is not published by colonia is told by the quality report alone', async () => {
    const { piles, quality } = await published([
      ...REST,
      ...atOnePoint('FEMINICIDIO', 12),
      ...OTHERS,
    ]);
    expect(piles).toEqual([]);
    expect(quality).toEqual([{ regla: 'apilamientos_feminicidio_2023', filas: null }]);
  });
});

describe('an office of the Fiscalía', () => {
  it('reaches calidad from its catalogue, year by year, without a count', async () => {
    // That of the invented catalogue lies so far east of the invented point.
    const office = 0.005 * 111_195.08 * Math.cos((19.43 * Math.PI) / 180);
    const around = (east: number, count: number) => {
      const { lat, lon } = placed({ east: office + east });
      return Array.from(
        { length: count },
        (_, at) =>
          `CUAUHTEMOC,Jacarandas,${lat},${lon},VIOLENCIA FAMILIAR,2024-07-10,${withinHour('12', at)},,`,
      );
    };
    const { quality } = await published([...REST, ...around(100, 240), ...around(600, 320)]);
    expect(quality).toContainEqual({ regla: 'cerca_de_fiscalia_inventada_2024', filas: null });
    expect(quality.filter(({ regla }) => regla.startsWith('cerca'))).toHaveLength(1);
  });

  it('that a pile of five times stands around leaves no level firm that it alone makes', async () => {
    const office = 0.005 * 111_195.08 * Math.cos((19.43 * Math.PI) / 180);
    const around = (east: number, count: number) => {
      const { lat, lon } = placed({ east: office + east });
      return Array.from(
        { length: count },
        (_, at) =>
          `CUAUHTEMOC,Jacarandas,${lat},${lon},VIOLENCIA FAMILIAR,2023-07-10,${withinHour('12', at)},,`,
      );
    };
    const out = join(scratch(), 'data');
    await published([...REST, ...around(100, 150), ...around(600, 200)], out);
    const told = await ask(
      out,
      'apilamientos',
      `SELECT DISTINCT regla, clave, donde, anios, asunto, periodo_tipo FROM tabla
       WHERE regla = 'oficina' AND periodo_tipo = 'anio' AND asunto = 'nivel'`,
      v.record(v.string(), v.nullable(v.string())),
    );
    expect(told).toEqual([
      {
        regla: 'oficina',
        clave: '0901500010001',
        donde: '0901500010001',
        anios: '2023',
        asunto: 'nivel',
        periodo_tipo: 'anio',
      },
    ]);
  });
});
