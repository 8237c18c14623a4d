/** What every brief reads from the release, with the very questions of the pages that it sums up. */
import { askEvidence, askRobustness, priorityPeriods } from '$features/priorities/screen';
import { askChanges, askHeadline } from '$features/changes';
import { askBase } from '$features/evaluation';
import { DEFAULT_PRESET, evidenceOf, presetView, priorityContext } from '$features/priorities';
import { askFacts, type ReleaseFacts } from '$lib/page/facts';
import { release } from '$lib/page/release.server';

/** The same in every session's. */
let evidence: ReturnType<typeof askAll> | undefined;

export function loadEvidence() {
  evidence ??= askAll();
  return evidence;
}

async function askAll() {
  const facts = await askFacts(release);
  const [headline, changes, priority, base, { k }] = await Promise.all([
    askHeadline(release, facts),
    askChanges(release, facts),
    askPriority(facts),
    askBase(release, facts),
    release.manifest(),
  ]);
  return { facts, headline, changes, priority, base, k };
}

/** Null where the release cannot put the colonias in order. */
async function askPriority(facts: ReleaseFacts) {
  const periods = priorityPeriods(facts);
  if (periods === null) return null;
  const asked = await askEvidence(release, periods, facts);
  const view = presetView(DEFAULT_PRESET, priorityContext(evidenceOf(asked), facts.publicacion));
  if (view === null) return null;
  const { parts } = view;
  return { periods, asked, parts, robustness: await askRobustness(asked, parts) };
}
