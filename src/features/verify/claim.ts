/** A claim about reported violence, as it was said. */
import type { PrintedChange } from '$lib/stats/claims/printedChange';

export interface Counts {
  readonly before: number;
  readonly after: number;
}

/** Months, 1 to 12, both included; `from` after `to` is of the year before. */
export interface SaidMonths {
  readonly from: number;
  readonly to: number;
}

/** What was said of when; null is what was not. */
export interface SaidPeriods {
  readonly months: SaidMonths | null;
  /** The later year, and the earlier one; of months that cross a year, that in which they end. */
  readonly year: number | null;
  readonly yearBefore: number | null;
}

/**
 * Where: the alcaldía of the site, one of its colonias by name, another alcaldía by name, a larger place, or one that
 * is none of these, whose name is not kept.
 */
export type SaidPlace =
  | { readonly kind: 'alcaldia' | 'ciudad' | 'pais' | 'otro' }
  | { readonly kind: 'colonia' | 'otra'; readonly nombre: string };

/** Names by which places may be said. */
export interface KnownPlaces {
  /** The alcaldía of the site. */
  readonly alcaldia: string;
  /** The other ones of the city. */
  readonly otras: readonly string[];
  readonly colonias: readonly string[];
  /** What people call parts of it, as «Tepito». */
  readonly populares: readonly string[];
}

/** Null is what was not said. */
export interface Claim {
  /** Id of a topic of the release. */
  readonly topic: string | null;
  /** Something that the release does not count, in the words of the reader's language. */
  readonly uncounted: string | null;
  readonly change: PrintedChange | null;
  readonly counts: Counts | null;
  readonly periods: SaidPeriods;
  readonly place: SaidPlace | null;
  /** Whether it is told as a rate, by how many live there. */
  readonly perResident: boolean;
}

export const NO_PERIODS: SaidPeriods = { months: null, year: null, yearBefore: null };

export const NOTHING_SAID: Claim = {
  topic: null,
  uncounted: null,
  change: null,
  counts: null,
  periods: NO_PERIODS,
  place: null,
  perResident: false,
};
