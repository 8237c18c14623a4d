/** The other lines of a trend as Observable Plot draws them: thin, grey, each with its name; and what cuts a line. */
import { writeCount } from '$old/lib/words/es/numbers';
import { trendWords } from '$old/lib/words/es/trend';
import type { Plot } from '../ahead/drawAhead';
import { dayOf } from './breakMarks';
import { count, partOf, splitProvisional } from './parts';
import type { TrendOther, TrendSeries } from './series';

type DatedOther = Omit<TrendOther, 'points'> & {
  readonly points: readonly (TrendOther['points'][number] & { readonly date: Date })[];
};

export const datedOthers = ({ others = [] }: TrendSeries): readonly DatedOther[] =>
  others.map((other) => ({
    ...other,
    points: other.points.map((point) => ({ ...point, date: dayOf(point.periodo) })),
  }));

/** From when on a line counts something else, dotted to the top. */
export function cutMarks(plot: Plot, { cuts = [], others = [] }: TrendSeries) {
  const all = [...new Set([cuts, ...others.map((other) => other.cuts)].flat())].map(dayOf);
  if (all.length === 0) return [];
  return [
    plot.ruleX(all, { x: (date: Date) => date, stroke: 'var(--ink)', strokeDasharray: '1 3' }),
    plot.text(all, {
      x: (date: Date) => date,
      text: () => trendWords.cut,
      frameAnchor: 'top',
      dy: -14,
      fill: 'var(--ink-2)',
    }),
  ];
}

/** Thin and grey, with the points of years and the last one of months. */
export function otherMarks(plot: Plot, { points, cuts }: DatedOther, grano: TrendSeries['grano']) {
  const { complete, provisional } = splitProvisional(points);
  const style = { stroke: 'var(--ink-2)', strokeWidth: 1.25 };
  const line = { x: 'date', y: count, z: partOf(cuts), ...style };
  const published = points.filter(({ n }) => n !== null);
  return [
    plot.line(complete, line),
    plot.line(provisional, { ...line, strokeDasharray: '2 4' }),
    plot.dot(grano === 'anio' ? published : published.slice(-1), {
      x: 'date',
      y: count,
      r: 3,
      fill: 'var(--ground)',
      ...style,
    }),
  ];
}

/** The name and the last count at the end of each of the other lines; over them where it is too narrow. */
export function otherNames(plot: Plot, others: readonly DatedOther[], wide: boolean) {
  const style = { fill: 'var(--ink-2)', fontWeight: 700, fontSize: 13 };
  return others.map(({ nombre, points }, place) => {
    const last = points.filter(({ n }) => n !== null).slice(-1);
    const text = `${nombre}: ${writeCount(count(last[0] ?? { n: null }))}`;
    return wide
      ? plot.text(last, {
          x: 'date',
          y: count,
          dx: 10,
          text: () => text,
          textAnchor: 'start',
          lineWidth: 8,
          ...style,
        })
      : plot.text([text], { frameAnchor: 'top-right', dx: 10, dy: -36 + 14 * place, ...style });
  });
}
