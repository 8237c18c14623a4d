/** Every page that says a finding has the picture of it, whole and light; whoever builds with SITIO gets these. */
import { cpSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawTextCard, findingOf } from '../../scripts/lib/text-card.mjs';
import { writeCards } from '../../scripts/lib/write-cards.mjs';
import { clearFolders, newFolder } from '../scripts/machine';
import { PLACED_PAGES } from './kit/site';

clearFolders();

const SITE = 'https://atlas.example.org/';
/** Bytes of each, and of all. */
const MOST = 32_000;
const MOST_OF_ALL = 2_000_000;

const OF_COUNTS_BY_COLONIA =
  'of few cases, which are not published by colonia: there is nothing found';
const OF_NO_SERIES = 'of a crime or a sum of which the sheet has no series: it has no figure';
const NO_FINDING: Readonly<Record<string, string>> = {
  'accesibilidad/': 'of this site',
  'colonias/': 'a list of pages',
  'comparar/otras-fuentes/':
    'ten figures and no finding over them: any one would stand for the rest',
  'datos/': 'what can be taken',
  'datos/propios/': 'of who reads it, and never to be shown with a link',
  'datos/sql/': 'of who asks',
  'glosario/': 'of words',
  'indicadores/': 'a list of pages',
  'metodologia/': 'of methods',
  'privacidad/': 'of this site',
  'sesiones/editor/': 'of who writes',
  'agrupamientos/feminicidio/': OF_COUNTS_BY_COLONIA,
  'agrupamientos/privacion_libertad_sexual/': OF_COUNTS_BY_COLONIA,
  'agrupamientos/tentativa_feminicidio/': OF_COUNTS_BY_COLONIA,
  'agrupamientos/violencia_feminicida/': OF_COUNTS_BY_COLONIA,
  'agrupamientos/violencia_total/': OF_COUNTS_BY_COLONIA,
  'indicadores/privacion_libertad_sexual/': OF_NO_SERIES,
};
/** On paper, and what the page it was opened from says already. */
const BRIEF = /\/informe\/$/;
/** Its picture is drawn with its columns. */
const CLAIM = 'verificar/';
const HELP = /^(?:(?:en|fr)\/|servicios\/)/;

const asked = PLACED_PAGES.map((page) => page.slice(0, -'index.html'.length)).filter(
  (page) => !HELP.test(page) && !BRIEF.test(page) && page !== CLAIM,
);
const expected = asked.filter((page) => !(page in NO_FINDING));

const fileOf = (page: string): string =>
  `tarjetas/${page === '' ? 'portada' : page.slice(0, -1)}.png`;

let folder = '';
const html = (page: string): string => readFileSync(join(folder, page, 'index.html'), 'utf8');

beforeAll(async () => {
  folder = newFolder();
  for (const page of asked) {
    cpSync(join('build', page, 'index.html'), join(folder, page, 'index.html'));
  }
  await writeCards(
    folder,
    SITE,
    asked.map((path) => ({ path })),
  );
}, 300_000);

describe('the pictures of the pages of a built site', () => {
  test('are of each page but those that say no finding, and each page names its own', () => {
    const named = asked.filter((page) => html(page).includes('property="og:image"'));
    expect(named).toEqual(expected);
    for (const page of named) {
      const { document } = parseHTML(html(page));
      const pictures = [...document.querySelectorAll('meta[property="og:image"]')];
      expect(pictures.map((meta) => meta.getAttribute('content'))).toEqual([SITE + fileOf(page)]);
    }
    // Nothing is said of a page that is not there any more.
    expect(Object.keys(NO_FINDING).filter((page) => !asked.includes(page))).toEqual([]);
  });

  test('say the whole finding', () => {
    const measure = (text: string, { size }: { size: number }): number => text.length * size * 0.55;
    for (const page of expected) {
      const card = findingOf(page, html(page));
      if (card === null) throw new Error(`«${page}» says no finding.`);
      const { document } = parseHTML(drawTextCard(card, 'a.example/', measure));
      const said = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
      expect(said.join(' ')).toContain(card.finding);
    }
  });

  test('weigh at most 32 kB each and 2 MB in all', () => {
    const sizes = expected.map((page) => statSync(join(folder, fileOf(page))).size);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`${sizes.length} cards, ${bytes} bytes, the largest ${Math.max(...sizes)}`);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST);
    expect(bytes).toBeLessThanOrEqual(MOST_OF_ALL);
  });
});
