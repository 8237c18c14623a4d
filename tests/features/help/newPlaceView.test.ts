/** The place that is tried, in an address: no finer than the map shows, and never out of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isNewPlaceAsked,
  moved,
  parseNewPlace,
  printNewPlace,
  standing,
} from '$features/help/newPlaceView';
import { between } from '../../uniform';

const BOUNDS = { west: -99.1851, east: -99.1202, south: 19.3999, north: 19.4642 };
const USUAL = { tipo: 'luna', at: { lat: 19.43, lon: -99.15 } };
const KINDS = ['cualquiera', 'luna', 'fiscalia'];
const parse = (query: string) => parseNewPlace(new URLSearchParams(query), KINDS, BOUNDS, USUAL);

describe('the address of a place that is tried', () => {
  it('says what differs from the usual', () => {
    expect(printNewPlace(USUAL, USUAL)).toBe('');
    const other = { tipo: 'fiscalia', at: { lat: 19.441, lon: -99.146 } };
    expect(printNewPlace(other, USUAL)).toBe('?tipo=fiscalia&lugar=19.441,-99.146');
    expect(parse('?tipo=fiscalia&lugar=19.441,-99.146')).toEqual({ view: other, isOdd: false });
    expect(parse('')).toEqual({ view: USUAL, isOdd: false });
  });

  it.each([
    '?tipo=refugio',
    '?lugar=19.441',
    '?lugar=19.441,-98.1',
    '?lugar=19.4412345,-99.1461234',
    '?lugar=x,y',
    '?lugar=NaN,Infinity',
  ])('that cannot be followed shows the usual, and says so: %s', (query) => {
    expect(parse(query)).toEqual({ view: USUAL, isOdd: true });
  });

  it('asks for it only where it names something', () => {
    expect(isNewPlaceAsked(new URLSearchParams(''))).toBe(false);
    expect(isNewPlaceAsked(new URLSearchParams('?lugar='))).toBe(false);
    expect(isNewPlaceAsked(new URLSearchParams('?lugar=19.44,-99.14'))).toBe(true);
  });

  it('gives back any point where the marker stands', () => {
    const place = fc.record({
      lat: between(19, 20),
      lon: between(-100, -99),
    });
    fc.assert(
      fc.property(place, fc.constantFrom(...KINDS), (touched, tipo) => {
        const at = standing(touched, BOUNDS);
        expect(at.lat).toBeGreaterThanOrEqual(BOUNDS.south);
        expect(at.lat).toBeLessThanOrEqual(BOUNDS.north);
        expect(at.lon).toBeGreaterThanOrEqual(BOUNDS.west);
        expect(at.lon).toBeLessThanOrEqual(BOUNDS.east);
        expect(standing(at, BOUNDS)).toEqual(at);
        expect(parse(printNewPlace({ tipo, at }, USUAL))).toEqual({
          view: { tipo, at },
          isOdd: false,
        });
      }),
    );
  });

  it('is moved by steps that come back, and stops at the edge', () => {
    expect(moved(USUAL.at, 1, 0, BOUNDS)).toEqual({ lat: 19.43, lon: -99.149 });
    expect(moved(moved(USUAL.at, 5, -5, BOUNDS), -5, 5, BOUNDS)).toEqual(USUAL.at);
    expect(moved({ lat: 19.464, lon: -99.15 }, 0, 1, BOUNDS)).toEqual({ lat: 19.464, lon: -99.15 });
  });
});
