/** One session: its agreements, with whom, what has a date, and the sessions beside it. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import SessionPage from '$features/agreements/SessionPage.svelte';
import type { SessionData } from '$features/agreements/sessionPage.server';
import { documentOf } from '../rendered';
import { AGREEMENTS, REGISTER, SESSION } from './invented';

function page(rest: Partial<SessionData> = {}) {
  const data: SessionData = {
    ...REGISTER,
    agreements: AGREEMENTS.slice(1),
    session: SESSION,
    previous: null,
    next: null,
    ...rest,
  };
  return documentOf(render(SessionPage, { props: { data } }));
}
const text = (of: Document, selector: string) =>
  of.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

describe('a session', () => {
  it('is told by its name and its day', () => {
    expect(text(page(), '.kicker')).toContain('Segunda sesión · 25 de febrero de 2026');
    expect(text(page(), '.kicker')).not.toContain('no el día');
  });

  it('says when its source gives no day', () => {
    expect(text(page({ session: { ...SESSION, fecha: '2025-06' } }), '.kicker')).toContain(
      'junio de 2025 (la fuente da el mes, no el día)',
    );
  });

  it('has its agreements, its partners and its due dates', () => {
    expect([...page().querySelectorAll('article')].map(({ id }) => id)).toEqual(['A002']);
    expect(text(page(), '.partners')).toBe('Una fundación');
    expect(page().querySelector('.partners a')?.getAttribute('href')).toMatch(
      /\/sesiones\/\?aliado=Una\+fundaci%C3%B3n$/,
    );
    expect(text(page(), 'section[aria-labelledby="plazos"]')).toContain('11 de junio de 2026');
  });

  it('of which no agreement is known has none of those parts', () => {
    const bare = page({ agreements: [] });
    expect(bare.querySelectorAll('section, article')).toHaveLength(0);
    expect(bare.querySelector('h1')?.textContent?.trim()).not.toBe('');
  });

  it('leads to its brief and to the sessions beside it', () => {
    const beside = page({
      previous: { ...SESSION, fecha: '2025-06', nombre: 'Primera sesión' },
    });
    const hrefs = [...beside.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toContainEqual(expect.stringMatching(/\/sesiones\/2026-02-25\/informe\/?$/));
    expect(hrefs).toContainEqual(expect.stringMatching(/\/sesiones\/2025-06\/?$/));
    expect(page().querySelectorAll('nav a').length).toBeLessThan(
      beside.querySelectorAll('nav a').length,
    );
  });

  it('cites its source, with a link only where there is one', () => {
    expect(text(page(), '.lead')).toContain('Boletín 9');
    expect(page().querySelector('.lead a[rel]')).toBeNull();
    const linked = page({
      session: { ...SESSION, fuente_url: 'https://ejemplo.invalid/boletin', fuente: null },
    });
    expect(linked.querySelector('.lead a')?.getAttribute('href')).toBe(
      'https://ejemplo.invalid/boletin',
    );
  });
});
