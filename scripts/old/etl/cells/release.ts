/** A release as its readers have it: what it prints of people, and how its numbers are tied. */
import type { PileEffect, PileRule, PileSubject } from '../../../../src/old/lib/contract/piles';
import type { Published } from '../count/observation';
import type { Countable } from './lattice';
import type { Structure } from './relations';
import type { VintageOf } from './vintages';

/** What it says of the cases of one point in a colonia. */
export interface ToldPile {
  readonly fuente: string;
  readonly clave: string;
  /** Indicator of the cases. */
  readonly de: string;
  /** Years with a pile among those compared, with «; ». */
  readonly anios: string;
  readonly indicador: string;
  readonly asunto: PileSubject;
  readonly periodo_tipo: 'anio' | 'trienio';
  readonly periodo: string;
  /** First day of the period that it is held against; null for a level. */
  readonly contra: string | null;
  readonly efecto: PileEffect;
  /** Null in the releases that told only of points. */
  readonly regla: PileRule | null;
  /** Whom a level divides among; null where it is said of all. */
  readonly divisor: string | null;
}

export interface Release extends Published {
  /** Absent where it tells nothing of piles, as the first releases. */
  readonly piles?: readonly ToldPile[];
  /** What it says of colonias where cases crowd around an office. */
  readonly nearOffices?: readonly ToldPile[];
  /** Smallest non-zero count that it prints below the alcaldía, as it states it. */
  readonly k: number;
  /** Whose colonias it tells of; absent where it was not read from a folder. */
  readonly alcaldias?: readonly string[];
  /** Which colonia lies in which alcaldía, and which indicator is part of which. */
  readonly structure: Structure;
  /** Women who live in each colonia, by its key, where that is known. */
  readonly women?: ReadonlyMap<string, number>;
  /**
   * Names the files that a source was counted from: two releases with the same name counted the same
   * bytes. Undefined where nobody knows.
   */
  readonly editionOf?: (fuente: string) => string | undefined;
  /** When each period below the alcaldía was counted; in a release of before this was told, from its own files. */
  readonly vintageOf?: VintageOf;
  /**
   * Totals of alcaldías at the cuts of their colonias, where they have grown since: by period, and of the
   * three years of a table of hours.
   */
  readonly alCorte?: readonly Countable[];
}
