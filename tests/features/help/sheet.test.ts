/** What is saved of the page of help: the answer alone, as one file that opens without a network and leads nowhere but out. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import spanish from '$features/help/programs/es?script';
import { sheetOf } from '$features/help/sheet';
import { place } from './answers/inventedContact';
import { helpData, openedPage } from './openedHelp';

const contacts = ['S101', 'S102', 'S103', 'S104', 'S105', 'S106'].map((id) => place(id));
const far = Object.fromEntries(contacts.map(({ id }, at) => [id, [at * 100, at * 100] as const]));
const MEDICAL = place('S201', { nombre: 'Otro lugar', necesidades: ['medica'] });

describe('the sheet', () => {
  const { document } = openedPage(spanish, helpData([...contacts, MEDICAL], far), {
    hash: '#3-10020',
  });
  const shown = document.toString();
  const sheet = parseHTML(sheetOf(document)).document;

  it('holds what is chosen, and nothing of another need, colonia or moment', () => {
    const text = sheet.body.textContent?.replace(/\s+/g, ' ') ?? '';
    expect(text).toContain('Orientación legal');
    expect(text).toContain('En persona, cerca de Morelos');
    expect(text).toContain('Lugar S101');
    expect(text).toContain('Lunes a viernes');
    expect(text).not.toMatch(/Abierto ahora|Centro|Otro lugar|Atención médica|¿Qué necesitas/);
    expect(sheet.querySelectorAll('li[id]')).toHaveLength(5);
  });

  it('leads to no page of the site, needs nothing and runs nothing', () => {
    expect(sheet.querySelectorAll('script, link, img, svg, button, form')).toHaveLength(0);
    for (const link of sheet.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(/^(?:tel:|https:)/);
    }
    const policy = sheet.querySelector('meta[http-equiv="content-security-policy"]');
    expect(policy?.getAttribute('content')).toContain("default-src 'none'");
    expect(sheet.querySelector('meta[name="referrer"]')?.getAttribute('content')).toBe(
      'no-referrer',
    );
  });

  it('changes nothing of the page, and has a title that tells nothing', () => {
    expect(document.toString()).toBe(shown);
    expect(sheet.title).toBe('Ayuda');
  });
});

it('of a site of internal use says so', () => {
  const page = (head: string) =>
    parseHTML(`<!doctype html><html><head>${head}</head><body></body></html>`).document;
  expect(sheetOf(page('<meta name="atlas-perfil" content="interno">'))).toContain(
    'USO INTERNO · NO PUBLICAR',
  );
  expect(sheetOf(page(''))).not.toContain('USO INTERNO');
});
