/** A card for each indicator: its two numbers, its change and the range in which the real one lies. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import ChangeStrip from '$features/changes/figures/ChangeStrip.svelte';
import type { Change } from '$lib/answers/change';
import type { ChangeWords } from '$lib/words/es/verdicts/changeVerdict';
import { documentOf, percentOf } from '../../rendered';
import { answered, unanswered } from './invented';

const WORDS: ChangeWords = {
  before: '100',
  after: '110',
  change: '+10.0 %',
  label: 'Dentro del azar',
  sentence: 'El cambio real de las carpetas está entre −10 % y +20 %, con 95 % de confianza.',
  gloss: 'No se puede afirmar que subió.',
};

function card(change: Change, words: Partial<ChangeWords> = {}) {
  const verdicts = [
    { indicador: 'violacion', nombre: 'Violación', change, words: { ...WORDS, ...words } },
  ] as const;
  return documentOf(
    render(ChangeStrip, { props: { verdicts, label: 'De 2022 a 2023' } }),
  ).querySelector('ul[aria-label="De 2022 a 2023"] > li');
}
const text = (scope: Element | null, selector: string) =>
  scope?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

describe('a card', () => {
  it('says its numbers and its verdict', () => {
    const own = card(answered());
    expect(text(own, 'h3')).toBe('Violación');
    expect(text(own, '.numbers')).toBe('100 →pasó a 110 +10.0 %');
    expect(text(own, '.words')).toBe(
      'Dentro del azar. El cambio real de las carpetas está entre −10 % y +20 %, con 95 % de confianza.',
    );
    expect(text(own, '.gloss')).toBe('No se puede afirmar que subió.');
    expect(own?.getAttribute('data-before')).toBe('100');
  });

  it('draws the range about no change: a quarter less at one end, a quarter more at the other', () => {
    const own = card(answered({ ratio: 1.125, interval: { lower: 0.75, upper: 1.2 } }));
    const line = own?.querySelector('.interval');
    expect([line?.getAttribute('x1'), line?.getAttribute('x2')].map(percentOf)).toEqual([0, 90]);
    expect(percentOf(own?.querySelector('circle')?.getAttribute('cx'))).toBe(75);
  });

  it('makes room for the largest change, on one scale for all its cards', () => {
    const changes = [1.4, 1.2].map((ratio) =>
      answered({ ratio, interval: { lower: 0.75, upper: 2.5 } }),
    );
    const verdicts = changes.map((change, place) => ({
      indicador: (['violacion', 'abuso_sexual'] as const)[place] ?? 'violacion',
      nombre: 'Una',
      change,
      words: WORDS,
    }));
    const dots = documentOf(
      render(ChangeStrip, { props: { verdicts, label: 'Dos' } }),
    ).querySelectorAll('circle');
    // A half less at one end, a half more at the other.
    expect([...dots].map((dot) => percentOf(dot.getAttribute('cx')))).toEqual([90, 70]);
  });

  it('what runs past an end has its point there, and no dot where the change itself does', () => {
    const inside = card(answered());
    expect(inside?.querySelectorAll('path')).toHaveLength(0);
    const both = card(answered({ ratio: 1.1, interval: { lower: 0.5, upper: 1.6 } }));
    expect(both?.querySelectorAll('path')).toHaveLength(2);
    const past = card(answered({ ratio: 3, interval: { lower: 0.5, upper: Infinity } }));
    expect(past?.querySelectorAll('path')).toHaveLength(1);
    expect(past?.querySelectorAll('circle')).toHaveLength(0);
    // Of an end that is not finite there is no number to write.
    expect([...(past?.querySelectorAll('.limit') ?? [])].map((l) => l.textContent)).toEqual([
      '−50.0\u00a0%',
    ]);
  });

  it('of few cases no percentage is written, nor of their range', () => {
    const own = card(answered(), { change: null, gloss: null });
    expect(own?.querySelectorAll('.change, .limit, .gloss')).toHaveLength(0);
    expect(own?.querySelectorAll('.interval')).toHaveLength(1);
  });

  it('without an answer there is neither number nor range, and the reason is said', () => {
    const own = card(unanswered('sin_cuenta'), {
      before: null,
      change: null,
      label: 'Sin respuesta',
      sentence: 'Una de las dos cuentas no se publica.',
      gloss: null,
    });
    expect(own?.querySelectorAll('.numbers, .range')).toHaveLength(0);
    expect(text(own, '.words')).toBe('Sin respuesta. Una de las dos cuentas no se publica.');
    expect(own?.getAttribute('data-before')).toBe('unpublished');
  });
});

it('of no indicator there is no card', () => {
  const page = documentOf(render(ChangeStrip, { props: { verdicts: [], label: 'Nada' } }));
  expect(page.querySelectorAll('li')).toHaveLength(0);
});
