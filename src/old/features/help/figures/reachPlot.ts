/** Need against reach as Observable Plot draws it while prerendering: minutes on foot across, rate up. */
import type { PlotOptions } from '@observablehq/plot';
import type { NeedLevel } from '../answers/needAndReach';
import { reachWords } from '../words/es/reach';
import { writeRate } from '$old/lib/words/es/numbers';
import type { Plot, PlotSize } from '$old/lib/figures/ahead/drawAhead';
import { placeLabels } from '$old/lib/figures/ahead/labels';

export interface ReachDot {
  readonly nombre: string;
  readonly minutes: number;
  /** Per 100,000 women and year. */
  readonly rate: number;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  readonly need: NeedLevel;
  readonly far: boolean;
}

export interface ReachLines {
  /** From here on help is far. */
  readonly minutes: number;
  /** Rate of the alcaldía. */
  readonly rate: number;
}

const WORDS = reachWords.quadrants;

/** From this width on, in pixels, the corner is named in full. */
const WIDE = 560;
const MARGIN = { top: 40, right: 20, bottom: 44 };

/** Options for `Plot.plot`. */
export function reachOptions(
  plot: Plot,
  dots: readonly ReachDot[],
  lines: ReachLines,
  { width, height }: PlotSize,
): PlotOptions {
  const wide = width >= WIDE;
  const marginLeft = wide ? 56 : 44;
  const right = Math.max(lines.minutes * 1.5, ...dots.map(({ minutes }) => minutes * 1.1));
  const top =
    1.12 * Math.max(lines.rate, ...dots.map(({ rate, interval }) => interval?.upper ?? rate));
  const unmet = dots.filter(({ need, far }) => need === 'alta' && far);
  const unsure = dots.filter(({ need }) => need === 'incierta');
  const sure = dots.filter((dot) => !unmet.includes(dot) && !unsure.includes(dot));
  const placed = (dot: ReachDot) => ({
    peer: dot,
    text: dot.nombre,
    x: marginLeft + (dot.minutes / right) * (width - marginLeft - MARGIN.right),
    y: MARGIN.top + (1 - dot.rate / top) * (height - MARGIN.top - MARGIN.bottom),
  });
  const labels = placeLabels(unmet.map(placed), dots.map(placed), {
    left: marginLeft,
    right: width - MARGIN.right,
    top: MARGIN.top,
  });
  return {
    width,
    height,
    marginTop: MARGIN.top,
    marginRight: MARGIN.right,
    marginBottom: MARGIN.bottom,
    marginLeft,
    style: { fontFamily: 'inherit', fontSize: '12px', overflow: 'visible', background: 'none' },
    x: { domain: [0, right] },
    y: { domain: [0, top] },
    marks: [
      plot.rect([0], {
        x1: () => lines.minutes,
        x2: () => right,
        y1: () => lines.rate,
        y2: () => top,
        fill: 'var(--violet-soft)',
      }),
      plot.axisY({
        label: null,
        ticks: 5,
        tickSize: 0,
        tickFormat: writeRate,
        fill: 'var(--ink-3)',
      }),
      plot.axisX({
        label: null,
        ticks: wide ? 8 : 4,
        tickSize: 4,
        fill: 'var(--ink-3)',
        stroke: 'var(--rule-2)',
      }),
      plot.text([WORDS.across], {
        frameAnchor: 'bottom-right',
        dy: 40,
        fill: 'var(--ink-2)',
      }),
      plot.text([WORDS.up], {
        frameAnchor: 'top-left',
        dx: -marginLeft + 4,
        dy: -34,
        fill: 'var(--ink-2)',
      }),
      plot.ruleY([0], { stroke: 'var(--rule-2)' }),
      plot.ruleY([lines.rate], { stroke: 'var(--ink)', strokeWidth: 1.25 }),
      plot.ruleX([lines.minutes], { stroke: 'var(--ink)', strokeWidth: 1.25 }),
      plot.ruleX(
        dots.filter(({ interval }) => interval !== null),
        {
          x: 'minutes',
          y1: ({ interval }: ReachDot) => interval?.lower,
          y2: ({ interval }: ReachDot) => interval?.upper,
          stroke: 'var(--rule-2)',
          strokeWidth: 1,
        },
      ),
      plot.dot(sure, { x: 'minutes', y: 'rate', r: 4.5, fill: 'var(--ink-3)' }),
      plot.dot(unsure, {
        x: 'minutes',
        y: 'rate',
        r: 4.5,
        fill: 'var(--ground)',
        stroke: 'var(--ink-3)',
        strokeWidth: 1.5,
      }),
      plot.dot(unmet, {
        x: 'minutes',
        y: 'rate',
        r: 6.5,
        symbol: 'diamond',
        fill: 'var(--violet)',
      }),
      plot.text([wide ? WORDS.corner : WORDS.shortCorner], {
        x: () => right,
        y: () => top,
        textAnchor: 'end',
        dx: -4,
        dy: 10,
        fill: 'var(--violet)',
        fontWeight: 700,
      }),
      plot.text([WORDS.alcaldia(writeRate(lines.rate))], {
        x: () => 0,
        y: () => lines.rate,
        textAnchor: 'start',
        dx: 6,
        dy: -8,
        fill: 'var(--ink)',
        stroke: 'var(--ground)',
        strokeWidth: 3,
      }),
      ...labels.map(({ peer, text, dx, dy, anchor }) =>
        plot.text([peer], {
          x: 'minutes',
          y: 'rate',
          text: () => text,
          textAnchor: anchor,
          dx,
          dy,
          fill: 'var(--violet)',
          stroke: 'var(--violet-soft)',
          strokeWidth: 4,
          fontWeight: 700,
        }),
      ),
    ],
  };
}
