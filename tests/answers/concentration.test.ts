/** The colonias that hold half of the reports, from invented counts; and what is said of them. */
import { describe, expect, test } from 'vitest';
import { concentrationOf, isEveryYear } from '../../src/lib/answers/concentration';
import { deck, headline } from '../../src/lib/words/concentration';

const colonias = (counts: Readonly<Record<string, number>>, known = true) =>
  Object.entries(counts).map(([nombre, n]) => ({
    ...{ clave: nombre, nombre, n },
    mujeres: known ? 100 : null,
    presentes: known ? 200 : null,
  }));

describe('the fewest colonias that hold half', () => {
  const cases: readonly [string, Record<string, number>, number, readonly string[] | null][] = [
    ['one alone', { A: 50, B: 25, C: 25 }, 100, ['A']],
    ['as many as it takes', { A: 30, B: 25, C: 20 }, 100, ['A', 'B']],
    ['of equal counts by name', { Z: 30, B: 25, A: 25 }, 100, ['Z', 'A']],
    ['none, where they do not reach half', { A: 5, B: 5 }, 100, null],
    ['none, of nothing', {}, 0, null],
  ];
  test.each(cases)('%s', (_, counts, total, keys) => {
    expect(concentrationOf(colonias(counts), total)?.keys ?? null).toEqual(keys);
  });

  test('with their part of the reports, of the women and of the people by day', () => {
    const half = concentrationOf(colonias({ A: 30, B: 25, C: 20, D: 5 }), 100);
    expect(half).toMatchObject({ n: 55, share: 0.55, women: 0.5, present: 0.5 });
  });

  test('and no part of what nobody knows', () => {
    const half = concentrationOf(colonias({ A: 60, B: 5 }, false), 100);
    expect(half).toMatchObject({ women: null, present: null });
  });
});

test('the same colonias hold half every year, or not', () => {
  const year = (a: number, total: number) => ({ counts: new Map([['A', a]]), total });
  expect(isEveryYear(['A'], [year(50, 100), year(40, 70)])).toBe(true);
  expect(isEveryYear(['A'], [year(50, 100), year(30, 70)])).toBe(false);
});

test('is said with its numbers, in fourteen words at most', () => {
  const half = {
    keys: ['A', 'B', 'C', 'D', 'E'],
    n: 1395,
    share: 0.53,
    women: 0.42,
    present: 0.51,
  };
  const told = {
    crime: 'violencia familiar',
    when: 'En 2023, último año completo por colonia',
    total: 2633,
    isEveryYear: true,
  };
  expect(headline(half, told)).toBe(
    'Cinco colonias: 42\u00A0% de las mujeres, 53\u00A0% de las denuncias por violencia familiar',
  );
  expect(headline({ ...half, women: null }, told).split(/[ ]/).length).toBeLessThanOrEqual(14);
  expect(deck(half, told)).toBe(
    'En 2023, último año completo por colonia: unas 1,400 de 2,633. Ahí pasa el día cerca de la mitad de la gente. Estas cinco suman la mitad cada año.',
  );
  expect(deck({ ...half, present: 0.31 }, { ...told, isEveryYear: false })).toMatch(/cerca de 30/);
});
