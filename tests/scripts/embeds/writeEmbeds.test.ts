/** Figures of a built site as pages that other sites may show. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { embeddedPages } from '../../../scripts/lib/embeds/embed-list.mjs';
import { writeEmbeds } from '../../../scripts/lib/embeds/write-embeds.mjs';
import { clearFolders, newFolder, writeFiles } from '../machine';

clearFolders();

const STRIP =
  '<aside><a href="tel:911"><b>911</b> <span class="name">Emergencias</span></a>' +
  '<a href="tel:*765"><b>*765</b> <span class="name">SOS</span></a>' +
  '<a href="tel:+525555335533"><b>55 5533 5533</b> <span class="name">Línea</span></a></aside>';
const figure = (id: string) =>
  `<figure id="${id}" data-figure="${id}" aria-labelledby="${id}-hallazgo" class="marco">
   <figcaption class="heard"><h2 id="${id}-hallazgo" class="heard" data-n="4">Más & mejor</h2><p class="subtitle">Carpetas, 2023</p></figcaption>
   <div class="chart"><!--[--><div class="map"><p class="card">Toca una</p>
   <svg viewBox="0 0 9 9"><defs><pattern id="rayas"></pattern></defs><a href="../centro"><path class="colonia" fill="var(--seq-1)"/><path fill="url(#rayas)"/></a></svg>
   <button>Ver</button><span data-value="5" id="nadie">5</span></div></div>
   <div class="tools"><details class="how"><summary>Cómo se sabe</summary><ul class="key"><li>Clave</li></ul><p class="note">Nota</p><p class="source">Fuente: Fiscalía. Publicación x</p><ul class="links"><li><a href="./m/">M</a></li></ul></details>
   <details><summary>Ver como tabla</summary><table></table></details></div></figure>`;
const STYLE =
  ':root{--ground:#fff;--seq-1:#ddd;--seq-2:#bbb}@media (prefers-color-scheme:dark){:root{--seq-1:#333}.colonia{stroke:#000}}' +
  '.colonia{stroke:red}.otra{color:red}@media print{.colonia{stroke:blue}}.heard{position:absolute}.key{margin:0}' +
  ':is(main,footer) a{padding:1px}html:not([data-app]) [data-script]{display:none}';
const html = (...ids: readonly string[]) =>
  `<html><head><style>${STYLE}</style></head><body>${STRIP}<main>${ids.map(figure).join('')}</main></body></html>`;

function written(site: string | null = null) {
  const dir = newFolder();
  const pages = {
    '': ['mapa'],
    'colonias/centro/': ['mapa', 'orden', 'tendencia', 'trimestres'],
    'comparar/': ['embudo'],
    'comparar/violacion/': ['embudo'],
    'comparar/otras-fuentes/': ['snsp_feminicidio'],
    'servicios/': [],
  };
  writeFiles(
    dir,
    Object.fromEntries(
      Object.entries(pages).map(([path, ids]) => [`${path}index.html`, html(...ids)]),
    ),
  );
  writeEmbeds(
    dir,
    Object.keys(pages).map((path) => ({ path })),
    site,
  );
  const text = (path: string) => readFileSync(join(dir, 'insertar', path), 'utf8');
  return { dir, text, document: (path: string) => parseHTML(text(`${path}index.html`)).document };
}

describe('figures for other sites', () => {
  test('are those of each page at its default; of a colonia, what is of it', () => {
    const { text } = written();
    expect(
      Object.keys(JSON.parse(text('figuras.js').replace(/^export default (.*);\n$/, '$1'))),
    ).toEqual([
      'mapa/',
      'colonias/centro/mapa/',
      'colonias/centro/trimestres/',
      'comparar/embudo/',
      'comparar/otras-fuentes/snsp_feminicidio/',
    ]);
  });

  test('where colonias are many, only those of the alcaldía', () => {
    const colonias = Array.from({ length: 61 }, (_, at) => `colonias/c${at}/`);
    expect(embeddedPages(['', ...colonias.slice(1), 'cambios/'])).toHaveLength(62);
    expect(embeddedPages(['', ...colonias, 'cambios/'])).toEqual(['', 'cambios/']);
  });

  test('say what they find, their source and where to check it', () => {
    const page = written().document('colonias/centro/mapa/');
    expect(page.title).toBe('Más & mejor · Atlas Violeta');
    expect(page.querySelector('h2')?.textContent).toBe('Más & mejor');
    expect(page.querySelector('.heard')).toBeNull();
    expect(page.querySelector('footer')?.textContent).toContain('Fuente: Fiscalía. Publicación x');
    expect(page.querySelector('footer .full')?.getAttribute('href')).toBe(
      '../../../../colonias/centro/#mapa',
    );
    expect(page.querySelector('.key')?.textContent).toBe('Clave');
    expect(page.querySelector('details.how p')?.textContent).toBe('Nota');
  });

  test('have help: the emergency number, one of ten digits, and a way to more', () => {
    const page = written().document('mapa/');
    const hrefs = [...page.querySelectorAll('footer a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['../../#mapa', 'tel:911', 'tel:+525555335533', '../../servicios/']);
  });

  test('every link but a telephone opens another tab, which learns nothing of this one', () => {
    const page = written().document('mapa/');
    const links = [...page.querySelectorAll('a:not([href^="tel:"])')];
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    }
    expect(page.querySelector('svg a')?.getAttribute('href')).toBe('../../../centro'.slice(3));
  });

  test('have nothing that waits for a program, nor marks for one, and keep their hatches', () => {
    const page = written().document('mapa/');
    expect(page.querySelector('button, .tools, .card, table, .links')).toBeNull();
    expect(page.documentElement.outerHTML).not.toMatch(/data-(?:n|value|figure)=/);
    expect(page.querySelector('#rayas')).not.toBeNull();
    expect(page.querySelector('#nadie')).toBeNull();
    expect(page.querySelectorAll('script')).toHaveLength(1);
  });

  test('bring only the styles of what they show, the dark ones also when they are asked for', () => {
    const [, css = ''] = /<style>([^]*?)<\/style>/.exec(written().text('mapa/index.html')) ?? [];
    expect(css).toContain('.colonia{stroke:red}');
    expect(css).not.toMatch(/\.otra|@media print|--seq-2|data-script/);
    expect(css).toContain(":root:not([data-tema='claro']){--seq-1:#333}");
    expect(css).toContain(":root[data-tema='oscuro']{--seq-1:#333}");
    expect(css).toContain(":root[data-tema='oscuro'] .colonia{stroke:#000}");
  });

  test('run one script, which their policy names, and ask for nothing', () => {
    const text = written().text('mapa/index.html');
    const [, policy = ''] = /content-security-policy" content="([^"]*)"/.exec(text) ?? [];
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/]+='; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'$/,
    );
    expect(text).not.toMatch(/\ssrc=|<link|url\((?!#)|@import/);
  });

  test('are told to other sites by oEmbed only where the address of this one is known', () => {
    const none = written();
    expect(existsSync(join(none.dir, 'insertar/mapa/oembed.json'))).toBe(false);
    const { text, document } = written('https://atlas.example.org/x/');
    const told = JSON.parse(text('colonias/centro/mapa/oembed.json'));
    const address = 'https://atlas.example.org/x/insertar/colonias/centro/mapa/';
    expect(told).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_name: 'Atlas Violeta',
      provider_url: 'https://atlas.example.org/x/',
      title: 'Más & mejor',
      width: 600,
    });
    expect(told.html).toContain(`src="${address}"`);
    expect(told.html).toContain('title="Más &amp; mejor"');
    expect(told.html).toContain(`height="${told.height}"`);
    const page = document('colonias/centro/mapa/');
    expect(page.querySelector('link[type="application/json+oembed"]')?.getAttribute('href')).toBe(
      `${address}oembed.json`,
    );
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
      'https://atlas.example.org/x/colonias/centro/#mapa',
    );
    expect(page.querySelector('footer')?.textContent).toContain(
      'atlas.example.org/x/colonias/centro/#mapa',
    );
  });
});

test('a map that is a file is written into its page, in the colours of that page', () => {
  const dir = newFolder();
  const shown =
    '<img src="./colonias/todas/mapa.svg" alt="Mapa: &quot;todas&quot;" width="9" height="9">';
  writeFiles(dir, {
    'index.html': html('mapa').replace('<p class="card">', `${shown}<p class="card">`),
    'colonias/todas/mapa.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"><style>:root{--seq-1:#999}</style>' +
      '<defs><pattern id="mapa-rayas"/></defs><path fill="var(--seq-2)"/><path fill="url(#mapa-rayas)"/></svg>',
  });
  writeEmbeds(dir, [{ path: '' }], null);
  const text = readFileSync(join(dir, 'insertar/mapa/index.html'), 'utf8');
  const { document } = parseHTML(text);
  expect(document.querySelector('img')).toBeNull();
  const map = document.querySelector('svg[role="img"]');
  expect(map?.getAttribute('aria-label')).toBe('Mapa: "todas"');
  expect([...(map?.children ?? [])].map(({ localName }) => localName)).toEqual([
    'defs',
    'path',
    'path',
  ]);
  expect(text).toContain('--seq-2:#bbb');
  expect(text).not.toContain('#999');
});
