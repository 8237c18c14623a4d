/** What is told of all colonias in the view that the front page opens with. */
import type { ReleaseFacts } from '$old/lib/page/facts';
import type { View } from '$old/lib/view/view';
import type { WholePanorama } from './wholePanorama';
import { rankingTold, type RankingTold } from './rankingTold';
import { readPanorama } from './read';

export interface DefaultTold {
  readonly view: View;
  /** Null where its indicator is not published by colonia. */
  readonly told: RankingTold | null;
}

export function defaultTold(panorama: WholePanorama, facts: ReleaseFacts): DefaultTold {
  const { view, preference, ranking } = readPanorama(panorama.rows, facts);
  return { view, told: ranking === null ? null : rankingTold(view, preference, ranking) };
}
