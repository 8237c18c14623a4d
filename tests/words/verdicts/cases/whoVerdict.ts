import type { BySex, WhoCounted } from '$lib/answers/whoCounted';
import {
  coloniaWhoSentence,
  daysOf,
  whoHeadline,
  whoInShort,
  whoLimits,
  whoSubtitle,
} from '$lib/words/es/verdicts/whoVerdict';
import { SOURCE } from '../../../lib/answers/inventedSources';
import {
  fragment,
  headline,
  sentence,
  type Kind,
  type VerdictCase,
  type VerdictCases,
} from '../caseTable';

const who = (mujer: number | null, total: number | null, hidden = 0): WhoCounted => ({
  source: { ...SOURCE, transcrita: true, publicadoPorLaAutoridad: true },
  indicador: 'acoso',
  desde: '2026-01-01',
  hasta: '2026-04-30',
  anual: false,
  all: { mujer, hombre: null, no_especificado: null, total } satisfies BySex,
  ages: [],
  hidden,
});

const told = (covers: readonly Kind[], counted: WhoCounted): VerdictCase[] => {
  const named = { nombre: 'Acoso', lugar: 'Centro', who: counted };
  return [
    headline('whoHeadline', covers, whoHeadline(named)),
    headline('whoInShort', covers, whoInShort(counted) ?? null),
    sentence('coloniaWhoSentence', covers, coloniaWhoSentence(named)),
    headline('whoSubtitle', [], whoSubtitle(named)),
    fragment('daysOf', [], daysOf(counted)),
    ...whoLimits(counted).map((said) => sentence('whoLimits', covers, said)),
  ];
};

export const cases: VerdictCases = {
  doesNotApply: { provisional: 'its days have gone by' },
  rows: [
    ...told(['plural'], who(572, 718, 9)),
    ...told(['singular'], who(1, 1, 1)),
    ...told(['zero', 'noDenominator'], who(0, 0)),
    ...told(['suppressed'], who(null, 8)),
    ...told(['suppressed'], who(null, null)),
    ...told(['zero'], who(0, 8)),
  ],
};
