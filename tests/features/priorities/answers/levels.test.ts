import { describe, expect, it } from 'vitest';
import { levelsOf, type PublishedCount } from '$features/priorities/answers/levels';

const told = (n: number): PublishedCount => ({ n, supresion: 'ninguna' });
const small: PublishedCount = { n: null, supresion: 'primaria' };
const covering: PublishedCount = { n: null, supresion: 'complementaria' };

/** Eight that differ beyond chance, one of them without a case, and one more. */
const OTHERS = [300, 60, 240, 20, 90, 44, 130, 0].map(told);
const PEOPLE = [...OTHERS.map(() => 3000), 1000];

const levels = (last: PublishedCount, k = 5, total: number | null = 900) =>
  levelsOf([...OTHERS, last], PEOPLE, total, 25_000, k);
const riskOf = (last: PublishedCount, k?: number) => levels(last, k)?.at(-1)?.risk ?? Number.NaN;

describe('levelsOf', () => {
  it('expects of each what the rate of the alcaldía would give its people', () => {
    expect(levels(told(30))?.map(({ expected }) => expected)).toEqual([
      ...OTHERS.map(() => (3000 * 900) / 25_000),
      (1000 * 900) / 25_000,
    ]);
  });

  it('takes a small protected count for any from one to k − 1', () => {
    expect(levels(small)?.at(-1)?.components).toHaveLength(4);
    expect(levels(small, 3)?.at(-1)?.components).toHaveLength(2);
    // Under two there is one alone: a case more than what the others tell.
    const [one, prior] = [small, covering].map((last) => levels(last, 2)?.at(-1)?.components[0]);
    expect(one?.risk.shape).toBeCloseTo((prior?.risk.shape ?? 0) + 1, 12);
  });

  it('knows only what the others tell where it covers others, or k protects nothing', () => {
    expect(levels(covering)?.at(-1)?.components).toHaveLength(1);
    expect(riskOf(covering)).not.toBe(riskOf(told(1)));
    expect(riskOf(small, 1)).toBe(riskOf(covering));
  });

  it.each([
    ['the count of the alcaldía is not known', null],
    ['the alcaldía has no case', 0],
  ])('has none where %s', (_, total) => {
    expect(levels(told(30), 5, total)).toBeNull();
  });

  it('learns nothing where no case is published', () => {
    expect(levelsOf([told(0), told(0), small], [10, 10, 10], 3, 30, 5)).toBeNull();
  });
});
