/** A colonia of which it depends on whom its cases are divided among, word by word. */
import { describe, expect, it } from 'vitest';
import { compared, type ByDivisor, type Judged } from '$lib/answers/byDivisor';
import { CARPETAS } from '$lib/answers/countingUnit';
import { rankingOf, type RankedColonia } from '$lib/answers/ranking';
import { coloniaLevel, doubtedHeadline } from '$lib/words/es/verdicts/coloniaVerdict';
import { colonia } from '../../../answers/colonias';
import { periodOf } from '../../../period/periodOf';

const judged = (verdict: Judged['verdict']): Judged => ({ verdict, probability: null });

/** What is said of its level, after its cases and rate. */
function against(own: Pick<RankedColonia, 'verdict' | 'depends' | 'byDivisor'>): string {
  const whole = { n: 2633, mujeres: 284_933 };
  const [first] = rankingOf([colonia('Centro', 426, 30_263)], whole, 'tasa', 1, CARPETAS).colonias;
  if (first === undefined) throw new Error('Sin colonias.');
  const said = coloniaLevel({
    colonia: { ...first, ...own },
    counts: CARPETAS,
    alcaldiaRate: 924,
    periodo: periodOf('2023'),
    enFrase: 'abuso sexual',
  });
  const cases =
    'En Centro se abrieron 426 carpetas por abuso sexual por hechos de 2023, de víctimas de cualquier sexo: ' +
    '1,408 por cada 100,000 mujeres al año (en toda la alcaldía, 924). ';
  expect(said.startsWith(cases)).toBe(true);
  return said.slice(cases.length);
}

describe('the level of a colonia', () => {
  const BOTH =
    'Depende de con qué se divida: entre las mujeres que viven ahí, está por encima del resto de la alcaldía, ' +
    'más allá del azar; entre la gente que está ahí de día (una estimación), no se distingue del resto de la ' +
    'alcaldía.';
  const differ = compared(judged('encima'), judged('igual'));

  it('gives both answers where what is claimed depends', () => {
    expect(against({ verdict: 'encima', depends: true, byDivisor: differ })).toBe(BOTH);
  });

  it('then says what a tenth of the people would make of them', () => {
    const byDivisor: ByDivisor = { ...differ, firm: { mujeres: true, ambiente: false } };
    expect(against({ verdict: 'encima', depends: true, byDivisor })).toBe(
      `${BOTH} Con 10\u00a0% más o menos de mujeres o de gente de día, podría cambiar la segunda respuesta.`,
    );
  });

  it.each([
    [{ verdict: 'encima', depends: false, byDivisor: differ }],
    [{ verdict: 'encima', depends: true, byDivisor: null }],
    [
      {
        verdict: 'encima',
        depends: true,
        byDivisor: compared(judged('encima'), judged('encima')),
      },
    ],
  ] as const)('gives one where it does not depend, or not both are known: %j', (own) => {
    expect(against(own)).toBe(
      'Está por encima del resto de la alcaldía, y la diferencia no es azar.',
    );
  });

  it('says so alone where neither is claimed', () => {
    expect(against({ verdict: 'depende', depends: true, byDivisor: null })).toBe(
      'Depende de con qué se divida.',
    );
  });
});

it('the headline of its level says that it depends', () => {
  expect(doubtedHeadline('Centro', 'abuso sexual')).toBe(
    'En Centro, abuso sexual: si es más o menos que en el resto depende de con qué se divida',
  );
});
