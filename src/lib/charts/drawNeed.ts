/** Need against help: reports to the right, distance to help downward; marks have their signs, and some their names. */
import * as Plot from '@observablehq/plot';
import { COLOURS } from './family';

export interface NeedPoint {
  readonly clave: string;
  readonly nombre: string;
  readonly n: number;
  readonly metres: number;
  readonly kind: 'above' | 'below' | 'apart' | 'none';
  /** Among the first. */
  readonly isFirst: boolean;
  /** Of its point, for who rests on it. */
  readonly told: string;
}

export interface NeedFrame {
  readonly family: 'home' | 'sexual';
  /** The same in all panels: the largest that is shown. */
  readonly most: { readonly n: number; readonly metres: number };
}

const HEIGHT = 392;
const MARGIN = { top: 24, right: 12, bottom: 44, left: 40 };
const RADIUS = 5;
const SIZE = 12;
/** From a point to its name. */
const GAP = 10;
const STEP_KM = 0.5;
const WIDE = 500;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Label {
  readonly point: NeedPoint;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
  /** Whether a line leads to it. */
  readonly isLed: boolean;
}

/** @param width px */
export function drawNeed(
  document: Document,
  points: readonly NeedPoint[],
  { family, most }: NeedFrame,
  width: number,
): Element {
  const [n, km] = [100 * Math.ceil((1.04 * most.n) / 100), (1.06 * most.metres) / 1000];
  const x = (of: number) => MARGIN.left + (of / n) * (width - MARGIN.left - MARGIN.right);
  const y = (of: number) => MARGIN.top + (of / km) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const spots = points.map((point) => ({ point, x: x(point.n), y: y(point.metres / 1000) }));
  const labels = labelled(spots, width);
  const colour = ({ kind }: NeedPoint) =>
    kind === 'below' ? 'var(--below)' : COLOURS[family].line;
  const of = (...kinds: readonly NeedPoint['kind'][]) =>
    spots.filter(({ point }) => kinds.includes(point.kind));
  const spot = {
    x: 'x',
    y: 'y',
    title: ({ point }: (typeof spots)[number]) => point.told,
  } as const;
  const columns = Array.from({ length: 10 }, (_, nth) => nth * (width > WIDE ? 200 : 400)).filter(
    (each) => each <= n,
  );
  const rows = Array.from({ length: 20 }, (_, nth) => nth * STEP_KM).filter((each) => each <= km);
  const [right, bottom] = [width - MARGIN.right, HEIGHT - MARGIN.bottom];
  return Plot.plot({
    ...{ width, height: HEIGHT, margin: 0, document },
    style: { fontFamily: 'inherit', fontSize: `${SIZE}px`, overflow: 'visible' },
    x: { axis: null, domain: [0, width], range: [0, width] },
    y: { axis: null, domain: [0, HEIGHT], range: [0, HEIGHT] },
    symbol: { type: 'identity' },
    marks: [
      Plot.ruleX(columns.map(x), { y1: MARGIN.top, y2: bottom, stroke: 'var(--line)' }),
      Plot.ruleY(
        rows.map((each) => y(each)),
        { x1: MARGIN.left, x2: right, stroke: 'var(--line)' },
      ),
      Plot.text(columns, {
        ...{
          x,
          y: bottom + 14,
          fill: 'var(--muted)',
          text: (each: number) => each.toLocaleString('es-MX'),
        },
      }),
      Plot.text(rows, {
        ...{ x: MARGIN.left - 6, y, textAnchor: 'end', fill: 'var(--muted)' },
        text: (each: number) => (each === rows.at(-1) ? `${each} km` : String(each)),
      }),
      Plot.text(['más denuncias →'], {
        ...{ x: right, y: bottom + 32, textAnchor: 'end', fill: 'var(--muted)' },
      }),
      Plot.text(['↓ más lejos la ayuda'], {
        ...{ x: 0, y: 8, textAnchor: 'start', fill: 'var(--muted)' },
      }),
      Plot.link(
        labels.filter(({ isLed }) => isLed),
        {
          ...{ x1: 'x', y1: 'y', stroke: 'var(--muted)' },
          x2: ({ point }: Label) => x(point.n),
          y2: ({ point }: Label) => y(point.metres / 1000),
        },
      ),
      Plot.dot(of('none'), {
        ...{ ...spot, r: RADIUS - 0.5, stroke: 'var(--ground)' },
        fill: ({ point }: (typeof spots)[number]) =>
          point.isFirst ? 'var(--ink-2)' : 'var(--others)',
      }),
      Plot.dot(of('apart'), {
        ...{ ...spot, r: RADIUS, symbol: 'square', fill: 'var(--ground)' },
        ...{ stroke: 'var(--ink)', strokeWidth: 1.5 },
      }),
      Plot.dot(of('above', 'below'), {
        ...{ ...spot, r: RADIUS + 1 },
        symbol: 'triangle',
        rotate: ({ point }: (typeof spots)[number]) => (point.kind === 'below' ? 180 : 0),
        fill: ({ point }: (typeof spots)[number]) => colour(point),
      }),
      ...(['start', 'middle', 'end'] as const).map((anchor) =>
        Plot.text(
          labels.filter((label) => label.anchor === anchor),
          {
            ...{ x: 'x', y: 'y', textAnchor: anchor, text: ({ point }: Label) => point.nombre },
            fill: ({ point }: Label) =>
              point.kind === 'above' || point.kind === 'below' ? colour(point) : 'var(--ink)',
            ...{ fontWeight: 700, stroke: 'var(--ground)', strokeWidth: 3 },
          },
        ),
      ),
    ],
  });
}

