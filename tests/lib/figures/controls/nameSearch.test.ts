import fuse from 'fuse.js';
import { describe, expect, it } from 'vitest';
import { nearSearch, plainSearch } from '$lib/figures/controls/nameSearch';
import { key } from '../../../coloniaKey';

const search = nearSearch(
  fuse,
  ['Toda la alcaldía', 'Juárez', 'Roma Norte', 'Roma Sur', 'Santa María la Ribera', 'Tránsito'].map(
    (nombre, index) => ({ clave: index === 0 ? null : key(nombre), nombre }),
  ),
);
const names = (typed: string) => search(typed).map(({ nombre }) => nombre);

describe('nearSearch', () => {
  it('does not ask for accents or capitals', () => {
    expect(names('juarez')).toEqual(['Juárez']);
    expect(names('TRANSITO')).toEqual(['Tránsito']);
  });

  it('forgives a slip', () => {
    expect(names('roma nrte')[0]).toBe('Roma Norte');
  });

  it('finds a name by a word in its middle', () => {
    expect(names('ribera')).toEqual(['Santa María la Ribera']);
  });

  it('offers everything before anything is typed, in the order given', () => {
    expect(names('  ')).toHaveLength(6);
    expect(names('')[0]).toBe('Toda la alcaldía');
  });

  it('finds nothing that is not there', () => {
    expect(names('xyzxyz')).toEqual([]);
  });
});

describe('plainSearch', () => {
  const options = ['Toda la alcaldía', 'Juárez', 'Nonoalco Tlatelolco'].map((nombre, index) => ({
    clave: index === 0 ? null : key(nombre),
    nombre,
  }));
  const found = (typed: string) => plainSearch(options)(typed).map(({ nombre }) => nombre);

  it('finds what was typed, never the whole list in its place', () => {
    expect(found(' JUAREZ')).toEqual(['Juárez']);
    expect(found('tlatel')).toEqual(['Nonoalco Tlatelolco']);
    expect(found('xyz')).toEqual([]);
    expect(found('')).toHaveLength(3);
  });
});
