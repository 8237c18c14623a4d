import { describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import type { ClusterFinding } from '$features/clusters/answers/finding';
import {
  clusterSentence,
  denominatorSentence,
  POWER_SENTENCE,
  scanHeadline,
  zoneLine,
  type ClusterSubject,
} from '$features/clusters/words/es/verdicts/clusterVerdict';
import { hiddenSentence } from '$features/clusters/words/es/verdicts/clusterWords';
import {
  globalSentence,
  neighbourhoodDenominatorSentence,
  neighbourhoodHeadline,
} from '$features/clusters/words/es/verdicts/neighbourhoodVerdict';
import { finding, nameOf, neighbourhood, passing, zone } from '../../../answers/findings';
import { periodOf } from '../../../../../lib/period/periodOf';
import { keys } from '../../../../../coloniaKey';

const SUBJECT: ClusterSubject = {
  enFrase: 'abuso sexual',
  periodo: periodOf('2021-2023'),
  unit: CARPETAS,
  colonias: 33,
  nameOf,
};
const centro = zone(['centro']);
const pair = zone(['juarez', 'tabacalera']);

describe('the whole answer', () => {
  const alike = { global: { index: 0.18, p: 0.049 } };

  it.each<[string, ClusterFinding, string]>([
    [
      'neighbours that are not alike, whatever the scan found',
      finding({ zones: [centro, pair], global: { index: 0.18, p: 0.05 } }),
      'No se puede decir si las carpetas por abuso sexual de 2021 a 2023 se juntan en alguna zona.',
    ],
    [
      'neighbours that are alike',
      finding(alike),
      'Colonias vecinas se parecen en sus carpetas por abuso sexual de 2021 a 2023, más de lo que haría el azar; en qué zona se juntan no se puede decir.',
    ],
    [
      'too few',
      finding({ tooFew: true, areas: 6 }),
      'No hay con qué buscar agrupamientos de carpetas por abuso sexual de 2021 a 2023: sólo 6 de 33 colonias tienen su cuenta publicada, y hacen falta 10.',
    ],
    [
      'one with a count',
      finding({ tooFew: true, areas: 1 }),
      'No hay con qué buscar agrupamientos de carpetas por abuso sexual de 2021 a 2023: sólo 1 de 33 colonias tiene su cuenta publicada, y hacen falta 10.',
    ],
  ])('is said of %s', (_, found, said) => {
    expect(clusterSentence(found, SUBJECT)).toBe(said);
  });

  it('names no zone, and says how often one would be seen', () => {
    expect(clusterSentence(finding({ ...alike, zones: [centro] }), SUBJECT)).not.toContain(
      'Centro',
    );
    expect(POWER_SENTENCE).toBe(
      'De cada 100 simulaciones de 36 áreas que difieren entre sí como las colonias en violencia familiar, el barrido ' +
        've una zona de cinco vecinas con el doble de riesgo en 27; si no difirieran, en 100.',
    );
  });

  it('names the women where it counts them', () => {
    const subject = { ...SUBJECT, unit: WOMEN_VICTIMS, periodo: periodOf('2023') };
    expect(clusterSentence(finding({ global: null }), subject)).toBe(
      'No se puede decir si las víctimas mujeres de abuso sexual de 2023 se juntan en alguna zona.',
    );
  });
});

describe('the zones', () => {
  it('are counted against what was expected', () => {
    expect(scanHeadline(finding({ zones: [centro] }), SUBJECT)).toBe(
      'Una zona con más carpetas de las esperadas: Centro, 406 donde se esperarían 163',
    );
    expect(zoneLine(centro, CARPETAS)).toBe(
      '406 carpetas donde se esperarían 163: 3.1 veces la tasa del resto (p de\u00a00.001)',
    );
  });

  it('are told by those with most cases where they are many', () => {
    const all = zone(['tabacalera', 'doctores', 'centro', 'juarez', 'guerrero'], {
      byCases: keys('centro', 'doctores', 'guerrero', 'juarez', 'tabacalera'),
    });
    expect(scanHeadline(finding({ zones: [all, pair] }), SUBJECT)).toBe(
      '2 zonas con más carpetas de las esperadas: 5 colonias, entre ellas Centro, Doctores y Guerrero; y Juárez y Tabacalera',
    );
  });

  it('say whether they survive another denominator', () => {
    const found = finding({ zones: [centro] });
    expect(denominatorSentence(found, null, true, nameOf)).toBeNull();
    expect(denominatorSentence(found, passing({ zones: [centro] }), true, nameOf)).toBe(
      'Con población de paso estimada las zonas son casi las mismas: en Centro.',
    );
    expect(denominatorSentence(passing(), finding(), true, nameOf)).toBe(
      'Tampoco con mujeres residentes se observa agrupamiento.',
    );
    expect(denominatorSentence(found, passing({ zones: [pair] }), false, nameOf)).toBe(
      'Con mujeres residentes se agrupan en Centro. Con población de paso estimada, en Juárez y Tabacalera. El hallazgo depende de con qué se divide.',
    );
  });
});

describe('the neighbourhoods', () => {
  it('are named by their kind, high ones first', () => {
    const found = finding({
      neighbourhoods: [
        neighbourhood('guerrero', 'low-low'),
        neighbourhood('juarez'),
        neighbourhood('centro', 'high-high', 0.06),
      ],
    });
    expect(neighbourhoodHeadline(found, nameOf)).toBe(
      'Tasa alta entre vecinas de tasa alta: Juárez; tasa baja entre vecinas de tasa baja: Guerrero',
    );
    expect(neighbourhoodDenominatorSentence(found, passing(), false, nameOf)).toBe(
      'Con población de paso estimada el hallazgo es otro (ninguna colonia, por sí sola, se parece a sus vecinas ni se distingue de ellas más de lo que haría el azar): depende de con qué se divide.',
    );
  });

  it('are told all together', () => {
    expect(globalSentence(finding({ global: { index: 0.301, p: 0.021 } }))).toBe(
      'Vistas todas juntas, las colonias vecinas se parecen en su tasa más de lo que haría el azar (índice 0.30; p de\u00a00.021).',
    );
    expect(globalSentence(finding({ global: { index: -0.1, p: 0.6 } }))).toContain(
      'no se parecen en su tasa más de lo que haría el azar (índice −0.10; p de\u00a00.600)',
    );
  });
});

it('what is not published is said to be left out, and whether it could change the finding', () => {
  expect(hiddenSentence(1, { least: true, most: true })).toBe(
    'Una colonia no tiene su cuenta publicada (menos de 5 o protegida) y quedó fuera. Con la menor y con la mayor cuenta que puede tener, el hallazgo es casi el mismo.',
  );
  expect(hiddenSentence(8, { least: true, most: false })).toBe(
    '8 colonias no tienen su cuenta publicada (menos de 5 o protegida) y quedaron fuera. Con la mayor cuenta que pueden tener, el hallazgo cambia: depende de lo que no se publica.',
  );
});
