/** The map that a reader moves: no answer to an earlier question takes the place of the last. */
import { describe, expect, it, vi } from 'vitest';
import { askPanorama, type PanoramaRows } from '$features/overview/ask';
import { LiveView } from '$features/overview/live.svelte';
import { EngineOnDemand } from '$lib/engine/onDemand';
import type { PageRelease } from '$lib/engine/releaseIdentity';
import type { View } from '$lib/view/view';
import { FACTS, RELEASE } from '../inventedFacts';
import { HeldAnswers, IDLE, keepsTheLastQuestion } from '../liveLaws';
import { periodOf } from '../../lib/period/periodOf';
import { key } from '../../coloniaKey';

vi.mock(import('$features/overview/ask'));

/** What every engine of these pages was told to report to, oldest first. */
const told = vi.hoisted((): ((share: number) => void)[] => []);
vi.mock(import('$lib/engine/onDemand'), async (original) => {
  const own = await original();
  return {
    EngineOnDemand: class extends own.EngineOnDemand {
      constructor(release: PageRelease, onShare: (share: number) => void = () => undefined) {
        super(release, onShare);
        told.push(onShare);
      }
    },
  };
});

function knownOf(periodo: string, n: number) {
  const view: View = {
    indicador: 'violencia_familiar',
    periodo: periodOf(periodo),
    medida: 'tasa',
    divisor: 'mujeres',
    colonia: null,
  };
  const alcaldia = { clave: '09015', nombre: 'Inventada', mujeres: 1000, n };
  return { view, answer: { view, colonias: [], alcaldia, trimestres: [], anios: [], piles: [] } };
}

const first = knownOf('2023', 1);

describe('LiveView', () => {
  keepsTheLastQuestion<View, PanoramaRows>({
    known: [first, knownOf('2022', 2), knownOf('2021', 3)],
    start(held) {
      vi.mocked(askPanorama).mockImplementation(() => held.ask());
      return new LiveView({ facts: FACTS, rows: first.answer, release: RELEASE });
    },
  });

  it.each<Partial<View>>([
    { indicador: 'violencia_sexual' },
    { periodo: periodOf('2022') },
    { medida: 'carpetas' },
    { colonia: key('0901500010007') },
  ])('waits for an answer of its own where the view differs by %j', async (changed) => {
    vi.spyOn(EngineOnDemand.prototype, 'running').mockResolvedValue(IDLE);
    const held = new HeldAnswers<PanoramaRows>();
    vi.mocked(askPanorama).mockImplementation(() => held.ask());
    const live = new LiveView({ facts: FACTS, rows: first.answer, release: RELEASE });
    expect(live.waiting).toBe(false);
    const view = { ...first.view, ...changed };
    const shown = live.show(view);
    const question = await held.question(0);
    expect([live.waiting, live.answer]).toEqual([true, first.answer]);
    question.give({ ...first.answer, view });
    await shown;
    expect([live.waiting, live.answer.view]).toEqual([false, view]);
  });

  it('keeps the bar of the last question where an overtaken one ends', async () => {
    vi.spyOn(EngineOnDemand.prototype, 'running').mockResolvedValue(IDLE);
    const held = new HeldAnswers<PanoramaRows>();
    vi.mocked(askPanorama).mockImplementation(() => held.ask());
    const live = new LiveView({ facts: FACTS, rows: first.answer, release: RELEASE });
    const [second, third] = [knownOf('2022', 2), knownOf('2021', 3)];
    const overtaken = live.show(second.view);
    const older = await held.question(0);
    const last = live.show(third.view);
    const newer = await held.question(1);
    told.at(-1)?.(0.4);
    expect(live.progress).toBe(0.4);
    older.give(second.answer);
    await overtaken;
    expect(live.progress).toBe(0.4);
    newer.give(third.answer);
    await last;
    expect(live.progress).toBeNull();
  });
});
