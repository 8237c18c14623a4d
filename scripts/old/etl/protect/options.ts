/** What must be known of a release to protect it. */
import type { LapseOf } from '../cells/days';
import type { Countable } from '../cells/lattice';
import type { IndicatorRules } from '../cells/publication';
import type { Remainder } from '../cells/relations';
import type { Release } from '../cells/release';
import type { FactsOf } from '../cells/sameFacts';
import type { VintageOf } from '../cells/vintages';
import type { IsWithdrawn } from '../cells/withdrawn';
import type { HourCount, Profile } from '../count/observation';

export interface CommonOptions {
  /** Smallest non-zero count that is published below the alcaldía. 1 suppresses nothing. */
  readonly k: number;
  readonly profile: Profile;
  readonly indicators: IndicatorRules;
  /**
   * What earlier public releases printed, in order: their readers still have it. The internal
   * profile, whose readers see everything, does without.
   */
  readonly earlier?: readonly Release[];
  /** Cells that those give away, all together, and that can't be taken back. */
  readonly revealed?: readonly { readonly name: string; readonly edition: string }[];
  /** Names the files that a source is counted from now; undefined where they are not known. */
  readonly editionOf?: (fuente: string) => string | undefined;
  /** When each period below the alcaldía was counted: now, from its own files, where it is left out. */
  readonly vintageOf?: VintageOf;
  /** Totals of alcaldías at the cuts of their colonias, where they have grown since. */
  readonly alCorte?: readonly Countable[];
  /**
   * Whether what was printed of the same files is decided once more: it stays as it is, so that building again
   * gives the same, but where it gives a cell away by itself it must not.
   */
  readonly isAnew?: boolean;
  /** The most cases of a source that are said to have no hour. */
  readonly hourlessOf?: Remainder;
  /** Which tables of hours are not published (withdrawn.ts). */
  readonly isHourWithdrawn?: (of: Omit<HourCount, 'n' | 'dia_semana' | 'hora'>) => boolean;
}

export interface ProtectOptions extends CommonOptions {
  /** Key of the alcaldía that a colonia's key belongs to. */
  readonly alcaldiaOf: (clave: string) => string;
  /** What each source counts of facts that others count too. */
  readonly factsOf?: FactsOf;
  /** The days of a source that tells of no period of the calendar. */
  readonly lapseOf?: LapseOf;
  /** The most cases of a source that are said to lie in no colonia. */
  readonly nowhereOf?: Remainder;
  /** What is not published though its grain is (withdrawn.ts). */
  readonly isWithdrawn?: IsWithdrawn;
}
