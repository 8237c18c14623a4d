/** Names of places, as a person writes them in a catalogue → their INEGI keys. */
import { normaliseName } from './normaliseName';

export interface Places {
  /** Key of an alcaldía by its name; undefined when no alcaldía is called so. */
  alcaldia(name: string): string | undefined;
  /** Key of a colonia of that alcaldía by its name or a known variant of it. */
  colonia(alcaldia: string, name: string): string | undefined;
  /** Whether a key is of a colonia of that alcaldía. */
  isColonia(alcaldia: string, key: string): boolean;
  /** Whether the catalogue holds colonias of that alcaldía, so that an unknown name is a mistake. */
  hasColonias(alcaldia: string): boolean;
}

/** What places are looked up in. */
export interface PlaceNames {
  readonly alcaldias: readonly { readonly clave: string; readonly nombre: string }[];
  readonly colonias: readonly {
    readonly clave: string;
    readonly nombre: string;
    readonly alcaldia: string;
  }[];
  /** Other spellings of the names of colonias. */
  readonly aliases: readonly {
    readonly clave: string;
    readonly variante: string;
    readonly alcaldia: string;
  }[];
}

/** The colonias of one alcaldía, by name and by key. */
export interface OwnPlaces {
  /** Key of a colonia by its name or a known variant of it. */
  colonia(name: string): string | undefined;
  isColonia(key: string): boolean;
}

export const ownPlaces = (places: Places, alcaldia: string): OwnPlaces => ({
  colonia: (name) => places.colonia(alcaldia, name),
  isColonia: (key) => places.isColonia(alcaldia, key),
});

export function placesOf({ alcaldias, colonias, aliases }: PlaceNames): Places {
  const alcaldiaKeys = new Map(alcaldias.map((row) => [normaliseName(row.nombre), row.clave]));
  const id = (alcaldia: string, name: string) => `${alcaldia} ${normaliseName(name)}`;
  const coloniaKeys = new Map([
    ...aliases.map((row) => [id(row.alcaldia, row.variante), row.clave] as const),
    ...colonias.map((row) => [id(row.alcaldia, row.nombre), row.clave] as const),
  ]);
  const withColonias = new Set(colonias.map((row) => row.alcaldia));
  return {
    alcaldia: (name) => alcaldiaKeys.get(normaliseName(name)),
    colonia: (alcaldia, name) => coloniaKeys.get(id(alcaldia, name)),
    isColonia: (alcaldia, key) =>
      colonias.some((row) => row.alcaldia === alcaldia && row.clave === key),
    hasColonias: (alcaldia) => withColonias.has(alcaldia),
  };
}
