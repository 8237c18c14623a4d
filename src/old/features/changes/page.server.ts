import { areMany } from '$old/lib/answers/manyAreas';
import { loadFacts } from '$old/lib/page/edition.server';
import { release } from '$old/lib/page/release.server';
import { askChanges } from './askChanges';
import { askHeadline } from './askHeadline';

export async function loadChanges() {
  const facts = await loadFacts();
  const [headline, coloniaChanges] = await Promise.all([
    askHeadline(release, facts),
    askChanges(release, facts),
  ]);
  // The changes have the names that they tell of.
  return {
    facts: { ...facts, colonias: [] },
    headline,
    coloniaChanges,
    isMany: areMany(facts.colonias.length),
  };
}

export type ChangesData = Awaited<ReturnType<typeof loadChanges>>;
