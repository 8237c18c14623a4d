/** The table of drawn series in the decision page: how many of 100 months fall outside of a 95 % band. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { outsideOf } from './drawnBands';

const PAGE = readFileSync('docs/decisions/tendencia-por-mes.md', 'utf8');
const SERIES = 150;

it.each(
  [20, 80, 200].flatMap((mean) =>
    [1, 2.5].flatMap((dispersion) => [0, 0.1, 0.2].map((drift) => ({ mean, dispersion, drift }))),
  ),
)(
  'mean $mean, dispersion $dispersion, drift $drift',
  ({ mean, dispersion, drift }) => {
    const outside = outsideOf({ mean, dispersion, drift, lockdown: 0.6 }, SERIES);
    expect(outside).toBeLessThan(0.07);
    const row = [mean, dispersion, drift, (100 * outside).toFixed(1)].map(String);
    expect(
      PAGE.split('\n').map((line) => line.split('|').map((cell) => cell.trim())),
    ).toContainEqual(['', ...row, '']);
  },
  60_000,
);
