/** What the release has for the same thing that a claim is about, and what can be said of it. */
import { ALPHA } from '$lib/answers/change';
import { monthsIn, type WindowPair } from '$lib/period/months';
import { countsBehind, firstBeyondChance, type PairBehind } from '$lib/stats/claims/countsBehind';
import { changePercent, printingOf, type Printing } from '$lib/stats/claims/printedChange';
import { seenAtAll, type SeenAtAll } from '$lib/stats/claims/seenAtAll';
import type { Claim, Counts } from '../claim';
import type { Topic, TopicSeries } from '../topics';
import { besideOf, NOTHING_BESIDE, type Beside, type Silent } from './beside';
import { compareCounts, type Compared } from './compareCounts';
import { yearCounts } from './yearCounts';
import { originsOf, type ClaimOrigins } from './origins';
import { countsOf, crossedBy, isHeld, isTold, pairOf, type Crossed } from './windows';

/** Why there is nothing to hold the claim against. */
export type Unheld =
  | { readonly why: 'sin_asunto' }
  | { readonly why: 'colonia' }
  | { readonly why: 'no_se_cuenta' }
  | { readonly why: 'otro_lugar' }
  /** The topic is told of other months than these. */
  | { readonly why: 'sin_periodo'; readonly windows: WindowPair | null };

/** What a series says in the windows of a claim. */
export interface Held {
  readonly topic: Topic;
  readonly series: TopicSeries;
  readonly windows: WindowPair;
  readonly counts: Counts;
  /** Null where the two may not be compared. */
  readonly compared: Compared | null;
  /** Why they may not. */
  readonly crossed: Crossed | null;
  readonly provisional: boolean;
  /** Windows of the same topic that may be compared; null where these may, or none do. */
  readonly fair: WindowPair | null;
  readonly seen: SeenAtAll | null;
  /** The same windows as other sources count them. */
  readonly others: readonly { readonly series: TopicSeries; readonly counts: Counts }[];
}

/** `cuadra`: it prints what was said; `cuadra_corte`: by cutting its digits; `contrario`: it moved the other way. */
type Agreement = 'cuadra' | 'cuadra_corte' | 'no_cuadra' | 'contrario';

export interface Checked {
  readonly claim: Claim;
  readonly held: Held | null;
  readonly unheld: Unheld | null;
  /** Of the counts that the claim gives. */
  readonly said: Compared | null;
  /** Whether the counts that it gives print the percentage that it gives. */
  readonly ownPrinting: Printing | null;
  readonly agreement: Agreement | null;
  /** Pairs of whole numbers that print the percentage; null where none was said. */
  readonly behind: Behind | null;
  readonly origins: ClaimOrigins | null;
  readonly beside: readonly Beside[];
  /** Neighbours that are not compared in the windows of the claim. */
  readonly silent: readonly Silent[];
}

export interface Behind {
  readonly pairs: readonly PairBehind[];
  /** Up to how many cases before they were looked for. */
  readonly most: number;
  /** The fewest and the most cases that a period of that length has held here; null where it is not known. */
  readonly band: { readonly least: number; readonly most: number } | null;
}

export function checkClaim(claim: Claim, topics: readonly Topic[]): Checked {
  const topic = topics.find(({ id }) => id === claim.topic);
  const found = heldOf(claim, topic);
  const held = 'series' in found ? found : null;
  const said = claim.counts === null ? null : compareCounts(claim.counts, null);
  return {
    claim,
    held,
    unheld: 'series' in found ? null : found,
    said,
    ownPrinting:
      claim.counts === null || claim.change === null
        ? null
        : printingOf(claim.counts.before, claim.counts.after, claim.change),
    agreement: held === null ? null : agreementOf(claim, held.counts),
    behind: claim.change === null ? null : behindOf(claim, held),
    origins: claim.change === null || held === null ? null : originsOf(claim.change, held),
    ...(held === null ? NOTHING_BESIDE : besideOf(held, topics)),
  };
}

