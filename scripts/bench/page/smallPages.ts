/** What the pages of help near one colonia add to a site, and what is told in other languages. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, missingSite } from '../../lib/build-site.mjs';
import { PROJECT } from '../../lib/project.mjs';
import { IN_OTHER_LANGUAGES, OF_HELP_NEARBY } from '../../lib/site-index.mjs';
import { filesUnder } from '../../lib/walk.mjs';
import { atMost, kilobytes, megabytes, type Measure } from '../measure';

/** Of one page, and of all of a language with what is compressed of each: docs/decisions/lo-que-pesa-el-sitio.md. */
const [MOST_BYTES, MOST_OF_ALL] = [40_960, 8 * 2 ** 20];
const PAGE = /index\.html$/;

/** On the built site. */
export async function smallPages(): Promise<Measure[]> {
  if (missingSite(PROJECT) !== null) await buildSite(PROJECT);
  const dir = join(PROJECT, 'build');
  const files = filesUnder(dir);
  const near = files.filter((file) =>
    OF_HELP_NEARBY.test(file.slice(0, file.lastIndexOf('/') + 1)),
  );
  const others = files.filter((file) => IN_OTHER_LANGUAGES.test(file));
  const languages = [...new Set(others.map((file) => file.slice(0, file.indexOf('/'))))];
  const bytesOf = (file: string): number => statSync(join(dir, file)).size;
  const sum = (of: readonly string[]): number =>
    of.reduce((bytes, file) => bytes + bytesOf(file), 0);
  const pages = [...near, ...others].filter((file) => PAGE.test(file));
  return [
    atMost(
      'ayuda cerca de una colonia: página más pesada',
      Math.max(...pages.map(bytesOf)),
      MOST_BYTES,
      kilobytes,
      { pages: pages.length },
    ),
    atMost(
      'ayuda cerca de una colonia: todas, con lo comprimido',
      sum(near),
      MOST_OF_ALL,
      megabytes,
    ),
    ...languages.map((language) =>
      atMost(
        `todo lo que se dice en otro idioma, con lo comprimido: ${language}`,
        sum(others.filter((file) => file.startsWith(`${language}/`))),
        MOST_OF_ALL,
        megabytes,
      ),
    ),
  ];
}
