/** What the page of help weighs in each language, as it is sent: all needs, places and outlines are in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSite, missingSite } from '../../lib/build-site.mjs';
import { PROJECT } from '../../lib/project.mjs';
import { atMost, kilobytes, type Measure } from '../measure';

const MOST_SENT = 60_000;
const LANGUAGES = ['', 'en/', 'fr/'];

/** On the built site. */
export async function helpPage(): Promise<Measure[]> {
  if (missingSite(PROJECT) !== null) await buildSite(PROJECT);
  return LANGUAGES.map((language) => {
    const html = readFileSync(join(PROJECT, 'build', `${language}servicios/index.html`));
    return atMost(
      `ayuda: la página ${language === '' ? 'en español' : language.slice(0, 2)}, en gzip`,
      gzipSync(html, { level: 9 }).length,
      MOST_SENT,
      kilobytes,
      { bytes: html.length },
    );
  });
}
