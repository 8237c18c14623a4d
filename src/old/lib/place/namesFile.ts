/** The names of places as one small file for the page, so that nobody starts an engine to look one up. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import type { PlaceName } from './names';

interface CalledColonia {
  readonly clave: ColoniaKey;
  readonly nombre: string;
}

/** `Colonia` is what the page knows of each. */
export interface PlaceNamesFile<Colonia extends CalledColonia = CalledColonia> {
  /** Key of the alcaldía that is shown. */
  readonly alcaldia: string;
  /** How each alcaldía is called, by its key. */
  readonly alcaldias: Readonly<Record<string, string>>;
  /** Those of the alcaldía that is shown. */
  readonly colonias: readonly Colonia[];
  /** Of the boundaries, as the manifest names it. */
  readonly contornos: string;
  /** By kind: each name, and the key of its colonia, or of the alcaldía that it is in where that is another. */
  readonly nombres: Readonly<Record<string, readonly (readonly [nombre: string, lugar: string])[]>>;
}

/** Those of each kind, in the order given. */
export function packNames(names: readonly PlaceName[]): PlaceNamesFile['nombres'] {
  const packed: Record<string, (readonly [string, string])[]> = {};
  for (const { nombre, clase, colonia, alcaldia } of names) {
    (packed[clase] ??= []).push([nombre, colonia ?? alcaldia]);
  }
  return packed;
}

/** Colonias first, and then each name of the file. */
export function namesOf({
  alcaldia,
  colonias,
  nombres,
}: Pick<PlaceNamesFile, 'alcaldia' | 'colonias' | 'nombres'>): readonly PlaceName[] {
  const known = new Set<string>(colonias.map(({ clave }) => clave));
  const named = Object.entries(nombres).flatMap(([clase, places]) =>
    places.map(([nombre, lugar]) =>
      known.has(lugar)
        ? { nombre, clase, colonia: lugar, alcaldia }
        : { nombre, clase, colonia: null, alcaldia: lugar },
    ),
  );
  return [
    ...colonias.map(({ clave, nombre }) => ({
      nombre,
      clase: 'colonia',
      colonia: clave,
      alcaldia,
    })),
    ...named,
  ];
}
