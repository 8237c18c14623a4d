import { INFLOW } from '../../../features/inventedFacts';
import { comparePeers, peerRefusal } from '$features/peers/answers/peers';
import { spineOf } from '$features/peers/answers/spine';
import {
  funnelHeadline,
  funnelInShort,
  inflowCaution,
  limitsNote,
  peerSentence,
  spineHeadline,
  spineInShort,
} from '$features/peers/words/es/verdicts/peerVerdict';
import { sixteen } from '../../../features/peers/answers/alcaldias';
import { headline, sentence, type Kind, type VerdictCase, type VerdictCases } from '../caseTable';

const LEVEL = [98, 100, 102, 99, 101];
const APART = Array.from({ length: 16 }, (_, place) => (place % 2 === 0 ? 1200 : 800));

/** What the funnel says of sixteen alcaldías with these cases, the first being ours. */
function funnelOf(
  covers: readonly Kind[],
  counts: readonly number[],
  rest: { readonly mujeres?: number; readonly alcaldia?: string } = {},
): VerdictCase[] {
  const comparison = comparePeers(sixteen(counts, rest.mujeres));
  const own = rest.alcaldia ?? '1';
  const said = peerSentence({
    alcaldia: own,
    nombre: 'Cuauhtémoc',
    enFrase: 'abuso sexual',
    anio: '2023',
    comparison,
    refusal: peerRefusal(sixteen(counts, rest.mujeres), own),
  });
  return [
    sentence('peerSentence', covers, said),
    ...(comparison === null
      ? []
      : [
          headline('funnelHeadline', covers, funnelHeadline(comparison)),
          headline('funnelInShort', covers, funnelInShort(comparison)),
          sentence('limitsNote', [], limitsNote(comparison)),
        ]),
  ];
}

const spine = (covers: readonly Kind[], ...indicators: readonly (readonly number[])[]) => {
  const rows = spineOf(
    indicators.flatMap((counts, place) =>
      sixteen(counts).map((count) => ({
        ...count,
        indicador: ['violacion', 'abuso_sexual', 'acoso_sexual'][place] ?? 'feminicidio',
      })),
    ),
    '1',
  );
  return [
    headline('spineHeadline', covers, spineHeadline('Cuauhtémoc', rows)),
    headline('spineInShort', covers, spineInShort('Cuauhtémoc', rows)),
  ];
};

export const cases: VerdictCases = {
  doesNotApply: { provisional: 'its year is complete' },
  rows: [
    ...funnelOf(['singular'], [168, ...LEVEL]),
    ...funnelOf(['singular'], [40, ...LEVEL]),
    ...funnelOf(['plural'], [170, 40, ...LEVEL]),
    ...funnelOf(['plural'], [139, 139, 100]),
    ...funnelOf(['plural'], APART),
    ...funnelOf(['plural'], [3000, ...APART.slice(1)]),
    ...funnelOf(['zero'], LEVEL),
    ...funnelOf(['zero'], [0, 1, 0, 1, 0]),
    ...funnelOf(['zero'], [0]),
    ...funnelOf(['suppressed'], LEVEL, { alcaldia: '99' }),
    ...funnelOf(['noDenominator'], LEVEL, { mujeres: 0 }),
    ...spine(['singular'], LEVEL),
    ...spine(['plural'], [170, ...LEVEL], [40, ...LEVEL], LEVEL),
    ...spine(['plural'], LEVEL, [40, ...LEVEL]),
    ...spine(['zero']),
    sentence('inflowCaution', ['noDenominator'], inflowCaution(INFLOW, 'Cuauhtémoc')),
    sentence('inflowCaution', [], inflowCaution(null, 'Benito Juárez')),
  ],
};
