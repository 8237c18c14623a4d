/**
 * An earlier release that can be read, invented: the site may have none, where all were withdrawn. It is the release of
 * the site under the id of one that was withdrawn, and without what the page of verifying may ask of it in vain.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parseManifest } from '../../../src/lib/contract/manifest';
import type { Topic, TopicSeries } from '../../../src/features/verify/topics';

const DATA = 'build/data';

const here = () => parseManifest(readFileSync(join(DATA, 'manifest.json'), 'utf8'));

/** Ids of those that were withdrawn. */
const withdrawn = readFileSync('data/catalogs/publicaciones.csv', 'utf8')
  .split('\n')
  .flatMap((line) => (line.includes(',retirada,') ? (line.split(',')[1] ?? '') : []));

export const [WITHDRAWN = '', EARLIER = ''] = withdrawn;

const year = (count: number): readonly number[] => Array.from({ length: 12 }, () => count);

const SERIES: TopicSeries = {
  indicador: 'violencia_familiar',
  fuente: 'sesnsp_idm',
  corto: 'SESNSP',
  publica: 'Secretariado inventado',
  conjunto: 'Incidencia inventada',
  unidad: { una: 'carpeta', varias: 'carpetas' },
  fecha: 'apertura',
  completo: '2025-12-01',
  months: { first: '2023-01-01', counts: [...year(100), ...year(110), ...year(100)] },
  years: null,
  rupturas: [],
  irregularity: null,
  tooFew: false,
  reporting: null,
  whole: null,
};

const TOPICS: readonly Topic[] = [
  {
    id: 'violencia_familiar',
    nombre: 'Violencia familiar',
    enFrase: 'violencia familiar',
    series: [SERIES],
  },
];

/** Every page that this one opens tells of `EARLIER` as readable, and its files are those of `build/data`. */
export async function earlierRelease(page: Page): Promise<void> {
  const manifest = { ...here(), publicacion: EARLIER };
  const huella = createHash('sha256').update(JSON.stringify(manifest)).digest('hex');
  const past = JSON.stringify([{ publicacion: EARLIER, estado: 'legible', huella }]);
  await page.route(/\/(?:verificar|datos\/sql)\/(?:\?.*)?$/, async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'text/html', body: withPast(text, past) });
  });
  await page.route(`**/datos/anteriores/${EARLIER}/*`, async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    if (name === 'verificar.json') return route.fulfill({ json: TOPICS });
    if (name === 'manifest.json') return route.fulfill({ json: manifest });
    return route.fulfill({ path: join(DATA, name) });
  });
}

const BEFORE = 'past:';

/** The text of a page, whose inline data tell of other earlier releases: the page must do without its CSP. */
function withPast(html: string, past: string): string {
  const from = html.indexOf(BEFORE);
  // Whether its rows are told one by one or column by column.
  const opens = html.slice(from + BEFORE.length).search(/[[(]/);
  if (from === -1 || opens === -1) {
    throw new Error('La página ya no trae así sus publicaciones anteriores.');
  }
  let to = from + BEFORE.length + opens + 1;
  for (let open = 1; open > 0; to += 1) {
    if (/[[({]/.test(html[to] ?? '')) open += 1;
    if (/[\])}]/.test(html[to] ?? ')')) open -= 1;
  }
  return `${html.slice(0, from)}${BEFORE}${past}${html.slice(to)}`;
}
