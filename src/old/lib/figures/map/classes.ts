/** The five classes of the map's ramp. */
import { EXCEEDANCE_BREAKS } from '$old/lib/answers/exceedanceClass';
import type { RankedColonia, Ranking } from '$old/lib/answers/ranking';

const CLASSES = 5;

type Valued = Pick<RankedColonia, 'value' | 'unstable'>;

/**
 * Natural breaks: the classes whose values differ least among themselves, on the square-root scale,
 * where counts of any size have the same noise. Breaks are moved to round numbers a reader can say.
 * Unstable values are coloured but do not decide: the next year would move them. A value equal to a
 * break belongs to the class above.
 * @returns at most four breaks, increasing; fewer when there is little to part
 */
export function classBreaks(colonias: readonly Valued[]): readonly number[] {
  const stable = sortedValues(colonias.filter(({ unstable }) => !unstable));
  const values = stable.length >= 2 * CLASSES ? stable : sortedValues(colonias);
  const [least, most] = [values[0], values.at(-1)];
  if (least === undefined || most === undefined) return [];
  const step = roundStep((most - least) / 40);
  const cuts = naturalStarts(values.map(Math.sqrt), CLASSES).map((start) => {
    const middle = ((values[start - 1] ?? 0) + (values[start] ?? 0)) / 2;
    return Math.round(middle / step) * step;
  });
  return [...new Set(cuts)].filter((cut) => cut > least && cut <= most);
}

/** Breaks of what is shown: natural ones, but a probability has always the same. */
export function breaksOf({
  measure,
  colonias,
}: Pick<Ranking, 'measure' | 'colonias'>): readonly number[] {
  return measure === 'excedencia' ? EXCEEDANCE_BREAKS : classBreaks(colonias);
}

/** Index of the class of a value, 0 for the lowest. */
export function classOf(value: number, breaks: readonly number[]): number {
  return breaks.filter((cut) => value >= cut).length;
}

function sortedValues(colonias: readonly Valued[]): readonly number[] {
  return colonias.flatMap(({ value }) => (value === null ? [] : [value])).sort((a, b) => a - b);
}

/**
 * Where each class but the first starts in the sorted values, by dynamic programming.
 * Fisher (1958), On grouping for maximum homogeneity, JASA 53.
 */
function naturalStarts(values: readonly number[], classes: number): readonly number[] {
  const spread = spreadsOf(values);
  let costs = values.map((_, end) => spread(0, end));
  const starts: number[][] = [];
  for (let count = 1; count < Math.min(classes, new Set(values).size); count += 1) {
    const start: number[] = [];
    costs = values.map((_, end) => {
      let best = { cost: costs[end] ?? 0, start: 0 };
      for (let from = 1; from <= end; from += 1) {
        const cost = (costs[from - 1] ?? 0) + spread(from, end);
        if (cost < best.cost) best = { cost, start: from };
      }
      start.push(best.start);
      return best.cost;
    });
    starts.push(start);
  }
  const found: number[] = [];
  let end = values.length - 1;
  for (const start of [...starts].reverse()) {
    const from = start[end] ?? 0;
    if (from === 0) break;
    found.unshift(from);
    end = from - 1;
  }
  return found;
}

/** Sum of squared distances to the mean, of the values from one index to another, both included. */
function spreadsOf(values: readonly number[]): (from: number, to: number) => number {
  const sums = [0];
  const squares = [0];
  for (const value of values) {
    sums.push((sums.at(-1) ?? 0) + value);
    squares.push((squares.at(-1) ?? 0) + value * value);
  }
  return (from, to) => {
    const sum = (sums[to + 1] ?? 0) - (sums[from] ?? 0);
    return (squares[to + 1] ?? 0) - (squares[from] ?? 0) - (sum * sum) / (to - from + 1);
  };
}

/** The nearest of 1, 2 and 5 × a power of ten above; at least 1, as what is counted is whole. */
function roundStep(rough: number): number {
  if (rough <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((step) => step * power >= rough) ?? 10) * power;
}
