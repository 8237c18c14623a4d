/** This year's months as a line over the band of the years before, from zero. */
import * as Plot from '@observablehq/plot';
import type { RecentMonths } from '../answers/recentMonths';

const SIZE = {
  width: 400,
  height: 130,
  marginLeft: 30,
  marginRight: 12,
  marginTop: 8,
  marginBottom: 20,
};
const INITIALS = ['E', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'];

export interface Noted {
  readonly family: 'home' | 'sexual';
  /** Written on the line of this year; empty where nothing is to be said. */
  readonly note: string;
}

export function drawRecent(
  document: Document,
  { year, counts, band, before: [first, last] }: RecentMonths,
  { family, note }: Noted,
): Element {
  const colour = family === 'home' ? 'var(--violet)' : 'var(--rose)';
  const line = counts.map((n, month) => ({ month, n }));
  const newest = line.at(-1) ?? { month: 0, n: 0 };
  const middle = band[9] ?? { low: 0, high: 0 };
  return Plot.plot({
    ...SIZE,
    document,
    style: { fontFamily: 'inherit', fontSize: '12px', overflow: 'visible' },
    x: {
      domain: [0, 11],
      ticks: 12,
      tickFormat: (month: number) => INITIALS[month] ?? '',
      label: null,
      tickSize: 0,
    },
    y: { zero: true, ticks: 4, grid: true, label: null, tickSize: 0, nice: true },
    marks: [
      Plot.areaY(band, { x: (_, month) => month, y1: 'low', y2: 'high', fill: 'var(--line)' }),
      Plot.ruleY([0], { stroke: 'var(--muted)' }),
      Plot.lineY(line, { x: 'month', y: 'n', stroke: colour, strokeWidth: 2 }),
      Plot.dot(line, { x: 'month', y: 'n', r: 2, fill: colour }),
      Plot.dot([newest], { x: 'month', y: 'n', r: 5, fill: colour }),
      Plot.text([`${first} a ${last}`], {
        ...{ x: 9, y: (middle.low + middle.high) / 2, fill: 'var(--ink-2)', fontWeight: 700 },
      }),
      Plot.text([newest], {
        ...{
          x: 'month',
          y: 'n',
          dx: 8,
          dy: 13,
          textAnchor: 'start',
          fill: colour,
          fontWeight: 700,
        },
        text: () => String(newest.n),
      }),
      Plot.text([note === '' ? String(year) : `${year}, ${note}`], {
        ...{ x: 1, y: line[1]?.n ?? 0, dy: 16, textAnchor: 'start', fill: colour },
      }),
    ],
  });
}