function heldOf(
  { topic: asked, uncounted, periods, place }: Claim,
  topic: Topic | undefined,
): Held | Unheld {
  if (place?.kind === 'colonia') return { why: 'colonia' };
  if (place !== null && place.kind !== 'alcaldia') return { why: 'otro_lugar' };
  if (uncounted !== null) return { why: 'no_se_cuenta' };
  if (asked === null || topic === undefined) return { why: 'sin_asunto' };
  const windows = pairOf(periods, topic.series);
  const series =
    windows === null
      ? undefined
      : (topic.series.find((each) => isHeld(each, windows) && crossedBy(each, windows) === null) ??
        topic.series.find((each) => isHeld(each, windows)) ??
        topic.series.find((each) => isTold(each, windows)));
  if (windows === null || series === undefined) return { why: 'sin_periodo', windows };
  const counts = countsOf(series, windows);
  const crossed = crossedBy(series, windows);
  const provisional = windows.after.last > series.completo;
  const alike = monthsIn(windows.before) === monthsIn(windows.after);
  const isFair = crossed === null && !provisional && alike;
  return {
    topic,
    series,
    windows,
    counts,
    compared: isFair ? compareCounts(counts, { of: series, windows }) : null,
    crossed,
    provisional,
    fair: isFair ? null : fairPair(periods, topic, windows),
    seen: isFair && counts.before > 0 ? seenOf(series, counts, windows) : null,
    others: topic.series
      .filter((other) => other.corto !== series.corto && isHeld(other, windows))
      .map((other) => ({ series: other, counts: countsOf(other, windows) })),
  };
}

function fairPair(
  { months }: Claim['periods'],
  { series }: Topic,
  asked: WindowPair,
): WindowPair | null {
  const pair = pairOf({ months, year: null, yearBefore: null }, series);
  if (
    pair === null ||
    (pair.after.first === asked.after.first && pair.before.first === asked.before.first)
  ) {
    return null;
  }
  return series.some((each) => isHeld(each, pair) && crossedBy(each, pair) === null) ? pair : null;
}

function seenOf(series: TopicSeries, { before }: Counts, windows: WindowPair): SeenAtAll {
  const months = { before: monthsIn(windows.before), after: monthsIn(windows.after) };
  return seenAtAll(before, months, ALPHA);
}

function agreementOf({ change, counts }: Claim, { before, after }: Counts): Agreement | null {
  if (change !== null) {
    const printing = printingOf(before, after, change);
    if (printing !== null) return printing === 'redondeo' ? 'cuadra' : 'cuadra_corte';
    const moved = changePercent(before, after);
    const isTurned = moved !== null && moved * change.percent < 0;
    return isTurned ? 'contrario' : 'no_cuadra';
  }
  if (counts === null) return null;
  return counts.before === before && counts.after === after ? 'cuadra' : 'no_cuadra';
}

/** Without a band, pairs up to these cases say enough, with the first that is beyond chance. */
const MOST_UNKNOWN = 40;
/** How far beyond what has been counted pairs are looked for, so that the first beyond it is seen. */
const BEYOND_BAND = 2;
/** More pairs than can be listed are counted by nobody. */
const MOST_BEFORE = 6000;

function behindOf({ change, place }: Claim, held: Held | null): Behind | null {
  // What is not published of a colonia, or of what people call a part of some, is not guessed at.
  if (change === null || place?.kind === 'colonia' || place?.kind === 'otro') return null;
  const band = held === null ? null : bandOf(held);
  if (band === null) {
    const all = countsBehind(change, MOST_BEFORE);
    const first = firstBeyondChance(all, ALPHA);
    // Of a small change the fewest are many already.
    const few = Math.max(MOST_UNKNOWN, 2 * (all[0]?.before ?? 0));
    const pairs = all.filter(({ before }, at) => before <= few || at === first);
    return { pairs, most: MOST_BEFORE, band };
  }
  const most = Math.max(Math.min(MOST_BEFORE, band.most * BEYOND_BAND), MOST_UNKNOWN);
  return { pairs: countsBehind(change, most), most, band };
}

/** Of the same months in every year that is told whole. */
function bandOf(held: Held): Behind['band'] {
  if (monthsIn(held.windows.after) > 12) return null;
  const counts = yearCounts(held).flatMap(({ n, provisional }) => (provisional ? [] : [n]));
  return counts.length === 0 ? null : { least: Math.min(...counts), most: Math.max(...counts) };
}
