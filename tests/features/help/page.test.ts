/** Help: who can be called, what of it is confirmed, and that a refuge is reached by telephone. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Contact } from '$features/help/answers/contacts';
import Page from '$features/help/Page.svelte';
import type { HelpData } from '$features/help/page.server';
import { SITE } from '../inventedFacts';
import { documentOf } from '../rendered';

const contact = (rest: Partial<Contact> = {}): Contact => ({
  id: 'S900',
  nombre: 'Línea inventada',
  institucion: 'Institución inventada',
  necesidades: ['psicologica'],
  telefonos: ['55 5658 1111'],
  whatsapp: [],
  horario: null,
  direccion: null,
  colonia: null,
  alcaldia: null,
  url: null,
  fuente: 'https://ejemplo.invalid/fuente',
  verification: { estado: 'fuente_oficial', fecha: '2025' },
  access: 'telefono',
  esRefugio: false,
  esLinea: true,
  ...rest,
});

function page(rest: Partial<HelpData> = {}) {
  const data = {
    ...SITE,
    need: null,
    contacts: [contact()],
    total: 1,
    alcaldias: { '09014': 'Benito Juárez', '09015': 'Cuauhtémoc' },
    alcaldia: '09015',
    reach: null,
    ...rest,
  };
  return documentOf(render(Page, { props: { data } }));
}
const text = (of: Document, selector: string) =>
  of.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

describe('the page of help', () => {
  it('has the emergency first, then its contacts, dialled as ten digits', () => {
    const [first] = page().querySelectorAll('a');
    expect(first?.getAttribute('href')).toBe('tel:911');
    expect(page().querySelector('#S900 a')?.getAttribute('href')).toBe('tel:+525556581111');
    expect(text(page(), '#S900 h3')).toBe('Línea inventada');
  });

  it('says that nothing is confirmed while nothing is, and how many are once some are', () => {
    expect(page().querySelector('.checked')?.getAttribute('data-n')).toBe('0');
    const confirmed = contact({
      id: 'S901',
      verification: { estado: 'confirmado', fecha: '2026-03-01' },
    });
    const some = page({ contacts: [contact(), confirmed] });
    expect(some.querySelector('.checked')?.getAttribute('data-n')).toBe('1');
    expect(some.querySelector('.checked')?.getAttribute('data-of')).toBe('2');
    expect(text(some, '.checked')).not.toBe(text(page(), '.checked'));
    expect(text(some, '#S901')).toContain('Confirmado el 1.º de marzo de 2026');
  });

  it('of a refuge says that it is reached by telephone, and only there', () => {
    expect(text(page({ need: 'refugio' }), '.refuge')).toContain(
      'A un refugio se llega por teléfono.',
    );
    expect(page().querySelector('.refuge')).toBeNull();
  });

  it('marks the need that is asked for', () => {
    const current = (of: Document) =>
      [...of.querySelectorAll('[aria-current="page"]')].map((link) => link.getAttribute('href'));
    expect(current(page({ need: 'refugio' }))).toEqual([
      expect.stringMatching(/\/servicios\/refugio\/?$/),
    ]);
    expect(current(page())).toEqual([expect.stringMatching(/\/servicios\/?$/)]);
  });

  it('names the alcaldía of a place that is in another one', () => {
    const place = { access: 'lugar', telefonos: [], esLinea: false, direccion: 'Calle 1' } as const;
    const at = (alcaldia: string) =>
      text(page({ contacts: [contact({ ...place, alcaldia })] }), '#S900');
    expect(at('09014')).toContain('Benito Juárez');
    expect(at('09015')).not.toContain('Cuauhtémoc');
  });

  it('counts what is reached by telephone and what in person', () => {
    const place = contact({ id: 'S902', access: 'lugar', telefonos: [], esLinea: false });
    expect(
      page({ contacts: [contact(), place] })
        .querySelector('h1')
        ?.getAttribute('data-count'),
    ).toBe('1 1');
  });

  it('without contacts has none, and still says whom to call', () => {
    const none = page({ contacts: [] });
    expect(none.querySelectorAll('.part')).toHaveLength(0);
    expect(none.querySelector('a[href="tel:911"]')).not.toBeNull();
  });
});
