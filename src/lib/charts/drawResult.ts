/** Pictures of whatever a query answers: circles on the colonias in panels, lines over time, bars. */
import * as Plot from '@observablehq/plot';
import { number } from '../words/numbers';
import { nodesOf, radiusOf } from './circles';
import { drawCircles } from './drawCircles';
import type { Polygons } from './polygons';

export interface Mark {
  /** Of a map, the key of a colonia; of lines, a year, month or day; of bars, a name. */
  readonly key: string;
  /** Its panel or line; empty where there is one. */
  readonly series: string;
  readonly n: number;
  readonly printed: string;
  /** Least and most that the rounding leaves. */
  readonly low?: number;
  readonly high?: number;
}

export interface Ground {
  readonly polygons: Polygons;
  readonly colonias: readonly {
    readonly clave: string;
    readonly nombre: string;
    readonly lon: number;
    readonly lat: number;
  }[];
}

/** Panels in which circles can still be told apart. */
const MOST_MAPS = 6;
/** The count of the largest circle in the scale of the front page: other counts are drawn to it. */
const LARGEST = 430;
/** From this radius on, a number fits into its circle. */
const NUMBERED_RADIUS = 9.5;
/** In full colour, of each panel. */
const FIRST = 5;
const STYLE = { fontFamily: 'inherit', fontSize: '11px', overflow: 'visible' } as const;

const seriesOf = (marks: readonly Mark[]) => [...new Set(marks.map(({ series }) => series))];

/** «2,633 en la alcaldía» where that is known, else «suman entre 2,384 y 2,512» of rounded counts; nothing of others, which may be rates. */
function sumWords(marks: readonly Mark[], exact: number | undefined): string {
  if (exact !== undefined) return `${number(exact)} en la alcaldía`;
  if (marks.some(({ low }) => low === undefined)) return '';
  const [low, high] = [marks.map((mark) => mark.low ?? 0), marks.map((mark) => mark.high ?? 0)].map(
    (bounds) => bounds.reduce((sum, bound) => sum + bound, 0),
  );
  return `suman entre ${number(low ?? 0)} y ${number(high ?? 0)}`;
}

/** What the marks don't say of a map. */
export interface Told {
  /** Whether circles of several panels may be compared. */
  readonly isOneScale: boolean;
  /** The exact count of the whole alcaldía in a series, where it is known. */
  readonly totalOf: (series: string) => number | undefined;
}

/** @returns a panel a series, the last six */
export function drawMaps(
  document: Document,
  marks: readonly Mark[],
  { polygons, colonias }: Ground,
  { isOneScale, totalOf }: Told,
): Element {
  const panels = seriesOf(marks).sort((a, b) => (isOneScale ? a.localeCompare(b, 'es') : 0));
  const all = document.createElement('div');
  all.className = 'maps';
  for (const series of panels.slice(-MOST_MAPS)) {
    const own = marks.filter((mark) => mark.series === series);
    const compared = isOneScale ? marks : own;
    const most = Math.max(...compared.map(({ n }) => n), 1);
    const scaled = (n: number) => (Math.max(n, 0) * LARGEST) / most;
    const byKey = new Map(own.map((mark) => [mark.key, mark]));
    const first = [...own].sort((a, b) => b.n - a.n).slice(0, FIRST);
    const largest = (clave: string) =>
      Math.max(...compared.filter(({ key }) => key === clave).map(({ n }) => n), 0);
    const picture = drawCircles(
      document,
      polygons,
      colonias.map((colonia) => ({ ...colonia, most: scaled(largest(colonia.clave)) })),
    );
    for (const part of ['names', 'rates', 'marked']) picture.querySelector(`.${part}`)?.remove();
    for (const part of ['circles', 'numbers'] as const) {
      for (const node of nodesOf(picture, part)) {
        const mark = byKey.get(node.getAttribute('data-clave') ?? '');
        const radius = mark === undefined ? 0 : radiusOf(scaled(mark.n));
        if (mark !== undefined && first.includes(mark)) node.classList.add('first');
        if (part === 'circles') node.setAttribute('r', radius.toFixed(1));
        if (part === 'numbers')
          node.textContent = radius < NUMBERED_RADIUS ? '' : (mark?.printed ?? '');
      }
    }
    const panel = document.createElement('div');
    const title = document.createElement('p');
    const name = document.createElement('strong');
    name.textContent = series;
    title.append(name, series === '' ? '' : ' · ', sumWords(own, totalOf(series)));
    panel.append(title, picture);
    all.append(panel);
  }
  return all;
}

