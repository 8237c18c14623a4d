import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naiveChangeOf } from '$lib/answers/change';
import { judgeTogether } from '$features/changes/answers/changes';
import type { Tally } from '$features/changes/answers/coloniaChanges';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import { changeVerdict } from '$lib/words/es/verdicts/changeVerdict';
import {
  BEYOND_GLOSS,
  changesHeadline,
  changeSize,
  familyNote,
  irregularNote,
  nearMissSentence,
  tallySentence,
  uncomparedSentence,
  WITHIN_GLOSS,
} from '$features/changes/words/es/verdicts/changesVerdict';
import { offencesInSentence } from '../../../../../words/wordRules';

const change = (before: number, after: number) =>
  naiveChangeOf(
    { window: { first: '2022-01-01', last: '2022-12-01' }, n: before },
    { window: { first: '2023-01-01', last: '2023-12-01' }, n: after },
  );

/** The change among so many others in which nothing happened. */
function judged(before: number, after: number, others = 0) {
  const { beyond, within } = judgeTogether([
    { subject: 'own', change: change(before, after) },
    ...Array.from({ length: others }, (_, index) => ({
      subject: `${index}`,
      change: change(50, 50),
    })),
  ]);
  const own = [...beyond, ...within].find(({ subject }) => subject === 'own');
  if (own === undefined) throw new Error('Sin comparación.');
  return own.change;
}

describe('changesHeadline', () => {
  it.each([
    [0, 0, 'no hay ninguna comparación que se pueda hacer'],
    [1, 0, 'la única comparación posible cabe en el azar'],
    [1, 1, 'la única comparación posible va más allá del azar'],
    [70, 0, 'ninguna de 70 comparaciones va más allá del azar'],
    [70, 1, 'una de 70 comparaciones va más allá del azar'],
    [70, 4, '4 de 70 comparaciones van más allá del azar'],
    [2, 2, 'las 2 comparaciones van más allá del azar'],
  ])('of %i, %i: %s', (tested, beyond, said) => {
    expect(changesHeadline('Colonia por colonia', { tested, beyond })).toBe(
      `Colonia por colonia, ${said}`,
    );
  });
});

describe('changeSize', () => {
  it.each([
    [2659, 2551, '−4.1\u00a0%', 'entre −9.2\u00a0% y +1.3\u00a0%'],
    [22, 5, '−77.3\u00a0%', 'entre −93.3\u00a0% y −38.5\u00a0%'],
    [4, 7, null, 'son muy pocas para decirlo'],
    [0, 30, null, 'antes no había carpetas'],
    [22, 15, '−31.8\u00a0%', 'entre −67.1\u00a0% y +37.5\u00a0%'],
    [19, 15, null, 'son muy pocas para decirlo'],
    [1, 15, '15\u00a0veces', 'entre +131\u00a0% y 631\u00a0veces'],
    [30, 0, '−100.0\u00a0%', 'entre −100.0\u00a0% y −86.9\u00a0%'],
  ])('from %i to %i', (before, after, size, range) => {
    expect(changeSize(judged(before, after), CARPETAS)).toEqual({ size, range });
  });
});

it('twenty cases in either period are enough for a size', () => {
  expect(changeSize(judged(20, 15), CARPETAS).size).toBe('−25.0\u00a0%');
});

it('a rise from no women among the victims names them', () => {
  expect(changeSize(judged(0, 30), WOMEN_VICTIMS).range).toBe('antes no había víctimas mujeres');
});

describe('the gloss of either group', () => {
  it.each([BEYOND_GLOSS, WITHIN_GLOSS])('is whole sentences: %s', (gloss) => {
    expect(offencesInSentence(gloss)).toEqual([]);
  });

  it('says of a change that the cause is not told, and of chance that no side is', () => {
    expect(BEYOND_GLOSS).toContain('La cuenta dice cuánto, no por qué');
    expect(BEYOND_GLOSS).toContain('puede haber cambiado cómo se clasifica');
    expect(WITHIN_GLOSS).toContain('no se puede afirmar que bajó ni que subió');
  });
});

