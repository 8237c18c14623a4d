/** The table of piles, and what earlier releases told of them. */
import { describe, expect, it } from 'vitest';
import type { PileCount } from '../../../../scripts/etl/count/registration/registrationPlaces';
import type { Release, ToldPile } from '../../../../scripts/etl/cells/release';
import { mostSince, nameOf, toldBefore } from '../../../../scripts/etl/piles/earlierPiles';
import { pileTable } from '../../../../scripts/etl/piles/pileTable';
import { ToldCounts } from '../../../../scripts/etl/piles/toldCounts';
import type { PublishedObservation } from '../../../../scripts/etl/count/observation';
import { release } from '../inventedRelease';
import { around, FUENTE, OTHERS, PLACE, rowAt, rowsOf, told } from './inventedCounts';

const K = 5;

/** Of a change of all the sexual violence of the place from 2023 to 2024. */
const CHANGE: ToldPile & { readonly donde: string } = {
  fuente: FUENTE,
  clave: PLACE,
  regla: 'punto',
  donde: PLACE,
  divisor: null,
  de: 'abuso_sexual',
  anios: '2024',
  indicador: 'violencia_sexual',
  asunto: 'cambio',
  periodo_tipo: 'anio',
  periodo: '2024-01-01',
  contra: '2023-01-01',
  efecto: 'menor',
};
const LEVEL: typeof CHANGE = {
  ...CHANGE,
  asunto: 'nivel',
  periodo_tipo: 'trienio',
  periodo: '2022-01-01',
  contra: null,
  efecto: 'reservado',
};

const telling = (
  piles: readonly ToldPile[],
  rows: readonly PublishedObservation[] = [],
): Release => ({ ...release(rows, 'a'), piles });

const OF = { fuente: FUENTE, clave: PLACE, de: 'abuso_sexual' } as const;

describe('what was told of a pile', () => {
  it('has one name in every release, and another for whatever else is told', () => {
    expect(nameOf(CHANGE)).toBe('violencia_sexual cambio anio 2024-01-01 2023-01-01');
    expect(nameOf(LEVEL)).toBe('violencia_sexual nivel trienio 2022-01-01 ');
  });

  it('is what the first release said, with its counts of then and the years of its windows', () => {
    const counts = rowsOf('violencia_sexual', PLACE, 2022, [20, 30, 40]);
    const first = telling([CHANGE, LEVEL], counts);
    const again = telling(
      [{ ...CHANGE, efecto: 'azar', anios: '' }],
      rowsOf('violencia_sexual', PLACE, 2023, [31, 41]),
    );
    expect(toldBefore([release(counts, 'a'), first, again], OF)).toEqual([
      {
        name: nameOf(CHANGE),
        effect: 'menor',
        windows: [
          { keys: ['2023'], n: 30 },
          { keys: ['2024'], n: 40 },
        ],
        piled: ['2024'],
      },
      {
        name: nameOf(LEVEL),
        effect: 'reservado',
        windows: [{ keys: ['2022', '2023', '2024'], n: 90 }],
        piled: ['2024'],
      },
    ]);
  });

  it('is of that source, place and offence alone, whatever years it names', () => {
    const others: readonly ToldPile[] = [
      { ...CHANGE, fuente: 'otra' },
      { ...CHANGE, clave: OTHERS[0] ?? '' },
      { ...CHANGE, de: 'acoso_sexual' },
    ];
    const own = { ...CHANGE, anios: '2023; 2024' };
    const none = { ...LEVEL, anios: '' };
    expect(toldBefore([telling([...others, own, none])], OF).map(({ piled }) => piled)).toEqual([
      ['2023', '2024'],
      [],
    ]);
    expect(toldBefore([telling(others)], OF)).toEqual([]);
  });

  it('has no count of then where the release prints none of all sexes and ages', () => {
    const right = rowAt('violencia_sexual', PLACE, 'anio', '2024-01-01', 9);
    const unlike: readonly PublishedObservation[] = [
      { ...right, fuente: 'otra' },
      { ...right, clave: OTHERS[0] ?? '' },
      { ...right, indicador: 'abuso_sexual' },
      { ...right, periodo_tipo: 'trimestre' },
      { ...right, periodo: '2022-01-01' },
      { ...right, sexo: 'mujer' },
      { ...right, edad: '0-17' },
    ];
    const countsBy = (rows: readonly PublishedObservation[]) =>
      toldBefore([telling([CHANGE], rows)], OF)[0]?.windows.map(({ n }) => n);
    expect(countsBy(unlike)).toEqual([null, null]);
    expect(countsBy([...unlike, right])).toEqual([null, 9]);
  });
});

