import { naiveChangeOf } from '$lib/answers/change';
import { judgeTogether } from '$features/changes/answers/changes';
import type { Tally } from '$features/changes/answers/coloniaChanges';
import { CARPETAS, WOMEN_VICTIMS, type CountingUnit } from '$lib/answers/countingUnit';
import {
  changesHeadline,
  changeSize,
  familyNote,
  fewSentence,
  irregularNote,
  nearMissSentence,
  seenSentence,
  tallySentence,
  uncomparedSentence,
} from '$features/changes/words/es/verdicts/changesVerdict';
import {
  fragment,
  headline,
  sentence,
  type Kind,
  type VerdictCase,
  type VerdictCases,
} from '../caseTable';

const asked = (covers: readonly Kind[], tested: number, beyond: number): VerdictCase[] => [
  headline('changesHeadline', covers, changesHeadline('Colonia por colonia', { tested, beyond })),
  sentence('familyNote', covers, familyNote(tested)),
];

function sizeOf(
  covers: readonly Kind[],
  before: number,
  after: number,
  unit: CountingUnit = CARPETAS,
): VerdictCase[] {
  const change = naiveChangeOf(
    { window: { first: '2022-01-01', last: '2022-12-01' }, n: before },
    { window: { first: '2023-01-01', last: '2023-12-01' }, n: after },
  );
  const { beyond, within } = judgeTogether([{ subject: null, change }]);
  return [...beyond, ...within].flatMap((judged) => {
    const { size, range } = changeSize(judged.change, unit);
    return [fragment('changeSize', covers, size), fragment('changeSize', covers, range)];
  });
}

const tally = (
  covers: readonly Kind[],
  counts: Partial<Tally>,
  unit: CountingUnit = CARPETAS,
): VerdictCase => {
  const { beyond = 0, within = 0, unpublished = 0, without = 0, parted = 0 } = counts;
  const colonias = beyond + within + unpublished + without + parted;
  const told: Tally = {
    indicador: 'violacion',
    colonias,
    beyond,
    within,
    unpublished,
    without,
    parted,
  };
  return sentence('tallySentence', covers, tallySentence(told, unit));
};

const NAMES = ['violación en Centro (+20.1\u00a0%)', 'abuso sexual en Juárez (−35.0\u00a0%)'];

export const cases: VerdictCases = {
  doesNotApply: {
    provisional: 'its periods are complete',
    noDenominator: 'it compares counts of one place',
  },
  rows: [
    ...asked(['zero'], 0, 0),
    ...asked(['singular'], 1, 0),
    ...asked(['singular'], 1, 1),
    ...asked(['zero'], 70, 0),
    ...asked(['singular'], 70, 1),
    ...asked(['plural'], 70, 3),
    ...asked(['plural'], 2, 2),
    ...sizeOf(['singular'], 1, 15),
    ...sizeOf(['singular'], 3, 1),
    ...sizeOf(['plural'], 2659, 2551),
    ...sizeOf(['plural'], 20, 2000, WOMEN_VICTIMS),
    ...sizeOf(['zero'], 0, 30),
    ...sizeOf(['zero'], 0, 8, WOMEN_VICTIMS),
    ...sizeOf(['zero'], 30, 0),
    sentence('irregularNote', ['zero'], irregularNote([])),
    ...[1, 2, 3].map((count) =>
      sentence(
        'irregularNote',
        [count === 1 ? 'singular' : 'plural'],
        irregularNote(
          Array.from({ length: count }, () => ({ enFrase: 'violación', inflation: 1.4 })),
        ),
      ),
    ),
    fragment(
      'fewSentence',
      ['plural'],
      fewSentence({
        before: 22,
        after: 5,
        fullest: { periodo: '2022-08-01', n: 7 },
        elsewhere: { before: 92, after: 83 },
      }),
    ),
    fragment(
      'fewSentence',
      ['zero', 'singular'],
      fewSentence({ before: 1, after: 0, fullest: null, elsewhere: null }),
    ),
    sentence('nearMissSentence', ['zero'], nearMissSentence([], 70)),
    sentence('nearMissSentence', ['singular'], nearMissSentence(NAMES.slice(0, 1), 12)),
    sentence('nearMissSentence', ['plural'], nearMissSentence(NAMES, 70)),
    fragment('seenSentence', ['plural'], seenSentence({ fall: 0.759, rise: 1.315 })),
    fragment('seenSentence', ['singular'], seenSentence({ fall: null, rise: 3.2 })),
    fragment('seenSentence', ['zero'], seenSentence({ fall: null, rise: null })),
    tally(['singular'], { within: 1 }),
    tally(['singular'], { beyond: 1, within: 32 }, WOMEN_VICTIMS),
    tally(['plural'], { beyond: 2, within: 29, unpublished: 1, without: 1 }),
    tally(['suppressed'], { within: 20, unpublished: 13 }),
    tally(['suppressed'], { unpublished: 33 }),
    tally(['zero'], { without: 33 }, WOMEN_VICTIMS),
    ...(['no_publicado', 'sin_dos_anios', 'sin_dos_trienios'] as const).flatMap((reason) => [
      sentence(
        'uncomparedSentence',
        ['singular', 'suppressed'],
        uncomparedSentence(['feminicidio'], reason),
      ),
      sentence(
        'uncomparedSentence',
        ['plural', 'suppressed'],
        uncomparedSentence(['feminicidio', 'tentativa de feminicidio', 'violación'], reason),
      ),
    ]),
  ],
};
