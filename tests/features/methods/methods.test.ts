/** What the methods page says of each: every part of it, in sentences and formulas that render. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { mathml } from '$features/methods/mathml.server';
import { offencesIn, offencesInHeadline, offencesInSentence } from '../../words/wordRules';
import { METHOD_GROUPS, METHODS } from '$features/methods/methods';

/** How many parts each of these takes: with another number it is drawn as an error. */
const PARTS = { mfrac: 2, msub: 2, msup: 2, munder: 2, mover: 2, msubsup: 3, munderover: 3 };

/** Those of a formula that have another number. */
const incomplete = (formula: string): readonly string[] => {
  const { document } = parseHTML(`<html><body>${formula}</body></html>`);
  return Object.entries(PARTS).flatMap(([name, parts]) =>
    [...document.querySelectorAll(name)]
      .filter(({ children }) => children.length !== parts)
      .map(String),
  );
};

it('a part that is missing from a formula is seen', () => {
  expect(incomplete('<math><msup><mi>x</mi><mn>2</mn></msup></math>')).toEqual([]);
  expect(incomplete('<math><msup><mi>x</mi></msup></math>')).toHaveLength(1);
});

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

  it('keeps the rules of words', () => {
    const { nombre, donde, queHace, porque, limites, noDice, formulas, ejemplos } = method;
    const sentences = [donde, ...queHace, ...porque, ...limites, ...noDice];
    for (const sentence of [...sentences, ...formulas.map(({ leida }) => leida)]) {
      expect(offencesInSentence(sentence)).toEqual([]);
    }
    expect(offencesInHeadline(nombre)).toEqual([]);
    for (const { caso, resultado } of ejemplos) {
      expect([...offencesIn(caso), ...offencesIn(resultado)]).toEqual([]);
    }
  });

  it('has formulas and symbols that render', () => {
    expect(method.formulas.length).toBeGreaterThan(0);
    for (const { tex } of [...method.formulas, ...method.simbolos]) {
      expect(mathml(tex, true)).toMatch(/^<math[^>]*display="block".*<\/math>$/s);
      expect(incomplete(mathml(tex, true))).toEqual([]);
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

it('every method stands under one question, and those that figures link to under their anchors', () => {
  const ids = METHODS.map(({ id }) => id);
  expect(new Set(METHOD_GROUPS.map(({ pregunta }) => pregunta)).size).toBe(METHOD_GROUPS.length);
  for (const { pregunta } of METHOD_GROUPS) expect(pregunta).toMatch(/^¿.+\?$/);
  expect(ids).toEqual(
    expect.arrayContaining([
      ...['comparacion', 'banda', 'cambio-de-nivel', 'razon-de-razones', 'denuncias-tardias'],
      ...['intervalos', 'estandarizacion', 'suavizado', 'excedencia', 'orden', 'embudo'],
      ...['agrupamientos', 'exploracion', 'holm', 'varias-a-la-vez', 'proteccion'],
    ]),
  );
});
