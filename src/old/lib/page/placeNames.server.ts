/** The names of places of the release, written as a file of the site. */
import { placeNames } from '$old/lib/queries/placeNames';
import { alcaldiaNames } from '$old/lib/queries/alcaldiaNames';
import type { NamesFile } from '$old/lib/figures/search/bring';
import { packNames } from '$old/lib/place/namesFile';
import { loadFacts } from './edition.server';
import { release } from './release.server';

/** `lugares.json`: the same for every reader, whatever she looks for. */
export async function writePlaceNames(): Promise<Response> {
  const { alcaldia, colonias } = await loadFacts();
  const [names, alcaldias, { geometrias }] = await Promise.all([
    release.run(placeNames({ alcaldia })),
    release.run(alcaldiaNames()),
    release.manifest(),
  ]);
  const file: NamesFile = {
    alcaldia,
    alcaldias: Object.fromEntries(alcaldias.map(({ clave, nombre }) => [clave, nombre])),
    colonias,
    contornos: geometrias.colonias.archivo,
    nombres: packNames(names),
  };
  return new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json' } });
}
