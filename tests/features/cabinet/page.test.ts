/** The page of today, of an invented register: what is due, what is new, and an alcaldía that has no cabinet. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Page from '$features/cabinet/Page.svelte';
import type { CabinetData } from '$features/cabinet/page.server';
import { dueHeadline } from '$features/cabinet/words/es/verdicts/dueVerdict';
import { sinceSession } from '$features/cabinet/answers/since';
import { AGREEMENTS, SESSION } from '../agreements/invented';
import { EDITION, SITE } from '../inventedFacts';
import { documentOf } from '../rendered';

const DATA: CabinetData = {
  agreements: AGREEMENTS,
  asOf: '2026-07-31',
  session: SESSION,
  since: sinceSession(
    SESSION.fecha,
    '2026-07-31',
    [{ nombre: 'Serie inventada', first: '2020-01-01', complete: '2026-04-01' }],
    AGREEMENTS,
  ),
  revised: 0,
  changes: { complete: '2024-07-01', line: { text: 'Nada cambió.', data: { of: 7 } } },
  order: { text: 'Primero, el centro.', data: {} },
};

const page = (rest: Partial<CabinetData> = {}, edition = EDITION) =>
  documentOf(render(Page, { props: { data: { ...SITE, ...DATA, ...rest, edition } } }));
const text = (document: Document, selector: string) =>
  document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('the page of today', () => {
  it('says first what is due, as of the day that the release knows', () => {
    expect(text(page(), 'h1')).toBe(
      '1 acuerdo venció sin que conste su cumplimiento; ninguno vence en los próximos treinta días',
    );
    expect(text(page(), '.lead')).toBe(
      'Al 31 de julio de 2026, la última fecha que conoce esta publicación.',
    );
    expect(text(page(), 'section li')).toContain('Abrir un centro');
    expect(page().querySelector('section li a')?.getAttribute('href')).toMatch(
      /\/sesiones\/#A002$/,
    );
  });

  it('says what is new since the last session, kind by kind', () => {
    const news = text(page(), '[aria-labelledby="novedades"]');
    expect(news).toContain('desde la sesión del 25 de febrero de 2026');
    expect(news).toContain('Meses posteriores: marzo a abril de 2026, en Serie inventada.');
    expect(news).toContain('ninguna es de un mes posterior a la sesión.');
    expect(news).toContain('No consta ningún acuerdo ni avance con fecha posterior.');
    expect(news).toContain('Nada cambió.');
  });

  it('leads to the order, the brief, the register and what changed', () => {
    const ways = [...page().querySelectorAll('a')].map((link) => link.getAttribute('href'));
    for (const way of [
      /\/prioridades\/$/,
      /\/sesiones\/2026-02-25\/informe\/?$/,
      /\/sesiones\/$/,
      /\/cambios\/$/,
      /\/evaluar\/$/,
    ]) {
      expect(ways.filter((href) => way.test(href ?? ''))).not.toEqual([]);
    }
  });

  it('without a session says that there is none, and has no brief of one', () => {
    const none = page({ session: null, since: null });
    expect(text(none, '[aria-labelledby="novedades"]')).toContain('no conoce ninguna sesión');
    expect(none.querySelector('[aria-labelledby="informe"]')).toBeNull();
  });

  it('of an alcaldía without a cabinet says so, and keeps what the release has', () => {
    const other = { ...EDITION, cabinet: null, alcaldia: { clave: '09007', nombre: 'Iztapalapa' } };
    const none = page({ agreements: [], session: null, since: null }, other);
    expect(text(none, 'h1')).toBe(
      'De la alcaldía Iztapalapa no se lleva registro de sesiones ni de acuerdos de ningún gabinete.',
    );
    expect(text(none, '[aria-labelledby="por-donde"]')).toContain('Primero, el centro.');
  });
});

it('its headline has at most fifteen words', () => {
  for (const late of [0, 1, 12]) {
    for (const near of [0, 1, 12]) {
      for (const [dated, total] of [
        [0, 0],
        [0, 9],
        [30, 40],
      ] as const) {
        const many = (count: number) =>
          Array.from({ length: count }, () => AGREEMENTS)
            .flat()
            .slice(0, count);
        const said = dueHeadline({ overdue: many(late), soon: many(near), dated, total });
        expect(said.split(/\s+/).length, said).toBeLessThanOrEqual(15);
      }
    }
  }
});
