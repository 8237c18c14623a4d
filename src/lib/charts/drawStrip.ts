/** Alcaldías as dots on a line of rates from zero, stacked where they meet, none hidden; four are named, the rest at the pointer. */
import * as Plot from '@observablehq/plot';
import type { Among } from '../answers/placeAmong';
import { rateWords } from '../words/numbers';

const HEIGHT = 104;
const AXIS = 55;
const EDGE = 8;
const WIDE = 500;

export interface Highlighted {
  readonly clave: string;
  readonly family: 'home' | 'sexual';
}

type Rate = Among['rates'][number];

interface Label {
  readonly text: string;
  /** Of what it names, px. */
  readonly at: number;
  readonly fill?: string;
  readonly weight?: number;
}

/** @param width px; where there is room, a place that is the highest is named above */
export function drawStrip(
  document: Document,
  { rates, city }: Among,
  { clave, family }: Highlighted,
  width: number,
): Element {
  const colour = family === 'home' ? 'var(--violet)' : 'var(--rose)';
  const most = Math.max(...rates.map(({ rate }) => rate), Number.MIN_VALUE);
  const x = (rate: number) => EDGE + (rate / most) * (width - 2 * EDGE);
  const others = rates.filter((each) => each.clave !== clave);
  const ends = [...new Set([...others.slice(0, 1), ...others.slice(-1)])];
  const mine = rates.filter((each) => each.clave === clave);
  const [size, radius] = width > WIDE ? [12, 5.5] : [11, 4.5];
  const named = ({ nombre, rate }: Rate): Label => ({
    ...{ text: `${nombre} ${rateWords(rate)}`, at: x(rate) },
  });
  const ownLabel = mine.map((each) => ({ ...named(each), fill: colour, weight: 700 }));
  const isAbove = width > WIDE && mine[0] === rates.at(-1);
  const above = spread([...ends.map(named), ...(isAbove ? ownLabel : [])], width, size);
  const below = spread(
    [
      { text: '0', at: EDGE, fill: 'var(--muted)' },
      { text: `la ciudad ${rateWords(city)}`, at: x(city), weight: 700 },
      ...(isAbove ? [] : ownLabel),
    ],
    width,
    size,
  );
  const lines = isAbove ? [...ends, ...mine] : ends;
  const heights = stacked(rates, [...mine, ...ends], {
    lines,
    apart: 2 * radius + 0.5,
    x: ({ rate }) => x(rate),
  });
  const dot = {
    ...{ x: ({ rate }: Rate) => x(rate), y: (_: Rate, at: number) => AXIS + (heights[at] ?? 0) },
    ...{ stroke: 'var(--ground)', strokeWidth: 1 },
    r: (each: Rate) => (mine.includes(each) ? radius + 1 : radius),
    fill: (each: Rate) => (mine.includes(each) ? colour : 'var(--others)'),
  };
  const written = (labels: readonly Placed[], y: number) =>
    labels.map(({ text, middle, fill = 'var(--ink-2)', weight = 400 }) =>
      Plot.text([text], { x: middle, y, text: [text], fill, fontWeight: weight, fontSize: size }),
    );
  const picture = Plot.plot({
    ...{ width, height: HEIGHT, margin: 0, document },
    style: { fontFamily: 'inherit', overflow: 'visible' },
    x: { axis: null, domain: [0, width], range: [0, width] },
    y: { axis: null, domain: [0, HEIGHT], range: [0, HEIGHT] },
    r: { type: 'identity' },
    marks: [
      Plot.ruleY([AXIS], { x1: EDGE, x2: width - EDGE, stroke: 'var(--line)' }),
      Plot.ruleX([EDGE], { y1: AXIS - 5, y2: AXIS + 5, stroke: 'var(--muted)' }),
      Plot.ruleX([x(city)], { y1: AXIS - 27, y2: AXIS + 27, stroke: 'var(--ink)', strokeWidth: 2 }),
      Plot.link(above, {
        ...{ x1: 'nearest', y1: 18, x2: 'at', y2: AXIS, stroke: 'var(--muted)' },
      }),
      // In their order, so that each is found by its place.
      Plot.dot(rates, { ...dot, sort: null }),
      ...written(above, 10),
      ...written(below, HEIGHT - 8),
    ],
  });
  picture.querySelectorAll('circle').forEach((circle, at) => {
    circle.setAttribute('data-clave', rates[at]?.clave ?? '');
  });
  return picture;
}

interface Placed extends Label {
  readonly middle: number;
  /** Of its text, the point that a line from below reaches first. */
  readonly nearest: number;
}

/** Texts in one row, each as near to what it names as the others and the edges let it. */
function spread(labels: readonly Label[], width: number, size: number): readonly Placed[] {
  const sorted = labels.toSorted((a, b) => a.at - b.at);
  const wide = ({ text, weight = 400 }: Label) =>
    text.length * size * (weight > 400 ? 0.62 : 0.58) + 6;
  const starts = sorted.map((label) => Math.max(0, label.at - wide(label) / 2));
  sorted.forEach((label, nth) => {
    const next = sorted[nth + 1];
    if (next !== undefined) {
      starts[nth + 1] = Math.max(starts[nth + 1] ?? 0, (starts[nth] ?? 0) + wide(label));
    }
  });
  sorted.reduceRight((end, label, nth) => {
    starts[nth] = Math.min(starts[nth] ?? 0, end - wide(label));
    return starts[nth];
  }, width);
  return sorted.map((label, nth) => {
    const start = starts[nth] ?? 0;
    const [least, most] = [start + 6, start + wide(label) - 6];
    return {
      ...{ ...label, middle: start + wide(label) / 2 },
      nearest: Math.min(most, Math.max(least, label.at)),
    };
  });
}

interface Stacking {
  /** Those over which a line goes up to their name. */
  readonly lines: readonly Rate[];
  readonly apart: number;
  readonly x: (of: Rate) => number;
}

/** Heights beside the line, each as near to it as there is room; the first ones have it first. */
function stacked(
  rates: readonly Rate[],
  first: readonly Rate[],
  { lines, apart, x }: Stacking,
): readonly number[] {
  const placed = new Map<Rate, { at: number; height: number }>();
  for (const each of [...first, ...rates.filter((rate) => !first.includes(rate))]) {
    const at = x(each);
    const isFree = (height: number) =>
      [...placed.values()].every(
        (other) => Math.hypot(other.at - at, other.height - height) >= apart,
      ) &&
      (height >= 0 || lines.every((line) => line === each || Math.abs(x(line) - at) > apart / 2));
    const tried = Array.from({ length: 200 }, (_, nth) => (nth % 2 === 0 ? nth : -nth) / 2);
    placed.set(each, { at, height: tried.find(isFree) ?? 0 });
  }
  return rates.map((rate) => placed.get(rate)?.height ?? 0);
}
