/** In which column of the years a rupture stands: the first whose window comes after its beginning, or holds it. */
import { expect, it } from 'vitest';
import { yearCounts } from '$features/verify/answers/yearCounts';
import { seriesWith } from './series';

/** Three years of months, the rupture in one of them. */
const series = (desde: string) =>
  seriesWith({
    months: { first: '2022-01-01', counts: Array.from({ length: 36 }, () => 1) },
    years: null,
    completo: '2024-12-01',
    rupturas: [{ kind: 'declarada', desde, que: 'otro registro', fuente: 'la prensa' }],
  });
const window = (first: string, last: string) => ({ first: `${first}-01`, last: `${last}-01` });
const YEAR = { before: window('2023-01', '2023-12'), after: window('2024-01', '2024-12') };
const HALF = { before: window('2023-01', '2023-06'), after: window('2024-01', '2024-06') };
const CROSSING = { before: window('2022-10', '2023-05'), after: window('2023-10', '2024-05') };

it.each([
  ['2023-01-01', YEAR, ['2023-01-01']],
  ['2023-09-15', YEAR, ['2023-01-01']],
  // After the half of 2023 and before that of 2024.
  ['2023-09-15', HALF, ['2024-01-01']],
  ['2024-01-01', CROSSING, ['2023-10-01']],
  ['2023-07-01', CROSSING, ['2023-10-01']],
  ['2025-03-01', YEAR, []],
])('of %s in windows as %j is at %j', (desde, windows, firsts) => {
  const counts = yearCounts({ series: series(desde), windows });
  expect(counts.length).toBeGreaterThan(1);
  expect(counts.flatMap(({ broken, window: { first } }) => (broken ? [first] : []))).toEqual(
    firsts,
  );
});
