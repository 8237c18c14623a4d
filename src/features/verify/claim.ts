/** A claim about reported violence, as it was said. */
import type { PrintedChange } from '$lib/stats/claims/printedChange';
import type { Bound } from './words/es/terms/moves';

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
  /** What is told from a month on: «desde octubre de 2024». */
  readonly since: { readonly year: number; readonly month: number } | null;
  /** Up to the last month that is told: «en lo que va de 2026», the last twelve months. */
  readonly recent: 'en_lo_que_va' | 'doce_meses' | null;
  /** Years between the two: «en tres años». */
  readonly apart: number | null;
}

/**
 * Where: the alcaldía of the site, one of its colonias by name, another alcaldía by name, a larger place, what people
 * call a part of the alcaldía, or one that is none of these, as it was typed.
 */
export type SaidPlace =
  | { readonly kind: 'alcaldia' | 'ciudad' | 'pais' | 'resto' }
  | { readonly kind: 'colonia' | 'otra' | 'popular' | 'otro'; readonly nombre: string };

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

/** A number as it was said. */
export interface Amount {
  readonly value: number;
  readonly decimals: number;
  readonly bound: Bound;
}

/** Of what kind a claim is, with the numbers that are its own. */
export type Asked =
  /** Two periods of one thing: `change` and `counts` of the claim. */
  | {
      readonly kind: 'cambio';
      readonly bound: Bound;
      readonly direction: 'baja' | 'alza' | null;
      /** Of «tres veces más», the other way to read it. */
      readonly orElse: PrintedChange | null;
    }
  /** That it did not fall, did not rise, or is the same. */
  | { readonly kind: 'igual'; readonly denied: 'baja' | 'alza' | null }
  | { readonly kind: 'cuenta'; readonly n: Amount }
  | {
      readonly kind: 'serie';
      readonly counts: readonly { readonly year: number; readonly n: number }[];
    }
  /** In percent; of the victims that are women, of the city or of the alcaldía. */
  | {
      readonly kind: 'parte';
      readonly percent: Amount;
      readonly of: 'mujeres' | 'hombres' | 'ciudad' | 'alcaldia';
      /** Of which colonias together. */
      readonly colonias: readonly string[];
    }
  | {
      readonly kind: 'veces';
      readonly times: number;
      readonly bound: Bound;
      readonly than: SaidPlace;
      readonly by: 'cuenta' | 'tasa';
    }
  | {
      readonly kind: 'lugar';
      readonly rank: number;
      readonly before: number | null;
      readonly order: 'mas' | 'menos';
      readonly among: 'alcaldias' | 'colonias';
      readonly by: 'cuenta' | 'tasa';
    }
  | {
      readonly kind: 'promedio';
      readonly n: Amount;
      readonly per: 'hora' | 'dia' | 'semana' | 'mes' | 'anio';
      /** Of women that are victims, not of cases. */
      readonly women: boolean;
      /** Said as a clock, «una cada 3 horas»: of how many of them. */
      readonly every: number | null;
    }
  | {
      readonly kind: 'tasa';
      readonly n: Amount;
      readonly per: number;
      readonly among: 'mujeres' | 'habitantes';
    }
  /** Neither a number nor a change was said. */
  | { readonly kind: 'nada' };

/** Null is what was not said. */
export interface Claim {
  /** Id of a topic of the release. */
  readonly topic: string | null;
  /** Something that the release does not count, in the words of the reader's language. */
  readonly uncounted: string | null;
  readonly asked: Asked;
  readonly change: PrintedChange | null;
  readonly counts: Counts | null;
  readonly periods: SaidPeriods;
  readonly place: SaidPlace | null;
  /** Whether a change is told of a rate, by how many live there. */
  readonly perResident: boolean;
  /** Who is said to have counted. */
  readonly source: 'FGJ' | 'SESNSP' | null;
}

export const NO_PERIODS: SaidPeriods = {
  months: null,
  year: null,
  yearBefore: null,
  since: null,
  recent: null,
  apart: null,
};

export const NOTHING_SAID: Claim = {
  topic: null,
  uncounted: null,
  asked: { kind: 'nada' },
  change: null,
  counts: null,
  periods: NO_PERIODS,
  place: null,
  perResident: false,
  source: null,
};

/** What of a text was not understood, or may not be answered, and why. */
export type Weight =
  | 'numero'
  | 'negacion'
  | 'lugar'
  | 'delito'
  | 'quien'
  | 'tiempo'
  | 'comparacion'
  | 'unidad'
  | 'palabra'
  | 'otra_cifra'
  /** Of the whole, not of one word: it says two things that do not go together. */
  | 'mezcla'
  | 'periodos'
  | 'causa';

export interface Unread {
  /** As it was typed; empty of the whole. */
  readonly text: string;
  readonly weight: Weight;
}

/** What was taken for granted, in the words of the reader's language. */
export interface ReadClaim {
  readonly claim: Claim;
  /** Its words, as they were typed. */
  readonly text: string;
  /** No verdict where any is left but a cause. */
  readonly unread: readonly Unread[];
  readonly assumed: readonly string[];
}

/** A stretch of the text: read, not understood, or without weight. */
export interface Stretch {
  readonly text: string;
  readonly state: 'leido' | 'no_leido' | 'sin_peso';
}

export interface Reading {
  readonly claims: readonly ReadClaim[];
  readonly stretches: readonly Stretch[];
}
