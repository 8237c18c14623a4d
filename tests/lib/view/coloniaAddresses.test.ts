/** The one place where a colonia is its key on one side and its name in addresses on the other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseColoniaKey } from '$lib/contract/coloniaKey';
import {
  addressOf,
  coloniaAddresses,
  coloniaEntries,
  coloniaPath,
  requireAddresses,
  type AddressedColonia,
} from '$lib/view/coloniaAddresses';

const CENTRO = parseColoniaKey('0901500010007');
const DOCTORES = parseColoniaKey('0901500010011');
const AWAY = parseColoniaKey('0901000010001');
const TWO = [
  { clave: CENTRO, slug: 'centro' },
  { clave: DOCTORES, slug: 'doctores' },
];

/** Names and keys in any pairing, each once. */
const releases: fc.Arbitrary<readonly AddressedColonia[]> = fc
  .uniqueArray(
    fc.tuple(
      fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
      fc.stringMatching(/^09\d{11}$/).map(parseColoniaKey),
    ),
    { minLength: 1, maxLength: 40, selector: ([slug]) => slug },
  )
  .map((pairs) => [...new Map(pairs.map(([slug, clave]) => [clave, { clave, slug }])).values()]);

describe('the addresses of a release', () => {
  it('give back every colonia that they were written for, also through a query', () => {
    fc.assert(
      fc.property(releases, (colonias) => {
        const { read, write, path } = coloniaAddresses(colonias);
        for (const { clave, slug } of colonias) {
          expect(write(clave)).toBe(slug);
          expect(read(write(clave))).toBe(clave);
          const query = new URLSearchParams({ colonia: write(clave) });
          expect(read(new URLSearchParams(query.toString()).get('colonia') ?? '')).toBe(clave);
          expect(read(new URL(path(clave), 'https://x.invalid').pathname.slice(10))).toBe(clave);
        }
      }),
    );
  });

  it('give back every name that stands for one, and no other text', () => {
    fc.assert(
      fc.property(releases, fc.string(), (colonias, text) => {
        const { read, write } = coloniaAddresses(colonias);
        const clave = read(text);
        expect(
          clave === null ? colonias.some(({ slug }) => slug === text) : write(clave) !== text,
        ).toBe(false);
      }),
    );
  });

  it('know no name that is unknown, written another way, or a key', () => {
    const { read } = coloniaAddresses(TWO);
    for (const text of ['', 'atlantida', 'Centro', 'centro ', 'centro/', CENTRO, 'toString']) {
      expect(read(text), text).toBeNull();
    }
  });

  it('of a colonia whose name changed lead to the same key by the new one alone', () => {
    const renamed = coloniaAddresses([
      { clave: CENTRO, slug: 'centro-historico' },
      { clave: DOCTORES, slug: 'doctores' },
    ]);
    expect(renamed.read('centro-historico')).toBe(CENTRO);
    expect(renamed.read('centro')).toBeNull();
    expect(renamed.write(CENTRO)).toBe('centro-historico');
  });

  it('of a name that another colonia took over lead to that one', () => {
    const swapped = coloniaAddresses([
      { clave: CENTRO, slug: 'doctores' },
      { clave: DOCTORES, slug: 'centro' },
    ]);
    expect([swapped.read('centro'), swapped.read('doctores')]).toEqual([DOCTORES, CENTRO]);
  });

  it('tell two colonias of one name in two alcaldías apart', () => {
    const both = [
      { clave: CENTRO, slug: 'centro', nombre: 'Centro' },
      { clave: AWAY, slug: 'alvaro-obregon-centro', nombre: 'Centro' },
    ];
    const { read, write } = coloniaAddresses(both);
    expect([read('centro'), read('alvaro-obregon-centro')]).toEqual([CENTRO, AWAY]);
    expect(write(AWAY)).toBe('alvaro-obregon-centro');
    // Where one alcaldía is shown, the other's colonia has no address in it.
    expect(coloniaAddresses(both.slice(0, 1)).read('alvaro-obregon-centro')).toBeNull();
  });

  it('refuse a colonia that is not among them, rather than lead nowhere', () => {
    const { write, path } = coloniaAddresses(TWO);
    expect(() => write(AWAY)).toThrow('La colonia 0901000010001 no está entre las 2');
    expect(() => path(AWAY)).toThrow(RangeError);
  });
});

describe('what is made of a list of colonias', () => {
  it('the page of each, and its parameter', () => {
    expect(coloniaAddresses(TWO).path(DOCTORES)).toBe('/colonias/doctores');
    expect(coloniaPath({ slug: 'centro' })).toBe('/colonias/centro');
    expect(coloniaEntries(TWO)).toEqual([{ slug: 'centro' }, { slug: 'doctores' }]);
  });

  it('the address alone, of all that is known', () => {
    const known = { clave: CENTRO, slug: 'centro', nombre: 'Centro', poblacion: 61_229 };
    expect(addressOf(known)).toEqual({ clave: CENTRO, slug: 'centro' });
  });
});

describe('a release whose addresses are not one to each', () => {
  it('is refused where two share one, by their keys', () => {
    expect(() => requireAddresses(TWO)).not.toThrow();
    expect(() => requireAddresses([...TWO, { clave: AWAY, slug: 'centro' }])).toThrow(
      /0901000010001.*«centro».*0901500010007/,
    );
  });

  it('is refused where one is that of the page of all', () => {
    expect(() => requireAddresses([{ clave: AWAY, slug: 'todas' }])).toThrow(
      /0901000010001.*«todas».*la página de todas/,
    );
  });
});
