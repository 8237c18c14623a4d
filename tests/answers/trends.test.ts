/** What moved, when it happens, which colonias moved against the rest. All counts are invented. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, test } from 'vitest';
import { openChange, yearlyChange } from '../../src/lib/answers/change';
import { dayHourOf, outsideOf, type Cell } from '../../src/lib/answers/dayHour';
import { movedOf } from '../../src/lib/answers/windowChange';
import {
  changeWords,
  dayHeadline,
  girlsHeadline,
  lethalHeadline,
  yearHeadline,
} from '../../src/lib/words/trends';

/** Months of whole years of one level, and of an open year of another. */
const monthsOf = (level: number, open: readonly number[]) =>
  [2019, 2020, 2021, 2022].flatMap((year) =>
    Array.from({ length: year === 2022 ? open.length : 12 }, (_, at) => ({
      mes: `${year}-${String(at + 1).padStart(2, '0')}-01`,
      n: year === 2022 ? (open[at] ?? 0) : level + (at % 3) * 4 + (year - 2020) * (at % 2),
    })),
  );

describe('the open year against the same months of the year before', () => {
  test.each([
    ['much less', monthsOf(100, [60, 60, 60]), /^4\d % menos que un año antes, más de lo que/],
    ['about as many', monthsOf(100, [100, 105, 109]), /dentro de lo que los meses varían solos/],
    ['none at all: no ratio', monthsOf(100, [0, 0]), /^$/],
  ])('%s', (_, months, words) => {
    const told = openChange(months);
    expect(told?.months).toBe(months.filter(({ mes }) => mes.startsWith('2022')).length);
    expect(told === null ? null : changeWords(told).replaceAll('\u00A0', ' ')).toMatch(words);
  });

  test('a register of years alone is judged by the months of another, as if it told them', () => {
    const months = monthsOf(100, []);
    const sums = [2019, 2020, 2021].map((year) => ({
      year,
      n: months
        .filter(({ mes }) => mes.startsWith(String(year)))
        .reduce((sum, { n }) => sum + n, 0),
    }));
    expect(yearlyChange(sums, months)).toEqual(openChange(months));
    expect(yearlyChange(sums.slice(-1), months)).toBeNull();
  });

  test('without a whole year before there is nothing to learn from', () => {
    expect(openChange(monthsOf(100, [90]).slice(-1))).toBeNull();
  });
});

/** So many each hour of each day, but for some. */
const cellsOf = (n: number, other: (dia: number, hora: number) => number | null): Cell[] =>
  Array.from({ length: 7 * 24 }, (_, at) => {
    const [dia, hora] = [1 + Math.floor(at / 24), at % 24];
    return { dia, hora, n: other(dia, hora) ?? n };
  });

describe('day × hour', () => {
  test('days that weigh alike name none, and no hour is a heap', () => {
    const told = dayHourOf(cellsOf(20, () => null));
    expect(told.heavy).toBeNull();
    expect(told.heaps).toEqual([]);
    expect(dayHeadline(told.heavy, told.days, told.all)).toMatch(/^Ningún día/);
  });

  test('a day beyond chance is named, with how much more', () => {
    const told = dayHourOf(cellsOf(20, (dia) => (dia === 7 ? 25 : null)));
    expect(told.heavy?.dia).toBe(7);
    expect(told.heavy?.ratio).toBeCloseTo((7 * 25) / (6 * 20 + 25), 10);
  });

  test('an hour that towers over both neighbours is a heap, whichever it is, and is of no count of opening hours', () => {
    const cells = cellsOf(20, (_, hora) => (hora === 3 ? 45 : null));
    const { heaps } = dayHourOf(cells);
    expect(heaps).toEqual([{ hora: 3, n: 7 * 45, beside: 7 * 20 }]);
    const openings = [{ dia: 1, abre: 9, cierra: 17 }];
    expect(outsideOf(cells, openings, heaps)).toEqual({
      n: (7 * 23 - 8) * 20,
      of: 7 * 23 * 20,
    });
  });
});

