/** What the release has for the same thing that a claim is about, and what can be said of it. */
import { ALPHA } from '$lib/answers/change';
import { monthsIn, type WindowPair } from '$lib/period/months';
import { countsBehind, firstBeyondChance, type PairBehind } from '$lib/stats/claims/countsBehind';
import { changePercent, printingOf, type Printing } from '$lib/stats/claims/printedChange';
import { NO_PERIODS, type Claim, type Counts } from '../claim';
import type { SeriesRupture } from '$lib/answers/toldSource';
import type { Topic, TopicSeries } from '../topics';
import { agrees } from './agrees';
import { besideOf, NOTHING_BESIDE, type Beside, type Silent } from './beside';
import { compareCounts, type Compared } from './compareCounts';
import { yearCounts, yearsOfCounts } from './yearCounts';
import { originsOf, type ClaimOrigins } from './origins';
import { acrossOf, countsOf, crossedBy, isHeld, isTold, pairOf, type Crossed } from './windows';

/** Why there is nothing to hold the claim against: no crime is said, or it is told of other months than these. */
type Unheld =
  | { readonly why: 'sin_asunto' }
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
  /** A break of the register between the two that did not touch what is counted. */
  readonly across: SeriesRupture | null;
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
  /** Another register that prints what was said, where this one does not. */
  readonly agreeing: string | null;
  /** Years whose counts are those that the claim gives without saying of when, where they are others than these. */
  readonly ofYears: readonly [before: number, after: number] | null;
  /** Of «tres veces más», whether the other way to read it agrees. */
  readonly orElse: boolean;
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
  const said = claim.counts === null ? null : saidOf(claim.counts, held);
  const agreement = held === null ? null : agreementOf(claim, held.counts);
  return {
    claim,
    held,
    unheld: 'series' in found ? null : found,
    said,
    ownPrinting:
      claim.counts === null || claim.change === null
        ? null
        : printingOf(claim.counts.before, claim.counts.after, claim.change),
    agreement,
    agreeing: held === null || doesAgree(agreement) ? null : agreeingIn(claim, held),
    ofYears: held === null ? null : yearsOfCounts(claim, held.topic, held.counts),
    orElse: held !== null && isOrElse(claim, held.counts),
    behind: claim.change === null ? null : behindOf(claim, held),
    origins: claim.change === null || held === null ? null : originsOf(claim.change, held),
    ...(held === null ? NOTHING_BESIDE : besideOf(held, topics)),
  };
}

/** By the law of the series that counts the same months: how irregular a register is, another of the same facts is. */
function saidOf(counts: Counts, held: Held | null): Compared {
  const law =
    held === null || held.compared === null ? null : { of: held.series, windows: held.windows };
  return compareCounts(counts, law);
}

function heldOf({ topic: asked, periods, source }: Claim, topic: Topic | undefined): Held | Unheld {
  if (asked === null || topic === undefined) return { why: 'sin_asunto' };
  const windows = pairOf(periods, topic.series);
  const told = topic.series.filter(({ corto }) => source === null || corto === source);
  const all = [...told, ...topic.series];
  const series =
    windows === null
      ? undefined
      : (all.find((each) => isHeld(each, windows) && crossedBy(each, windows) === null) ??
        all.find((each) => isHeld(each, windows)) ??
        all.find((each) => isTold(each, windows)));
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
    across: acrossOf(series, windows),
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
  const pair = pairOf({ ...NO_PERIODS, months }, series);
  if (
    pair === null ||
    (pair.after.first === asked.after.first && pair.before.first === asked.before.first)
  ) {
    return null;
  }
  return series.some((each) => isHeld(each, pair) && crossedBy(each, pair) === null) ? pair : null;
}

function agreementOf(
  { asked, change, counts }: Claim,
  { before, after }: Counts,
): Agreement | null {
  const moved = changePercent(before, after);
  const bound = asked.kind === 'cambio' ? asked.bound : 'exacto';
  if (change !== null) {
    const isTurned = moved !== null && moved * change.percent < 0;
    if (isTurned) return 'contrario';
    if (bound !== 'exacto') {
      const size = { value: Math.abs(change.percent), decimals: change.decimals, bound };
      return moved !== null && agrees(size, Math.abs(moved), true) === 'si'
        ? 'cuadra'
        : 'no_cuadra';
    }
    const printing = printingOf(before, after, change);
    if (printing !== null) return printing === 'redondeo' ? 'cuadra' : 'cuadra_corte';
    return 'no_cuadra';
  }
  if (counts !== null) {
    return counts.before === before && counts.after === after ? 'cuadra' : 'no_cuadra';
  }
  if (asked.kind !== 'cambio' || asked.direction === null || before === after) return null;
  return after < before === (asked.direction === 'baja') ? 'cuadra' : 'contrario';
}

const doesAgree = (agreement: Agreement | null): boolean =>
  agreement === null || agreement === 'cuadra' || agreement === 'cuadra_corte';

const agreeingIn = (claim: Claim, { others }: Held): string | null =>
  others.find(({ counts }) => agreementOf(claim, counts) === 'cuadra')?.series.corto ?? null;

function isOrElse({ asked }: Claim, { before, after }: Counts): boolean {
  const orElse = asked.kind === 'cambio' ? asked.orElse : null;
  const moved = changePercent(before, after);
  return (
    orElse !== null &&
    moved !== null &&
    agrees({ value: orElse.percent, decimals: 0, bound: 'cerca' }, moved, true) === 'si'
  );
}

/** Without a band, pairs up to these cases say enough, with the first that is beyond chance. */
const MOST_UNKNOWN = 40;
/** How far beyond what has been counted pairs are looked for, so that the first beyond it is seen. */
const BEYOND_BAND = 2;
/** More pairs than can be listed are counted by nobody. */
const MOST_BEFORE = 6000;

function behindOf({ change, place }: Claim, held: Held | null): Behind | null {
  // What is not published of a colonia is not guessed at.
  if (change === null || place?.kind === 'colonia') return null;
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
