import { loadFacts } from '$lib/page/edition.server';
import { release } from '$lib/page/release.server';
import { alcaldiaNames } from '$lib/queries/alcaldiaNames';
import { loadTopics } from './topics.server';

export async function loadVerify() {
  const [{ publicacion, alcaldia, colonias }, topics, names] = await Promise.all([
    loadFacts(),
    loadTopics(),
    release.run(alcaldiaNames()),
  ]);
  return {
    publicacion,
    clave: alcaldia,
    topics,
    colonias: colonias.map(({ nombre }) => nombre),
    otras: names.flatMap(({ clave, nombre }) => (clave === alcaldia ? [] : [nombre])),
  };
}

export type VerifyData = Awaited<ReturnType<typeof loadVerify>>;
