/** The months of an intervention as Observable Plot draws them, and their name where no rule crosses it. */
import type { Plot } from '../ahead/drawAhead';
import { dayOf, nextOf } from './breakMarks';
import type { TrendSeries } from './series';

/** Pixels that a letter of the drawing takes, at most. */
const LETTER = 7;

/** Fenced in to the top. */
export const interventionMarks = (plot: Plot, { interventions, grano }: TrendSeries) => [
  plot.rectX(interventions, {
    x1: ({ first }) => dayOf(first),
    x2: ({ last }) => nextOf(last, grano),
    fill: 'var(--ground-2)',
    stroke: 'var(--ink-3)',
    strokeDasharray: '2 3',
  }),
];

/**
 * At their foot, over the numbers of the scale: from their first month on or, where a change of level would cross it
 * there, up to that.
 * @param perDate pixels of a millisecond
 */
export const interventionNames = (
  plot: Plot,
  { interventions, breaks }: TrendSeries,
  perDate: number,
) =>
  interventions.map(({ first, nombre }) => {
    const from = dayOf(first);
    const rule = breaks
      .map(({ start }) => dayOf(start))
      .find((day) => day > from && (+day - +from) * perDate < LETTER * nombre.length);
    return plot.text([nombre], {
      x: () => rule ?? from,
      frameAnchor: 'bottom',
      textAnchor: rule === undefined ? 'start' : 'end',
      dx: rule === undefined ? 2 : -4,
      dy: -14,
      fill: 'var(--ink-2)',
      stroke: 'var(--ground)',
      strokeWidth: 3,
    });
  });