interface Spot {
  readonly point: NeedPoint;
  readonly x: number;
  readonly y: number;
}

const touch = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a line from a point to its name passes over another; where it begins is its own. */
const crosses = (from: Spot, to: Pick<Label, 'x' | 'y'>, over: Box): boolean =>
  [0.5, 0.6, 0.7, 0.8, 0.9, 1].some((part) => {
    const [x, y] = [from.x + part * (to.x - from.x), from.y + part * (to.y - from.y)];
    return x > over.left && x < over.right && y > over.top && y < over.bottom;
  });

/** Of what is marked and what is first: each in the nearest place that is over no point and no other name. */
function labelled(spots: readonly Spot[], width: number): readonly Label[] {
  const taken: Box[] = spots.map(({ x, y }) => boxOf(x - RADIUS, y, 2 * RADIUS, 2 * RADIUS + 2));
  const named = spots.filter(
    ({ point }) => point.isFirst || point.kind === 'above' || point.kind === 'below',
  );
  return named.flatMap((spot) => {
    const label = candidates(spot).find(
      ({ box, isLed, x, y }) =>
        box.left >= MARGIN.left &&
        box.right <= width &&
        box.top >= MARGIN.top - SIZE &&
        box.bottom <= HEIGHT - MARGIN.bottom &&
        taken.every((other) => !touch(box, other)) &&
        (!isLed || taken.every((other) => !crosses(spot, { x, y }, other))),
    );
    if (label === undefined) return [];
    taken.push(label.box);
    return [label];
  });
}

const boxOf = (left: number, middle: number, wide: number, high: number): Box => ({
  ...{ left, right: left + wide, top: middle - high / 2, bottom: middle + high / 2 },
});

/** Beside, above and below, then farther and farther away with a line. */
function candidates({ point, x, y }: Spot): readonly Label[] {
  const wide = point.nombre.length * SIZE * 0.6 + 2;
  const at = (anchor: Label['anchor'], dx: number, dy: number): Label => {
    const left = { start: 0, middle: wide / 2, end: wide }[anchor];
    return {
      ...{ point, anchor, x: x + dx, y: y + dy, isLed: Math.hypot(dx, dy) > 2.5 * GAP },
      box: boxOf(x + dx - left, y + dy, wide, SIZE + 2),
    };
  };
  const steps = Array.from({ length: 9 }, (_, nth) => nth * GAP);
  const tried = steps.flatMap((far) =>
    [-1, 1].flatMap((side) => [
      at('middle', 0, side * (GAP + 4 + far)),
      ...steps.flatMap((across) => [
        at('start', GAP + across, side * far),
        at('end', -GAP - across, side * far),
      ]),
    ]),
  );
  const away = (label: Label) => Math.hypot(label.x - x, label.y - y);
  return tried.toSorted((a, b) => away(a) - away(b));
}
