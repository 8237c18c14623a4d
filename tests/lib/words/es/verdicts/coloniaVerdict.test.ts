import { describe, expect, it } from 'vitest';
import { naiveChangeOf, unlessParted, type Change } from '$lib/answers/change';
import { CARPETAS, WOMEN_VICTIMS, type CountingUnit } from '$lib/answers/countingUnit';
import { rankingOf } from '$lib/answers/ranking';
import {
  coloniaChange,
  coloniaLevel,
  quartersUnpublished,
  unpublishedByColonia,
} from '$lib/words/es/verdicts/coloniaVerdict';
import { colonia } from '../../../answers/colonias';
import { periodOf } from '../../../period/periodOf';

function level(
  n: number | null,
  mujeres: number | null,
  periodo = '2023',
  counts: CountingUnit = CARPETAS,
): string {
  const years = periodo.includes('-') ? 3 : 1;
  const ranking = rankingOf(
    [colonia('Centro', n, mujeres)],
    { n: 2633, mujeres: 284_933 },
    'tasa',
    years,
    CARPETAS,
  );
  const [first] = ranking.colonias;
  if (first === undefined) throw new Error('Sin colonias.');
  return coloniaLevel({
    colonia: first,
    counts,
    alcaldiaRate: ranking.alcaldiaRate,
    periodo: periodOf(periodo),
    enFrase: 'violencia familiar',
  });
}

const change = (before: number | null, after: number | null): Change =>
  naiveChangeOf(
    { window: { first: '2022-01-01', last: '2022-12-01' }, n: before },
    { window: { first: '2023-01-01', last: '2023-12-01' }, n: after },
  );

describe('coloniaLevel', () => {
  it.each([
    [
      426,
      30_263,
      'En Centro se abrieron 426 carpetas por violencia familiar por hechos de 2023, de víctimas de cualquier sexo: 1,408 por cada ' +
        '100,000 mujeres al año (en toda la alcaldía, 924). ' +
        'Está por encima del resto de la alcaldía, y la diferencia no es azar.',
    ],
    [
      1,
      200,
      'En Centro se abrió 1 carpeta por violencia familiar por hechos de 2023, de víctimas de cualquier sexo: 500 por cada ' +
        '100,000 mujeres al año (en toda la alcaldía, 924). ' +
        'No se distingue del resto de la alcaldía: una diferencia así puede ser azar.',
    ],
    [
      0,
      200,
      'En Centro no se abrió ninguna carpeta por violencia familiar por hechos de 2023 ' +
        '(en toda la alcaldía, 924). ' +
        'No se distingue del resto de la alcaldía: una diferencia así puede ser azar.',
    ],
    [
      40,
      null,
      'En Centro se abrieron 40 carpetas por violencia familiar por hechos de 2023. ' +
        'No hay tasa: falta población con qué dividir.',
    ],
    [
      null,
      200,
      'La cuenta de carpetas por violencia familiar por hechos de 2023 en Centro no se publica: ' +
        'es menor de 5, o daría a conocer otra que lo es.',
    ],
  ])('of %s cases among %s women', (n, women, text) => {
    expect(level(n, women)).toBe(text);
  });

  it.each([
    [
      426,
      30_263,
      'En Centro se registraron 426 víctimas mujeres de violencia familiar por hechos de 2023, 1,408 por cada ' +
        '100,000 mujeres al año (en toda la alcaldía, 924). ' +
        'Está por encima del resto de la alcaldía, y la diferencia no es azar.',
    ],
    [
      1,
      null,
      'En Centro se registró 1 víctima mujer de violencia familiar por hechos de 2023. ' +
        'No hay tasa: falta población con qué dividir.',
    ],
    [
      0,
      200,
      'En Centro no se registró ninguna víctima mujer de violencia familiar por hechos de 2023 ' +
        '(en toda la alcaldía, 924). ' +
        'No se distingue del resto de la alcaldía: una diferencia así puede ser azar.',
    ],
    [
      null,
      200,
      'La cuenta de víctimas mujeres de violencia familiar por hechos de 2023 en Centro no se publica: ' +
        'es menor de 5, o daría a conocer otra que lo es.',
    ],
  ])('of %s women victims among %s women', (n, women, text) => {
    expect(level(n, women, '2023', WOMEN_VICTIMS)).toBe(text);
  });

  it('says that it is below the rest', () => {
    expect(level(20, 30_000)).toBe(
      'En Centro se abrieron 20 carpetas por violencia familiar por hechos de 2023, de víctimas de cualquier sexo: 67 por cada ' +
        '100,000 mujeres al año (en toda la alcaldía, 924). ' +
        'Está por debajo del resto de la alcaldía, y la diferencia no es azar.',
    );
  });

  it('gives no rate of an alcaldía that has none', () => {
    const { colonias } = rankingOf(
      [colonia('Centro', 40, 10_000)],
      { n: null, mujeres: null },
      'tasa',
      1,
      CARPETAS,
    );
    const [own] = colonias;
    if (own === undefined) throw new Error('Sin colonias.');
    expect(
      coloniaLevel({
        colonia: own,
        counts: CARPETAS,
        alcaldiaRate: null,
        periodo: periodOf('2023'),
        enFrase: 'violación',
      }),
    ).toBe(
      'En Centro se abrieron 40 carpetas por violación por hechos de 2023, de víctimas de cualquier sexo: 400 por cada 100,000 mujeres al año.',
    );
  });

  it('gives a rate per year of three years', () => {
    expect(level(300, 30_000, '2021-2023')).toMatch(
      /^En Centro se abrieron 300 carpetas por violencia familiar por hechos de 2021 a 2023, de víctimas de cualquier sexo: 333 por cada/,
    );
  });
});

