import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from './walk.mjs';

/** Of a page that asks not to be listed. */
const UNLISTED = /<meta name="robots" content="[^"]*noindex/;

/**
 * Writes `sitemap.xml`, the addresses of all pages that may be listed, and where it may be read, at the
 * root of a host, the `robots.txt` that tells of it.
 * @param {string} dir The built site.
 * @param {string} site Its address, with a final slash.
 */
export function writeSitemap(dir, site) {
  const pages = filesUnder(dir)
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .filter((file) => !UNLISTED.test(readFileSync(join(dir, file), 'utf8')))
    .map((file) => new URL(file.slice(0, -'index.html'.length), site).href)
    .sort();
  const entries = pages.map((page) => `  <url><loc>${page}</loc></url>\n`).join('');
  writeFileSync(
    join(dir, 'sitemap.xml'),
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</urlset>\n`,
  );
  if (new URL(site).pathname === '/') {
    writeFileSync(
      join(dir, 'robots.txt'),
      `User-agent: *\nDisallow:\n\nSitemap: ${site}sitemap.xml\n`,
    );
  }
}
