import type { Evaluated } from '$features/evaluation/answers/evaluate';
import {
  chosenBySentence,
  datesSentence,
  methodSentence,
  mixedSentence,
  neighboursSentence,
  placebosHeadline,
  placebosInShort,
  placesSentence,
} from '$features/evaluation/words/es/verdicts/evaluationPlacebos';
import { dates, evaluated, places } from '../../../features/evaluation/answers/findings';
import { headline, sentence, type Kind, type VerdictCases } from '../caseTable';
import { keys } from '../../../coloniaKey';

const said = (covers: readonly Kind[], changes: Partial<Evaluated>) => [
  headline('placebosHeadline', covers, placebosHeadline(evaluated(changes))),
  headline('placebosInShort', covers, placebosInShort(evaluated(changes)) ?? null),
  sentence('placesSentence', covers, placesSentence(evaluated(changes))),
  sentence('datesSentence', covers, datesSentence(evaluated(changes))),
  sentence('methodSentence', covers, methodSentence(evaluated(changes))),
  sentence('mixedSentence', covers, mixedSentence(evaluated(changes))),
  sentence('chosenBySentence', covers, chosenBySentence(evaluated(changes))),
];

export const cases: VerdictCases = {
  doesNotApply: {
    suppressed: 'un lugar o una fecha con una cuenta protegida no se prueba',
    provisional: 'sólo se comparan periodos completos',
    noDenominator: 'se comparan cuentas, sin dividir entre personas',
  },
  rows: [
    ...said(['plural'], {}),
    ...said(['singular'], { places: places(1, 1), dates: dates(1, 1), dispersion: null }),
    ...said(['zero'], { places: places(0, 0), dates: dates(0, 0) }),
    ...said([], {
      places: places(40, 0),
      dates: dates(25, 2),
      treated: keys('doctores', 'obrera'),
      method: 'remuestreo',
      grain: 'anio',
      window: {
        before: ['2020-01-01'],
        chosenBy: ['2021-01-01'],
        mixed: '2022-01-01',
        after: ['2023-01-01'],
      },
    }),
    sentence('neighboursSentence', ['zero'], neighboursSentence(0)),
    sentence('neighboursSentence', ['singular'], neighboursSentence(1)),
    sentence('neighboursSentence', ['plural'], neighboursSentence(2)),
  ],
};
