/** What the search for clusters says at its edges: too few, many zones, what is shared and what is not known. */
import { describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import type { ClusterFinding } from '$features/clusters/answers/finding';
import {
  clusterSentence,
  denominatorSentence,
  scanHeadline,
  zoneLine,
  zoneName,
  type ClusterSubject,
} from '$features/clusters/words/es/verdicts/clusterVerdict';
import {
  ambientNote,
  DENOMINATOR_NAMES,
  hiddenSentence,
  neighbourhoodNote,
  PER_WORDS,
  disagreementSentence,
  scanNote,
} from '$features/clusters/words/es/verdicts/clusterWords';
import {
  globalSentence,
  neighbourhoodDenominatorSentence,
  neighbourhoodHeadline,
} from '$features/clusters/words/es/verdicts/neighbourhoodVerdict';
import { INFLOW } from '../../../../inventedFacts';
import { finding, nameOf, neighbourhood, passing, zone } from '../../../answers/findings';
import { periodOf } from '../../../../../lib/period/periodOf';

const SUBJECT: ClusterSubject = {
  enFrase: 'abuso sexual',
  periodo: periodOf('2023'),
  unit: CARPETAS,
  colonias: 33,
  nameOf,
};
const centro = zone(['centro']);
const zones = (...claves: readonly string[]) => claves.map((clave) => zone([clave]));

describe('why nothing was searched', () => {
  const tooFew = (rest: Partial<ClusterFinding>) =>
    clusterSentence({ ...finding(rest), tooFew: true }, SUBJECT);
  const said = (why: string) =>
    `No hay con qué buscar agrupamientos de carpetas por abuso sexual de 2023: ${why}.`;

  it.each<[Partial<ClusterFinding>, string]>([
    [
      { peopled: 0, areas: 0 },
      'de ninguna de 33 colonias se sabe cuántas mujeres viven en ella, y hacen falta 10',
    ],
    [
      { peopled: 9, areas: 9 },
      'sólo de 9 de 33 colonias se sabe cuántas mujeres viven en ella, y hacen falta 10',
    ],
    [
      { peopled: 9, areas: 9, denominator: 'ambiente' },
      'sólo de 9 de 33 colonias se sabe cuántas personas están en ella de día, y hacen falta 10',
    ],
    [
      { peopled: 10, areas: 0 },
      'ninguna de 33 colonias tiene su cuenta publicada, y hacen falta 10',
    ],
    [
      { peopled: 10, areas: 9 },
      'sólo 9 de 33 colonias tienen su cuenta publicada, y hacen falta 10',
    ],
    [{ peopled: 10, areas: 10, cases: 0 }, 'se publican 0 carpetas'],
  ])('of %j', (rest, why) => {
    expect(tooFew(rest)).toBe(said(why));
  });

  it('is said over either map too', () => {
    const found = finding({ tooFew: true });
    expect(scanHeadline(found, SUBJECT)).toBe('No hay colonias suficientes para buscar zonas');
    expect(neighbourhoodHeadline(found, nameOf)).toBe(
      'No hay colonias suficientes para comparar vecindarios',
    );
  });

  it('leaves nothing to be said of another denominator', () => {
    const [found, none] = [finding({ zones: [centro] }), passing({ tooFew: true })];
    const few = finding({ tooFew: true, zones: [centro] });
    for (const [one, other] of [
      [found, none],
      [few, passing()],
      [found, null],
    ] as const) {
      expect(denominatorSentence(one, other, false, nameOf)).toBeNull();
      expect(neighbourhoodDenominatorSentence(one, other, false, nameOf)).toBeNull();
    }
  });
});

describe('the zones', () => {
  it('are named one by one up to four, and of more the first three and how many others', () => {
    const four = finding({ zones: zones('centro', 'doctores', 'guerrero', 'juarez') });
    expect(scanHeadline(four, SUBJECT)).toBe(
      '4 zonas con más carpetas de las esperadas: Centro; Doctores; Guerrero; y Juárez',
    );
    const six = finding({
      zones: [...four.zones, ...zones('tabacalera', 'otra')],
    });
    expect(scanHeadline(six, { ...SUBJECT, unit: WOMEN_VICTIMS })).toBe(
      '6 zonas con más víctimas mujeres de las esperadas: Centro; Doctores; Guerrero; y 3 más',
    );
  });

  it('of four colonias names all', () => {
    expect(zoneName(zone(['centro', 'doctores', 'guerrero', 'juarez']), nameOf)).toBe(
      'Centro, Doctores, Guerrero y Juárez',
    );
  });

  it('within chance are no finding', () => {
    expect(scanHeadline(finding({ zones: [zone(['centro'], { p: 0.2 })] }), SUBJECT)).toBe(
      'Ninguna zona va más allá del azar',
    );
  });

  it('that hold every case have no rate of the rest to be compared with', () => {
    const all = zone(['centro'], { cases: 1, expected: 0.2, relativeRisk: Infinity });
    expect(zoneLine(all, CARPETAS)).toBe('1 carpeta donde se esperarían 0 (p de\u00a00.001)');
  });
});

describe('what becomes of the finding whatever is not published', () => {
  const out =
    '8 colonias no tienen su cuenta publicada (menos de 5 o protegida) y quedaron fuera. ';

  it.each([
    [
      { least: true, most: true },
      'Con la menor y con la mayor cuenta que pueden tener, el hallazgo es casi el mismo.',
    ],
    [
      { least: false, most: true },
      'Con la menor cuenta que pueden tener, el hallazgo cambia: depende de lo que no se publica.',
    ],
    [
      { least: true, most: false },
      'Con la mayor cuenta que pueden tener, el hallazgo cambia: depende de lo que no se publica.',
    ],
    [
      { least: false, most: false },
      'Con la menor o con la mayor cuenta que pueden tener, el hallazgo cambia: depende de lo que no se publica.',
    ],
  ])('where it holds: %j', (holds, said) => {
    expect(hiddenSentence(8, holds)).toBe(out + said);
  });

  it('is not said where all is published', () => {
    expect(hiddenSentence(0, { least: true, most: true })).toBeNull();
    expect(hiddenSentence(8, null)).toBeNull();
  });
});

describe('the notes', () => {
  it('say how zones and neighbourhoods were sought, so that anybody finds the same', () => {
    expect(scanNote(9999, 2025)).toBe(
      'Se buscan círculos de colonias (barrido de Kulldorff) de hasta la mitad de la gente, con más casos de los que le tocarían, y se comparan con 9,999 repartos al azar (semilla 2025) en que las colonias difieren entre sí tanto como éstas, sin que importe dónde están: la p dice qué tan seguido sale en ellos algo así de marcado. Una zona es un círculo: no todas sus colonias tienen por fuerza una tasa alta. Con colonias distintas entre sí, esta prueba a menudo no alcanza a ver una zona de cinco vecinas con el doble de riesgo: que no la señale no quiere decir que no la haya.',
    );
    expect(neighbourhoodNote(999, 7)).toBe(
      'Cada colonia se compara con las que la tocan (índice local de Moran, de tasas ajustadas por su ' +
        'azar) y con 999 vecindarios al azar (semilla 7). De las que se nombran, a lo más 5 de cada ' +
        '100 lo serían por error (FDR).',
    );
  });

  it('call an estimate one, and say of whom', () => {
    expect(ambientNote(null)).toBe(
      'La población de paso es una estimación nuestra: residentes más quienes entran cada día a ' +
        'trabajar, repartidos según los establecimientos de cada colonia. Nadie la publica por colonia.',
    );
    expect(ambientNote(INFLOW)).toContain('a trabajar (508,458 en 2015, INEGI), repartidos');
    expect(DENOMINATOR_NAMES).toEqual({
      mujeres: 'Mujeres residentes (2020)',
      ambiente: 'Población de paso (estimación)',
    });
    expect(PER_WORDS).toEqual({
      mujeres: 'por cada 100,000 mujeres residentes al año',
      ambiente: 'por cada 100,000 personas de la población de paso estimada, al año',
    });
  });
});

describe('the neighbourhoods', () => {
  it('are named by each of the four kinds', () => {
    const found = finding({
      neighbourhoods: [
        neighbourhood('tabacalera', 'low-high'),
        neighbourhood('doctores', 'high-low'),
        neighbourhood('guerrero', 'low-low'),
        neighbourhood('juarez'),
        neighbourhood('centro'),
      ],
    });
    expect(neighbourhoodHeadline(found, nameOf)).toBe(
      'Tasa alta entre vecinas de tasa alta: Juárez y Centro; tasa baja entre vecinas de tasa baja: ' +
        'Guerrero; tasa alta entre vecinas de tasa baja: Doctores; tasa baja entre vecinas de tasa ' +
        'alta: Tabacalera',
    );
  });

  it('hold with the other denominator, or are told with it', () => {
    const found = finding({ neighbourhoods: [neighbourhood('juarez')] });
    expect(neighbourhoodDenominatorSentence(found, passing(), true, nameOf)).toBe(
      'Con población de paso estimada el hallazgo es casi el mismo.',
    );
    const other = passing({ neighbourhoods: [neighbourhood('juarez')] });
    expect(neighbourhoodDenominatorSentence(finding(), other, false, nameOf)).toBe(
      'Con población de paso estimada el hallazgo es otro (tasa alta entre vecinas de tasa alta: ' +
        'Juárez): depende de con qué se divide.',
    );
  });

  it('all together are told by a p under one in twenty', () => {
    expect(globalSentence(finding({ global: { index: 0.3, p: 0.05 } }))).toBe(
      'Vistas todas juntas, las colonias vecinas no se parecen en su tasa más de lo que haría el azar ' +
        '(índice 0.30; p de\u00a00.050).',
    );
    expect(globalSentence(finding({ global: null }))).toBeNull();
  });
});

describe('the ways of looking', () => {
  it.each([
    [
      { zones: 1, neighbourhoods: 0, alike: false },
      'Los métodos no dicen lo mismo: el barrido suma varias colonias y ve una zona entera; los vecindarios juzgan a cada colonia con sus vecinas, con menos casos, y ninguna se distingue.',
    ],
    [
      { zones: 0, neighbourhoods: 2, alike: true },
      'Los métodos no dicen lo mismo: alguna colonia se parece a sus vecinas, o se distingue de ellas, más de lo que haría el azar; pero el barrido, que sólo busca tasas altas, no halla una zona que pase de lo que dan colonias tan distintas entre sí.',
    ],
    [
      { zones: 0, neighbourhoods: 0, alike: true },
      'Los métodos no dicen lo mismo: vistas todas juntas, las colonias vecinas se parecen más de lo que haría el azar; pero ni una zona ni una colonia por sí sola bastan para decir dónde.',
    ],
    [{ zones: 0, neighbourhoods: 0, alike: false }, null],
    [{ zones: 2, neighbourhoods: 1, alike: true }, null],
  ] as const)('are said to differ, and why: %j', (found, said) => {
    expect(disagreementSentence(found)).toBe(said);
  });
});