describe('nearMissSentence', () => {
  it.each([
    [39, 'alguna así puede salir aunque nada haya cambiado.'],
    [40, 'cabe esperar unas 2 así aunque nada haya cambiado.'],
  ])('among %i at once, %s', (tested, said) => {
    expect(nearMissSentence(['violación (−9.9\u00a0%)'], tested)).toBe(
      'Por sí sola, una pasaría por un cambio: violación (−9.9\u00a0%). Pero entre ' +
        `${tested} comparaciones a la vez, ${said}`,
    );
  });

  it.each([
    [[], 70, null],
    [
      ['violación (−9.9\u00a0%)'],
      11,
      'Por sí sola, una pasaría por un cambio: violación (−9.9\u00a0%). Pero entre 11 comparaciones a la vez, alguna así puede salir aunque nada haya cambiado.',
    ],
    [
      ['violación en Centro (+20.1\u00a0%)', 'abuso sexual en Maza (−50.0\u00a0%)'],
      70,
      'Por sí solas, 2 pasarían por un cambio: violación en Centro (+20.1\u00a0%) y abuso sexual en Maza (−50.0\u00a0%). Pero entre 70 comparaciones a la vez, cabe esperar unas 3 así aunque nada haya cambiado.',
    ],
  ])('%#', (named, tested, said) => {
    expect(nearMissSentence(named, tested)).toBe(said);
  });
});

describe('tallySentence', () => {
  const tally = (counts: Partial<Tally>): Tally => ({
    indicador: 'violencia_familiar',
    colonias: 33,
    beyond: 0,
    within: 0,
    unpublished: 0,
    without: 0,
    parted: 0,
    ...counts,
  });
  it.each([
    [{ within: 33 }, 'En las 33 colonias el cambio cabe en el azar.'],
    [
      { parted: 33 },
      'En las 33 colonias no se dice si cambió: otro registro de la alcaldía no lo confirma.',
    ],
    [
      { beyond: 1, within: 32 },
      'En 1 de 33 colonias el cambio va más allá del azar; en 32 el cambio cabe en el azar.',
    ],
    [
      { within: 32, unpublished: 1 },
      'En 32 de 33 colonias el cambio cabe en el azar; en una no se puede comparar: no se publica la cuenta de alguno de los dos periodos.',
    ],
    [
      { within: 15, unpublished: 17, without: 1 },
      'En 15 de 33 colonias el cambio cabe en el azar; en 17 no se puede comparar: no se publica la cuenta de alguno de los dos periodos; en una no se abrió ninguna carpeta en ninguno de los dos periodos.',
    ],
    [{ colonias: 1, within: 1 }, 'En la única colonia el cambio cabe en el azar.'],
  ])('%o', (counts, said) => {
    expect(tallySentence(tally(counts), CARPETAS)).toBe(said);
  });

  it('names what there was none of', () => {
    expect(tallySentence(tally({ without: 33 }), WOMEN_VICTIMS)).toBe(
      'En las 33 colonias no se registró ninguna víctima mujer en ninguno de los dos periodos.',
    );
  });
});

describe('uncomparedSentence', () => {
  it.each([
    [
      ['violación'],
      'sin_dos_trienios',
      'Violación sólo se publica sumando tres años, y todavía no hay dos sumas completas sin años en común.',
    ],
    [
      ['acoso sexual', 'violación'],
      'sin_dos_trienios',
      'Acoso sexual y violación sólo se publican sumando tres años, y todavía no hay dos sumas completas sin años en común.',
    ],
    [
      ['violencia familiar'],
      'sin_dos_anios',
      'Violencia familiar no se puede comparar: todavía no hay dos años completos.',
    ],
    [
      ['violencia familiar', 'acoso sexual'],
      'sin_dos_anios',
      'Violencia familiar y acoso sexual no se pueden comparar: todavía no hay dos años completos.',
    ],
    [
      ['feminicidio'],
      'no_publicado',
      'Feminicidio no se publica por colonia: sola o restada de otras, una cuenta podría señalar a una persona.',
    ],
    [
      ['feminicidio', 'estupro'],
      'no_publicado',
      'Feminicidio y estupro no se publican por colonia: sola o restada de otras, una cuenta podría señalar a una persona.',
    ],
  ] as const)('%o: %s', (nombres, reason, said) => {
    expect(uncomparedSentence(nombres, reason)).toBe(said);
  });
});

