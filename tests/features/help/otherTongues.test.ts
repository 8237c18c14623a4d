/** Danger and telephones in Haitian Creole and Arabic: quoted letter by letter, and marked as read by nobody. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import OtherTongues from '$features/help/OtherTongues.svelte';
import { tonguesWords as english } from '$features/help/words/en/contacts';
import { tonguesWords as spanish } from '$features/help/words/es/tongues';
import { tonguesWords as french } from '$features/help/words/fr/contacts';
import { loadTongue } from '$lib/page/quotedTexts.server';
import { documentOf } from '../rendered';
import { contact } from './answers/inventedContact';

const TEXTS = [loadTongue('ht'), loadTongue('ar')];
const signatory = contact({
  id: 'S047',
  nombre: 'Casa Refugiados',
  telefonos: ['55 6164 4818'],
  whatsapp: ['55 6164 4818'],
  direccion: 'Mártires de la Conquista 86',
});
const pageOf = (of: typeof signatory | null, tongues = TEXTS) =>
  documentOf(render(OtherTongues, { props: { tongues, signatory: of } }));

describe.each(TEXTS)('in $tongue', ({ tongue, textos, fuente }) => {
  const section = pageOf(signatory).querySelector(`#${tongue}`);
  const quoted = section?.querySelector('[data-quote]');

  it('danger, 911 and the telephone of who signs, and nothing else', () => {
    expect(quoted?.getAttribute('lang')).toBe(tongue);
    expect(quoted?.getAttribute('dir')).toBe('auto');
    expect(
      [...(quoted?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')),
    ).toEqual(['tel:911', 'tel:+525561644818', 'https://wa.me/525561644818']);
    const words = Object.values(textos).reduce(
      (left, text) => left.replace(text, ''),
      (quoted?.textContent ?? '').replace(/\s+/g, ' '),
    );
    expect(words.replace(/[\d\s,]|Casa Refugiados|WhatsApp|sale de este sitio/g, '')).toBe('');
  });

  it('says that nobody read it, whose words they are and where they stand', () => {
    expect(section?.querySelector('b')?.textContent).toBe(
      'Aquí nadie que hable esta lengua lo ha leído.',
    );
    expect(section?.querySelector('.source a')?.getAttribute('href')).toBe(fuente);
    expect(section?.querySelector('.source a')?.textContent).toBe(
      'Palabras de Casa Refugiados, del 1.º de julio de 2026, sale de este sitio',
    );
  });
});

it('never gives an address, nor the telephone of who no longer answers', () => {
  expect(pageOf(signatory).body.textContent).not.toContain('Mártires');
  expect(pageOf(null).querySelector('a[href^="tel:+52"]')).toBeNull();
  expect(pageOf(null).querySelectorAll('a[href="tel:911"]')).toHaveLength(2);
});

it('names who read it, in each language, once someone did', () => {
  const reading = {
    texto: 'ht',
    nombre: 'Persona Inventada',
    cargo: 'Traductora',
    fecha: '2026-12-01',
    huella: '0'.repeat(12),
  } as const;
  for (const { read } of [spanish, english, french]) {
    expect(read(reading)).toContain('Persona Inventada, Traductora');
    expect(read(null)).not.toContain('Persona');
  }
  expect(spanish.read(reading)).toBe(
    'Lo leyó Persona Inventada, Traductora, el 1.º de diciembre de 2026.',
  );
});
