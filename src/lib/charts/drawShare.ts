/** Share of the city by year, from zero, each with its 95 %; the newest over the band in which it would vary by itself. */
import * as Plot from '@observablehq/plot';
import type { PeriodShare, ShareOfCity } from '../answers/share';
import { monthName } from '../words/recent';

const SIZE = {
  width: 360,
  height: 160,
  marginLeft: 2,
  marginRight: 6,
  marginTop: 14,
  marginBottom: 32,
};
const PADDING = 0.2;

export function drawShare(
  document: Document,
  { periods, comparisons }: ShareOfCity,
  family: 'home' | 'sexual',
): Element {
  const colour = family === 'home' ? 'var(--violet)' : 'var(--rose)';
  const soft = family === 'home' ? 'var(--violet-soft)' : 'var(--rose-soft)';
  const [newest] = comparisons;
  const most = Math.max(...periods.map(({ high }) => high), newest?.change.expected[1] ?? 0);
  const months = new Map(periods.map(({ anio, meses }) => [anio, meses]));
  const step = (SIZE.width - SIZE.marginLeft - SIZE.marginRight) / (periods.length + PADDING);
  const breaks = periods.filter(({ registro_nuevo }) => registro_nuevo);
  /** Years of one register share a line. */
  const register = ({ anio }: PeriodShare) => breaks.filter((each) => each.anio <= anio).length;
  const over = ({ anio, high }: PeriodShare) =>
    anio === newest?.after.anio ? Math.max(high, newest.change.expected[1]) : high;
  const isOpen = ({ meses }: PeriodShare) => meses < 12;
  return Plot.plot({
    ...SIZE,
    document,
    style: { fontFamily: 'inherit', fontSize: '10.5px', overflow: 'visible' },
    x: {
      ...{ type: 'band', label: null, tickSize: 0, padding: PADDING },
      tickFormat: (year: number) =>
        (months.get(year) ?? 12) === 12
          ? String(year)
          : `${year}\nene–${monthName(months.get(year) ?? 0).slice(0, 3)}`,
    },
    y: { axis: null, domain: [0, most] },
    marks: [
      Plot.barY(newest === undefined ? [] : [newest], {
        x: ({ after }: typeof newest & object) => after.anio,
        y1: ({ change }: typeof newest & object) => change.expected[0],
        y2: ({ change }: typeof newest & object) => change.expected[1],
        fill: 'var(--line)',
      }),
      Plot.ruleY([0], { stroke: 'var(--muted)' }),
      Plot.ruleX(breaks, {
        x: 'anio',
        dx: -step / 2,
        stroke: 'var(--muted)',
        strokeDasharray: '3 3',
      }),
      Plot.text(breaks, {
        ...{ x: 'anio', dx: -step / 2 - 4, frameAnchor: 'bottom', dy: -4, textAnchor: 'end' },
        text: () => 'cambio de registro',
      }),
      Plot.lineY(periods, { x: 'anio', y: 'share', z: register, stroke: soft, strokeWidth: 2 }),
      Plot.ruleX(periods, { x: 'anio', y1: 'low', y2: 'high', stroke: colour }),
      Plot.dot(periods, {
        ...{ x: 'anio', y: 'share', r: 4, stroke: colour, strokeWidth: 2 },
        fill: (each: PeriodShare) => (isOpen(each) ? 'var(--ground)' : colour),
      }),
      Plot.text(periods, {
        ...{ x: 'anio', y: over, dy: -7, fill: colour, fontWeight: 700 },
        text: ({ share }: PeriodShare) => (100 * share).toFixed(1),
      }),
    ],
  });
}
