/** A trend as Observable Plot draws it, in the page or while prerendering. */
import type { PlotOptions } from '@observablehq/plot';
import { max, min } from 'd3-array';
import { writeCount } from '$old/lib/words/es/numbers';
import type { Plot } from '../ahead/drawAhead';
import { dayOf, levelSteps, nextOf } from './breakMarks';
import { interventionMarks, interventionNames } from './interventionMarks';
import { cutMarks, datedOthers, otherMarks, otherNames } from './otherMarks';
import { count, isolated, partOf, splitProvisional } from './parts';
import type { TrendBand, TrendMark, TrendSeries } from './series';
import { trendWords } from '$old/lib/words/es/trend';

/** From this width on, in pixels, names fit at the end of their lines. */
const WIDE = 560;
/** Height in pixels: months carry a band. */
const HEIGHT: Readonly<Record<TrendSeries['grano'], number>> = {
  mes: 260,
  trimestre: 172,
  anio: 200,
};

interface Dated extends TrendMark {
  readonly date: Date;
}

interface DatedBand extends TrendBand {
  readonly date: Date;
}

/**
 * Options for `Plot.plot`, with a vertical scale from zero.
 * @param width in pixels, of the whole drawing
 */
export function trendOptions(plot: Plot, series: TrendSeries, width: number): PlotOptions {
  const wide = width >= WIDE;
  const points = series.points.map(dated);
  const published = points.filter(({ n }) => n !== null);
  const bands = points.flatMap(({ date, band }) => (band === null ? [] : [{ ...band, date }]));
  const others = datedOthers(series);
  const dates = [points, ...others.map((other) => other.points)].flat().map(({ date }) => date);
  const [start, end] = [min(dates), max(dates)];
  const highest = Math.max(
    1,
    ...published.map(count),
    ...bands.map(({ upper }) => upper),
    ...others.flatMap((other) => other.points.map(({ n }) => n ?? 0)),
  );
  const [marginLeft, marginRight] = wide ? [40, 116] : [34, 10];
  const perDate = (width - marginLeft - marginRight) / (Number(end) - Number(start));
  return {
    width,
    height: HEIGHT[series.grano],
    marginTop: 36,
    marginBottom: 24,
    marginLeft,
    marginRight,
    style: { fontFamily: 'inherit', fontSize: '12px', overflow: 'visible', background: 'none' },
    x: {
      type: 'utc',
      axis: null,
      ...(start !== undefined && end !== undefined && { domain: [start, end] }),
    },
    y: { domain: [0, highest], nice: 3 },
    marks: [
      ...groundMarks(plot, points, wide, others.length === 0),
      ...interventionMarks(plot, series),
      bands.length === 0 ? null : bandMark(plot, bands),
      ...breakMarks(plot, series),
      ...cutMarks(plot, series),
      ...others.flatMap((other) => otherMarks(plot, other, series.grano)),
      ...interventionNames(plot, series, perDate),
      ...lineMarks(plot, points, series),
      ...nameMarks(plot, series, published, wide),
      ...otherNames(plot, others, wide),
    ],
  };
}

