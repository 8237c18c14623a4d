/** A bar a year of the same months, from zero, with its number; a new register parted off; an open year hollow. */
import * as Plot from '@observablehq/plot';
import { number } from '../words/numbers';
import { COLOURS, type Family } from './family';

export interface Span {
  readonly year: number;
  readonly n: number;
  /** Not told whole: hollow. */
  readonly isOpen: boolean;
}

export interface Parted {
  readonly family: Family;
  /** The first year of a new register, in which the series goes on otherwise; null where none is shown. */
  readonly breakAt: number | null;
  /** Under the open year: «ene–jul», «prov.». */
  readonly openNote: string;
}

const SIZE = { height: 230, marginLeft: 4, marginRight: 4, marginTop: 38 };
/** Bars before the last that are darker than the rest. */
const COMPARED = 2;

/** @param width px */
export function drawSpans(
  document: Document,
  spans: readonly Span[],
  { family, breakAt, openNote }: Parted,
  width: number,
): Element {
  const { full, soft, line } = COLOURS[family];
  const whole = spans.filter(({ isOpen }) => !isOpen);
  const compared = new Set(spans.slice(-1 - COMPARED).map(({ year }) => year));
  const last = spans.at(-1)?.year ?? 0;
  const fill = ({ year }: Span) =>
    year === last ? full : compared.has(year) ? 'var(--others)' : 'var(--line)';
  const open = new Set(spans.flatMap(({ isOpen, year }) => (isOpen ? [year] : [])));
  const bar = { x: 'year', y: 'n', insetLeft: 3, insetRight: 3 };
  return Plot.plot({
    ...SIZE,
    ...{ document, width, marginBottom: openNote === '' ? 22 : 36 },
    style: { fontFamily: 'inherit', fontSize: '12px', overflow: 'visible' },
    x: {
      ...{ type: 'band', label: null, tickSize: 0, padding: 0 },
      domain: spans.map(({ year }) => year),
      tickFormat: (year: number) => `${year}${open.has(year) ? `\n${openNote}` : ''}`,
    },
    y: { axis: null, domain: [0, Math.max(...spans.map(({ n }) => n), 1)] },
    marks: [
      Plot.barY(whole, {
        ...bar,
        fill,
        stroke: (each: Span) => (each.year === last ? line : 'none'),
      }),
      Plot.barY(
        spans.filter(({ isOpen }) => isOpen),
        { ...bar, fill: soft, fillOpacity: 0.3, stroke: line, strokeDasharray: '3 3' },
      ),
      Plot.ruleY([0], { stroke: 'var(--muted)' }),
      ...(breakAt === null
        ? []
        : [
            Plot.ruleX(
              spans.filter(({ year }) => year === breakAt),
              {
                ...{ x: 'year', stroke: 'var(--muted)', strokeDasharray: '3 3' },
                ...{ insetTop: -28, dx: -width / spans.length / 2 },
              },
            ),
            Plot.text(
              spans.filter(({ year }) => year === breakAt),
              {
                ...{ x: 'year', frameAnchor: 'top', dy: -28, textAnchor: 'end', fontSize: 11 },
                ...{ dx: -width / spans.length / 2 - 5, fill: 'var(--ink-2)' },
                text: () => `registro nuevo desde enero de ${breakAt}`,
              },
            ),
          ]),
      ...[true, false].map((isBold) =>
        Plot.text(
          spans.filter(({ year }) => compared.has(year) === isBold),
          {
            ...{ x: 'year', y: 'n', dy: -9, fontWeight: isBold ? 700 : 400 },
            text: ({ n }: Span) => number(n),
            fill: ({ year }: Span) => (year === last ? line : 'var(--ink)'),
          },
        ),
      ),
    ],
  });
}
