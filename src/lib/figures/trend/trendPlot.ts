/** One panel of the trend as Observable Plot draws it, in the page or while prerendering. */
import type * as ObservablePlot from '@observablehq/plot';
import type { TrendPoint } from '$lib/answers/trend';
import { writeCount } from '$lib/text/numbers';

/** Passed in: the page loads it late, the server at once. */
export type Plot = typeof ObservablePlot;

export type TrendQuarter = Pick<TrendPoint, 'periodo' | 'n' | 'provisional' | 'beyond'>;

export interface TrendSeries {
  readonly nombre: string;
  /** In order of time. */
  readonly points: readonly TrendQuarter[];
  /** The one in violet; the others are in ink. */
  readonly emphasis: boolean;
}

export interface PanelShape {
  /** Width in pixels of the whole panel. */
  readonly width: number;
  /** The first panel says what dashed means. */
  readonly first: boolean;
  /** The last panel carries the years. */
  readonly last: boolean;
}

/** From this width on, in pixels, names fit at the end of their lines. */
const WIDE = 560;

interface Dated extends TrendQuarter {
  readonly date: Date;
}

/**
 * Parts the complete quarters from the provisional ones. The last complete quarter is in both, so
 * that the dashed line starts where the solid one ends.
 */
export function splitProvisional<Point extends Pick<TrendQuarter, 'provisional'>>(
  points: readonly Point[],
): { readonly complete: readonly Point[]; readonly provisional: readonly Point[] } {
  const start = points.findIndex(({ provisional }) => provisional);
  if (start === -1) return { complete: points, provisional: [] };
  return { complete: points.slice(0, start), provisional: points.slice(Math.max(0, start - 1)) };
}

/** Points that no line reaches, because both neighbours are suppressed: they need a dot to be seen. */
export function isolated<Point extends Pick<TrendQuarter, 'n'>>(
  points: readonly Point[],
): readonly Point[] {
  return points.filter(
    ({ n }, index) =>
      n !== null &&
      (points[index - 1]?.n ?? null) === null &&
      (points[index + 1]?.n ?? null) === null,
  );
}

/** Options for `Plot.plot`. Each panel has its own vertical scale, from zero. */
export function panelOptions(
  plot: Plot,
  series: TrendSeries,
  { width, first, last }: PanelShape,
): ObservablePlot.PlotOptions {
  const wide = width >= WIDE;
  const color = series.emphasis ? 'var(--violet)' : 'var(--ink)';
  const points = series.points.map(dated);
  const published = points.filter(({ n }) => n !== null);
  const { complete, provisional } = splitProvisional(points);
  const closing = complete.filter(({ n }) => n !== null).slice(-1);
  const [start, end] = [points[0]?.date, points.at(-1)?.date];
  const marginTop = first ? 36 : 24;
  const marginBottom = last ? 24 : 8;
  const line = { x: 'date', y: count, stroke: color, strokeWidth: 2 };

  return {
    width,
    height: marginTop + marginBottom + 112,
    marginTop,
    marginBottom,
    marginLeft: wide ? 40 : 34,
    marginRight: wide ? 116 : 10,
    style: { fontFamily: 'inherit', fontSize: '12px', overflow: 'visible', background: 'none' },
    x: {
      type: 'utc',
      axis: null,
      ...(start !== undefined && end !== undefined && { domain: [start, end] }),
    },
    y: { domain: [0, Math.max(1, ...published.map(count))], nice: 3 },
    marks: [
      provisional.length === 0
        ? null
        : plot.rectX(provisional.slice(0, 1), {
            x1: 'date',
            x2: () => end,
            fill: 'var(--ground-2)',
          }),
      plot.gridY({ ticks: 3, stroke: 'var(--rule)', strokeOpacity: 1 }),
      plot.axisY({
        label: null,
        ticks: 3,
        tickSize: 0,
        tickFormat: writeCount,
        fill: 'var(--ink-3)',
      }),
      plot.ruleY([0], { stroke: 'var(--rule-2)' }),
      !last
        ? null
        : plot.axisX({
            label: null,
            interval: 'year',
            tickFormat: (date: Date) => String(date.getUTCFullYear()),
            tickSize: 4,
            fill: 'var(--ink-3)',
            stroke: 'var(--rule-2)',
          }),
      plot.line(complete, line),
      plot.line(provisional, { ...line, strokeDasharray: '2 4' }),
      plot.dot(isolated(points), { x: 'date', y: count, fill: color, r: 2.5 }),
      plot.dot(
        complete.filter(({ beyond }) => beyond !== null),
        { x: 'date', y: count, r: 5, fill: 'var(--ground)', stroke: color, strokeWidth: 2 },
      ),
      plot.dot(closing, { x: 'date', y: count, fill: color, r: 3.5 }),
      plot.text(closing, {
        x: 'date',
        y: count,
        text: (quarter: Dated) => writeCount(count(quarter)),
        textAnchor: 'end',
        dx: 4,
        dy: -13,
        fill: color,
        stroke: 'var(--ground)',
        strokeWidth: 4,
        fontWeight: 700,
      }),
      wide
        ? plot.text(published.slice(-1), {
            x: () => end,
            y: count,
            dx: 10,
            text: () => series.nombre,
            textAnchor: 'start',
            lineWidth: 8,
            fill: color,
            fontWeight: 700,
            fontSize: 13,
          })
        : plot.text([series.nombre], {
            frameAnchor: 'top-left',
            dx: -30,
            dy: first ? -36 : -20,
            fill: color,
            fontWeight: 700,
            fontSize: 13,
          }),
      !first || provisional.length === 0
        ? null
        : plot.text(['provisional: faltan denuncias'], {
            frameAnchor: 'top-right',
            dy: -18,
            fill: 'var(--ink-3)',
          }),
    ],
  };
}

function dated(quarter: TrendQuarter): Dated {
  return { ...quarter, date: new Date(`${quarter.periodo}T00:00:00Z`) };
}

/** NaN where suppressed: Plot leaves a gap. */
function count({ n }: Dated): number {
  return n ?? Number.NaN;
}
