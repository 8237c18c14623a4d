/** Help, one page: what it holds as it is sent, and what its program shows of it. */
import { describe, expect, it } from 'vitest';
import { ASKS } from '$features/help/answers/asks';
import { afterCalls } from '$features/help/answers/heard';
import spanish from '$features/help/programs/es?script';
import { offencesIn } from '../../words/wordRules';
import { documentOf } from '../rendered';
import { contact, place } from './answers/inventedContact';
import { EXIT, helpData, openedPage, sentPage } from './openedHelp';

const text = (of: Document | Element | null, selector: string) =>
  of?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
const hrefs = (of: Document | Element | null, selector: string) =>
  [...(of?.querySelectorAll(selector) ?? [])].map((link) => link.getAttribute('href'));

const LINE = contact();
const PLACES = ['S101', 'S102', 'S103', 'S104', 'S105', 'S106', 'S107'].map((id) => place(id));
const FAR = Object.fromEntries(
  PLACES.map(({ id }, at) => [id, [100 + at * 100, 900 - at * 100] as const]),
);
const WRITABLE = contact({
  id: 'S901',
  whatsapp: ['55 1234 5678'],
  verification: { estado: 'prensa', fecha: '2025-03' },
});
const OLD = contact({
  id: 'S902',
  whatsapp: ['55 8765 4321'],
  verification: { estado: 'prensa', fecha: '2021-03-16' },
});

