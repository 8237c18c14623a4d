import {
  apartNote,
  lineLabel,
  yearsHeadline,
  yearsInShort,
} from '$features/overview/words/es/verdicts/lineVerdict';
import { SOURCE } from '../../../lib/answers/inventedSources';
import {
  fragment,
  headline,
  sentence,
  type Kind,
  type VerdictCase,
  type VerdictCases,
} from '../caseTable';

const BROKEN = {
  ...SOURCE,
  rupturas: [
    { kind: 'declarada', desde: '2026-01-01', que: 'cambió el registro', fuente: 'un diario' },
    { kind: 'sabida', desde: '2026-01-01', id: 'registro_nacional_2026' },
  ] as const,
};
const label = (covers: readonly Kind[], n: number | null, grano: 'mes' | 'anio'): VerdictCase =>
  fragment(
    'lineLabel',
    covers,
    lineLabel({
      source: BROKEN,
      grano,
      last: { periodo: '2025-01-01', n },
      rest:
        grano === 'mes'
          ? null
          : { fuente: 'inventada', desde: '2026-01-01', hasta: '2026-07-31', n },
      ruptures: BROKEN.rupturas,
    }),
  );

export const cases: VerdictCases = {
  doesNotApply: {
    noDenominator: 'it counts, and divides by nothing',
    provisional: 'it tells of the last whole period',
  },
  rows: [
    label(['plural'], 167, 'mes'),
    label(['zero'], 0, 'anio'),
    label(['suppressed'], null, 'anio'),
    fragment(
      'lineLabel',
      [],
      lineLabel({
        source: { ...SOURCE, fecha: null, corto: null },
        grano: 'mes',
        last: { periodo: '2025-01-01', n: 3 },
        rest: null,
        ruptures: [],
      }),
    ),
    headline(
      'yearsHeadline',
      ['singular'],
      yearsHeadline(SOURCE, 'feminicidio', { periodo: '2023-01-01', n: 1 }),
    ),
    headline(
      'yearsHeadline',
      ['plural'],
      yearsHeadline(SOURCE, 'feminicidio', { periodo: '2023-01-01', n: 7 }),
    ),
    headline('yearsHeadline', [], yearsHeadline(SOURCE, 'feminicidio', undefined)),
    headline('yearsInShort', [], yearsInShort(SOURCE, undefined)),
    headline('yearsInShort', ['plural'], yearsInShort(SOURCE, { periodo: '2023-01-01', n: 7 })),
    sentence('apartNote', [], apartNote(['Un registro se corrige y el otro no.'])),
    sentence('apartNote', [], apartNote([])),
  ],
};
