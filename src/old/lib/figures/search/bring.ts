/** The files that a search needs, brought when somebody first reaches for it: the same for every reader. */
import { bringJson } from '$old/lib/compute/bringJson';
import type { PlaceNamesFile } from '$old/lib/place/namesFile';
import type { AddressedColonia } from '$old/lib/view/coloniaAddresses';
import type { Boundaries } from '$old/lib/place/whereabouts';
import type { ColoniaTopology } from '../map/project';

/** A colonia that has a page. */
export interface NamedColonia extends AddressedColonia {
  readonly nombre: string;
}

/** `lugares.json`. */
export type NamesFile = PlaceNamesFile<NamedColonia>;

let names: Promise<NamesFile> | undefined;
let boundaries: Promise<Boundaries> | undefined;

/**
 * Once for all pages of a visit; again after a failure.
 * @param address of `lugares.json`
 */
export function bringNames(address: string): Promise<NamesFile> {
  names ??= bringJson<NamesFile>(address).catch((thrown: unknown) => {
    names = undefined;
    throw thrown;
  });
  return names;
}

/** @param data address of the folder of the release */
export function bringBoundaries(
  data: string,
  { contornos, colonias }: Pick<NamesFile, 'contornos' | 'colonias'>,
): Promise<Boundaries> {
  boundaries ??= readBoundaries(`${data}${contornos}`, colonias).catch((thrown: unknown) => {
    boundaries = undefined;
    throw thrown;
  });
  return boundaries;
}

async function readBoundaries(
  address: string,
  colonias: NamesFile['colonias'],
): Promise<Boundaries> {
  const [topology, { boundariesOf }] = await Promise.all([
    bringJson<ColoniaTopology>(address),
    import('./boundaries'),
  ]);
  return boundariesOf(topology, new Set(colonias.map(({ clave }) => clave)));
}
