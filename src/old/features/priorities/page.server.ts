import { loadFacts } from '$old/lib/page/edition.server';
import { release } from '$old/lib/page/release.server';
import { askFirstOrder } from './ask';

/** The first answer, whole: no script, no engine and no worker are needed to read it. */
export async function loadPriorities() {
  const facts = await loadFacts();
  return { facts, ...(await askFirstOrder(release, facts)) };
}

export type PrioritiesData = Awaited<ReturnType<typeof loadPriorities>>;
