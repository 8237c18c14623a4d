/** Which places are compared with the one that is tried, and how the map is drawn with it. */
import type { ClusterShape, MapDot } from '$old/lib/figures/map/ClusterMap.svelte';
import type { MapDrawing } from '$old/lib/figures/map/drawing';
import { toUnits, type MapFrame } from '$old/lib/figures/map/frame';
import type { GroupReach } from './askReach';
import type { ColoniaGain, LivedAt } from './answers/newPlace';
import { ANY_KIND, type Bounds } from './newPlaceView';
import type { HelpPlace } from './queries/helpPlaces';
import { writeCount } from '$old/lib/words/es/numbers';
import { KIND_WORDS } from './words/es/helpWords';
import { newPlaceWords } from './words/es/newPlace';

export const VIOLET_POINT = 'punto_violeta';
const LUNA = 'luna';

export interface NewPlaceData {
  readonly groups: readonly Pick<GroupReach, 'coverage' | 'places' | 'refusal'>[];
  readonly points: readonly LivedAt[];
  readonly frame: MapFrame;
}

/** Of those whose places are known well enough to measure by. */
const measured = ({ groups }: Pick<NewPlaceData, 'groups'>): readonly HelpPlace[] =>
  groups.filter(({ refusal }) => refusal === null).flatMap(({ places }) => places);

const kindOf = ({ grupo, clase }: HelpPlace): string =>
  grupo === VIOLET_POINT ? VIOLET_POINT : clase;

export interface Kind {
  readonly value: string;
  readonly name: string;
}

/** Any place first, then each kind of which some place is known; none where nothing can be measured. */
export function kindsOf(data: Pick<NewPlaceData, 'groups'>): readonly Kind[] {
  const kinds = [...new Set(measured(data).map(kindOf))].sort();
  if (kinds.length === 0) return [];
  return [
    { value: ANY_KIND, name: newPlaceWords.any },
    ...kinds.map((value) => ({
      value,
      name: value === VIOLET_POINT ? newPlaceWords.puntoVioleta : (KIND_WORDS[value] ?? value),
    })),
  ];
}

/** Made for women, where there is one. */
export const usualKind = (kinds: readonly Kind[]): string =>
  kinds.find(({ value }) => value === LUNA)?.value ?? ANY_KIND;

export const placesOfKind = (
  data: Pick<NewPlaceData, 'groups'>,
  kind: string,
): readonly HelpPlace[] =>
  measured(data).filter((place) => kind === ANY_KIND || kindOf(place) === kind);

/** Degrees of the edges of the drawing. */
export function boundsOf(
  { west, north, lonPerUnit, latPerUnit }: MapFrame,
  { width, height }: Pick<MapDrawing, 'width' | 'height'>,
): Bounds {
  return { west, north, east: west + width * lonPerUnit, south: north - height * latPerUnit };
}

/** Those in which someone gains the place stand out. */
export function gainShapes(
  { colonias }: Pick<MapDrawing, 'colonias'>,
  gains: readonly ColoniaGain[],
): readonly ClusterShape[] {
  return colonias.map(({ clave, nombre }) => {
    const women = gains.find((gain) => gain.clave === clave)?.gained.count ?? 0;
    const level = women > 0 ? 2 : null;
    return {
      clave,
      fill: level === null ? 'var(--ground-2)' : `var(--seq-${level})`,
      ink: level === null ? 'var(--ink-3)' : `var(--seq-ink-${level})`,
      hidden: false,
      named: true,
      title: level === null ? nombre : newPlaceWords.gains(nombre, writeCount(women)),
    };
  });
}

/** Those within the drawing. */
export function placeMarks(
  places: readonly HelpPlace[],
  frame: MapFrame,
  { width, height }: Pick<MapDrawing, 'width' | 'height'>,
): readonly MapDot[] {
  return places.flatMap((place) => {
    const [x, y] = toUnits(frame, place).map(Math.round);
    if (x === undefined || y === undefined) return [];
    if (x < 0 || y < 0 || x > width || y > height) return [];
    return { x, y, approximate: place.aproximado, title: place.nombre };
  });
}
