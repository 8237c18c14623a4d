/** A sheet: what an indicator counts, from which strings, how far it is published, and what it may not say. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import SheetPage from '$features/indicators/SheetPage.svelte';
import { invented } from '../agreements/answers/invented';
import { EDITION } from '../inventedFacts';
import { documentOf } from '../rendered';
import { PART, SHEET_FACTS, WHOLE } from './invented';

type Data = Parameters<typeof SheetPage>[1]['data'];

function page(rest: Partial<Data> = {}) {
  const data: Data = {
    kind: 'catalogo',
    ...SHEET_FACTS,
    same: { own: null, others: [], registers: null, who: [], lugar: EDITION.alcaldia },
    sheet: PART,
    padre: [{ id: WHOLE.id, nombre: WHOLE.nombre }],
    partes: [],
    agreements: [],
    asOf: '2026-05-27',
    women: null,
    edition: EDITION,
    ...rest,
  };
  return documentOf(render(SheetPage, { props: { data } }));
}
/** What stands beside a term of the sheet; undefined where it has none. */
const said = (of: Document, term: string) =>
  [...of.querySelectorAll('dl.sheet > div')]
    .find((entry) => entry.querySelector('dt')?.textContent?.trim().startsWith(term))
    ?.querySelector('dd')
    ?.textContent?.replace(/\s+/g, ' ')
    .trim();

describe('a sheet', () => {
  it('says what it counts, and from which exact strings', () => {
    expect(page().querySelector('h1')?.textContent).toBe('Violación');
    const strings = [...page({ sheet: WHOLE }).querySelectorAll('.strings code')];
    expect(strings.map((code) => code.textContent)).toEqual(['ABUSO SEXUAL', 'VIOLACION']);
    expect(said(page(), 'Delitos que lo alimentan')).toContain('El texto exacto de la fuente');
    expect(said(page({ sheet: WHOLE }), 'Delitos que lo alimentan')).toContain(
      'Los textos exactos de la fuente',
    );
  });

  it('of an indicator that the release does not count says so', () => {
    expect(said(page({ sheet: { ...PART, delitos: [] } }), 'Delitos que lo alimentan')).toBe(
      'Esta publicación no lo cuenta.',
    );
  });

  it('leads to its whole and to its parts, where it has them', () => {
    expect(said(page(), 'Es parte de')).toBe('Violencia sexual');
    expect(said(page(), 'Sus partes')).toBeUndefined();
    const whole = page({
      sheet: WHOLE,
      padre: [],
      partes: [
        { id: 'violacion', nombre: 'Violación' },
        { id: 'abuso_sexual', nombre: 'Abuso sexual' },
      ],
    });
    expect(said(whole, 'Es parte de')).toBe('De ninguno: es el total.');
    expect(said(whole, 'Sus partes')).toBe('Violación · Abuso sexual');
  });

  it('says how much of it is in sight by colonia, where any is', () => {
    const row = [...page().querySelectorAll('table tr')]
      .map((each) => each.textContent?.replace(/\s+/g, ' ').trim() ?? '')
      .find((words) => words.includes('Tres años'));
    expect(row).toContain('12 de 30');
    // 320 of its 400 cases.
    expect(row?.replace(/\s/g, '')).toContain('80%');
    expect(page({ sheet: { ...PART, aLaVista: [] } }).querySelectorAll('table')).toHaveLength(0);
  });

  it('says how fresh it is, as far as that is known', () => {
    expect(said(page(), 'Actualización')).toContain('Corte: 31 de enero de 2025');
    expect(said(page(), 'Actualización')).toContain('El último mes completo es julio de 2024');
    const unknown = page({
      sheet: { ...PART, meses: null },
      fuente: { ...SHEET_FACTS.fuente, corte: null },
    });
    expect(said(unknown, 'Actualización')).not.toMatch(/Corte|completo|primer caso/);
    expect(said(unknown, 'Actualización')).toContain('30 de junio de 2025');
  });

  it('says up to when it is complete by itself, where that is another month', () => {
    const own = page({ sheet: { ...PART, propioCompleto: '2024-10-01' } });
    expect(said(own, 'Actualización')).toContain(
      'Las carpetas por violación, por sí solas, están completas hasta octubre de 2024; todo se compara',
    );
    expect(said(page(), 'Actualización')).not.toContain('por sí solas');
    const unknown = page({ sheet: { ...PART, propioCompleto: null } });
    expect(said(unknown, 'Actualización')).not.toContain('por sí solas');
  });

  it('names the agreements that would move it, or that there is none', () => {
    const TERM = 'Acuerdos que buscan influir';
    expect(said(page(), TERM)).toContain('Ningún acuerdo publicado');
    const moved = page({ agreements: [invented({ what: 'Más luces' })] });
    expect(said(moved, TERM)).toContain('Más luces');
    expect(said(moved, TERM)).not.toContain('Ningún acuerdo publicado');
    const without = page({ edition: { ...EDITION, cabinet: null } });
    expect(said(without, TERM)).toBe(
      'De la alcaldía Cuauhtémoc no se lleva registro de sesiones ni de acuerdos de ningún gabinete.',
    );
  });
});