describe('colonias between two windows', () => {
  const STILL = { before: 100, after: 100, isApart: false };
  const still = Array.from({ length: 9 }, (_, at) => ({ ...STILL, clave: `c${at}` }));
  const UP = { before: 50, after: 150, isApart: false };
  const all = { before: 1200, after: 1300 };

  test('one that trebled is marked, one with few has no ratio', () => {
    const moved = movedOf(
      [...still, { ...UP, clave: 'up' }, { ...STILL, clave: 'few', before: 5 }],
      all,
      new Map(),
    );
    expect(moved.get('up')).toEqual({ ratio: 3, mark: 'up' });
    expect(moved.get('few')).toEqual({ ratio: null, mark: null });
    expect(moved.get('c1')?.mark).toBeNull();
  });

  test('one more comparison makes a mark harder to get: those without a ratio count too', () => {
    const one = [...still, { ...UP, clave: 'up', after: 93 }];
    const few = Array.from({ length: 40 }, (_, at) => ({ ...STILL, clave: `f${at}`, before: 0 }));
    expect(movedOf(one, all, new Map()).get('up')?.mark).toBe('up');
    expect(movedOf([...one, ...few], all, new Map()).get('up')?.mark).toBeNull();
  });

  test('where an office registers there is no mark, and the rest is without it', () => {
    const moved = movedOf([...still, { ...UP, clave: 'up', isApart: true }], all, new Map());
    expect(moved.get('up')?.mark).toBeNull();
  });

  test('where nothing moved, one of all colonias is marked in no more than 5 of 100 releases', () => {
    const rng = xoroshiro128plus(33);
    const uniform = () => uniformInt(rng, 0, 2 ** 30 - 1) / 2 ** 30;
    const normal = () =>
      Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
    const counted = (mean: number) => Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    const printed = (n: number) => 5 * Math.round(n / 5);
    const draws = 2000;
    let marked = 0;
    for (let draw = 0; draw < draws; draw += 1) {
      const true33 = Array.from({ length: 33 }, (_, at) => {
        const mean = 12 + at ** 2;
        return { clave: `c${at}`, before: counted(mean), after: counted(1.2 * mean) };
      });
      const sums = true33.reduce(
        (sum, { before, after }) => ({ before: sum.before + before, after: sum.after + after }),
        { before: 0, after: 0 },
      );
      const windows = true33.map(({ clave, before, after }) => ({
        ...{ clave, isApart: false, before: printed(before), after: printed(after) },
      }));
      if ([...movedOf(windows, sums, new Map()).values()].some(({ mark }) => mark !== null))
        marked += 1;
    }
    // Two standard errors of a twentieth of the draws.
    expect(marked / draws).toBeLessThanOrEqual(0.05 + 2 * Math.sqrt((0.05 * 0.95) / draws));
  });

  test('what an office registers makes no mark', () => {
    const moved = movedOf(
      [...still, { ...UP, clave: 'up' }],
      all,
      new Map([['up', { before: 0, after: 95 }]]),
    );
    expect(moved.get('up')?.mark).toBeNull();
  });
});

describe('headlines', () => {
  const years = [
    { year: 2022, n: 400, isOpen: false },
    { year: 2023, n: 1, isOpen: false },
    { year: 2024, n: 0, isOpen: true },
  ];
  test.each([
    [yearHeadline('Acoso', years), 'Acoso: 1 denuncia en 2023; de 2022 a 2022, entre 400 y 400'],
    [lethalHeadline('F', years, 7), 'F: 1 carpeta en 2023 y ninguna de enero a julio de 2024'],
    [lethalHeadline('F', years, 12), 'F: 1 carpeta en 2023 y ninguna en 2024, provisional'],
    [
      girlsHeadline('Abuso', 23, 100, 'sexual'),
      'Abuso: casi una de cada cuatro víctimas mujeres es menor de 18 años',
    ],
    [girlsHeadline('Acoso', 10, 100, 'sexual'), null],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});
