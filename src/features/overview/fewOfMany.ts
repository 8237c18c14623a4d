/** Of more colonias than a page can hold, what it carries: what is told of all, and the rows of a few. */
import { addressOf, type AddressedColonia } from '$lib/view/coloniaAddresses';
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import { FIRST_AREAS } from '$lib/answers/manyAreas';
import type { RankedColonia, Ranking } from '$lib/answers/ranking';
import type { MapDrawing } from '$lib/figures/map/drawing';
import { legendFacts, type LegendFacts } from '$lib/figures/map/mapShapes';
import type { ReleaseFacts } from '$lib/page/facts';
import type { PanoramaRows } from './ask';
import { rankingTold, type RankingTold } from './rankingTold';
import type { Panorama } from './read';

/** All that the figures of one view are drawn from: of so many colonias as a page can hold. */
export interface WholePanorama {
  readonly kind: 'whole';
  readonly geometry: MapDrawing;
  readonly rows: PanoramaRows;
}

export interface FewOfMany extends Panorama {
  readonly kind: 'few';
  /** How many colonias there are. */
  readonly areas: number;
  /** What it was told from, of the few. */
  readonly rows: PanoramaRows;
  /** Its colonias are the few; null where there is none by colonia. */
  readonly ranking: Ranking | null;
  /** Of those of its ranking. */
  readonly addresses: readonly AddressedColonia[];
  /** Of all of them. */
  readonly told: RankingTold | null;
  readonly legend: (LegendFacts & { readonly hasSuppressed: boolean }) | null;
  /** Of the map that is a file, in units of its drawing. */
  readonly drawing: Pick<MapDrawing, 'width' | 'height'>;
  /** SVG path data of the chosen colonia in that map; null without one. */
  readonly chosen: string | null;
}

/** The first of the order, and after them those of the keys that are not among them. */
export function firstOf(ranking: Ranking, claves: readonly (ColoniaKey | null)[]): Ranking {
  const isShown = ({ clave }: RankedColonia, place: number) =>
    place < FIRST_AREAS || claves.includes(clave);
  return { ...ranking, colonias: ranking.colonias.filter(isShown) };
}

/** The default view of many colonias, read once for all pages. */
export interface ReadOfMany extends Omit<WholePanorama, 'kind'> {
  readonly panorama: Panorama;
}

/**
 * @param facts of all colonias
 * @param chosen the colonia of the page and its quarters
 */
export function fewOfMany(
  { geometry, rows: all, panorama }: ReadOfMany,
  facts: ReleaseFacts,
  chosen: Pick<PanoramaRows, 'view' | 'trimestres'>,
): FewOfMany {
  const { ranking, preference } = panorama;
  const { view } = chosen;
  const few = ranking === null ? null : firstOf(ranking, [view.colonia]);
  const kept = new Set(few?.colonias.map(({ clave }) => clave));
  const colonias = all.colonias.filter(({ clave }) => kept.has(clave));
  return {
    kind: 'few',
    view,
    preference,
    areas: facts.colonias.length,
    addresses: facts.colonias.filter(({ clave }) => kept.has(clave)).map(addressOf),
    rows: { ...all, ...chosen, colonias },
    ranking: few === null ? null : withoutNames(few),
    told: ranking === null ? null : withoutKeys(rankingTold(view, preference, ranking)),
    legend:
      ranking === null
        ? null
        : {
            ...legendFacts(ranking),
            hasSuppressed: ranking.colonias.some(({ suppressed }) => suppressed),
          },
    drawing: { width: geometry.width, height: geometry.height },
    chosen: geometry.colonias.find(({ clave }) => clave === view.colonia)?.path ?? null,
  };
}

/** What is said of all is said already: their names go on no page of one. */
export const withoutNames = (ranking: Ranking): Ranking => ({
  ...ranking,
  support: { ...ranking.support, mayBeFirst: [], surelyFirst: [] },
  holdingHalf: [],
});

/** Nor do their keys, which the mark of the headline lists. */
const withoutKeys = ({ map, order }: RankingTold): RankingTold => ({
  map: {
    ...map,
    answer: Object.fromEntries(Object.entries(map.answer).filter(([mark]) => mark !== 'place')),
  },
  order,
});