describe('the most cases of a year at a point where a release told of none', () => {
  const OFFENCES = {
    fuente: FUENTE,
    clave: PLACE,
    wholes: ['abuso_sexual', 'violencia_sexual'],
  } as const;
  const now = (own: readonly PublishedObservation[]) => new ToldCounts(told(own));
  const year = (n: number | null, indicador = 'abuso_sexual', periodo = '2024-01-01') =>
    rowAt(indicador, PLACE, 'anio', periodo, n);
  const silent = (...rows: readonly PublishedObservation[]) => telling([], rows);

  it('are one fewer than a pile, and as many as its count has grown by', () => {
    const most = (before: number, after: number) =>
      mostSince([silent(year(before))], OFFENCES, now([year(after)]), 2024);
    expect([most(20, 20), most(20, 23), most(20, 18)]).toEqual([7, 10, 7]);
  });

  it('are as many as the least of what has grown, whichever count and release', () => {
    const three = (n: number) => rowAt('abuso_sexual', PLACE, 'trienio', '2022-01-01', n);
    const counts = now([year(30), year(90, 'violencia_sexual'), three(70)]);
    expect(mostSince([silent(year(20), three(64))], OFFENCES, counts, 2024)).toBe(13);
    expect(
      mostSince([silent(year(20), year(88, 'violencia_sexual'))], OFFENCES, counts, 2024),
    ).toBe(9);
    expect(mostSince([silent(year(20)), silent(year(29))], OFFENCES, counts, 2024)).toBe(8);
  });

  it('are not known of another year, of a shorter period, or where nothing was printed', () => {
    const counts = now([year(30)]);
    expect(mostSince([silent(year(30))], OFFENCES, counts, 2023)).toBeNull();
    expect(mostSince([silent()], OFFENCES, counts, 2024)).toBeNull();
    expect(mostSince([], OFFENCES, counts, 2024)).toBeNull();
    const quarter = rowAt('abuso_sexual', PLACE, 'trimestre', '2024-01-01', 9);
    expect(mostSince([silent(quarter)], OFFENCES, now([quarter]), 2024)).toBeNull();
  });

  it('are known by releases that tell of piles alone, and that could tell of that year', () => {
    const counts = now([year(30)]);
    const before: Release = release([year(30)], 'a');
    expect(mostSince([before], OFFENCES, counts, 2024)).toBeNull();
    const until = (periodo: string, fuente = FUENTE) =>
      telling([{ ...CHANGE, clave: OTHERS[0] ?? '', fuente, periodo }], [year(30)]);
    expect(mostSince([until('2023-01-01')], OFFENCES, counts, 2024)).toBeNull();
    expect(mostSince([until('2024-01-01')], OFFENCES, counts, 2024)).toBe(7);
    expect(mostSince([until('2025-01-01')], OFFENCES, counts, 2024)).toBe(7);
    const ofThree = telling([{ ...LEVEL, clave: OTHERS[0] ?? '' }], [year(30)]);
    expect(mostSince([ofThree], OFFENCES, counts, 2024)).toBe(7);
    // Of another source it says nothing: it may have looked, and found none.
    expect(mostSince([until('2023-01-01', 'otra')], OFFENCES, counts, 2024)).toBe(7);
  });
});