describe('as it is sent, without a script', () => {
  const sent = sentPage(helpData([LINE, WRITABLE, OLD, ...PLACES], FAR));
  const need = (code: string) => sent.querySelector(`[id="${code}"]`);

  it('has one question, whose rows lead to parts of it; who cannot speak is the second', () => {
    expect(text(sent, 'h1')).toBe('¿Qué necesitas?');
    const rows = [...sent.querySelectorAll('nav li')];
    expect(rows).toHaveLength(ASKS.length);
    expect(rows.slice(0, 3).map((row) => text(row, 'b'))).toEqual([
      'Estoy en peligro ahora',
      'No puedo hablar',
      'Hablar con alguien',
    ]);
    for (const href of hrefs(sent, 'nav a')) {
      expect(href).toMatch(/^#\d+$/);
      expect(sent.querySelector(`[id="${href?.slice(1)}"]`)).not.toBeNull();
    }
    expect(hrefs(sent, '.calls a')).toEqual(['tel:911', 'tel:+525555335533']);
  });

  it('of each need says whom to call, and leads to the cards of those to go to', () => {
    expect(text(need('3'), 'h2')).toBe('Orientación legal');
    expect(hrefs(need('3'), 'li a').slice(0, 2)).toEqual(['#S101', '#S102']);
    expect(hrefs(need('2'), 'li a')).toContain('tel:+525556581111');
    expect(hrefs(need('1'), 'a[href^="tel:"]').slice(0, 3)).toEqual([
      'tel:911',
      'tel:*765',
      'tel:+525555335533',
    ]);
    expect(text(need('5'), '.told')).toContain('A un refugio se llega por teléfono.');
    expect(need('8')?.querySelectorAll('.advice li')).toHaveLength(3);
  });

  it('of each colonia leads to the cards nearest to it, by need', () => {
    expect(hrefs(sent, '#colonias a').slice(0, 2)).toEqual(['#0-10007', '#0-10020']);
    expect(hrefs(need('3-10007'), 'a').slice(0, 2)).toEqual(['#S101', '#S102']);
    expect(hrefs(need('3-10020'), 'a').slice(0, 2)).toEqual(['#S107', '#S106']);
  });

  it('has each contact once: dialled as ten digits, its hours in words, and who says so as words', () => {
    for (const { id } of [LINE, ...PLACES]) {
      expect(sent.querySelectorAll(`[id="${id}"]`)).toHaveLength(1);
    }
    expect(hrefs(sent, '#S900 a')).toEqual(['tel:+525556581111']);
    expect(text(sent, '#S900')).toContain('Todos los días, a toda hora');
    expect(text(sent, '#S900 .source')).toBe(
      'Página oficial de 2025 (fuente 1); después del 29 de junio de 2026, por confirmar',
    );
  });

  it('names the alcaldía of a place that is in another one', () => {
    const at = (alcaldia: string) =>
      text(sentPage(helpData([place('S101', { alcaldia })])), '#S101');
    expect(at('09014')).toContain('alcaldía Benito Juárez');
    expect(at('09015')).not.toContain('Cuauhtémoc');
  });

  it('leaves the site by few links, which say so in their names and tell nothing', () => {
    const leaving = [...sent.querySelectorAll('a[href^="http"]:not([data-quick-exit])')];
    expect(leaving.length).toBeGreaterThan(8);
    for (const link of leaving) {
      expect(link.textContent, link.outerHTML).toContain('sale de este sitio');
      expect(link.getAttribute('rel')?.split(' ')).toEqual(
        expect.arrayContaining(['noreferrer', 'noopener']),
      );
      expect(link.hasAttribute('title')).toBe(false);
    }
    // Of sources, each once and folded at the foot: those of the cards, however many.
    const sources = [...sent.querySelectorAll('.foot details a')];
    expect(
      sources.filter((link) => link.getAttribute('href') === 'https://ejemplo.invalid/fuente'),
    ).toHaveLength(3);
    expect(hrefs(sent, 'li .source a')).toEqual([]);
  });

  it('who cannot speak is told whom to write to of late, what to say, and a way out', () => {
    const silent = need('11');
    expect(hrefs(silent, 'li a')).toEqual(['https://wa.me/525512345678']);
    expect(text(silent, 'q')).toBe(
      'Hola. No puedo hablar por teléfono. ¿Me pueden atender por aquí?',
    );
    const exit = silent?.querySelector('a[data-quick-exit]');
    expect(exit?.getAttribute('data-quick-exit')).toBe('callada');
    expect(exit?.getAttribute('href')).toBe(EXIT);
    expect(text(silent, 'noscript')).toContain('«atrás» regresa a esta página');
  });

  it('says that nothing is confirmed while nothing is, and how many are once some are', () => {
    expect(sent.querySelector('.checked')?.getAttribute('data-n')).toBe('0');
    expect(text(sent, '.checked')).toMatch(/^Nadie ha confirmado todavía/);
    const call = { numero: '55 5658 1111', que_cambio: null, quien: 'Secretaría técnica' };
    const heard = afterCalls(
      ['S201', 'S202', 'S203'].map((id) => contact({ id, nombre: id })),
      [
        { ...call, servicio: 'S201', contesta: 'si', fecha: '2026-11-03' },
        { ...call, servicio: 'S202', contesta: 'no', fecha: '2026-11-03' },
      ],
      '2026-11-30',
    ).filter(({ access }) => access !== 'por_verificar');
    const some = sentPage(helpData(heard));
    expect(some.querySelector('.checked')?.getAttribute('data-n')).toBe('1');
    expect(some.querySelector('.checked')?.getAttribute('data-of')).toBe('2');
    expect(text(some, '#S201 .source')).toMatch(/^Confirmado el 3 de noviembre de 2026 \(fuente/);
    expect(text(some, '#S203 .source')).toMatch(/, por confirmar$/);
    expect(some.getElementById('S202')).toBeNull();
  });

  it('is in the words of the house', () => {
    const own = documentOf({ body: sent.querySelector('#ayuda')?.outerHTML ?? '' });
    // But for what it quotes, and what is in other languages.
    for (const quoted of own.querySelectorAll('[data-quote], [lang]')) quoted.remove();
    expect(own.body.textContent).toContain('¿Qué necesitas?');
    expect(offencesIn(own.body.textContent)).toEqual([]);
  });
});

describe('with its program', () => {
  const opened = (hash: string, more = {}) =>
    openedPage(spanish, helpData([LINE, WRITABLE, ...PLACES], FAR), { hash, ...more });

  it('shows the question alone until something is chosen', () => {
    const page = opened('');
    expect(page.text('pregunta')).toBe('¿Qué necesitas?');
    expect(page.part('respuesta')?.hasAttribute('hidden')).toBe(true);
    expect(page.document.documentElement.hasAttribute('data-ayuda')).toBe(true);
  });

  it('shows near a colonia at most five, in order, with how far each is', () => {
    const page = opened('#3-10020');
    expect(page.text('pregunta')).toBe('Orientación legal');
    expect(page.text('en-persona')).toBe('En persona, cerca de Morelos');
    expect(page.ids('lugares')).toHaveLength(5);
    expect(page.ids('lugares').slice(0, 2)).toEqual(['S107', 'S106']);
    expect(text(page.part('S107'), '.far')).toContain('A unos 300 m en línea recta');
    expect(page.ids('otros')).toEqual(['S102', 'S101']);
    expect(page.text('resumen')).toBe('Los otros 2 contactos');
    expect(page.part('otra-colonia')?.getAttribute('href')).toBe('#3');
  });

  it('beside medical care gives the nearest general hospital, and how far it is', () => {
    const care = place('S201', { necesidades: ['medica'] });
    const data = helpData([care], { S201: [500, 500] });
    const page = openedPage(spanish, data, { hash: '#4-10020' });
    const last = data.hospitals.at(-1);
    expect(page.ids('hospital')).toEqual([last?.clues]);
    expect(page.text('hospital')).toMatch(/^A unos .* en línea recta/);
    expect(page.text('hospital')).toContain('No sabemos si atiende urgencias a esta hora: llama.');
    expect(text(page.part('consejo'), 'strong')).toContain('Sin revisar por personal de salud');
    page.follow('#3-10020');
    expect(page.ids('hospital')).toEqual([]);
  });

  it('after a rape says what to do, then whom to call, then what can be asked for', () => {
    const page = opened('#4-10020');
    const order = page.text('respuesta') ?? '';
    const [todo, call, rights] = ['hasta 120 horas', 'Por teléfono', 'Denunciar es tu derecho'].map(
      (words) => order.indexOf(words),
    );
    expect([todo, call, rights]).toEqual([todo, call, rights].toSorted((a = 0, b = 0) => a - b));
    expect(todo).toBeGreaterThan(-1);
    page.follow('#pregunta');
    expect(page.text('consejo-luego')).toBe('');
    expect(text(page.part('4'), '[data-advice]')).toMatch(/120 horas.*Denunciar es tu derecho/s);
  });

  it('changes with the fragment, each card back in its place', () => {
    const page = opened('#3-10020');
    const whole = page.part('contactos')?.textContent?.length ?? 0;
    page.follow('#2');
    expect(page.text('pregunta')).toBe('Hablar con alguien');
    expect(page.ids('lineas')).toEqual(['S900', 'S901']);
    expect(page.ids('lugares')).toEqual([]);
    page.follow('#pregunta');
    expect(page.text('pregunta')).toBe('¿Qué necesitas?');
    expect(page.ids('lineas')).toEqual([]);
    expect(page.part('S107')?.querySelector('.far')).toBeNull();
    expect(page.part('contactos')?.textContent?.length).toBeGreaterThan(whole);
    expect(page.part('respuesta')?.hasAttribute('hidden')).toBe(true);
  });

  it('keeps a colonia that is chosen first for whatever need comes next', () => {
    const page = opened('#0-10020');
    expect(page.text('entrada')).toBe('Cerca de Morelos. Toca lo que necesitas.');
    expect(hrefs(page.part('lista'), 'a')[3]).toBe('#3-10020');
  });

  it('of who cannot speak shows whom to write to in one tap', () => {
    const page = opened('');
    page.follow(hrefs(page.part('lista'), 'a')[1] ?? '');
    expect(hrefs(page.part('consejo'), 'li a')).toEqual(['https://wa.me/525512345678']);
    expect(page.ids('lugares')).toEqual([]);
  });

  it('without a colonia asks near where, and without anybody to go to does not', () => {
    const page = opened('#3');
    expect(page.part('lugar-de-donde')?.querySelector('#donde')).not.toBeNull();
    page.follow('#5');
    expect(page.part('lugar-de-donde')?.querySelector('#donde')).toBeNull();
    expect(text(page.part('consejo'), '.told')).toContain('A un refugio se llega por teléfono.');
  });

  it('of what is known to be open shows that first', () => {
    const night = place('S108', { horario: '24 h, todos los días' });
    const page = openedPage(spanish, helpData([...PLACES, night], { ...FAR, S108: [5000, 5000] }), {
      hash: '#3-10007',
      // Half past two at night, in Mexico City.
      instant: '2026-11-24T08:30:00Z',
    });
    expect(page.ids('lugares')[0]).toBe('S108');
  });
});
