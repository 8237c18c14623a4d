/** Of an address that does not exist, the pages whose address is the same but for how it is spelt. */
import { expect, it } from 'vitest';
import { nearPages, plainAddress } from '$features/shell/nearAddress';

const KNOWN = [
  '',
  'colonias/',
  'colonias/centro/',
  'colonias/santa-maria-la-ribera/',
  'comparar/violacion/',
  'indicadores/violacion/',
  'metodologia/',
].map((path) => ({ path, title: path }));

const near = (asked: string) => nearPages(asked, KNOWN).map(({ path }) => path);

it.each([
  ['/Colonias/CENTRO', ['colonias/centro/']],
  ['/Metodología', ['metodologia/']],
  ['/metodolog%C3%ADa/', ['metodologia/']],
  ['//colonias//centro/index.html', ['colonias/centro/']],
  ['/colonias/Santa María la Ribera', ['colonias/santa-maria-la-ribera/']],
  ['/colonias/santa_maria_la_ribera/', ['colonias/santa-maria-la-ribera/']],
  ['/centro', ['colonias/centro/']],
  ['/violación', ['comparar/violacion/', 'indicadores/violacion/']],
  ['/no/existe/', []],
  ['/', []],
  ['/index.html', []],
])('of %s', (asked, found) => {
  expect(near(asked)).toEqual(found);
});

it('of what is no text, or another site, offers no page but its own', () => {
  for (const asked of ['/%E0%A4%A', '/https://otro.invalid/', '//otro.invalid/', '/javascript:x']) {
    expect(near(asked)).toEqual([]);
  }
});

it('of many that end alike, offers five', () => {
  const many = Array.from({ length: 9 }, (_, place) => ({ path: `${place}/centro/`, title: '' }));
  expect(nearPages('/centro', many)).toHaveLength(5);
});

it('tells names apart that differ in more', () => {
  expect(plainAddress('/colonias/centro')).not.toBe(plainAddress('/colonias/centros'));
});
