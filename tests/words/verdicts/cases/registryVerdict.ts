import type { Pile } from '$lib/answers/pile';
import { PILE_EFFECTS, PILE_RULES } from '$lib/contract/piles';
import { daggerSentence, registeredShort } from '$lib/words/es/verdicts/registryVerdict';
import { key } from '../../../coloniaKey';
import { rankingBy } from '../../../lib/figures/invented';
import { sentence, type VerdictCases } from '../caseTable';

const CLAVE = key('0901500010011');

const pile = (rule: Pile['rule'], effect: Pile['effect'], ...years: readonly string[]): Pile => ({
  fuente: 'fgj_carpetas',
  clave: CLAVE,
  rule,
  of: ['violencia_familiar'],
  where: [CLAVE],
  years,
  indicador: 'violencia_familiar',
  subject: 'nivel',
  first: '2023-01-01',
  against: null,
  divisor: 'mujeres',
  effect,
});

function under(names: readonly string[], own: Pile) {
  const [one] = rankingBy('veredicto').colonias;
  const colonias = names.flatMap((nombre) =>
    one === undefined
      ? []
      : [{ ...one, clave: CLAVE, nombre, registered: { pile: own, given: 'encima' as const } }],
  );
  return daggerSentence({ colonias });
}

export const cases: VerdictCases = {
  doesNotApply: {
    suppressed: 'of a count that is not published nothing is said',
    provisional: 'its periods are complete years',
    noDenominator: 'without one there is no level',
    zero: 'what gathers is twenty cases or more',
  },
  rows: PILE_RULES.flatMap((rule) =>
    PILE_EFFECTS.flatMap((effect) => [
      sentence(
        'registeredShort',
        ['singular'],
        `${registeredShort({ pile: pile(rule, effect, '2023'), given: 'encima' })}.`,
      ),
      sentence('daggerSentence', ['singular'], under(['Doctores'], pile(rule, effect, '2023'))),
      sentence(
        'daggerSentence',
        ['plural'],
        under(['Doctores', 'Roma Sur'], pile(rule, effect, '2022', '2023')),
      ),
    ]),
  ),
};
