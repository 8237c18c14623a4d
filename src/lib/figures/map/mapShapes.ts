/** How each colonia of a drawing is filled, and what the legend under it tells. */
import type { RankedColonia, Ranking } from '$lib/answers/ranking';
import { readColonia } from '$lib/words/es/coloniaReading';
import { breaksOf, classOf } from './classes';
import type { MapDrawing } from './drawing';

type Drawn = MapDrawing['colonias'][number];

export type MapShape = Drawn & {
  /** Null where the ranking has nothing of it. */
  readonly ranked: RankedColonia | null;
  /** Class of its colour; null where it has no number. */
  readonly level: number | null;
  readonly suppressed: boolean;
};

/** The class of the probabilities that tell neither. */
const UNTOLD = 2;

/** A probability is a claim, which is not made where it depends on whom it is divided among. */
const isUntold = (ranked: RankedColonia | null, { measure }: Ranking): boolean =>
  measure === 'excedencia' && ranked?.verdict === 'depende';

export function mapShapes(geometry: MapDrawing, ranking: Ranking): readonly MapShape[] {
  const byKey = new Map(ranking.colonias.map((ranked) => [ranked.clave, ranked]));
  const breaks = breaksOf(ranking);
  return geometry.colonias.map((shape) => {
    const ranked = byKey.get(shape.clave) ?? null;
    const value = ranked?.value ?? null;
    return {
      ...shape,
      ranked,
      level: value === null ? null : isUntold(ranked, ranking) ? UNTOLD : classOf(value, breaks),
      suppressed: ranked?.suppressed ?? true,
    };
  });
}

/** As in the names of the colours: classes that grow, or those to both sides of what cannot be told. */
export const paletteOf = ({ measure }: Ranking): 'exc' | 'seq' =>
  measure === 'excedencia' ? 'exc' : 'seq';

export interface LegendFacts {
  /** Increasing; a value equal to a break is in the class above. */
  readonly breaks: readonly number[];
  readonly measure: Ranking['measure'];
  /** What is counted. */
  readonly counts: Ranking['counts'];
  readonly hasUnstable: boolean;
  /** Why some that are published have no number; null where all have. */
  readonly unvalued: string | null;
}

export function legendFacts(ranking: Ranking): LegendFacts {
  const { measure, counts, colonias } = ranking;
  const unvalued = colonias.find(({ suppressed, value }) => !suppressed && value === null);
  return {
    breaks: breaksOf(ranking),
    measure,
    counts,
    hasUnstable: colonias.some(({ unstable }) => unstable),
    unvalued: unvalued === undefined ? null : readColonia(unvalued, ranking).cifra.toLowerCase(),
  };
}
