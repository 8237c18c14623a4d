/** Help: one question, and for each answer who can be called, where to go, and that a refuge is reached by telephone. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { ASKS, type Ask } from '$features/help/answers/asks';
import { askedOf, chooseFirst } from '$features/help/answers/choose';
import type { Contact } from '$features/help/answers/contacts';
import { afterCalls } from '$features/help/answers/heard';
import { shortAnswer } from '$features/help/answers/shortAnswer';
import Open from '$features/help/Open.svelte';
import Others from '$features/help/Others.svelte';
import Page from '$features/help/Page.svelte';
import { loadAfterRape } from '$lib/page/quotedTexts.server';
import { momentIn } from '$lib/place/openNow';
import { offencesIn } from '../../words/wordRules';
import { SITE } from '../inventedFacts';
import { documentOf } from '../rendered';
import { contact, place } from './answers/inventedContact';

const alcaldias = { '09014': 'Benito Juárez', '09015': 'Cuauhtémoc' };

function page(ask: Ask | null, contacts: readonly Contact[] = [contact()]) {
  const own = ask === null ? [] : askedOf(contacts, ask);
  const help =
    ask === null
      ? null
      : {
          ...shortAnswer(own, ask, '09015'),
          afterRape: ask === 'medica' ? loadAfterRape() : null,
          alcaldias,
          colonias: [],
          names: [],
        };
  return documentOf(render(Page, { props: { data: { ...SITE, help, tongues: null } } }));
}
const text = (of: Document, selector: string) =>
  of.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
const hrefs = (of: Document, selector: string) =>
  [...of.querySelectorAll(selector)].map((link) => link.getAttribute('href'));

describe('the question', () => {
  it('is one, in eight rows and two more, none of whose addresses says what it is', () => {
    const question = page(null);
    expect(text(question, 'h1')).toBe('¿Qué necesitas?');
    const rows = [...question.querySelectorAll('nav li')];
    expect(rows).toHaveLength(ASKS.length);
    expect(rows.slice(0, 8).map((row) => row.querySelector('b')?.textContent)).toEqual([
      'Estoy en peligro ahora',
      'Hablar con alguien',
      'Orientación legal',
      'Atención médica',
      'Un lugar donde quedarme',
      'Para una niña o un niño',
      'Soy migrante o refugiada',
      'Es para una amiga',
    ]);
    for (const href of hrefs(question, 'nav a')) expect(href).toMatch(/\/servicios\/\d+\/?$/);
    expect(text(question, 'nav')).toContain('antes de 72 horas');
    // A choice adds no entry to the history.
    expect(question.querySelector('nav')?.hasAttribute('data-sveltekit-replacestate')).toBe(true);
  });

  it('has two calls at its foot, which any telephone dials', () => {
    expect(hrefs(page(null), '.calls a')).toEqual(['tel:911', 'tel:+525555335533']);
  });
});

describe('an answer', () => {
  it('is headed by what was asked, and has the calls at its foot too', () => {
    expect(text(page('legal'), 'h1')).toBe('Orientación legal');
    expect(hrefs(page('legal'), '.calls a')).toEqual(['tel:911', 'tel:+525555335533']);
    const back = page('legal').querySelector('.back');
    expect(back?.querySelector('a')?.getAttribute('href')).toMatch(/\/servicios\/?$/);
    expect(back?.hasAttribute('data-sveltekit-replacestate')).toBe(true);
  });

  it('has a contact dialled as ten digits, its hours in words, and who says so on one line', () => {
    const card = page('hablar');
    expect(card.querySelector('#S900 a')?.getAttribute('href')).toBe('tel:+525556581111');
    expect(text(card, '#S900')).toContain('Todos los días, a toda hora');
    expect(text(card, '#S900 .source')).toMatch(/^Página oficial de 2025/);
  });

  it('leads to a map that leaves the site, and tells it nothing of where one comes from', () => {
    const map = page('legal', [place('S101')]).querySelector('#S101 a[href*="openstreetmap"]');
    expect(map?.getAttribute('rel')?.split(' ')).toEqual(
      expect.arrayContaining(['noreferrer', 'noopener']),
    );
    expect(map?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(map?.parentElement?.textContent).toContain('sale de este sitio');
  });

  it('names the alcaldía of a place that is in another one', () => {
    const at = (alcaldia: string) => text(page('legal', [place('S101', { alcaldia })]), '#S101');
    expect(at('09014')).toContain('alcaldía Benito Juárez');
    expect(at('09015')).not.toContain('Cuauhtémoc');
  });

  it('leads to what comes after the first five, and counts it', () => {
    const many = ['S101', 'S102', 'S103', 'S104', 'S105', 'S106', 'S107'].map((id) => place(id));
    const online = contact({
      access: 'en_linea',
      necesidades: ['juridica'],
      telefonos: [],
      url: 'https://ejemplo.invalid/',
    });
    const short = page('legal', [...many, online]);
    expect(short.querySelectorAll('.first li')).toHaveLength(5);
    const rest = short.querySelector('.others a');
    expect(rest?.getAttribute('href')).toMatch(/\/servicios\/3\/0\/?$/);
    expect(rest?.getAttribute('data-count')).toBe('2');
    expect(page('legal', [place('S101')]).querySelector('.others')).toBeNull();
  });

  it('of fewer than two contacts says so, and gives 911 and a number of ten digits', () => {
    for (const contacts of [[], [place('S101', { necesidades: ['migrantes'] })]]) {
      const few = page('migrantes', contacts);
      expect(hrefs(few, '.told a')).toEqual(['tel:911', 'tel:*765', 'tel:+525555335533']);
      expect(text(few, 'p.told')).toContain(
        contacts.length === 0 ? 'no tenemos un contacto' : 'un solo',
      );
    }
    const enough = ['S101', 'S102'].map((id) => place(id, { necesidades: ['migrantes'] }));
    expect(page('migrantes', enough).querySelector('p.told')).toBeNull();
  });

  it('shows what was heard: the day beside who answers, and nothing of who no longer does', () => {
    const lines = ['S201', 'S202', 'S203', 'S204', 'S205'].map((id) => contact({ id, nombre: id }));
    const call = { numero: '55 5658 1111', que_cambio: null, quien: 'Secretaría técnica' };
    const heard = afterCalls(
      lines,
      [
        ...['S203', 'S204', 'S205'].map((servicio) => ({
          ...call,
          servicio,
          contesta: 'si' as const,
          fecha: '2026-11-03',
        })),
        { ...call, servicio: 'S201', contesta: 'no', fecha: '2026-11-03' },
      ],
      '2026-11-30',
    ).filter(({ access }) => access !== 'por_verificar');
    const after = page('hablar', heard);
    expect([...after.querySelectorAll('.first li')].map(({ id }) => id)).toEqual(['S203', 'S204']);
    expect(text(after, '#S203 .source')).toMatch(/^Confirmado el 3 de noviembre de 2026/);
    // Of one source, and not of one word: each under its own head.
    const others = documentOf(
      render(Others, {
        props: {
          contacts: chooseFirst(heard, 'hablar', '09015').otherLines,
          placeOf: () => null,
          areSomeConfirmed: true,
        },
      }),
    );
    const heads = [...others.querySelectorAll('p.source')];
    expect(heads.map((head) => head.textContent.trim().split(': fuente')[0])).toEqual([
      'Confirmado el 3 de noviembre de 2026',
      'Página oficial de 2025',
    ]);
    expect(after.body.textContent).not.toContain('S201');
  });

  it('says that nothing is confirmed while nothing is, and how many are once some are', () => {
    expect(page('hablar').querySelector('.checked')?.getAttribute('data-n')).toBe('0');
    // Once, and not of each.
    expect(text(page('hablar'), '.checked')).toMatch(/^Nadie ha confirmado todavía/);
    expect(text(page('hablar'), '.columns')).not.toMatch(/confirm/i);
    const confirmed = contact({
      id: 'S901',
      verification: { estado: 'confirmado', fecha: '2026-03-01' },
    });
    const some = page('hablar', [contact(), confirmed]);
    expect(some.querySelector('.checked')?.getAttribute('data-n')).toBe('1');
    expect(some.querySelector('.checked')?.getAttribute('data-of')).toBe('2');
    expect(text(some, '#S901 .source')).toMatch(/^Confirmado el 1.º de marzo de 2026/);
    expect(text(some, '#S901 .source')).not.toContain('por confirmar');
    expect(text(some, '#S900 .source')).toMatch(/^Página oficial de 2025.*, por confirmar$/);
  });

  it('of a refuge says that it is reached by telephone', () => {
    expect(text(page('quedarme', []), '.told')).toContain('A un refugio se llega por teléfono.');
    expect(
      page('hablar', [contact(), place('S101', { necesidades: ['psicologica'] })]).querySelector(
        '.told',
      ),
    ).toBeNull();
  });

  it('in danger has three numbers before anything else', () => {
    expect(hrefs(page('peligro', []), 'a[href^="tel:"]').slice(0, 3)).toEqual([
      'tel:911',
      'tel:*765',
      'tel:+525555335533',
    ]);
  });

  it('says when a thing must be done, and what to say to a friend', () => {
    expect(text(page('medica'), '.advice')).toContain('a más tardar a las 72 horas');
    expect(text(page('medica'), '.advice')).toContain('NOM-046-SSA2-2005');
    expect(page('amiga').querySelectorAll('.advice li')).toHaveLength(3);
  });
});

it('whether a place is open is told once the program knows the hour', () => {
  const open = (now: string | null) =>
    documentOf(
      render(Open, {
        props: { horario: 'L–V 9:00–17:00', now: now === null ? null : momentIn(new Date(now)) },
      }),
    );
  expect(open(null).querySelector('.open')).toBeNull();
  expect(text(open(null), '.week')).toBe('Lunes a viernes, de 9:00 a 17:00');
  expect(text(open('2026-11-23T10:00:00-06:00'), '.open')).toBe('Abierto ahora, hasta las 17:00');
  expect(open('2026-11-23T16:30:00-06:00').querySelector('.pronto')).not.toBeNull();
  expect(text(open('2026-11-29T10:00:00-06:00'), '.cerrado')).toMatch(/^Cerrado ahora/);
});

it('every page of them is in the words of the house', () => {
  for (const ask of [null, ...ASKS]) {
    const of = page(ask, [contact(), place('S101')]);
    // What is quoted is in the words of its source.
    of.querySelectorAll('blockquote').forEach((quote) => quote.remove());
    expect(offencesIn(text(of, 'body') ?? '')).toEqual([]);
  }
});
