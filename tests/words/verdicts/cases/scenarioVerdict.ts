import {
  lostCriteriaSentence,
  movedSentence,
  otherInternalSentence,
  releaseTitle,
  scenarioHeadline,
  type ScenarioDifference,
} from '$features/priorities/words/es/verdicts/scenarioVerdict';
import { fragment, headline, sentence, type VerdictCases } from '../caseTable';

const difference = (parts: Partial<ScenarioDifference> = {}): ScenarioDifference => ({
  enters: ['Guerrero'],
  leaves: ['Juárez'],
  moved: 12,
  colonias: 33,
  otherRelease: false,
  ...parts,
});

export const cases: VerdictCases = {
  doesNotApply: {
    suppressed: 'compara órdenes, no cuentas',
    provisional: 'sólo se ordenan periodos completos',
    noDenominator: 'compara órdenes, no tasas',
  },
  rows: [
    headline('scenarioHeadline', ['singular'], scenarioHeadline(difference())),
    headline(
      'scenarioHeadline',
      ['plural'],
      scenarioHeadline(
        difference({
          enters: ['Guerrero', 'Hipódromo'],
          leaves: ['Juárez', 'Obrera'],
          otherRelease: true,
        }),
      ),
    ),
    headline('scenarioHeadline', [], scenarioHeadline(difference({ leaves: [] }))),
    headline('scenarioHeadline', [], scenarioHeadline(difference({ enters: [], leaves: [] }))),
    headline('scenarioHeadline', ['zero'], scenarioHeadline(difference({ moved: 0 }))),
    sentence('movedSentence', ['plural'], movedSentence(difference())),
    sentence('movedSentence', ['singular'], movedSentence(difference({ moved: 1 }))),
    sentence('movedSentence', ['zero'], movedSentence(difference({ moved: 0 }))),
    fragment('releaseTitle', ['zero'], releaseTitle(0, 3)),
    fragment('releaseTitle', ['singular'], releaseTitle(1, 3)),
    fragment('releaseTitle', ['plural'], releaseTitle(3, 3)),
    sentence('lostCriteriaSentence', ['zero'], lostCriteriaSentence([], 3)),
    sentence('lostCriteriaSentence', ['singular'], lostCriteriaSentence(['Gente de día'], 3)),
    sentence(
      'lostCriteriaSentence',
      ['plural'],
      lostCriteriaSentence(['Gente de día', 'Mujeres que viven ahí'], 3),
    ),
    sentence('lostCriteriaSentence', [], lostCriteriaSentence(['Gente de día'], 1)),
    fragment(
      'otherInternalSentence',
      [],
      otherInternalSentence('2025-06-30-interno-0a1b2c3d', 'tasa 60\u00a0%, carga 40\u00a0%'),
    ),
  ],
};