/** The grey under the provisional end, the scales and the zero. */
function groundMarks(plot: Plot, points: readonly Dated[], wide: boolean, alone: boolean) {
  const { provisional } = splitProvisional(points);
  return [
    provisional.length === 0
      ? null
      : plot.rectX(provisional.slice(0, 1), {
          x1: 'date',
          x2: () => points.at(-1)?.date,
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
    plot.axisX({
      label: null,
      interval: 'year',
      tickFormat: (date: Date) => String(date.getUTCFullYear()),
      tickSize: 4,
      fill: 'var(--ink-3)',
      stroke: 'var(--rule-2)',
    }),
    provisional.length === 0
      ? null
      : plot.text([alone || wide ? trendWords.provisional : trendWords.provisionalInShort], {
          ...(alone
            ? { frameAnchor: 'top-right' as const, dx: wide ? 116 : 10 }
            : {
                x: () => points.at(-1)?.date,
                frameAnchor: 'top' as const,
                textAnchor: 'end' as const,
              }),
          // Over the names where these stand at the ends of their lines, else under them.
          dy: alone || wide ? -34 : -14,
          fill: 'var(--ink-3)',
        }),
  ];
}

function bandMark(plot: Plot, bands: readonly DatedBand[]) {
  return plot.areaY(bands, {
    x: 'date',
    y1: 'lower',
    y2: 'upper',
    fill: 'var(--seq-1)',
    fillOpacity: 0.55,
  });
}

/** The level between breaks; each break with the dates that it may have, and its number in the key. */
function breakMarks(plot: Plot, series: TrendSeries) {
  const { breaks } = series;
  if (breaks.length === 0) return [];
  const steps = levelSteps(series);
  return [
    plot.rectX(breaks, {
      x1: ({ earliest }) => dayOf(earliest),
      x2: ({ latest }) => nextOf(latest, series.grano),
      fill: 'var(--ink-3)',
      fillOpacity: 0.14,
    }),
    plot.ruleX(
      breaks.filter(({ isStep }) => isStep),
      { x: ({ start }) => dayOf(start), stroke: 'var(--ink)', strokeWidth: 1 },
    ),
    plot.line(steps, {
      x: 'date',
      y: 'level',
      z: 'stretch',
      stroke: 'var(--ink)',
      strokeWidth: 1.25,
      strokeDasharray: '6 3',
    }),
    plot.text(breaks, {
      x: ({ start }) => dayOf(start),
      text: (_, index) => String(index + 1),
      frameAnchor: 'top',
      dy: -14,
      fill: 'var(--ink)',
      fontWeight: 700,
      fontSize: 13,
    }),
  ];
}

function lineMarks(plot: Plot, points: readonly Dated[], { cuts = [], grano }: TrendSeries) {
  const { complete, provisional } = splitProvisional(points);
  const closing = complete.filter(({ n }) => n !== null).slice(-1);
  const line = {
    x: 'date',
    y: count,
    z: partOf(cuts),
    stroke: 'var(--violet)',
    strokeWidth: 2,
  };
  const ring = { x: 'date', y: count, r: 5, stroke: 'var(--violet)', strokeWidth: 2 };
  return [
    plot.line(complete, line),
    plot.line(provisional, { ...line, strokeDasharray: '2 4' }),
    plot.dot(grano === 'anio' ? points.filter(({ n }) => n !== null) : isolated(points), {
      x: 'date',
      y: count,
      fill: 'var(--violet)',
      r: 2.5,
    }),
    plot.dot(
      complete.filter(({ outside }) => outside === 'fuera'),
      {
        ...ring,
        fill: 'var(--ground)',
      },
    ),
    plot.dot(
      complete.filter(({ outside }) => outside === 'mas_que_azar'),
      {
        ...ring,
        fill: 'var(--violet)',
      },
    ),
    plot.dot(closing, { x: 'date', y: count, fill: 'var(--violet)', r: 3.5 }),
    plot.text(closing, {
      x: 'date',
      y: count,
      text: (point: Dated) => writeCount(count(point)),
      textAnchor: 'end',
      dx: 4,
      dy: -13,
      fill: 'var(--violet)',
      stroke: 'var(--ground)',
      strokeWidth: 4,
      fontWeight: 700,
    }),
  ];
}

/** The name at the end of the line, or above it where that is too narrow. */
function nameMarks(
  plot: Plot,
  { nombre, others = [] }: TrendSeries,
  published: readonly Dated[],
  wide: boolean,
) {
  const style = { fill: 'var(--violet)', fontWeight: 700, fontSize: 13 };
  if (wide && others.length > 0) {
    // At the foot, under its end: the others go on to the right of it.
    return [
      plot.text(published.slice(-1), {
        x: 'date',
        text: () => nombre,
        frameAnchor: 'bottom',
        textAnchor: 'end',
        dy: -6,
        stroke: 'var(--ground)',
        strokeWidth: 4,
        ...style,
      }),
    ];
  }
  return [
    wide
      ? plot.text(published.slice(-1), {
          x: 'date',
          y: count,
          dx: 10,
          text: () => nombre,
          textAnchor: 'start',
          lineWidth: 8,
          ...style,
        })
      : plot.text([nombre], { frameAnchor: 'top-left', dx: -34, dy: -36, ...style }),
  ];
}

function dated(mark: TrendMark): Dated {
  return { ...mark, date: dayOf(mark.periodo) };
}
