import { womenDoubtSentence } from '$features/overview/words/es/verdicts/womenDoubtVerdict';
import { sentence, type VerdictCases } from '../caseTable';

const of = (claimed: number, lost: readonly string[], sure: number, kept: number) =>
  womenDoubtSentence({ claimed, lost, sure, kept });

export const cases: VerdictCases = {
  doesNotApply: {
    suppressed: 'of a count that is not published nothing is claimed',
    provisional: 'its periods are complete years',
  },
  rows: [
    sentence('womenDoubtSentence', ['noDenominator'], womenDoubtSentence(null)),
    sentence('womenDoubtSentence', ['zero'], of(0, [], 12, 4)),
    sentence('womenDoubtSentence', ['zero'], of(4, [], 0, 0)),
    sentence('womenDoubtSentence', ['singular'], of(1, [], 1, 1)),
    sentence('womenDoubtSentence', ['singular'], of(1, ['Centro'], 1, 0)),
    sentence('womenDoubtSentence', ['singular'], of(3, ['Centro'], 8, 1)),
    sentence('womenDoubtSentence', ['plural'], of(3, ['Centro', 'Juárez', 'Roma Sur'], 8, 0)),
    sentence('womenDoubtSentence', ['plural'], of(10, ['Centro', 'Juárez'], 68, 28)),
    sentence('womenDoubtSentence', ['plural'], of(10, [], 68, 68)),
  ],
};
