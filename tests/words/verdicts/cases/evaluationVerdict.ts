import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import type { Evaluated } from '$features/evaluation/answers/evaluate';
import {
  detectableSentence,
  balanceSentence,
  earlierSentence,
  evaluationHeadline,
  evaluationSentence,
} from '$features/evaluation/words/es/verdicts/evaluationVerdict';
import { evaluated } from '../../../features/evaluation/answers/findings';
import { headline, sentence, type Kind, type VerdictCases } from '../caseTable';
import { keys } from '../../../coloniaKey';

const SUBJECT = {
  enFrase: 'violencia familiar',
  unit: CARPETAS,
  desde: '2023-01-01',
  nameOf: (clave: string) => clave.charAt(0).toUpperCase() + clave.slice(1),
};

const said = (covers: readonly Kind[], changes: Partial<Evaluated>, subject = SUBJECT) => [
  sentence('detectableSentence', covers, detectableSentence(evaluated(changes))),
  sentence('evaluationSentence', covers, evaluationSentence(evaluated(changes), subject)),
  headline('evaluationHeadline', covers, evaluationHeadline(evaluated(changes), subject)),
  sentence('balanceSentence', covers, balanceSentence(evaluated(changes))),
  sentence('earlierSentence', covers, earlierSentence(evaluated(changes))),
];

const one = { before: 1, after: 1 };

export const cases: VerdictCases = {
  doesNotApply: {
    provisional: 'sólo se comparan periodos completos',
    noDenominator: 'se comparan cuentas, sin dividir entre personas',
  },
  rows: [
    ...said(['plural'], {}),
    ...said(['singular'], {
      counts: { treated: one, controls: { before: 100, after: 90 } },
      earlier: { apart: 1, tried: 1, byChance: 0.05 },
      detectable: { fall: null, rise: 9 },
    }),
    ...said(['zero'], {
      counts: { treated: { before: 6, after: 0 }, controls: { before: 100, after: 100 } },
      comparison: { ratio: 0, lower: 0, upper: 0.8, p: 0.02 },
      verdict: 'por_debajo',
      detectable: { fall: null, rise: null },
    }),
    ...said(['suppressed'], {
      earlier: { apart: 0, tried: 0, byChance: 1 },
    }),
    ...said([], {
      verdict: 'tambien_sin_hacer',
      grain: 'anio',
      treated: keys('doctores', 'obrera'),
    }),
    ...said(
      [],
      { verdict: 'por_encima', earlier: { apart: 1, tried: 8, byChance: 0.34 } },
      { ...SUBJECT, unit: WOMEN_VICTIMS },
    ),
    ...said(
      [],
      { comparison: { ratio: Infinity, lower: 1.4, upper: Infinity, p: 0.01 } },
      { ...SUBJECT, desde: '2023-02-14' },
    ),
    ...said([], { detectable: { fall: 0.004, rise: null }, verdict: 'por_debajo' }),
    ...said(['singular'], {
      grain: 'anio',
      window: {
        before: ['2020-01-01', '2021-01-01'],
        chosenBy: [],
        mixed: '2022-01-01',
        after: ['2023-01-01'],
      },
    }),
  ],
};
