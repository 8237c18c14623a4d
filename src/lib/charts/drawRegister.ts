/** One register over time, as a line from zero: what is not all told yet dashed on a shade, a new register parted off. */
import * as Plot from '@observablehq/plot';
import { number } from '../words/numbers';
import { COLOURS, type Family } from './family';

export interface Told {
  /** First day of the month or year, YYYY-MM-DD. */
  readonly day: string;
  readonly n: number;
  readonly isProvisional: boolean;
}

export interface Frame {
  readonly family: Family;
  /** First day that is drawn, and first day after: the same of both registers. */
  readonly days: readonly [string, string];
  /** The highest of both registers: one scale. */
  readonly most: number;
  /** First day of a new register; null where none is shown. */
  readonly breakAt: string | null;
}

/** From here on a year has no room for its four digits. */
const NARROW = 440;
const SIZE = {
  ...{ height: 108, marginLeft: 34, marginRight: 36, marginTop: 8, marginBottom: 20 },
};

/** @param width px */
export function drawRegister(
  document: Document,
  told: readonly Told[],
  { family, days, most, breakAt }: Frame,
  width: number,
): Element {
  const points = told.map((each) => ({ ...each, at: new Date(each.day) }));
  const [first, last] = days.map((day) => new Date(day));
  const open = points.filter(({ isProvisional }) => isProvisional);
  const lastWhole = points.filter(({ isProvisional }) => !isProvisional).at(-1);
  const parting = breakAt === null ? null : new Date(breakAt);
  const before = points.filter(({ at }) => parting === null || at < parting);
  const after = points.filter(({ at }) => parting !== null && at >= parting);
  const { line } = COLOURS[family];
  const newest = points.at(-1);
  const path = { x: 'at', y: 'n', stroke: line, strokeWidth: 1.75 };
  return Plot.plot({
    ...SIZE,
    ...{ document, width },
    style: { fontFamily: 'inherit', fontSize: '11px', overflow: 'visible' },
    x: {
      ...{ type: 'utc', domain: [first, last], label: null, tickSize: 0 },
      ticks: 'year',
      tickFormat: (day: Date) =>
        width < NARROW ? `’${String(day.getUTCFullYear()).slice(2)}` : String(day.getUTCFullYear()),
    },
    y: { domain: [0, most], nice: true, ticks: 2, grid: true, label: null, tickSize: 0 },
    marks: [
      ...(open.length === 0 || newest === undefined
        ? []
        : [
            Plot.rectX([open], {
              ...{ x1: () => open[0]?.at, x2: () => newest.at, fill: 'var(--ground-2)' },
            }),
          ]),
      Plot.ruleY([0], { stroke: 'var(--muted)' }),
      Plot.line(
        before.filter(({ isProvisional }) => !isProvisional),
        path,
      ),
      Plot.line(lastWhole === undefined ? open : [lastWhole, ...open], {
        ...path,
        strokeDasharray: '3 3',
      }),
      Plot.line(after, path),
      ...(parting === null
        ? []
        : [
            Plot.ruleX([parting], { stroke: 'var(--muted)', strokeDasharray: '3 3' }),
            Plot.text([parting], {
              ...{ x: (day: Date) => day, frameAnchor: 'bottom', dx: -5, dy: -4 },
              ...{ textAnchor: 'end', fill: 'var(--ink-2)', text: () => 'registro nuevo →' },
            }),
          ]),
      ...(newest === undefined
        ? []
        : [
            Plot.dot([newest], { x: 'at', y: 'n', r: 4, fill: line }),
            Plot.text([newest], {
              ...{ x: 'at', y: 'n', dx: 8, textAnchor: 'start', fill: line, fontWeight: 700 },
              text: ({ n }: Told) => number(n),
            }),
          ]),
    ],
  });
}
