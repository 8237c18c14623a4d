/** All that the figures of one view are drawn from. */
import type { Ranking } from '$old/lib/answers/ranking';
import type { MapDrawing } from '$old/lib/figures/map/drawing';
import type { PanoramaRows } from './ask';

export interface WholePanorama {
  readonly geometry: MapDrawing;
  readonly rows: PanoramaRows;
}

/** What is said of all is said already: their names go on no page of one. */
export const withoutNames = (ranking: Ranking): Ranking => ({
  ...ranking,
  support: { ...ranking.support, mayBeFirst: [], surelyFirst: [] },
  holdingHalf: [],
});
