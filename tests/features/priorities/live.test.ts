/** The order that a reader moves: what is cancelled or overtaken never takes the place of what stands. */
import { describe, expect, it, vi } from 'vitest';
import { evidenceOf } from '$features/priorities/answers/evidence';
import { robustnessOf } from '$features/priorities/answers/robustness';
import { presetView, type PriorityView } from '$features/priorities/view';
import { weightsOfParts } from '$features/priorities/weightParts';
import { askRobustness, SEED, WEIGHTINGS } from '$features/priorities/ask';
import { priorityContext } from '$features/priorities/context';
import { LivePriority } from '$features/priorities/live.svelte';
import { keepsTheLastQuestion } from '../liveLaws';
import { AREAS, UNCHANGED } from './answers/areas';

vi.mock(import('$features/priorities/ask'), async (original) => {
  const own = await original();
  return { ...own, askRobustness: vi.fn(own.askRobustness) };
});

const asked = { rows: AREAS, k: 5, unchanged: UNCHANGED };
const context = priorityContext(evidenceOf(asked), 'p');

function viewOf(preset: 'iguales' | 'hogar' | 'espacio'): PriorityView {
  const view = presetView(preset, context);
  if (view === null) throw new Error(preset);
  return view;
}

const view = viewOf('iguales');
const robustness = robustnessOf({
  ...asked,
  weights: weightsOfParts(view.parts),
  replicas: 50,
  seed: 1,
});
const start = () => new LivePriority({ asked, view, robustness });

describe('LivePriority', () => {
  it('draws anew for other weights, which are firm only then', async () => {
    const live = start();
    const shown = live.show(viewOf('hogar'));
    expect([live.view.preset, live.isFirm, live.share]).toEqual(['hogar', false, 0]);
    await shown;
    expect([live.isFirm, live.share, live.failure]).toEqual([true, null, null]);
    expect(live.firmness.parts).toEqual(viewOf('hogar').parts);
    const weights = weightsOfParts(viewOf('hogar').parts);
    expect(live.firmness.robustness).toEqual(
      robustnessOf({ ...asked, weights, replicas: WEIGHTINGS, seed: SEED }),
    );
  });

  it('cancelled, goes back to the weights that stood, and the draws never arrive', async () => {
    const live = start();
    const shown = live.show(viewOf('hogar'));
    expect(live.cancel()).toEqual(view);
    await shown;
    expect([live.view, live.isFirm, live.share, live.failure]).toEqual([view, true, null, null]);
    expect(live.firmness.robustness).toBe(robustness);
  });

  it('answers the last of several weights alone, also where that was known before', async () => {
    const live = start();
    await Promise.all([live.show(viewOf('hogar')), live.show(viewOf('espacio'))]);
    expect(live.firmness.parts).toEqual(viewOf('espacio').parts);
    expect([live.isFirm, live.share]).toEqual([true, null]);
    await Promise.all([live.show(viewOf('hogar')), live.show(view)]);
    expect(live.firmness.robustness).toBe(robustness);
    expect([live.isFirm, live.share]).toEqual([true, null]);
  });

  const known = (of: PriorityView, replicas: number) => ({
    view: of,
    answer: robustnessOf({ ...asked, weights: weightsOfParts(of.parts), replicas, seed: 1 }),
  });

  keepsTheLastQuestion({
    known: [{ view, answer: robustness }, known(viewOf('hogar'), 20), known(viewOf('espacio'), 30)],
    start(held) {
      vi.mocked(askRobustness).mockImplementation((_, __, running) =>
        held.ask(running?.onProgress),
      );
      const live = start();
      return {
        show: (next) => live.show(next),
        cancel: () => live.cancel(),
        get answer() {
          return live.firmness.robustness;
        },
        get view() {
          return live.view;
        },
        get failure() {
          return live.failure;
        },
        get share() {
          return live.share;
        },
      };
    },
  });
});
