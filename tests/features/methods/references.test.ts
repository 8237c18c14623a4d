/** The examples of the methods page: our own code must give what others have published. */
import { describe, expect, it } from 'vitest';
import { METHODS } from '$features/methods/methods';

describe('the examples are those of the references', () => {
  const results = (id: string) =>
    METHODS.find((method) => method.id === id)?.ejemplos.map(({ resultado }) => resultado);

  // R, poisson.test.
  it('two counts', () => {
    expect(results('comparacion')).toEqual([
      'razón 1.50, intervalo de 0.17 a 17.96, p = 1.00',
      'razón 1.03, intervalo de 0.77 a 1.39, p = 0.88',
      'razón 1.098, intervalo de 1.015 a 1.188, p = 0.019',
      'razón 0.6471, intervalo de 0.4325 a 0.9593, p = 0.0293',
    ]);
  });

  // Exact and Byar limits: R's qchisq, and testdata of PHEindicatormethods.
  it('one count and one rate', () => {
    expect(results('intervalos')).toEqual([
      '3, intervalo de 0.6187 a 8.7673',
      '65, intervalo de 50.1632 a 82.8491',
      '5,000, intervalo de 1,623.49 a 11,668.33',
      '20,000, intervalo de 12,211.43 a 30,889.88',
    ]);
  });

  it('several tests at once', () => {
    expect(results('holm')).toEqual(['corregidos: 0.04, 0.06, 0.06, 0.06']);
  });

  // testdata_funnel_ratio_outputs.csv of PHEindicatormethods, halved to 1e-7 there.
  it('a funnel', () => {
    expect(results('embudo')).toEqual([
      'límite inferior del 95\u00a0%: 82.2187\u00a0% de lo esperado',
      'límite superior del 95\u00a0%: 122.9045\u00a0% de lo esperado',
    ]);
  });

  // Testdata of PHEindicatormethods.
  it('proportions', () => {
    expect(results('proporciones')).toEqual([
      'de 0.5525 a 0.7364',
      'de 0.1980 a 0.2205',
      'de 0.0018 a 0.0545',
      'de 0.0215 a 0.1118',
    ]);
  });

  // R, spdep 1.3-5, EBest and EBlocal.
  it('smoothed rates', () => {
    expect(results('suavizado')).toEqual([
      'a = 0.00003194624; b = 897.0976 por 100,000',
      'suavizadas: 552.0919, 286.0059, 1,713.9201',
      '21.6754, 64.4713',
    ]);
  });

  // R, pgamma.
  it('exceedance', () => {
    expect(results('excedencia')).toEqual([
      'riesgo 1.7500, probabilidad de pasar de uno: 0.9658192982',
      'riesgo 1.3333, probabilidad de pasar de uno: 0.6472318888',
      'riesgo 0.6667, probabilidad de pasar de uno: 0.1991482735',
    ]);
  });

  // R, csranks_multinom.
  it('rank sets', () => {
    expect(results('orden')).toEqual([
      '1 a 4; 1 a 4; 1 a 5; 1 a 10; 3 a 16; ' +
        '4 a 16; 4 a 16; 4 a 16; 4 a 16; 4 a 16; ' +
        '5 a 16; 5 a 16; 5 a 16; 5 a 16; 5 a 16; 5 a 16',
      expect.stringMatching(/^1 a 4; 1 a 4; 1 a 4; 1 a 5; 4 a 16; 4 a 16; 4 a 16; 5 a 16; /),
    ]);
  });

  // Beta(3, 2) above 1/2; 3 / (1 + 3).
  it('first places', () => {
    const drawn = results('primeros-lugares')?.map(Number) ?? [];
    for (const [place, exact] of [11 / 16, 0.75].entries()) {
      expect(Math.abs((drawn[place] ?? 0) - exact)).toBeLessThan(0.005);
    }
  });

  // R, surveillance: earsC, algo.cusum, farringtonFlexible.
  it('alarms', () => {
    expect(results('alarmas')).toEqual([
      'tope del octavo periodo 6.06977597; alarmas en 13 y 14',
      'sumas 0.00, 0.00, 0.00, 0.00, 0.00, 0.00, 0.46, 3.42, 4.88, 3.84, 2.30, 0.26; alarmas del 14 al 17',
      'tope 44.099749: alarma',
    ]);
  });

  // The rule of FingertipsNext; limits by Byar.
  it('a recent trend', () => {
    expect(results('tendencia-reciente')).toEqual([
      'sube: pendiente 4.432518 por año, ji cuadrada 10.764824',
      expect.stringMatching(/^sin cambio: .+ ji cuadrada 0\.590177$/),
    ]);
  });

  it('a band and a change of level, of series made to be found', () => {
    expect(results('banda')).toEqual(['4.00\u00a0%', '1.0000']);
    expect(results('cambio-de-nivel')).toEqual(['desde el mes 25, razón 0.50, p = 0.001']);
  });

  // By hand; the negative binomial of 80.5 and 0.8 lies between the tails of nowcast.test.ts.
  it('late reports', () => {
    const { triangle, lower, upper } = {
      triangle: [15 / 17, ((15 / 17) * 22) / 31].map((share) => share.toFixed(4)),
      lower: 10 * Math.exp(-Math.hypot(Math.log(2), 0.195_996_398_454_005_4)),
      upper: 10 * Math.exp(Math.hypot(Math.log(2), 0.195_996_398_454_005_4)),
    };
    expect(results('denuncias-tardias')).toEqual([
      `F(1) = ${triangle[0]}, F(0) = ${triangle[1]}`,
      'al final 100, entre 91 y 111',
      `entre ${lower.toFixed(4)} y ${upper.toFixed(4)}`,
    ]);
  });

  // R, ?fisher.test; SciPy 1.17, odds_ratio(kind='conditional') and fisher_exact.
  it('a ratio of ratios', () => {
    expect(results('razon-de-razones')).toEqual([
      'razón 6.4083, intervalo de 0.2117 a 626.2435, p = 0.4857',
      'razón 0.0469, intervalo de 0.0033 a 0.3632, p = 0.0005',
      'razón 0.6325, intervalo de 0.4154 a 0.9548, p = 0.0232',
    ]);
  });

  // By hand; Python, every table by math.comb.
  it('an evaluation', () => {
    expect(results('evaluacion')).toEqual([
      '0.50',
      'ji cuadrada 4.00, varianza entre colonias 0.60',
      '0.3302',
      'p = 0.091',
    ]);
  });

  // testdata_DSR_ISR_SMR.xlsx of PHEindicatormethods; test_smoothing of esda.
  it('standardised rates', () => {
    expect(results('estandarizacion')).toEqual([
      '10,430.2480 por 100,000, intervalo de 9,717.7091 a 11,178.9409',
      '1,103.2120 por 100,000, intervalo de 877.4558 a 1,367.0882',
      'no se da',
      'razón 2.48691099',
    ]);
  });

  // R, spdep 1.3-5: EBImoran.mc, localmoran, localG.
  it('clusters', () => {
    expect(results('agrupamientos')).toEqual([
      '0.3186104407',
      '1.668488572; z = 2.444637736',
      '2.768355625, 1.707254723, 2.051729231, 1.984633187, −1.486466168',
    ]);
  });

  // SaTScan 9.6, leukaemia in New York.
  it('a scan', () => {
    expect(results('exploracion')).toEqual([
      'esperados 49.71, riesgo relativo 1.84, logaritmo de la razón 11.577255',
      'esperados 17.79, riesgo relativo 2.22, logaritmo de la razón 9.019716',
      'esperados 40.85, riesgo relativo 1.64, logaritmo de la razón 6.114140',
    ]);
  });

  // By hand: (300 × 0.5 + 100 × 2) / 400; 4/π × 60 / 4.5.
  it('reach', () => {
    expect(results('alcance')).toEqual([
      'media de 0.875 km; 25\u00a0% a más de 1 km',
      `${((4 / Math.PI) * (60 / 4.5)).toFixed(2)} minutos`,
    ]);
  });

  // R, p.adjust(p, «BH»).
  it('false discoveries', () => {
    expect(results('varias-a-la-vez')).toEqual(['corregidos: 0.025, 0.050, 0.050, 0.025, 0.800']);
  });
});
