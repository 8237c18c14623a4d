import {
  globalSentence,
  neighbourhoodDenominatorSentence,
  neighbourhoodHeadline,
  neighbourhoodInShort,
} from '$features/clusters/words/es/verdicts/neighbourhoodVerdict';
import {
  finding,
  nameOf,
  neighbourhood,
  passing,
} from '../../../features/clusters/answers/findings';
import { headline, sentence, type VerdictCases } from '../caseTable';

const one = finding({
  neighbourhoods: [neighbourhood('juarez'), neighbourhood('centro', 'low-low', 0.2)],
});
const several = finding({
  neighbourhoods: [
    neighbourhood('juarez'),
    neighbourhood('centro'),
    neighbourhood('guerrero', 'low-low'),
    neighbourhood('doctores', 'high-low'),
    neighbourhood('tabacalera', 'low-high'),
  ],
});
const tooFew = finding({ tooFew: true, areas: 6, global: null });

export const cases: VerdictCases = {
  doesNotApply: { provisional: 'sólo se buscan periodos completos' },
  rows: [
    headline('neighbourhoodHeadline', ['singular'], neighbourhoodHeadline(one, nameOf)),
    headline('neighbourhoodHeadline', ['plural'], neighbourhoodHeadline(several, nameOf)),
    headline('neighbourhoodHeadline', ['zero'], neighbourhoodHeadline(finding(), nameOf)),
    headline(
      'neighbourhoodHeadline',
      ['suppressed', 'noDenominator'],
      neighbourhoodHeadline(tooFew, nameOf),
    ),
    headline('neighbourhoodInShort', ['zero'], neighbourhoodInShort(finding()) ?? null),
    headline('neighbourhoodInShort', ['singular'], neighbourhoodInShort(one) ?? null),
    headline('neighbourhoodInShort', ['plural'], neighbourhoodInShort(several) ?? null),
    headline('neighbourhoodInShort', ['suppressed'], neighbourhoodInShort(tooFew) ?? null),
    sentence('globalSentence', [], globalSentence(finding())),
    sentence('globalSentence', [], globalSentence(finding({ global: { index: -0.3, p: 0.0001 } }))),
    sentence('globalSentence', ['suppressed'], globalSentence(tooFew)),
    ...(
      [
        [one, passing({ neighbourhoods: one.neighbourhoods }), true],
        [one, passing(), false],
        [finding(), passing({ neighbourhoods: one.neighbourhoods }), false],
        [one, null, true],
        [tooFew, passing(), true],
      ] as const
    ).map(([found, other, holds]) =>
      sentence(
        'neighbourhoodDenominatorSentence',
        [],
        neighbourhoodDenominatorSentence(found, other, holds, nameOf),
      ),
    ),
  ],
};
