/** Releases of invented rows, each of its files. */
import type { PublishedObservation } from '../../../scripts/etl/count/observation';
import { catalogueRules } from '../catalogueRules';
import type { Release } from '../../../scripts/etl/cells/release';
import { alcaldiaOf } from './inventedRows';

export const K = 5;
export const PUBLIC = { k: K, profile: 'publico', alcaldiaOf, indicators: catalogueRules } as const;

/** @param files that it was counted from: those of one name tell of the same counts */
export const release = (
  observaciones: readonly PublishedObservation[],
  files: string,
): Release => ({
  observaciones,
  horarios: [],
  k: K,
  structure: { alcaldiaOf, parentOf: catalogueRules.parentOf },
  editionOf: () => files,
});
