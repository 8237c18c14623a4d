import { loadFacts } from '$lib/page/edition.server';
import { loadTopics } from './topics.server';

export async function loadVerify() {
  const [{ publicacion, alcaldia, colonias }, topics] = await Promise.all([
    loadFacts(),
    loadTopics(),
  ]);
  return { publicacion, clave: alcaldia, topics, colonias: colonias.map(({ nombre }) => nombre) };
}

export type VerifyData = Awaited<ReturnType<typeof loadVerify>>;
