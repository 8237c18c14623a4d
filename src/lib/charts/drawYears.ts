/** A bar a year with its number; across it, what it would be at the rate of the whole; the open year hollow. */
import * as Plot from '@observablehq/plot';
import { printedCount } from '../words/numbers';

export interface YearBar {
  readonly year: number;
  /** As printed: the nearest multiple of five. */
  readonly n: number;
  readonly isProvisional: boolean;
  /** Null where it is compared with none. */
  readonly expected: number | null;
}

const SIZE = {
  width: 330,
  height: 176,
  marginLeft: 2,
  marginRight: 2,
  marginTop: 20,
  marginBottom: 34,
};
/** Of the height: nearer over its bar, the line would cross the number. */
const CLOSE = 0.14;

export function drawYears(
  document: Document,
  years: readonly YearBar[],
  family: 'home' | 'sexual',
): Element {
  const colour = family === 'home' ? 'var(--violet)' : 'var(--rose)';
  const most = Math.max(...years.map(({ n, expected }) => Math.max(n, expected ?? 0)), 1);
  const provisional = new Set(years.flatMap((each) => (each.isProvisional ? [each.year] : [])));
  const bar = { x: 'year', y: 'n', insetLeft: 5, insetRight: 5 };
  const over = ({ n, expected }: YearBar) =>
    expected !== null && expected > n && expected - n < CLOSE * most ? expected : n;
  return Plot.plot({
    ...SIZE,
    document,
    style: { fontFamily: 'inherit', fontSize: '11px', overflow: 'visible' },
    x: {
      ...{ type: 'band', label: null, tickSize: 0, padding: 0.1 },
      domain: years.map(({ year }) => year),
      tickFormat: (year: number) => `${year}${provisional.has(year) ? '\nprov.' : ''}`,
    },
    y: { axis: null, domain: [0, most] },
    marks: [
      Plot.barY(
        years.filter(({ isProvisional }) => !isProvisional),
        { ...bar, fill: family === 'home' ? colour : 'var(--rose-soft)', stroke: colour },
      ),
      Plot.barY(
        years.filter(({ isProvisional }) => isProvisional),
        { ...bar, fill: 'none', stroke: colour, strokeDasharray: '3 3' },
      ),
      Plot.ruleY([0], { stroke: 'var(--muted)' }),
      Plot.tickY(
        years.filter(({ expected }) => expected !== null),
        { x: 'year', y: 'expected', stroke: 'var(--muted)', strokeWidth: 3 },
      ),
      Plot.text(years, {
        ...{ x: 'year', y: over, dy: -9, fill: colour, fontWeight: 700, fontSize: 13 },
        ...{ stroke: 'var(--ground)', strokeWidth: 3 },
        text: ({ n }: YearBar) => printedCount(n),
      }),
    ],
  });
}
