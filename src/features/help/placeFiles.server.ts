/** The names and the boundaries of the release, as the small program of a page of help looks places up in them. */
import { boundariesOf } from '$lib/figures/search/boundaries';
import { loadFacts } from '$lib/page/edition.server';
import { readTopology, release } from '$lib/page/release.server';
import { packNames } from '$lib/place/namesFile';
import type { Ring } from '$lib/place/whereabouts';
import { placeNames } from '$lib/queries/placeNames';
import { coloniaCode } from './answers/coloniaCode';
import { placeFile } from './placeFiles';

const script = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });

/** Of the alcaldía alone: the same for every reader, whatever she looks for. */
export async function writeNames(): Promise<Response> {
  const { alcaldia } = await loadFacts();
  const rows = await release.run(placeNames({ alcaldia }));
  const inside = rows.flatMap(({ colonia, ...name }) =>
    colonia === null ? [] : [{ ...name, colonia: coloniaCode(colonia) }],
  );
  return script(placeFile('lugares', packNames(inside)));
}

/** Some 10 cm: far less than any device knows. */
const DIGITS = 6;

const rounded = (rings: readonly Ring[]): readonly Ring[] =>
  rings.map((ring) =>
    ring.map(([lon, lat]) => [Number(lon.toFixed(DIGITS)), Number(lat.toFixed(DIGITS))] as const),
  );

export async function writeBoundaries(): Promise<Response> {
  const [topology, { colonias }] = await Promise.all([readTopology(), loadFacts()]);
  const { colonias: areas, edge } = boundariesOf(
    topology,
    new Set(colonias.map(({ clave }) => clave)),
  );
  return script(
    placeFile('contornos', {
      colonias: areas.map(({ clave, rings }) => ({ clave, rings: rounded(rings) })),
      edge: rounded(edge),
    }),
  );
}
