/** Each release of the alcaldía that was ever published, and what it changed of what had been said: an Atom feed (RFC 4287). */
import { releaseDay } from '$lib/page/releaseDay';
import { escapedText } from '$lib/export/escapedText';
import { changedWords } from '../words/es/changed';
import { machineWords } from '../words/es/machine';
import { at, tablesOf, type Published } from './published';

/** Where it is, within the site. */
export const FEED = 'datos/novedades.xml';

const { feed: words } = machineWords;

export function feed(published: Published): string {
  const { site, manifest, place, earlier } = published;
  const { publicacion, construida } = manifest;
  const entries = [
    entry(published, publicacion, construida, [present(published), ...changes(published)]),
    ...[...earlier]
      .reverse()
      .map((release) =>
        entry(published, release, releaseDay(release), [
          words.earlier(release),
          ...changes(published, release),
        ]),
      ),
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es">',
    `  <id>${escapedText(at(published, FEED))}</id>`,
    `  <title>${escapedText(words.title(place))}</title>`,
    `  <subtitle>${escapedText(words.subtitle)}</subtitle>`,
    `  <updated>${momentOf(construida)}</updated>`,
    `  <author><name>${escapedText(machineWords.author)}</name><uri>${escapedText(site)}</uri></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapedText(at(published, FEED))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapedText(at(published, 'datos/'))}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

function entry(
  published: Published,
  release: string,
  day: string,
  said: readonly string[],
): string {
  return [
    '  <entry>',
    `    <id>${escapedText(at(published, `datos/#${release}`))}</id>`,
    `    <title>${escapedText(words.release(release, day))}</title>`,
    `    <updated>${momentOf(day)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapedText(at(published, 'datos/'))}"/>`,
    `    <content type="text">${escapedText(said.join('\n'))}</content>`,
    '  </entry>',
  ].join('\n');
}

function present(published: Published): string {
  const tables = tablesOf(published);
  const rows = tables.reduce((sum, [, { filas }]) => sum + filas, 0);
  return words.present(published.manifest.publicacion, rows, tables.length);
}

/** @param release that said something else than the one before it; without one, the present release */
function changes({ revised }: Published, release: string | null = null): readonly string[] {
  const own = revised.filter(
    ({ comparacion, a }) => comparacion === 'publicacion' && a === release,
  );
  if (own.length === 0) return release === null ? [words.unchanged] : [];
  return own.map((series) => `${changedWords.since(series.de)} ${changedWords.series(series)}`);
}

const momentOf = (day: string): string => `${day}T00:00:00Z`;