describe('the table of piles', () => {
  const pile = (
    n: number,
    anio = 2024,
    indicador = 'abuso_sexual',
    colonia: string = PLACE,
  ): PileCount => ({
    indicador,
    colonia,
    anio,
    n,
  });
  const WHOLE = [300, 300, 300, 400];
  const rows = [
    ...around('violencia_sexual', WHOLE),
    ...around('abuso_sexual', [250, 250, 250, 350]),
  ];
  const tableOf = (
    piles: readonly PileCount[],
    earlier: readonly Release[] = [],
    own: readonly PublishedObservation[] = rows,
  ) => pileTable(FUENTE, piles, told(own), K, earlier);

  it('has what is said of the offence and of the whole that it is part of, levels after changes', () => {
    const { rows: said } = tableOf([pile(20)]);
    expect(said).toEqual([
      { ...CHANGE, indicador: 'abuso_sexual', efecto: 'azar' },
      { ...CHANGE, efecto: 'azar' },
      { ...LEVEL, indicador: 'abuso_sexual', efecto: 'reservado' },
      { ...LEVEL, efecto: 'reservado' },
    ]);
  });

  it('has what is said of violence in total where that is told of colonias', () => {
    const whole = around('violencia_total', WHOLE);
    const { rows: said } = tableOf([pile(20)], [], [...rows, ...whole]);
    expect(said).toContainEqual({ ...LEVEL, indicador: 'violencia_total', efecto: 'reservado' });
  });

  it('says nothing where no point has eight, nor of what is not published by colonia', () => {
    expect(tableOf([pile(7)])).toEqual({ rows: [], floors: [] });
    expect(tableOf([])).toEqual({ rows: [], floors: [] });
    const femicides = around('feminicidio', WHOLE);
    const ofFemicides = tableOf([pile(20, 2024, 'feminicidio')], [], [...rows, ...femicides]);
    expect(ofFemicides).toEqual({ rows: [], floors: [] });
    expect(tableOf([pile(20, 2024, 'violacion', 'sin colonia')])).toEqual({ rows: [], floors: [] });
    expect(tableOf([pile(8)]).rows).not.toEqual([]);
  });

  it('tells the least of each year that follows from what is said, in their order', () => {
    const floorsOf = (n: number) =>
      tableOf([pile(n), pile(3, 2023)]).floors.map(({ least, ...of }) => {
        expect(of).toEqual({
          fuente: FUENTE,
          clave: PLACE,
          indicador: 'abuso_sexual',
          anio: of.anio,
        });
        return [of.anio, least];
      });
    expect(floorsOf(8)).toEqual([
      [2022, 0],
      [2023, 0],
      [2024, 8],
    ]);
    expect(floorsOf(20)).toEqual([
      [2022, 0],
      [2023, 0],
      [2024, 17],
    ]);
  });

  it('goes on saying what it said, of a pile that is no more', () => {
    const before = telling([CHANGE], rows);
    expect(tableOf([], [before]).rows).toContainEqual(CHANGE);
    const unnamed = { ...CHANGE, anios: '' };
    expect(tableOf([], [telling([unnamed], rows)]).rows).toContainEqual(unnamed);
  });

  it('says of no new pile that an earlier release leaves too little room for', () => {
    const grown = (by: number) =>
      rows.flatMap((row) =>
        row.periodo === '2024-01-01' && row.n !== null ? [{ ...row, n: row.n - by }] : [],
      );
    expect(tableOf([pile(10)], [telling([], grown(4))]).rows).toEqual([]);
    expect(tableOf([pile(10)], [telling([], grown(5))]).rows).not.toEqual([]);
  });

  it('says of no pile that its own count leaves too little room for', () => {
    const few = (n: number) => [
      ...around('violencia_sexual', WHOLE),
      rowAt('abuso_sexual', PLACE, 'anio', '2024-01-01', n),
    ];
    expect(tableOf([pile(8)], [], few(11)).rows).toEqual([]);
    expect(tableOf([pile(8)], [], few(12)).rows).not.toEqual([]);
  });
});
