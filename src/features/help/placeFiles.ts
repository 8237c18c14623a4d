/**
 * What a page without the program of the site looks places up in: plain scripts that leave a value, since its
 * policy lets it read no other file.
 */
import type { PlaceNamesFile } from '$lib/place/namesFile';
import type { Boundaries } from '$lib/place/whereabouts';

interface PlaceFiles {
  /** `lugares.js`: by kind, each name of a place and the code of its colonia. */
  readonly lugares: PlaceNamesFile['nombres'];
  /** `contornos.js`: where each colonia is. */
  readonly contornos: Boundaries;
}

declare global {
  interface Window {
    readonly atlas?: Partial<PlaceFiles>;
  }
}

/** The text of such a file. */
export const placeFile = <Name extends keyof PlaceFiles>(
  name: Name,
  value: PlaceFiles[Name],
): string => `(window.atlas=window.atlas||{}).${name}=${JSON.stringify(value)};`;
