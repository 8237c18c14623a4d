import { evidenceOf } from './answers/evidence';
import { DEFAULT_PRESET, presetView } from './view';
import { askFacts } from '$lib/page/facts';
import { release } from '$lib/page/release.server';
import { askEvidence, askRobustness, priorityPeriods } from './ask';
import { priorityContext } from './context';

/** The first answer, whole: no script, no engine and no worker are needed to read it. */
export async function loadPriorities() {
  const facts = await askFacts(release);
  const periods = priorityPeriods(facts);
  if (periods === null) return { facts, answer: null };
  const asked = await askEvidence(release, periods, facts);
  const view = presetView(DEFAULT_PRESET, priorityContext(evidenceOf(asked), facts.publicacion));
  if (view === null) return { facts, answer: null };
  return {
    facts,
    answer: {
      periods,
      asked,
      parts: view.parts,
      robustness: await askRobustness(asked, view.parts),
    },
  };
}

export type PrioritiesData = Awaited<ReturnType<typeof loadPriorities>>;
