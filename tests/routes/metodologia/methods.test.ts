/** What the methods page says: formulas that render, and the numbers published elsewhere. */
import { describe, expect, it } from 'vitest';
import { mathml } from '../../../src/routes/metodologia/mathml.server';
import { METHODS } from '../../../src/routes/metodologia/methods';

describe.each(METHODS)('$id', (method) => {
  it('says what it does, why it, its bounds, what it cannot say, and where it comes from', () => {
    const { queHace, porque, limites, noDice, fuentes } = method;
    for (const part of [queHace, porque, limites, noDice, fuentes]) {
      expect(part.length).toBeGreaterThan(0);
      for (const sentence of part) expect(sentence).toMatch(/\.$/);
    }
    expect(method.donde).toMatch(/^En .+\.$/);
    expect(method.referencia === '').toBe(method.ejemplos.length === 0);
  });

  it('has formulas and symbols that render', () => {
    expect(method.formulas.length).toBeGreaterThan(0);
    for (const { tex } of [...method.formulas, ...method.simbolos]) {
      expect(mathml(tex, true)).toMatch(/^<math[^>]*display="block".*<\/math>$/s);
      expect(mathml(tex, true), 'roots as powers').not.toMatch(/msqrt|mroot/);
      expect(mathml(tex, false)).not.toMatch(/merror|display="block"|\\/);
    }
  });

  it('says every formula in words, once', () => {
    const read = method.formulas.map(({ leida }) => leida);
    expect(new Set(read).size).toBe(read.length);
    for (const words of read) expect(words).toMatch(/^[^\\_^{}]+\.$/);
  });
});

it('anchors are unique', () => {
  expect(new Set(METHODS.map(({ id }) => id)).size).toBe(METHODS.length);
});

it('a formula that cannot be read fails the build', () => {
  expect(() => mathml(String.raw`\frac{1}`, true)).toThrow();
});

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
      'a = 3.194624 × 10⁻⁵; b = 897.0976 por 100,000',
      'suavizadas: 552.0919, 286.0059, 1,713.9201',
      '21.6754, 64.4713',
    ]);
  });

  // R, pgamma.
  it('exceedance', () => {
    expect(results('excedencia')).toEqual([
      'riesgo 1.7500, probabilidad de pasar de 1: 0.9658192982',
      'riesgo 1.3333, probabilidad de pasar de 1: 0.6472318888',
      'riesgo 0.6667, probabilidad de pasar de 1: 0.1991482735',
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
});
