import { womenMovesSentence } from '$features/priorities/words/es/verdicts/womenMovesVerdict';
import { sentence, type VerdictCases } from '../caseTable';

const of = (leave: readonly string[], enter: readonly string[]) =>
  womenMovesSentence({ leave, enter });

export const cases: VerdictCases = {
  doesNotApply: {
    suppressed: 'a protected count enters as what may be known of it',
    provisional: 'its periods are complete years',
  },
  rows: [
    sentence('womenMovesSentence', ['noDenominator'], womenMovesSentence(null)),
    sentence('womenMovesSentence', ['zero'], of([], [])),
    sentence('womenMovesSentence', ['singular'], of(['Guerrero'], ['Juárez'])),
    sentence('womenMovesSentence', ['singular'], of([], ['Juárez'])),
    sentence('womenMovesSentence', ['plural'], of(['Centro', 'Guerrero'], ['Juárez', 'Obrera'])),
  ],
};