describe('familyNote', () => {
  it('says how sure one comparison is', () => {
    expect(familyNote(1)).toBe(
      'Decimos «más que azar» sólo de lo que resiste que se repita con cada publicación: si nada hubiera ' +
        'cambiado, en un año de publicaciones mensuales se diría menos de 5 veces en 100. El intervalo se ' +
        'calcula para acertar en 95 de cada 100.',
    );
  });

  it('says what several comparisons at once have to stand', () => {
    expect(familyNote(2)).toBe(
      'Decimos «más que azar» o «más allá del azar» sólo de lo que resiste que se hagan 2 ' +
        'comparaciones a la vez (corrección de Holm) y que se repitan con cada publicación: si nada ' +
        'hubiera cambiado, en un año de publicaciones mensuales se diría de alguna menos de 5 veces en ' +
        '100. Cada intervalo se calcula por separado, para acertar en 95 de cada 100; por eso alguno puede dejar fuera el «sin cambio» y aun así caber en el azar.',
    );
  });
});

describe('what is said of one change among many', () => {
  it('agrees with its verdict: an interval without «sin cambio» is no change if the family says so', () => {
    const among = judged(138, 177, 10);
    expect(among.interval.lower).toBeGreaterThan(1);
    expect(changeVerdict(among, CARPETAS, 11)).toMatchObject({
      label: 'Dentro del azar, por poco',
      gloss:
        'Por sí sola pasaría por un cambio, pero son 11 comparaciones a la vez: una diferencia así puede salir en alguna sin que nada haya cambiado.',
    });
    expect(familyNote(11)).toContain('alguno puede dejar fuera el «sin cambio» y aun así caber');
    expect(familyNote(1)).not.toContain('a la vez');
  });

  it.each([
    [[], null],
    [[['violación', 1.04]], null],
    [
      [['violación', 1.05]],
      'Sin que nada cambie, el cambio de violación varía 1.1 veces lo que daría el azar puro, porque los meses son irregulares y se parecen al anterior: los intervalos y la p ya lo cuentan.',
    ],
    [
      [
        ['violación', 1.2],
        ['violencia familiar', 3],
        ['feminicidio', 1.3],
      ],
      'Sin que nada cambie, el cambio de violencia familiar varía 3.0 veces lo que daría el azar puro, y los de otros 2 indicadores también varían de más, porque los meses son irregulares y se parecen al anterior: los intervalos y la p ya lo cuentan.',
    ],
    [
      [
        ['violación', 1.2],
        ['violencia familiar', 2.04],
        ['feminicidio', 1],
      ],
      'Sin que nada cambie, el cambio de violencia familiar varía 2.0 veces lo que daría el azar puro, y el de otro indicador también varía de más, porque los meses son irregulares y se parecen al anterior: los intervalos y la p ya lo cuentan.',
    ],
  ] as const)('says which months are irregular: %j', (measured, said) => {
    expect(irregularNote(measured.map(([enFrase, inflation]) => ({ enFrase, inflation })))).toBe(
      said,
    );
  });

  it('whatever the counts, a label of change stands exactly where the family has one', () => {
    fc.assert(
      fc.property(
        fc.nat(300),
        fc.integer({ min: 1, max: 300 }),
        fc.nat(20),
        (before, after, others) => {
          const own = judged(before, after, others);
          const { label } = changeVerdict(own, CARPETAS, others + 1);
          expect(label.startsWith('Más que azar')).toBe(own.verdict !== 'azar');
        },
      ),
    );
  });
});
