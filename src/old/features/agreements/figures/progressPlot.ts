/** The progress of one agreement as Observable Plot draws it while prerendering. */
import type { PlotOptions } from '@observablehq/plot';
import { utcMonth, utcYear, type TimeInterval } from 'd3';
import type { ProgressCourse, ProgressStep } from '../answers/progressSteps';
import { progressWords } from '../words/es/progress';
import { MONTHS } from '$old/lib/words/es/dates';
import { writeAmount } from '$old/lib/words/es/numbers';
import type { Plot, PlotSize } from '$old/lib/figures/ahead/drawAhead';

const DAY = 86_400_000;
/** From this width on, in pixels, the months fit under the axis. */
const WIDE = 560;
/** Two amounts nearer than this, in pixels, would be written one over the other. */
const APART = 36;
const MARGIN = { top: 40, right: 48, bottom: 30, left: 44 };
/** Keeps the first amount off the scale. */
const INSET = 20;
/** What the months written under the axis may be apart, in months. */
const MONTH_STEPS = [1, 3, 6, 12, 24];

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The steps whose amounts are written: the last one, and before it those that fit. */
function labelled(
  steps: readonly ProgressStep[],
  xOf: (step: ProgressStep) => number,
): readonly ProgressStep[] {
  const kept: ProgressStep[] = [];
  let nearest = Number.POSITIVE_INFINITY;
  for (const step of [...steps].reverse()) {
    const x = xOf(step);
    if (nearest - x < APART) continue;
    kept.unshift(step);
    nearest = x;
  }
  return kept;
}

/** Options for `Plot.plot`: days across, amounts up from zero. The line ends at the last known amount. */
export function progressOptions(
  plot: Plot,
  { steps, target, unit, due }: ProgressCourse,
  { width, height }: PlotSize,
): PlotOptions {
  const wide = width >= WIDE;
  const days = [...steps.flatMap(({ from, day }) => [from, day]), ...(due === null ? [] : [due])]
    .map((day) => dateOf(day).getTime())
    .sort((a, b) => a - b);
  const [start = 0] = days;
  const end = Math.max(days.at(-1) ?? start, start + DAY);
  const top = Math.max(target ?? 0, ...steps.map(({ amount }) => amount), 1) * 1.04;
  const xOf = ({ day }: ProgressStep) =>
    MARGIN.left +
    INSET +
    ((dateOf(day).getTime() - start) / (end - start)) *
      (width - MARGIN.left - INSET - MARGIN.right);
  const at = { x: ({ day }: ProgressStep) => dateOf(day), y: 'amount' };
  const last = steps.slice(-1);
  const before = labelled(steps, xOf).slice(0, -1);
  const amount = { ...at, text: ({ amount: n }: ProgressStep) => writeAmount(n), dy: -13 };
  const halo = { stroke: 'var(--ground)', strokeWidth: 4 };

  return {
    width,
    height,
    marginTop: MARGIN.top,
    marginRight: MARGIN.right,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    style: { fontFamily: 'inherit', fontSize: '12px', overflow: 'visible', background: 'none' },
    x: { type: 'utc', domain: [new Date(start), new Date(end)], insetLeft: INSET },
    y: { domain: [0, top] },
    marks: [
      plot.gridY({ ticks: 4, stroke: 'var(--rule)', strokeOpacity: 1 }),
      plot.axisY({
        label: null,
        ticks: 4,
        tickSize: 0,
        tickFormat: writeAmount,
        fill: 'var(--ink-3)',
      }),
      plot.axisX({
        label: null,
        ticks: monthTicks(new Date(start), new Date(end), wide ? 9 : 4),
        tickSize: 4,
        tickFormat: monthLabel,
        fill: 'var(--ink-3)',
        stroke: 'var(--rule-2)',
      }),
      plot.ruleY([0], { stroke: 'var(--rule-2)' }),
      unit === null
        ? null
        : plot.text([unit], {
            frameAnchor: 'top-left',
            dx: 4 - MARGIN.left,
            dy: -36,
            fill: 'var(--ink-2)',
          }),
      target === null ? null : plot.ruleY([target], { stroke: 'var(--ink)', strokeWidth: 1.25 }),
      target === null
        ? null
        : plot.text([progressWords.target(writeAmount(target))], {
            x: () => new Date(start),
            y: () => target,
            textAnchor: 'start',
            dx: 4,
            dy: 10,
            fill: 'var(--ink)',
            fontWeight: 700,
            ...halo,
          }),
      due === null
        ? null
        : plot.ruleX([due], {
            x: dateOf,
            stroke: 'var(--ink)',
            strokeWidth: 1.25,
            strokeDasharray: '5 3',
          }),
      due === null
        ? null
        : plot.text([due], {
            x: dateOf,
            frameAnchor: 'top',
            text: () => progressWords.due,
            dy: -14,
            fill: 'var(--ink)',
            fontWeight: 700,
          }),
      plot.line(steps, {
        ...at,
        curve: 'step-after',
        stroke: 'var(--violet)',
        strokeWidth: 2,
      }),
      plot.ruleY(
        steps.filter(({ from, day }) => from !== day),
        {
          x1: ({ from }: ProgressStep) => dateOf(from),
          x2: ({ day }: ProgressStep) => dateOf(day),
          y: 'amount',
          stroke: 'var(--violet)',
          strokeWidth: 5,
          strokeOpacity: 0.35,
        },
      ),
      plot.dot(steps, { ...at, r: 4, fill: 'var(--violet)', stroke: 'var(--ground)' }),
      plot.text(before, { ...amount, fill: 'var(--ink-2)', ...halo }),
      plot.text(last, {
        ...amount,
        fill: 'var(--violet)',
        fontWeight: 700,
        fontSize: 14,
        ...halo,
      }),
    ],
  };
}

/** At most so many. */
function monthTicks(start: Date, end: Date, most: number): TimeInterval {
  const every = MONTH_STEPS.flatMap((step) => utcMonth.every(step) ?? []);
  const fits = every.find((interval) => interval.range(start, end).length <= most);
  return fits ?? utcYear;
}

/** «ene 2025» */
const monthLabel = (date: Date): string =>
  `${MONTHS[date.getUTCMonth()]?.slice(0, 3) ?? ''} ${date.getUTCFullYear()}`;
