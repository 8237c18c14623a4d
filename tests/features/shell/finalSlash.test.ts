/** A page that a host shows without the final slash of its folder. */
import { expect, it } from 'vitest';
import finalSlash from '../../../src/inline/finalSlash.js?raw';

/** The addresses that it gives to a page which says where the site is by `home`. */
function given(home: string, pathname: string): readonly string[] {
  const addresses: string[] = [];
  const document = { documentElement: { dataset: { home } } };
  const location = { pathname, search: '?medida=tasa', hash: '#mapa' };
  const history = {
    state: null,
    replaceState: (_state: null, _title: string, address: string) => addresses.push(address),
  };
  // As a page runs it: no module.
  new Function('document', 'location', 'history', finalSlash)(document, location, history);
  return addresses;
}

it.each([
  ['./', '/atlas', '/atlas/?medida=tasa#mapa'],
  ['../', '/atlas/colonias', '/atlas/colonias/?medida=tasa#mapa'],
])('«%s» at %s is at %s', (home, pathname, address) => {
  expect(given(home, pathname)).toEqual([address]);
});

it.each([
  ['./', '/atlas/'],
  ['./', '/atlas/index.html'],
  ['./', '/'],
  // The page of unknown addresses, whose site is at the root or at /atlas/.
  ['/', '/no/existe'],
  ['/atlas/', '/atlas/no-existe'],
])('«%s» at %s stays there', (home, pathname) => {
  expect(given(home, pathname)).toEqual([]);
});
