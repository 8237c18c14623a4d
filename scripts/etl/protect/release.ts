/** A release as its readers have it: what it prints of people, and how its numbers are tied. */
import type { Published } from '../count/observation';
import type { Structure } from './relations';

export interface Release extends Published {
  /** Smallest non-zero count that it prints below the alcaldía, as it states it. */
  readonly k: number;
  /** Which colonia lies in which alcaldía, and which indicator is part of which. */
  readonly structure: Structure;
  /**
   * Names the files that a source was counted from: two releases with the same name counted the same
   * bytes. Undefined where nobody knows.
   */
  readonly editionOf?: (fuente: string) => string | undefined;
}
