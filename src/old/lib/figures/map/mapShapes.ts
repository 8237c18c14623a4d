/** How each colonia of a drawing is filled, and what the legend under it tells. */
import type { RankedColonia, Ranking } from '$old/lib/answers/ranking';
import {
  stateOf,
  verdictCounts,
  type VerdictCount,
  type VerdictState,
} from '$old/lib/answers/verdictStates';
import { readColonia } from '$old/lib/words/es/coloniaReading';
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
export const UNTOLD = 2;

/** The classes of what is beyond chance; what cannot be told apart has that of what cannot be told. */
export const VERDICT_LEVELS: Readonly<Record<VerdictState, number | null>> = {
  encima: 4,
  igual: UNTOLD,
  depende: UNTOLD,
  registro: UNTOLD,
  debajo: 1,
  no_publicada: null,
  sin_respuesta: null,
};

/** What leads from a name to the lines under the map: an asterisk to whom it is divided among, a dagger to where it was registered. */
export const nameMark = ({ depends, registered }: RankedColonia): string =>
  `${depends ? '*' : ''}${registered === null ? '' : '†'}`;

/** A probability is a claim, which is not made where it depends on whom it is divided among. */
const isUntold = (ranked: RankedColonia | null, { measure }: Ranking): boolean =>
  measure === 'excedencia' && (ranked?.verdict === 'depende' || ranked?.verdict === 'registro');

export function mapShapes(geometry: MapDrawing, ranking: Ranking): readonly MapShape[] {
  const byKey = new Map(ranking.colonias.map((ranked) => [ranked.clave, ranked]));
  const breaks = breaksOf(ranking);
  return geometry.colonias.map((shape) => {
    const ranked = byKey.get(shape.clave) ?? null;
    return {
      ...shape,
      ranked,
      level: levelOf(ranked, ranking, breaks),
      suppressed: ranked?.suppressed ?? true,
    };
  });
}

function levelOf(
  ranked: RankedColonia | null,
  ranking: Ranking,
  breaks: readonly number[],
): number | null {
  if (ranking.measure === 'veredicto') return ranked && VERDICT_LEVELS[stateOf(ranked)];
  const value = ranked?.value ?? null;
  if (value === null) return null;
  return isUntold(ranked, ranking) ? UNTOLD : classOf(value, breaks);
}

/** As in the names of the colours: classes that grow, or those to both sides of what cannot be told. */
export const paletteOf = ({ measure }: Pick<Ranking, 'measure'>): 'exc' | 'seq' =>
  measure === 'excedencia' || measure === 'veredicto' ? 'exc' : 'seq';

export interface LegendFacts {
  /** Increasing; a value equal to a break is in the class above. */
  readonly breaks: readonly number[];
  readonly measure: Ranking['measure'];
  /** What is counted. */
  readonly counts: Ranking['counts'];
  /** How many colonias are of each verdict; null of a map that shows something else. */
  readonly verdicts: readonly VerdictCount[] | null;
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
    verdicts: measure === 'veredicto' ? verdictCounts(colonias) : null,
    // A verdict has counted with how few its cases are.
    hasUnstable: measure !== 'veredicto' && colonias.some(({ unstable }) => unstable),
    unvalued: unvalued === undefined ? null : readColonia(unvalued, ranking).cifra.toLowerCase(),
  };
}
