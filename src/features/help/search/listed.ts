/** What a page of a need lists without a script: the colonias that it leads to. */
import type { PlaceNamesFile } from '$lib/place/namesFile';
import { placeIndex, type FoundPlace } from '$lib/place/names';

/** By its code, how a colonia is called. */
export type Listed = ReadonlyMap<string, string>;

/** A way to one colonia, by a name of it or of a place in it. */
export interface Way {
  readonly nombre: string;
  readonly clase: string;
  readonly code: string;
}

/** More are not read. */
const MOST = 7;

export function listedIn(page: Document): Listed {
  const links = page.getElementById('colonias')?.querySelector('ul')?.querySelectorAll('a');
  return new Map(
    Array.from(links ?? [], (link) => [
      (link.getAttribute('href') ?? '').replace('/', ''),
      (link.textContent ?? '').trim(),
    ]),
  );
}

/**
 * @param names of places, with the codes of their colonias
 * @returns what is offered for what is typed: a place that is in several colonias is as many ways
 */
export function waysTo(
  listed: Listed,
  names: PlaceNamesFile['nombres'],
): (typed: string) => readonly Way[] {
  const known = Object.entries(names).flatMap(([clase, places]) =>
    places.map(([nombre, colonia]) => ({ nombre, clase, colonia, alcaldia: '' })),
  );
  const colonias = Array.from(listed, ([colonia, nombre]) => ({
    nombre,
    clase: 'colonia',
    colonia,
    alcaldia: '',
  }));
  const index = placeIndex([...colonias, ...known]);
  const waysOf = ({ nombre, clase, colonias: codes }: FoundPlace): readonly Way[] =>
    codes.filter((code) => listed.has(code)).map((code) => ({ nombre, clase, code }));
  return (typed) => index.suggest(typed, MOST).flatMap(waysOf).slice(0, MOST);
}
