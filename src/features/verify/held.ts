/** What the release holds besides the series of the alcaldía: other places by year, who suffered it, and how many live there. */
import type { Pile } from '$lib/answers/pile';
import type { Run } from './topics';

/** One topic in places of one kind, as one source counts it by year. */
export interface PlaceYears {
  readonly topic: string;
  readonly fuente: string;
  /** By name; null where it is not published. */
  readonly places: Readonly<Record<string, Run>>;
}

/** Of one topic in the alcaldía, in days of their own; null where it is not published. */
export interface Victims {
  readonly topic: string;
  readonly corto: string;
  readonly desde: string;
  readonly hasta: string;
  readonly mujeres: number | null;
  readonly hombres: number | null;
  readonly total: number | null;
}

export interface PeopleOf {
  readonly habitantes: number | null;
  readonly mujeres: number | null;
  /** Who are there by day, an estimate; null where it is not known. */
  readonly presentes: number | null;
}

export interface Held {
  readonly alcaldias: readonly PlaceYears[];
  /** Complete years alone. */
  readonly colonias: readonly PlaceYears[];
  readonly victims: readonly Victims[];
  /** Of alcaldías and of colonias, by name: a colonia may be called as an alcaldía is. */
  readonly people: {
    readonly alcaldias: Readonly<Record<string, PeopleOf>>;
    readonly colonias: Readonly<Record<string, PeopleOf>>;
  };
  readonly piles: readonly (Pile & { readonly nombre: string })[];
}
