/** What every brief reads from the release, with the very questions of the pages that it sums up. */
import { askFirstOrder } from '$old/features/priorities/screen';
import { askChanges, askHeadline } from '$old/features/changes';
import { loadFacts } from '$old/lib/page/edition.server';
import { release } from '$old/lib/page/release.server';

/** The same in every session's. */
let evidence: ReturnType<typeof askAll> | undefined;

export function loadEvidence() {
  evidence ??= askAll();
  return evidence;
}

async function askAll() {
  const facts = await loadFacts();
  const [headline, changes, { answer: priority, refusal }, { k }] = await Promise.all([
    askHeadline(release, facts),
    askChanges(release, facts),
    askFirstOrder(release, facts),
    release.manifest(),
  ]);
  return { facts, headline, changes, priority, refusal, k };
}
