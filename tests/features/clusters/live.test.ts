/** The search that a reader moves: no finding of an earlier one takes the place of the last. */
import { describe, vi } from 'vitest';
import { askClusters, type ClusterAnswer } from '$features/clusters/ask';
import { LiveClusters } from '$features/clusters/live.svelte';
import type { ClusterView } from '$features/clusters/view';
import { FACTS, RELEASE } from '../inventedFacts';
import { keepsTheLastQuestion } from '../liveLaws';
import { finding } from './answers/findings';
import { periodOf } from '../../lib/period/periodOf';

vi.mock(import('$features/clusters/ask'));

function knownOf(periodo: string, cases: number) {
  const view: ClusterView = {
    indicador: 'violencia_familiar',
    periodo: periodOf(periodo),
    divisor: 'mujeres',
    replicas: 999,
  };
  const clusters = { finding: finding({ cases }), other: null, extremes: null, hidden: 0 };
  return { view, answer: { view, areas: [], clusters } };
}

const first = knownOf('2021-2023', 1);

describe('LiveClusters', () => {
  keepsTheLastQuestion<ClusterView, ClusterAnswer>({
    known: [first, knownOf('2022', 2), knownOf('2021', 3)],
    start(held) {
      vi.mocked(askClusters).mockImplementation((_, __, ___, asking) =>
        held.ask(asking?.onProgress),
      );
      return new LiveClusters({ facts: FACTS, answer: first.answer, release: RELEASE });
    },
  });
});
