/** What every brief reads from the release, with the very questions of the pages that it sums up. */
import { askFirstOrder } from '$features/priorities/screen';
import { askChanges, askHeadline } from '$features/changes';
import { askBase } from '$features/evaluation';
import { loadEdition, loadFacts } from '$lib/page/edition.server';
import { release } from '$lib/page/release.server';

/** The same in every session's. */
let evidence: ReturnType<typeof askAll> | undefined;

export function loadEvidence() {
  evidence ??= askAll();
  return evidence;
}

async function askAll() {
  const [facts, edition] = await Promise.all([loadFacts(), loadEdition()]);
  const [headline, changes, { answer: priority, refusal }, base, { k }] = await Promise.all([
    askHeadline(release, facts),
    askChanges(release, facts),
    askFirstOrder(release, facts),
    askBase(release, facts, edition),
    release.manifest(),
  ]);
  return { facts, headline, changes, priority, refusal, base, k };
}
