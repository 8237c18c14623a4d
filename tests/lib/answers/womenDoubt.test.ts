import { describe, expect, it } from 'vitest';
import { standingsOf } from '$lib/answers/againstRest';
import { CARPETAS } from '$lib/answers/countingUnit';
import { rankingOf } from '$lib/answers/ranking';
import { womenDoubt } from '$lib/answers/womenDoubt';
import { key } from '../../coloniaKey';
import { colonia } from './colonias';

const doubtOf = (rows: readonly ReturnType<typeof colonia>[], n: number, mujeres: number) =>
  womenDoubt(rows, { n, mujeres }, standingsOf(rows, { n, mujeres }).told);

describe('womenDoubt', () => {
  it('keeps a claim far from chance and loses one that is near it', () => {
    const rows = [
      // One case per hundred women are expected: 400 among 20,000 are twice as many.
      colonia('Lejos', 400, 20_000),
      // 240 among 20,000, a fifth more: p of .009 as told, and of .2 if they were 22,000.
      colonia('Cerca', 240, 20_000),
      colonia('Igual', 200, 20_000),
    ];
    expect(
      standingsOf(rows, { n: 2000, mujeres: 200_000 }).told.map(({ verdict }) => verdict),
    ).toEqual(['encima', 'encima', 'igual']);
    const doubt = doubtOf(rows, 2000, 200_000);
    expect(doubt).toMatchObject({ claimed: 2, lost: ['Cerca'] });
    // Of 400, 240 and 200 among as many: the first above both others, and still so with a tenth.
    expect(doubt).toMatchObject({ sure: 2, kept: 2 });
  });

  it('tells of each colonia whether it would stand as it does, and which places it may have', () => {
    const rows = [
      colonia('Lejos', 400, 20_000),
      colonia('Cerca', 240, 20_000),
      // 225 where 200 are expected: p of .09 as told, and of .003 if they were 18,000 (180 expected).
      colonia('Casi', 225, 20_000),
      colonia('Igual', 200, 20_000),
      colonia('Oculta', null, 20_000),
    ];
    const each = doubtOf(rows, 2000, 200_000)?.each;
    const of = (nombre: string) =>
      each?.get(rows.find((row) => row.nombre === nombre)?.clave ?? key(''));
    expect(
      ['Lejos', 'Cerca', 'Casi', 'Igual', 'Oculta'].map((nombre) => of(nombre)?.holds),
    ).toEqual([true, false, false, true, undefined]);
    // It is sure of the first that it is above all others, also with a tenth.
    expect(of('Lejos')?.places).toEqual({
      told: { best: 1, worst: 1 },
      doubted: { best: 1, worst: 1 },
    });
  });

  it('lets the places of one grow with the doubt', () => {
    // 300 and 240 among as many: sure as told; of 330 thousand and 270 thousand women nearly the same rate.
    const rows = [colonia('Una', 300, 20_000), colonia('Otra', 230, 20_000)];
    const each = doubtOf(rows, 530, 40_000)?.each;
    const [una] = rows;
    expect(una === undefined ? null : each?.get(una.clave)?.places).toEqual({
      told: { best: 1, worst: 1 },
      doubted: { best: 1, worst: 2 },
    });
  });

  it('doubts what is claimed to be below too, and has nothing of a count that is not told', () => {
    const rows = [
      colonia('Baja', 100, 20_000),
      colonia('Oculta', null, 20_000),
      colonia('Igual', 200, 20_000),
    ];
    const doubt = doubtOf(rows, 2000, 200_000);
    expect(doubt).toMatchObject({ claimed: 1, lost: [] });
    expect([...(doubt?.each.keys() ?? [])]).toEqual([rows[0]?.clave, rows[2]?.clave]);
  });

  it('tells of pairs that are sure where nothing is claimed, for nobody knows of the whole', () => {
    const rows = [colonia('Una', 300, 20_000), colonia('Otra', 230, 20_000)];
    const whole = { n: null, mujeres: 40_000 };
    const doubt = womenDoubt(rows, whole, standingsOf(rows, whole).told);
    expect(doubt).toMatchObject({ claimed: 0, lost: [], sure: 1, kept: 0 });
  });

  it('is not asked of many colonias', () => {
    const rows = Array.from({ length: 61 }, (_, at) =>
      colonia(`C${at}`, at === 0 ? 400 : 20, 2000),
    );
    expect(doubtOf(rows, 1600, 122_000)).toBeNull();
    expect(doubtOf(rows.slice(0, 60), 1600, 122_000)?.claimed).toBeGreaterThan(0);
  });

  it('says nothing where nothing is claimed nor sure', () => {
    expect(doubtOf([colonia('A', 100, 10_000), colonia('B', 102, 10_000)], 202, 20_000)).toBeNull();
  });

  it('is of what is divided by women, and of no count', () => {
    const rows = [colonia('Lejos', 400, 20_000), colonia('Igual', 200, 20_000)];
    const of = (measure: 'tasa' | 'carpetas') =>
      rankingOf(rows, { n: 2000, mujeres: 200_000 }, measure, 1, CARPETAS).womenDoubt;
    expect(of('tasa')?.claimed).toBe(1);
    expect(of('carpetas')).toBeNull();
  });

  it('counts no claim of a colonia of which it depends on the divisor, where both judge', () => {
    // By its people, one in two hundred, it would have 800.
    const doubted = { ...colonia('Lejos', 400, 20_000), ambiente: 160_000 };
    const rows = [doubted, { ...colonia('Alta', 400, 20_000), ambiente: 40_000 }];
    const claimed = (judgedBy: 'mujeres' | 'ambos') =>
      rankingOf(rows, { n: 2000, mujeres: 200_000, ambiente: 400_000 }, 'tasa', 1, CARPETAS, {
        divisor: 'mujeres',
        judgedBy,
      }).womenDoubt?.claimed;
    expect(claimed('mujeres')).toBe(2);
    expect(claimed('ambos')).toBe(1);
  });
});
