/** Two orders of the same colonias beside each other: who moved, who came among the first, who left them. */
import { FIRST_PLACES } from '$lib/answers/places';

export interface ScoredPlace {
  readonly clave: string;
  /** In thousandths. */
  readonly puntaje: number;
}

export interface MovedPlace {
  readonly clave: string;
  /** From 1; null where it is not in that order. */
  readonly before: number | null;
  readonly after: number | null;
  readonly scoreBefore: number | null;
  readonly scoreAfter: number | null;
}

export interface ScenarioComparison {
  /** In the order of the second; those that are only in the first, last. */
  readonly places: readonly MovedPlace[];
  /** Keys of those among the first five of the second and not of the first, and the other way. */
  readonly enters: readonly string[];
  readonly leaves: readonly string[];
  /** How many have another place. */
  readonly moved: number;
}

export function compareScenarios(
  before: readonly ScoredPlace[],
  after: readonly ScoredPlace[],
): ScenarioComparison {
  const earlier = indexOf(before);
  const later = indexOf(after);
  const keys = [...new Set([...later.keys(), ...earlier.keys()])];
  const places = keys.map((clave): MovedPlace => {
    const [old, own] = [earlier.get(clave), later.get(clave)];
    return {
      clave,
      before: old?.place ?? null,
      after: own?.place ?? null,
      scoreBefore: old?.puntaje ?? null,
      scoreAfter: own?.puntaje ?? null,
    };
  });
  const isFirst = (place: number | null) => place !== null && place <= FIRST_PLACES;
  const keysOf = (of: (place: MovedPlace) => boolean) =>
    places.filter(of).map(({ clave }) => clave);
  return {
    places,
    enters: keysOf((place) => isFirst(place.after) && !isFirst(place.before)),
    leaves: keysOf((place) => isFirst(place.before) && !isFirst(place.after)),
    moved: keysOf((place) => place.before !== place.after).length,
  };
}

function indexOf(places: readonly ScoredPlace[]) {
  return new Map(places.map(({ clave, puntaje }, at) => [clave, { place: at + 1, puntaje }]));
}
