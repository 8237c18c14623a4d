import { countStandings, countStates } from '$features/agreements/answers/standing';
import { countOrigins } from '$features/agreements/answers/timeline';
import type { Agreement } from '$features/agreements/answers/agreement';
import {
  agreementSentence,
  originHeadline,
  originInShort,
  progressHeadline,
  progressInShort,
  registerSentence,
  sessionSentence,
  statesSentence,
} from '$features/agreements/words/es/verdicts/agreementVerdict';
import { invented, mark } from '../../../features/agreements/answers/invented';
import { headline, sentence, type Kind, type VerdictCases } from '../caseTable';

const TODAY = '2026-06-12';
const [OVERDUE, DUE_TODAY, PENDING, DONE, UNDATED] = [
  invented({ due: '2026-06-11' }),
  invented({ due: TODAY }),
  invented({ due: '2026-12-31' }),
  invented({ due: '2026-01-01', state: 'cumplido' }),
  invented(),
];

const register = (covers: readonly Kind[], ...agreements: readonly Agreement[]) => [
  sentence('registerSentence', covers, registerSentence(countStandings(agreements, TODAY))),
  sentence('sessionSentence', covers, sessionSentence(countStandings(agreements, TODAY), 2)),
  headline('originHeadline', covers, originHeadline(countOrigins(agreements))),
  headline('originInShort', covers, originInShort(countOrigins(agreements)) ?? null),
  sentence('statesSentence', covers, statesSentence(countStates(agreements))),
];

const POINTS = {
  target: 500,
  unit: 'Puntos Violeta instalados',
  progress: [mark('2025-01-09', 100), mark('2026-03-07', 400)],
};

const agreement = (covers: readonly Kind[], rest: Partial<Agreement>) => [
  sentence('agreementSentence', covers, agreementSentence(invented(rest), TODAY)),
  headline('progressHeadline', covers, progressHeadline(invented(rest), TODAY)),
  headline('progressInShort', covers, progressInShort(invented(rest), TODAY) ?? null),
];

export const cases: VerdictCases = {
  doesNotApply: {
    suppressed: 'no agreement counts cases',
    provisional: 'a published amount is as its source gave it',
  },
  rows: [
    ...register(['zero']),
    ...register(['singular', 'noDenominator'], UNDATED),
    ...register(['plural', 'noDenominator'], UNDATED, UNDATED),
    ...[OVERDUE, DUE_TODAY, PENDING, DONE].flatMap((only) => [
      ...register(['singular'], only),
      ...register(['plural'], only, only, UNDATED),
    ]),
    ...register(['plural'], OVERDUE, OVERDUE, DUE_TODAY, PENDING, DONE, UNDATED, UNDATED),
    ...register(['plural'], DUE_TODAY, DUE_TODAY, PENDING, PENDING, DONE, DONE),
    sentence('sessionSentence', ['singular'], sessionSentence(countStandings([DONE], TODAY), 1)),
    sentence('sessionSentence', ['zero'], sessionSentence(countStandings([UNDATED], TODAY), 0)),
    headline(
      'originHeadline',
      ['plural'],
      originHeadline({ sessions: 6, inSessions: 8, inActs: 19, undated: 3 }),
    ),
    ...agreement(['plural'], { ...POINTS, due: '2026-06-11' }),
    ...agreement(['plural'], { ...POINTS, due: TODAY }),
    ...agreement(['plural'], { ...POINTS, due: '2026-07-01' }),
    ...agreement(['plural'], { ...POINTS, state: 'cumplido', due: '2026-06-11' }),
    ...agreement(['plural'], {
      ...POINTS,
      progress: [mark('2026-05-01', 1520)],
      due: '2026-06-11',
    }),
    ...agreement(['noDenominator'], { ...POINTS, target: null }),
    ...agreement(['zero'], { ...POINTS, progress: [mark('2025-06', 0)] }),
    ...agreement([], { due: '2026-06-11' }),
    ...agreement([], { due: TODAY }),
    ...agreement([], { due: '2026-12-31' }),
    ...agreement([], {}),
    ...agreement([], { state: 'cumplido' }),
    ...agreement([], { state: 'cumplido', progress: [mark('2025', null)] }),
    ...agreement([], { state: 'cumplido', progress: [mark('2025-06', null)] }),
  ],
};
