import { loadFacts } from '$lib/page/edition.server';
import { askPastReleases } from '$lib/page/pastReleases.server';
import { askPublicClaims } from '$lib/page/publicClaims.server';
import { release } from '$lib/page/release.server';
import { alcaldiaNames } from '$lib/queries/alcaldiaNames';
import { placeNames } from '$lib/queries/placeNames';
import { loadHeld } from './held.server';
import { loadTopics } from './topics.server';

/** By what a stop or a code is called nobody tells a claim. */
const OF_NO_CLAIM: ReadonlySet<string> = new Set(['metro', 'metrobus', 'codigo_postal', 'pilares']);

/** What people call parts of the alcaldía itself. */
const popularNames = (
  places: readonly { readonly nombre: string; readonly clase: string; readonly colonia: unknown }[],
): readonly string[] => [
  ...new Set(
    places.flatMap(({ nombre, clase, colonia }) =>
      colonia === null || OF_NO_CLAIM.has(clase) ? [] : [nombre],
    ),
  ),
];

export async function loadVerify() {
  const facts = await loadFacts();
  const { publicacion, alcaldia, colonias } = facts;
  const [topics, names, places, past, claims] = await Promise.all([
    loadTopics(),
    release.run(alcaldiaNames()),
    release.run(placeNames({ alcaldia })),
    askPastReleases(),
    askPublicClaims(),
  ]);
  return {
    publicacion,
    clave: alcaldia,
    topics,
    held: await loadHeld(release, facts, topics),
    past,
    claims,
    colonias: colonias.map(({ nombre }) => nombre),
    populares: popularNames(places),
    otras: names.flatMap(({ clave, nombre }) => (clave === alcaldia ? [] : [nombre])),
  };
}

export type VerifyData = Awaited<ReturnType<typeof loadVerify>>;
