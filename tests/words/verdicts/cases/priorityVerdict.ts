import type { Move } from '$features/priorities/answers/prioritise';
import {
  absenceSentence,
  acceptabilityHeadline,
  leftOutSentence,
  moveSentence,
  movesHeadline,
  movesInShort,
  orderSentence,
  prioritySentence,
  protectedSentence,
  scoresHeadline,
  scoresInShort,
  servicesSentence,
  spearmanSentence,
  writeOutOf100,
  writeWeight,
  type FirmPlace,
} from '$features/priorities/words/es/verdicts/priorityVerdict';
import { fragment, headline, sentence, type VerdictCases } from '../caseTable';

const NAMES = ['Centro', 'Doctores', 'Morelos', 'Obrera', 'Juárez', 'Guerrero', 'Hipódromo'];
const places = (...shares: readonly number[]): readonly FirmPlace[] =>
  shares.map((first, place) => ({ nombre: NAMES[place] ?? '', first }));
const scores = (...own: readonly number[]) =>
  own.map((score, place) => ({ nombre: NAMES[place] ?? '', score }));
const move = (weight: number, ends: Partial<Pick<Move, 'up' | 'down'>> = {}): Move => ({
  id: 'mujeres',
  weight,
  up: null,
  down: null,
  ...ends,
});
const up = { weight: 0.18, enters: 'Guerrero', leaves: 'Juárez' };
const help = (known: number, placed: number, approximate: number) =>
  ({ group: 'atencion', known, placed, approximate }) as const;
const down = { weight: 0.035, enters: 'Hipódromo', leaves: 'Obrera' };

export const cases: VerdictCases = {
  doesNotApply: { provisional: 'sólo se ordenan periodos completos' },
  rows: [
    sentence(
      'prioritySentence',
      ['plural'],
      prioritySentence(places(1, 0.97, 0.8, 0.7, 0.55, 0.5, 0.1)),
    ),
    sentence(
      'prioritySentence',
      ['singular'],
      prioritySentence(places(0.95, 0.8, 0.8, 0.7, 0.8, 0.3, 0.1)),
    ),
    sentence(
      'prioritySentence',
      [],
      prioritySentence(places(0.97, 0.96, 0.95, 0.94, 0.93, 0.2, 0.05)),
    ),
    sentence('prioritySentence', [], prioritySentence(places(0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5))),
    sentence('prioritySentence', [], prioritySentence(places(1, 1))),
    sentence('prioritySentence', [], prioritySentence(places(1))),
    sentence('prioritySentence', ['zero', 'noDenominator'], prioritySentence([])),
    sentence('orderSentence', ['plural'], orderSentence(NAMES)),
    sentence('orderSentence', ['singular'], orderSentence(['Centro'])),
    sentence('orderSentence', ['zero'], orderSentence([])),
    headline(
      'scoresHeadline',
      ['plural'],
      scoresHeadline(scores(0.71, 0.7, 0.5, 0.48, 0.47, 0.44)),
    ),
    headline('scoresHeadline', ['singular'], scoresHeadline(scores(1))),
    headline('scoresHeadline', ['zero'], scoresHeadline([])),
    headline('scoresInShort', ['plural'], scoresInShort(scores(0.71, 0.7)) ?? null),
    headline('scoresInShort', ['zero'], scoresInShort([]) ?? null),
    headline(
      'acceptabilityHeadline',
      ['plural'],
      acceptabilityHeadline(
        places(1, 0.97, 0.8, 0.7, 0.55, 0.5),
        places(0.96, 0.5, 0.5, 0.5, 0.5, 0.2),
      ),
    ),
    headline(
      'acceptabilityHeadline',
      ['singular'],
      acceptabilityHeadline(
        places(1, 0.5, 0.8, 0.7, 0.55, 0.5),
        places(0.96, 0.95, 0.5, 0.5, 0.5, 0.2),
      ),
    ),
    headline(
      'acceptabilityHeadline',
      ['zero'],
      acceptabilityHeadline(
        places(0.5, 0.5, 0.5, 0.5, 0.5, 0.5),
        places(0.5, 0.5, 0.5, 0.5, 0.5, 0.5),
      ),
    ),
    sentence('spearmanSentence', [], spearmanSentence(0.853, -0.0412)),
    headline('movesHeadline', [], movesHeadline([move(0.11, { up, down }), move(0.3)])),
    headline('movesHeadline', [], movesHeadline([move(0.05, { down })])),
    headline('movesHeadline', ['zero'], movesHeadline([move(1)])),
    headline('movesInShort', [], movesInShort([move(0.05, { down })]) ?? null),
    sentence('moveSentence', ['plural'], moveSentence(move(0.11, { up, down }))),
    sentence('moveSentence', ['singular'], moveSentence(move(0.11, { up }))),
    sentence('moveSentence', ['zero'], moveSentence(move(0.11))),
    fragment('writeOutOf100', [], writeOutOf100(0.996)),
    fragment('writeOutOf100', [], writeOutOf100(0.42)),
    fragment('writeOutOf100', ['zero'], writeOutOf100(0)),
    fragment('writeWeight', [], writeWeight(0.091)),
    fragment('writeWeight', [], writeWeight(0.25)),
    fragment('writeWeight', ['zero'], writeWeight(0)),
    ...(
      [
        'tasas_iguales',
        'cambios_iguales',
        'pocos_lugares',
        'lista_incompleta',
        'sin_dato',
        'ruptura',
        'todas_iguales',
      ] as const
    ).map((reason) =>
      sentence('absenceSentence', [], absenceSentence({ id: 'distancia', reason })),
    ),
    sentence('servicesSentence', ['plural'], servicesSentence(help(38, 30, 2))),
    sentence('servicesSentence', ['plural'], servicesSentence(help(38, 30, 0))),
    sentence('servicesSentence', ['zero'], servicesSentence(help(38, 0, 0))),
    sentence(
      'protectedSentence',
      ['suppressed', 'plural'],
      protectedSentence(['Maza', 'Asturias'], 5),
    ),
    sentence('protectedSentence', ['suppressed', 'singular'], protectedSentence(['Maza'], 5)),
    sentence('protectedSentence', [], protectedSentence([], 5)),
    sentence('leftOutSentence', ['noDenominator', 'singular'], leftOutSentence(['Maza'])),
    sentence(
      'leftOutSentence',
      ['noDenominator', 'plural'],
      leftOutSentence(['Maza', 'Hipódromo']),
    ),
    sentence('leftOutSentence', [], leftOutSentence([])),
  ],
};
