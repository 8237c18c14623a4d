/** What is told after a rape, in three languages: each sentence with what it rests on, and whether anyone read it. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import AfterRape from '$features/help/AfterRape.svelte';
import { afterRapeWords as english } from '$features/help/words/en/contacts';
import { afterRapeWords as spanish } from '$features/help/words/es/afterRape';
import { afterRapeWords as french } from '$features/help/words/fr/contacts';
import { loadAfterRape } from '$lib/page/quotedTexts.server';
import { offencesIn } from '../../words/wordRules';
import { documentOf } from '../rendered';

const reading = {
  texto: 'despues_violacion',
  nombre: 'Persona Inventada',
  cargo: 'Médica inventada',
  fecha: '2026-12-01',
  huella: '000000000000',
} as const;
const textOf = (of: ParentNode, selector: string) =>
  of.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

it('each sentence bears its document, its article and its date, and its words are folded under it', () => {
  const advice = loadAfterRape();
  const page = documentOf(render(AfterRape, { props: { advice } }));
  const sentences = [...page.querySelectorAll('.advice li')];
  expect(sentences).toHaveLength(8);
  for (const sentence of sentences)
    expect(textOf(sentence, '.source')).toMatch(/^\(.+, .+ \d{4}.*\)$/);
  expect(textOf(page, '.advice')).toContain(
    '(NOM-046-SSA2-2005, punto 6.4.2.3, del 16 de abril de 2009)',
  );
  const quotes = [...page.querySelectorAll('blockquote')].map(({ textContent }) => textContent);
  for (const { citas } of advice.sentences) {
    for (const { cita } of citas) expect(quotes).toContain(`«${cita}»`);
  }
  for (const link of page.querySelectorAll('a')) {
    expect(link.getAttribute('referrerpolicy')).toBe('no-referrer');
  }
  expect(offencesIn(textOf(page, '.advice'))).toEqual([]);
});

it('says that nobody of the health services has read it, until a named person has', () => {
  const { sentences } = loadAfterRape();
  const head = (read: typeof reading | null) =>
    textOf(
      documentOf(render(AfterRape, { props: { advice: { sentences, reading: read } } })),
      'strong',
    );
  expect(head(null)).toBe('Sin revisar por personal de salud.');
  expect(head(reading)).toBe(
    'Revisado por Persona Inventada, Médica inventada, el 1.º de diciembre de 2026.',
  );
  expect([spanish, english, french].map(({ reviewed }) => reviewed(null))).toEqual([
    'Sin revisar por personal de salud.',
    'Not reviewed by health staff.',
    'Non relu par du personnel de santé.',
  ]);
  expect(english.reviewed(reading)).toContain('Persona Inventada, Médica inventada, on');
  expect(french.reviewed(reading)).toContain('Persona Inventada, Médica inventada, le');
});
