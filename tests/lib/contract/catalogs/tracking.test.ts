/** Whoever follows a link to a source tells no one how it was found. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { webAddress } from '$lib/contract/catalogs/fields';
import { withoutTracking } from '$lib/contract/catalogs/tracking';

it.each([
  ['https://a.mx/nota/?share=jetpack-whatsapp', 'https://a.mx/nota/'],
  ['https://a.mx/nota?utm_cmp_rs=Nota+Recomendada+2', 'https://a.mx/nota'],
  ['https://a.mx/?p=96708&fbclid=Iw%20AR', 'https://a.mx/?p=96708'],
  ['https://a.mx/n?UTM_Source=x&id=3#parte', 'https://a.mx/n?id=3#parte'],
  ['https://a.mx/n?partner=rss#a', 'https://a.mx/n#a'],
])('%s is published as %s', (marked, clean) => {
  expect(withoutTracking(marked)).toBe(clean);
});

it.each([
  'https://elinformante.mx/?p=96708',
  'https://www.dof.gob.mx/nota_detalle.php?codigo=5418339&fecha=02/12/2015',
  'https://a.mx/share/utm_source',
  'https://a.mx/n?compartir=si&shared=1#utm_x=1',
])('%s stays as it is', (address) => {
  expect(withoutTracking(address)).toBe(address);
  expect(v.parse(webAddress, address)).toBe(address);
});

it('leaves alone every address without a mark, whatever its parameters', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}[0-9]$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word), { maxLength: 4 }), (pairs) => {
      const query = pairs.map(([name, value]) => `${name}=${value}`).join('&');
      const address = `https://a.mx/n${query === '' ? '' : `?${query}`}`;
      expect(withoutTracking(address)).toBe(address);
    }),
  );
});

it('a catalogue that has one is refused, and told the address to write', () => {
  expect(() => v.parse(webAddress, 'https://a.mx/n?share=x&id=3')).toThrow(
    /marca de rastreo.*https:\/\/a\.mx\/n\?id=3/,
  );
});

it.each(['data/catalogs', 'data/sources', 'src', 'docs'])(
  'no address anywhere in %s carries one, remarks included',
  (folder) => {
    // A folder of a route may end in `.json` too.
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(csv|json|md|ts|svelte)$/.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name));
    expect(files.length).toBeGreaterThan(5);
    const marked = files.flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      return text.match(/https?:\/\/[^\s"'<>]*[?&](share|utm_\w+|fbclid|gclid|partner)=[^\s"']*/g);
    });
    expect(marked.filter((address) => address !== null)).toEqual([]);
  },
);
