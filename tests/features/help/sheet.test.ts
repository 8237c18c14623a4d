/** What is saved of a page of help: one file that opens without a network, and leads nowhere but out. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { sheetOf } from '$features/help/sheet';

const page = (main: string, head = '') =>
  parseHTML(
    `<!doctype html><html lang="es-MX"><head><title>Ayuda y teléfonos</title>${head}</head><body>
    <aside>Tira</aside><main id="contenido" class="page s1" tabindex="-1">${main}</main></body></html>`,
  ).document;

const MAIN = `
  <p class="back screen-only s1"><a href="../../">¿Qué necesitas?</a></p>
  <h1 class="s1">Orientación legal</h1>
  <ul><li id="S001" data-quote><h3>Casa</h3>
    <p class="open abierto s1"><svg><circle /></svg> Abierto ahora, hasta las 17:00</p>
    <p class="week s1" data-horario="L–V 9:00–17:00" hidden>Lunes a viernes</p>
    <a class="call s1" href="tel:911"><span class="heard s1">Llamar</span> 911</a></li></ul>
  <details><summary>Los que siguen</summary><p>Otra casa</p></details>
  <p id="hoja" data-left-out><button>Guardar</button></p>`;

describe('the sheet', () => {
  const before = page(MAIN);
  const shown = before.toString();
  const sheet = parseHTML(sheetOf(before)).document;

  it('says what the page says but what held for one moment, all of it open', () => {
    const text = sheet.body.textContent?.replace(/\s+/g, ' ');
    expect(text).toContain('Orientación legal');
    expect(text).toContain('Lunes a viernes');
    expect(text).not.toContain('Abierto ahora');
    expect(sheet.querySelector('[hidden]')).toBeNull();
    expect(sheet.querySelector('details')?.hasAttribute('open')).toBe(true);
    expect(sheet.querySelector('a')?.getAttribute('href')).toBe('tel:911');
    expect(sheet.querySelector('a .heard')?.textContent).toBe('Llamar');
  });

  it('leads to no page of the site, needs nothing and runs nothing', () => {
    expect(sheet.querySelectorAll('script, link, img, svg, button')).toHaveLength(0);
    expect([...sheet.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'tel:911',
    ]);
    const policy = sheet.querySelector('meta[http-equiv="content-security-policy"]');
    expect(policy?.getAttribute('content')).toContain("default-src 'none'");
    expect(sheet.querySelector('meta[name="referrer"]')?.getAttribute('content')).toBe(
      'no-referrer',
    );
  });

  it('adds little to the page, which is light', () => {
    expect(sheetOf(before).length - MAIN.length).toBeLessThan(2_000);
  });

  it('changes nothing of the page, and has a title that tells nothing', () => {
    expect(before.toString()).toBe(shown);
    expect(sheet.title).toBe('Ayuda y teléfonos');
  });
});

it('of a site of internal use says so', () => {
  const internal = page('<h1>Hoja</h1>', '<meta name="atlas-perfil" content="interno">');
  expect(sheetOf(internal)).toContain('USO INTERNO · NO PUBLICAR');
  expect(sheetOf(page('<h1>Hoja</h1>'))).not.toContain('USO INTERNO');
});
