/** Whose change it is, of invented counts of one alcaldía and the rest of its city, and what is said of it. */
import { describe, expect, test } from 'vitest';
import { shareOfCity } from '../../src/lib/answers/share';
import { movesWords, shareDoubt, shareWords, whoseChange } from '../../src/lib/words/share';
import { periods } from './periods';

/** Years before, of calm shares; then one year or its months. */
const CALM = [1000, 1010, 990, 1000];
const REST = [9000, 9000, 9000, 9000];

function newestOf(own: number, rest: number, months = 12) {
  const [newest] = shareOfCity(periods([...CALM, own], months, [...REST, rest]))?.comparisons ?? [];
  if (newest === undefined) throw new Error('five periods');
  return newest;
}

describe('whose change it is', () => {
  const cases: readonly [string, number, number, string][] = [
    ['both fall alike', 800, 7200, 'La baja es de toda la ciudad'],
    ['both rise alike', 1200, 10_800, 'El alza es de toda la ciudad'],
    ['nothing moves', 1005, 9050, 'La parte de Aquí en la ciudad varía como otros años'],
    [
      'the city falls, and here rises a little',
      1010,
      8600,
      'La parte de Aquí en la ciudad varía como otros años',
    ],
    ['both fall, here more', 500, 7200, 'Aquí baja más que la ciudad'],
    ['both fall, here less', 950, 6000, 'Aquí baja menos que la ciudad'],
    ['both rise, here more', 1800, 10_800, 'Aquí sube más que la ciudad'],
    ['both rise, here less', 1050, 14_000, 'Aquí sube menos que la ciudad'],
    ['here falls, the city rises', 700, 10_800, 'Aquí baja y la ciudad sube'],
    ['here rises, the city falls', 1300, 7200, 'Aquí sube y la ciudad baja'],
    ['here falls, the city stands', 700, 9300, 'Aquí baja; la ciudad, no'],
    ['here rises, the city stands', 1300, 8700, 'Aquí sube; la ciudad, no'],
  ];
  test.each(cases)('%s', (_, own, rest, words) => {
    expect(whoseChange(newestOf(own, rest), 'Aquí')).toBe(words);
  });

  test('months of a year are counted by day, and a little less of a part of a year is no fall', () => {
    expect(whoseChange(newestOf(475, 4275, 6), 'Aquí')).toMatch(/varía como otros años/);
    expect(whoseChange(newestOf(400, 3600, 6), 'Aquí')).toBe('La baja es de toda la ciudad');
    expect(movesWords(newestOf(400, 3600, 6), 'Aquí')).toBe(
      'De enero a junio de 2024 hubo por día 20\u00A0% menos que en todo 2023 en Aquí y 20\u00A0% menos en el resto de la ciudad.',
    );
  });

  test('where shares vary much by themselves, the same move is no change', () => {
    const wild = shareOfCity(periods([1000, 1400, 900, 1300, 700], 12, [...REST, 9300]));
    expect(wild?.comparisons[0]?.side).toBe('alike');
    expect(newestOf(700, 9300).side).toBe('less');
  });
});

test('the share is told beside those that it would have by itself', () => {
  expect(shareWords(newestOf(1000, 9000))).toMatch(
    /^Su parte de la ciudad es 10\.0\u00A0%; era 10\.0\u00A0% en 2023, y de un año a otro varía sola de 9\.\d a 10\.\d\u00A0%\.$/,
  );
  expect(shareWords(newestOf(500, 9000))).toMatch(/sola variaría de/);
});

test('what crosses a new register, or sets months beside a year, says what it takes for granted', () => {
  expect(shareDoubt(newestOf(1000, 9000))).toBe('');
  expect(shareDoubt(newestOf(500, 4500, 6))).toMatch(
    /cambio de registro de 2024.*16 alcaldías.*mes por mes/,
  );
});

test('an open year is followed by the last whole ones; what has no odds is left out', () => {
  const told = shareOfCity(periods([...CALM, 500], 6, [...REST, 4500]));
  expect(told?.comparisons.map(({ after }) => after.anio)).toEqual([2024, 2023]);
  expect(told?.periods.every(({ share, low, high }) => low < share && share < high)).toBe(true);
  expect(shareOfCity(periods([0, ...CALM], 12, [9000, ...REST]))?.periods).toHaveLength(
    CALM.length,
  );
  expect(shareOfCity(periods([10, 10, 10]))).toBeNull();
  expect(shareOfCity([])).toBeNull();
});
