import { parseEvaluation } from './view';
import { printAgreementEvaluation } from '$features/agreements';
import { loadEdition, loadFacts } from '$lib/page/edition.server';
import { release } from '$lib/page/release.server';
import { askEvaluation } from './ask';
import { askBase, evaluationContext } from './base';

/** The example, and what can be said today of every agreement that names a colonia. */
export async function loadEvaluation() {
  const base = await askBase(release, await loadFacts(), await loadEdition());
  const context = evaluationContext(base);
  const answerOf = (query: string) =>
    askEvaluation(release, parseEvaluation(new URLSearchParams(query), context).view, base);
  const named = base.acuerdos.filter(({ colonias }) => colonias.length > 0);
  const agreements = [];
  for (const agreement of named) {
    agreements.push({ agreement, answer: await answerOf(printAgreementEvaluation(agreement.id)) });
  }
  return { base, answer: await answerOf(''), agreements };
}

export type EvaluationData = Awaited<ReturnType<typeof loadEvaluation>>;
