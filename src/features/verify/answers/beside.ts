/** What stands beside a claim: other windows of its topic, its neighbours, and those of which nothing can be said. */
import { monthsIn, type WindowPair } from '$lib/period/months';
import { holm } from '$lib/stats/holm';
import { NO_PERIODS } from '../claim';
import type { Topic, TopicSeries } from '../topics';
import type { Held } from './checkClaim';
import { compareCounts, decidingOf, type Compared } from './compareCounts';
import { neighboursOf } from './neighbours';
import { countsOf, crossedBy, isHeld, isTold, pairOf, periodsOf, type Crossed } from './windows';

/** One line beside the claim: other windows of its topic, or windows of another topic. */
export interface Beside {
  readonly topic: Topic;
  readonly series: TopicSeries;
  readonly windows: WindowPair;
  readonly compared: Compared;
  /** Holm's, over all that stand beside the claim. */
  readonly pAdjusted: number;
}

/** A neighbour that is not compared in the windows of the claim. */
export interface Silent {
  readonly topic: Topic;
  readonly windows: WindowPair;
  readonly why:
    | { readonly kind: 'sin_datos' | 'sin_casos' | 'provisional' }
    | { readonly kind: 'ruptura'; readonly crossed: Crossed };
  /** The newest windows of the same months that are, which stand among the lines; null for none. */
  readonly last: WindowPair | null;
}

interface BesideClaim {
  readonly beside: readonly Beside[];
  readonly silent: readonly Silent[];
}

export const NOTHING_BESIDE: BesideClaim = { beside: [], silent: [] };

type Line = Pick<Beside, 'topic' | 'series' | 'windows'>;

export function besideOf(held: Held, topics: readonly Topic[]): BesideClaim {
  const { topic, series } = held;
  const same = widerPairs(held).map((windows): Line => ({ topic, series, windows }));
  const near = neighboursOf(topic.id).flatMap((id) => {
    const other = topics.find((each) => each.id === id);
    return other === undefined ? [] : [neighbourOf(other, held.windows)];
  });
  const lines = [...same, ...near.flatMap(({ line }) => line ?? [])].map((each) => ({
    ...each,
    compared: compareCounts(countsOf(each.series, each.windows), {
      of: each.series,
      windows: each.windows,
    }),
  }));
  const told = lines.filter(({ compared: { verdict } }) => verdict !== 'sin_casos');
  const judged = told.filter(({ compared: { verdict } }) => verdict !== 'pocas');
  const adjusted = holm(judged.map(({ compared }) => decidingOf(compared).p));
  return {
    beside: told.map((each) => ({ ...each, pAdjusted: adjusted[judged.indexOf(each)] ?? 1 })),
    silent: near.flatMap(({ silent }) => silent ?? []),
  };
}

interface Neighbour {
  readonly line: Line | null;
  readonly silent: Silent | null;
}

/** In the windows of the claim; where it is not compared in them, in the newest of the same months. */
function neighbourOf(topic: Topic, windows: WindowPair): Neighbour {
  const series = comparable(topic, windows);
  if (series !== undefined && !isEmpty(series, windows)) {
    return { line: { topic, series, windows }, silent: null };
  }
  const last = lastPair(topic, windows);
  const instead = last === null ? undefined : comparable(topic, last);
  const why = series === undefined ? whyNotIn(topic, windows) : ({ kind: 'sin_casos' } as const);
  return last === null || instead === undefined || isEmpty(instead, last)
    ? { line: null, silent: { topic, windows, why, last: null } }
    : {
        line: { topic, series: instead, windows: last },
        silent: { topic, windows, why, last },
      };
}

const comparable = ({ series }: Topic, windows: WindowPair): TopicSeries | undefined =>
  series.find((each) => isHeld(each, windows) && crossedBy(each, windows) === null);

function isEmpty(series: TopicSeries, windows: WindowPair): boolean {
  const { before, after } = countsOf(series, windows);
  return before + after === 0;
}

function whyNotIn({ series }: Topic, windows: WindowPair): Silent['why'] {
  const told = series.find((each) => isTold(each, windows));
  if (told === undefined) return { kind: 'sin_datos' };
  const crossed = crossedBy(told, windows);
  return crossed === null ? { kind: 'provisional' } : { kind: 'ruptura', crossed };
}

/** Only of windows that are one year after the other: others have no months to be found again. */
function lastPair(topic: Topic, { before, after }: WindowPair): WindowPair | null {
  const { months } = periodsOf({ before, after });
  const found = pairOf({ ...NO_PERIODS, months }, topic.series);
  return found === null || found.after.last >= after.last || comparable(topic, found) === undefined
    ? null
    : found;
}

/** The year before against its own before, and three years against three. */
function widerPairs({ series, windows: { before, after } }: Held): readonly WindowPair[] {
  const moved = (
    window: WindowPair['before'],
    years: number,
    length = 0,
  ): WindowPair['before'] => ({
    first: `${Number(window.first.slice(0, 4)) + years - length}${window.first.slice(4)}`,
    last: `${Number(window.last.slice(0, 4)) + years}${window.last.slice(4)}`,
  });
  const isYear = monthsIn(after) === 12;
  const pairs = [
    { before: moved(before, -1), after: moved(after, -1) },
    ...(isYear ? [{ before: moved(after, -3, 2), after: moved(after, 0, 2) }] : []),
  ];
  return pairs.filter((pair) => isHeld(series, pair) && crossedBy(series, pair) === null);
}
