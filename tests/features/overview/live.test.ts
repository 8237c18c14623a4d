/** The map that a reader moves: no answer to an earlier question takes the place of the last. */
import { describe, vi } from 'vitest';
import { askPanorama, type PanoramaRows } from '$features/overview/ask';
import { LiveView } from '$features/overview/live.svelte';
import type { View } from '$lib/view/view';
import { FACTS, RELEASE } from '../inventedFacts';
import { keepsTheLastQuestion } from '../liveLaws';

vi.mock(import('$features/overview/ask'));

function knownOf(periodo: string, n: number) {
  const view: View = { indicador: 'violencia_familiar', periodo, medida: 'tasa', colonia: null };
  const alcaldia = { clave: '09015', nombre: 'Inventada', mujeres: 1000, n };
  return { view, answer: { view, colonias: [], alcaldia, trimestres: [] } };
}

const first = knownOf('2023', 1);

describe('LiveView', () => {
  keepsTheLastQuestion<View, PanoramaRows>({
    known: [first, knownOf('2022', 2), knownOf('2021', 3)],
    start(held) {
      vi.mocked(askPanorama).mockImplementation(() => held.ask());
      const live = new LiveView({ facts: FACTS, rows: first.answer, release: RELEASE });
      return {
        show: (view) => live.show(view),
        cancel: () => live.cancel(),
        get shown() {
          return live.rows;
        },
        get view() {
          return live.view;
        },
        get failure() {
          return live.failure;
        },
        get share() {
          return live.progress;
        },
      };
    },
  });
});