describe('coloniaChange', () => {
  it.each([
    [
      62,
      54,
      'De 2022 a 2023 pasó de 62 a 54 carpetas (−12.9\u00a0%). Dentro del azar. ' +
        'El cambio real de las carpetas está entre −40.7\u00a0% y +27.5\u00a0%, con 95\u00a0% de confianza.',
    ],
    [
      3,
      1,
      'De 2022 a 2023 pasó de 3 a 1 carpeta. Dentro del azar. ' +
        'Son tan pocos que no se puede afirmar un aumento ni una baja.',
    ],
    [0, 0, 'No se abrió ninguna carpeta ni por hechos de 2022 ni de 2023.'],
    [
      null,
      9,
      'No se puede comparar 2023 con 2022: la cuenta de 2022 no se publica, para no señalar a nadie.',
    ],
    [
      null,
      null,
      'No se puede comparar 2023 con 2022: la cuenta de 2022 y la de 2023 no se publican, para no señalar a nadie.',
    ],
  ])('from %s to %s', (before, after, text) => {
    expect(coloniaChange(change(before, after), CARPETAS)).toBe(text);
  });

  it.each([
    [3, 1, /^De 2022 a 2023 pasó de 3 a 1 víctima mujer\. Dentro del azar\./],
    [62, 54, /^De 2022 a 2023 pasó de 62 a 54 víctimas mujeres \(−12\.9\u00a0%\)\./],
    [0, 0, /^No se registró ninguna víctima mujer ni por hechos de 2022 ni de 2023\.$/],
  ])('from %s to %s women victims', (before, after, text) => {
    expect(coloniaChange(change(before, after), WOMEN_VICTIMS)).toMatch(text);
  });

  it('names the break that keeps two years apart', () => {
    const broken: Change = {
      ...change(62, 54),
      verdict: 'sin_respuesta',
      reason: 'ruptura',
      crossed: 'tentativa_2021',
    };
    expect(coloniaChange(broken, CARPETAS)).toBe(
      'Los dos periodos no se pueden comparar, porque entre ellos o en uno está una ruptura de la serie: la ' +
        'tentativa de feminicidio casi no se usaba antes de 2021.',
    );
  });

  it('says that another register does not bear it out, with its counts', () => {
    const parted = unlessParted(change(415, 426), {
      why: 'direccion',
      windows: { before: change(415, 426).before.window, after: change(415, 426).after.window },
      before: { own: 2466, other: 2784 },
      after: { own: 2633, other: 2721 },
      crimes: ['violencia_familiar'],
    });
    expect(coloniaChange(parted, CARPETAS)).toBe(
      'De 2022 a 2023 pasó de 415 a 426 carpetas. Otro registro no lo confirma. En toda la alcaldía, un ' +
        'registro de estos delitos sube y el otro baja: de uno solo no se dice si cambió.',
    );
  });

  it('says so when it is beyond chance', () => {
    expect(coloniaChange(change(100, 200), CARPETAS)).toContain('Más que azar: un aumento.');
  });
});

describe('unpublishedByColonia', () => {
  it('names the indicator and why', () => {
    expect(unpublishedByColonia('Feminicidio')).toBe(
      '«Feminicidio» no se publica por colonia. Sola o restada de otras, una cuenta podría señalar a una persona.',
    );
  });
});

describe('quartersUnpublished', () => {
  it('says from which period on a colonia is published', () => {
    expect(quartersUnpublished('Roma Norte', 'abuso sexual', 'anio')).toBe(
      'Por trimestre no hay línea de Roma Norte: por colonia, las carpetas por abuso sexual sólo se publican por año.',
    );
    expect(quartersUnpublished('Maza', 'violación', 'trienio')).toContain('sumando tres años');
    expect(quartersUnpublished('Maza', 'feminicidio', 'ninguno')).toContain('no se publican');
  });
});
