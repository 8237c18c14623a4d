import { INFLOW } from '../../../features/inventedFacts';
import {
  ambientNote,
  hiddenSentence,
  neighbourhoodNote,
  disagreementSentence,
  scanNote,
} from '$features/clusters/words/es/verdicts/clusterWords';
import { sentence, type VerdictCases } from '../caseTable';

const BOTH = { least: true, most: true };

export const cases: VerdictCases = {
  doesNotApply: {
    provisional: 'sólo se buscan periodos completos',
    noDenominator: 'no divide: cuenta colonias y repartos',
  },
  rows: [
    sentence('hiddenSentence', ['zero'], hiddenSentence(0, null)),
    sentence('hiddenSentence', ['singular', 'suppressed'], hiddenSentence(1, BOTH)),
    sentence('hiddenSentence', ['plural', 'suppressed'], hiddenSentence(8, BOTH)),
    sentence('hiddenSentence', [], hiddenSentence(8, { least: false, most: true })),
    sentence('hiddenSentence', [], hiddenSentence(8, { least: true, most: false })),
    sentence('hiddenSentence', [], hiddenSentence(8, { least: false, most: false })),
    sentence('scanNote', [], scanNote(9999, 2025)),
    sentence(
      'disagreementSentence',
      ['plural'],
      disagreementSentence({ zones: 2, neighbourhoods: 0, alike: false }),
    ),
    sentence(
      'disagreementSentence',
      ['singular'],
      disagreementSentence({ zones: 0, neighbourhoods: 1, alike: false }),
    ),
    sentence(
      'disagreementSentence',
      ['zero'],
      disagreementSentence({ zones: 0, neighbourhoods: 0, alike: true }),
    ),
    sentence('ambientNote', [], ambientNote(INFLOW)),
    sentence('ambientNote', [], ambientNote(null)),
    sentence('neighbourhoodNote', [], neighbourhoodNote(9999, 2025)),
  ],
};
