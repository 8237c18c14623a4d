/** What the pages of help near one colonia add to a site. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { buildIsCurrent, buildSite } from '../../lib/build-site.mjs';
import { PROJECT } from '../../lib/project.mjs';
import { OF_HELP_NEARBY } from '../../lib/site-index.mjs';
import { filesUnder } from '../../lib/walk.mjs';
import { atMost, kilobytes, megabytes, type Measure } from '../measure';

/** Of one page, and of all with what is compressed of each: docs/decisions/lo-que-pesa-el-sitio.md. */
const [MOST_BYTES, MOST_OF_ALL] = [40_960, 8 * 2 ** 20];
const PAGE = /index\.html$/;

/** On the built site. */
export async function smallPages(): Promise<Measure[]> {
  if (!buildIsCurrent(PROJECT)) await buildSite(PROJECT);
  const dir = join(PROJECT, 'build');
  const files = filesUnder(dir).filter((file) =>
    OF_HELP_NEARBY.test(file.slice(0, file.lastIndexOf('/') + 1)),
  );
  const bytesOf = (file: string): number => statSync(join(dir, file)).size;
  const pages = files.filter((file) => PAGE.test(file));
  const all = files.reduce((sum, file) => sum + bytesOf(file), 0);
  return [
    atMost(
      'ayuda cerca de una colonia: página más pesada',
      Math.max(...pages.map(bytesOf)),
      MOST_BYTES,
      kilobytes,
      { pages: pages.length },
    ),
    atMost('ayuda cerca de una colonia: todas, con lo comprimido', all, MOST_OF_ALL, megabytes),
  ];
}