/** A line a series, from zero; the five that end highest in colour and named. @param marks at years, months or days @param width px */
export function drawLines(document: Document, marks: readonly Mark[], width: number): Element {
  const points = marks
    .map((mark) => ({ ...mark, at: new Date(`${mark.key}-01-01`.slice(0, 10)) }))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const last = seriesOf(marks)
    .flatMap((series) => points.findLast((point) => point.series === series) ?? [])
    .sort((a, b) => b.n - a.n);
  const first = new Set(last.slice(0, FIRST).map(({ series }) => series));
  const years = new Set(points.map(({ at }) => at.getUTCFullYear())).size;
  return Plot.plot({
    ...{
      document,
      width,
      height: 340,
      marginLeft: 48,
      marginRight: last.length > 1 ? Math.min(150, width / 3) : 40,
      style: STYLE,
    },
    x: { type: 'utc', label: null, ticks: Math.min(years, 10) },
    y: { zero: true, grid: true, nice: true, label: null, tickFormat: (n: number) => number(n) },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--muted)' }),
      Plot.lineY(points, {
        ...{ x: 'at', y: 'n', z: 'series', strokeWidth: 2 },
        stroke: ({ series }: Mark) => (first.has(series) ? 'var(--violet)' : 'var(--line)'),
      }),
      Plot.dot(points, {
        ...{ x: 'at', y: 'n', r: 2.5, fill: 'var(--violet)' },
        filter: ({ series }: Mark) => first.has(series),
        title: ({ key, series, printed }: Mark) => `${series} ${key}: ${printed}`.trim(),
      }),
      Plot.text(parted(last.slice(0, FIRST), Math.max(...points.map(({ n }) => n), 1)), {
        ...{ x: 'at', y: 'y', dx: 8, textAnchor: 'start', fill: 'var(--violet)', fontWeight: 700 },
        text: ({ series, printed }: Mark) => `${series} ${printed}`.trim(),
      }),
    ],
  });
}

/** Labels at the ends of lines, moved down as far as those above need. */
function parted<P extends Mark>(ends: readonly P[], most: number): readonly (P & { y: number })[] {
  const gap = most / 22;
  let above = Infinity;
  return ends.map((end) => {
    above = Math.min(end.n, above - gap);
    return { ...end, y: above };
  });
}

/** A bar a name, in the order of the rows, in a panel a series, beside each other where there is room; what was rounded to nought has no bar. @param width px */
export function drawBars(document: Document, marks: readonly Mark[], width: number): Element {
  const keys = [...new Set(marks.map(({ key }) => key))];
  const panels = seriesOf(marks);
  const room = Math.min(Math.max(...keys.map((key) => key.length)) * 6.5 + 12, width / 3);
  const isBeside = width >= 640;
  const panel = isBeside ? { fx: 'series' } : { fy: 'series' };
  return Plot.plot({
    ...{
      document,
      width,
      height: keys.length * 20 * (isBeside ? 1 : panels.length) + 44,
      marginLeft: room,
      marginRight: isBeside || panels.length < 2 ? 44 : 96,
      style: STYLE,
    },
    // Room for the numbers at the ends of the bars.
    x: { axis: null, domain: [0, 1.3 * Math.max(...marks.map(({ n }) => n), 1)] },
    y: { domain: keys, label: null, tickSize: 0 },
    [isBeside ? 'fx' : 'fy']: {
      domain: panels,
      label: null,
      axis: panels.length > 1 ? (isBeside ? 'top' : 'right') : null,
    },
    marks: [
      Plot.barX(marks, {
        x: 'n',
        y: 'key',
        ...panel,
        fill: 'var(--violet-soft)',
        insetTop: 2,
        insetBottom: 2,
      }),
      Plot.text(marks, {
        x: 'n',
        y: 'key',
        ...panel,
        text: 'printed',
        dx: 4,
        textAnchor: 'start',
      }),
      Plot.ruleX([0], { stroke: 'var(--muted)' }),
    ],
  });
}
