import { naiveChangeOf } from '$lib/answers/change';
import { CARPETAS, WOMEN_VICTIMS, type CountingUnit } from '$lib/answers/countingUnit';
import { rankingOf } from '$lib/answers/ranking';
import {
  coloniaChange,
  coloniaLevel,
  doubtedHeadline,
  doubtedInShort,
  quartersUnpublished,
  unpublishedByColonia,
} from '$lib/words/es/verdicts/coloniaVerdict';
import { colonia } from '../../../lib/answers/colonias';
import { headline, sentence, type Kind, type VerdictCase, type VerdictCases } from '../caseTable';
import { periodOf } from '../../../lib/period/periodOf';

function levelOf(
  covers: readonly Kind[],
  n: number | null,
  mujeres: number | null,
  counts: CountingUnit = CARPETAS,
  alcaldia: number | null = 284_933,
): VerdictCase[] {
  const whole = { n: 2633, mujeres: alcaldia };
  const ranking = rankingOf([colonia('Centro', n, mujeres)], whole, 'tasa', 1, counts);
  return ranking.colonias.map((ranked) =>
    sentence(
      'coloniaLevel',
      covers,
      coloniaLevel({
        colonia: ranked,
        counts,
        alcaldiaRate: ranking.alcaldiaRate,
        periodo: periodOf('2023'),
        enFrase: 'violencia familiar',
      }),
    ),
  );
}

const changeOf = (
  covers: readonly Kind[],
  before: number | null,
  after: number | null,
  counts: CountingUnit = CARPETAS,
): VerdictCase =>
  sentence(
    'coloniaChange',
    covers,
    coloniaChange(
      naiveChangeOf(
        { window: { first: '2022-01-01', last: '2022-12-01' }, n: before },
        { window: { first: '2023-01-01', last: '2023-12-01' }, n: after },
      ),
      counts,
    ),
  );

export const cases: VerdictCases = {
  doesNotApply: { provisional: 'its periods are complete years' },
  rows: [
    headline('doubtedHeadline', [], doubtedHeadline('Centro', 'violencia sexual')),
    headline('doubtedInShort', [], doubtedInShort('Centro')),
    ...levelOf(['singular'], 1, 200),
    ...levelOf(['singular', 'noDenominator'], 1, null, WOMEN_VICTIMS),
    ...levelOf(['plural'], 426, 30_263),
    ...levelOf(['plural'], 1426, 30_263, WOMEN_VICTIMS),
    ...levelOf(['zero'], 0, 200),
    ...levelOf(['zero'], 0, 200, WOMEN_VICTIMS),
    ...levelOf(['zero', 'noDenominator'], 0, null),
    ...levelOf(['suppressed'], null, 200),
    ...levelOf(['suppressed', 'noDenominator'], null, null, WOMEN_VICTIMS),
    ...levelOf(['noDenominator'], 40, null),
    ...levelOf(['noDenominator'], 40, 200, CARPETAS, null),
    changeOf(['plural'], 1062, 1254),
    changeOf(['plural'], 100, 200, WOMEN_VICTIMS),
    changeOf(['singular'], 3, 1),
    changeOf(['singular'], 1, 1, WOMEN_VICTIMS),
    changeOf(['zero'], 0, 0),
    changeOf(['zero'], 0, 8),
    changeOf(['zero'], 8, 0, WOMEN_VICTIMS),
    changeOf(['suppressed'], null, 9),
    changeOf(['suppressed'], 9, null),
    changeOf(['suppressed'], null, null, WOMEN_VICTIMS),
    sentence('unpublishedByColonia', ['suppressed'], unpublishedByColonia('Feminicidio')),
    ...(['anio', 'trienio', 'ninguno'] as const).map((grain) =>
      sentence(
        'quartersUnpublished',
        ['suppressed'],
        quartersUnpublished('Roma Norte', 'abuso sexual', grain),
      ),
    ),
  ],
};
