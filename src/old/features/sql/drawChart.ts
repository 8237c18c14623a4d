/** The quick chart, as Observable Plot draws it. Loaded late. */
import { axisX, axisY, dot, gridY, line, plot, ruleX, ruleY, text } from '$old/lib/figures/ahead/marks';
import type { Chart, Line, LinePoint } from './chart';

/** One violet; the others are told apart by their dashes and their names. */
const DASHES = ['none', '6 3', '2 3', '10 3 2 3', '1 5'];
const BAR = 22;
const HEIGHT = 260;
/** Pixels of a letter of 12. */
const LETTER = 7;

type Drawn = Extract<Chart, { readonly kind: 'line' | 'bars' }>;

/** @param width in pixels */
export function drawChart(chart: Drawn, width: number): Element {
  const drawing = chart.kind === 'line' ? lines(chart, width) : bars(chart, width);
  drawing.setAttribute('aria-hidden', 'true');
  return drawing;
}

const STYLE = { fontFamily: 'inherit', fontSize: '12px', overflow: 'visible', background: 'none' };

const widest = (names: readonly (string | null)[], most: number): number =>
  Math.min(most, Math.max(0, ...names.map((name) => (name ?? '').length)) * LETTER + 12);

function lines({ lines, isTime, x, y }: Extract<Chart, { kind: 'line' }>, width: number): Element {
  const few = lines.every(({ points }) => points.length <= 40);
  const at = { x: ({ x }: LinePoint) => (isTime ? new Date(x) : x), y: 'y' } as const;
  return plot({
    width,
    height: HEIGHT,
    marginLeft: 56,
    marginRight: Math.max(
      16,
      widest(
        lines.map(({ name }) => name),
        width / 3,
      ),
    ),
    style: STYLE,
    x: { type: isTime ? 'utc' : 'linear' },
    marks: [
      gridY({ stroke: 'var(--rule)', strokeOpacity: 1 }),
      axisX({
        label: x,
        ticks: Math.max(3, Math.floor(width / 90)),
        ...(!isTime && { tickFormat: 'd' }),
      }),
      axisY({ label: y, ticks: 5 }),
      ruleY([0], { stroke: 'var(--rule-2)' }),
      ...lines.flatMap(({ points }, place) => {
        const stroke = place === 0 ? 'var(--violet)' : 'var(--ink-2)';
        return [
          line(points, { ...at, stroke, strokeWidth: 2, strokeDasharray: DASHES[place] ?? 'none' }),
          ...(few ? [dot(points, { ...at, r: 2, fill: stroke })] : []),
        ];
      }),
      ...(lines.length > 1 ? [text(lines.flatMap(lastOf), NAMED(isTime))] : []),
    ],
  });
}

const NAMED = (isTime: boolean) => ({
  x: ({ x }: LinePoint) => (isTime ? new Date(x) : x),
  y: 'y',
  text: 'name',
  dx: 6,
  textAnchor: 'start' as const,
  fill: 'var(--ink)',
});

/** Where its name stands. */
function lastOf({ name, points }: Line) {
  const last = points.filter(({ y }) => !Number.isNaN(y)).at(-1);
  return last === undefined ? [] : [{ ...last, name }];
}

function bars({ bars, y }: Extract<Chart, { kind: 'bars' }>, width: number): Element {
  const names = bars.map(({ name }) => name);
  return plot({
    width,
    height: bars.length * BAR + 60,
    marginBottom: 40,
    marginLeft: widest(names, width / 2),
    marginRight: 16,
    style: STYLE,
    // By place: two rows may have one name.
    y: { domain: bars.map((_, place) => place) },
    marks: [
      axisX({ label: y, ticks: 4 }),
      axisY({
        label: null,
        tickSize: 0,
        tickFormat: (place: number) => names[place] ?? '',
        lineWidth: Math.floor(width / 2 / 12),
        textOverflow: 'ellipsis',
      }),
      // As thick rules: the mark of bars would add its stacks and groups to what every page that draws asks for.
      ruleY(bars, {
        x1: 0,
        x2: 'y',
        y: (_: unknown, place: number) => place,
        stroke: 'var(--violet)',
        strokeWidth: BAR - 6,
      }),
      ruleX([0], { stroke: 'var(--rule-2)' }),
    ],
  });
}
