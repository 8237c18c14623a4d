/** Figures of several pages one after another: their address holds each with its view, and no other site. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIGURES } from '$features/figures/register';
import { printFigure, type FigurePlace } from '$lib/view/figureAddress';
import { parseProjector } from '$lib/view/projector';
import { asksTour, parseTour, printTour, steppedTour, stopAt, withTour } from '$lib/view/tour';

const stop = (address: string): FigurePlace => {
  const found = stopAt(address, FIGURES);
  if (found === null) throw new Error(address);
  return found;
};
const paramsOf = (address: string) => new URL(address, 'https://sitio.invalid').searchParams;
const parse = (address: string) => parseTour(paramsOf(address), FIGURES);

const STOPS = [
  '/?colonia=centro#mapa',
  '/#tendencia',
  '/cambios/#cambios',
  '/evaluar/?colonias=centro,guerrero&desde=2023-01-01#curso',
].map(stop);

describe('a tour', () => {
  it('is at the page of its stop, with its view, its figure and all the others', () => {
    const address = printTour({ stops: STOPS, at: 3 });
    expect(address).toMatch(/^\/evaluar\/\?colonias=centro,guerrero&desde=2023-01-01&/);
    const params = paramsOf(address);
    expect(params.get('proyector')).toBe('curso');
    expect(params.getAll('lamina')).toEqual(STOPS.map(printFigure));
    expect(parse(address)).toEqual({ tour: { stops: STOPS, at: 3 }, missing: [] });
  });

  it('gives back what it was printed from, wherever it is, and its figure is asked of its page', () => {
    const tours = fc
      .shuffledSubarray(STOPS, { minLength: 1 })
      .chain((stops) => fc.nat(stops.length - 1).map((at) => ({ stops, at })));
    fc.assert(
      fc.property(tours, (tour) => {
        const address = printTour(tour);
        const { pathname, searchParams } = new URL(address, 'https://sitio.invalid');
        const [here] = tour.stops.slice(tour.at);
        expect(parse(address)).toEqual({ tour, missing: [] });
        expect(pathname.replace(/(.)\/$/, '$1')).toBe(here?.page);
        expect(parseProjector(searchParams, [here?.anchor ?? '']).projected?.figure).toBe(
          here?.anchor,
        );
      }),
    );
  });

  it('goes on and back, and its ends are ends', () => {
    const tour = { stops: STOPS, at: 1 };
    expect([1, -1, 9, -9].map((by) => steppedTour(tour, by).at)).toEqual([2, 0, 3, 0]);
  });

  it('says what is no figure of the site, and goes through the rest', () => {
    const query = ['/#mapa', '/#nada', '//otro.example/#mapa', 'https://otro.example/', '/no/#mapa']
      .map((address) => `lamina=${encodeURIComponent(address)}`)
      .join('&');
    const { tour, missing } = parse(`/?en=3&${query}`);
    expect(tour).toEqual({ stops: [stop('/#mapa')], at: 0 });
    expect(missing).toEqual([
      '/#nada',
      '//otro.example/#mapa',
      'https://otro.example/',
      '/no/#mapa',
    ]);
    expect(parse('/?lamina=x').tour).toBeNull();
    expect(['/?lamina=x', '/?en=2'].map((address) => asksTour(paramsOf(address)))).toEqual([
      true,
      false,
    ]);
  });

  it.each([
    ['0', 0],
    ['-4', 0],
    ['2', 1],
    ['99', 3],
    ['x', 0],
  ])('at «%s» is at one of its stops', (en, at) => {
    const search = withTour('', { stops: STOPS, at: 0 }).replace('en=1', `en=${en}`);
    expect(parse(`/${search}`).tour?.at).toBe(at);
  });

  it('leaves the rest of an address alone, and takes the place of a sequence of its page', () => {
    const search = withTour('?colonia=centro&figuras=a,b', { stops: STOPS, at: 0 });
    expect(search).toMatch(/^\?colonia=centro&en=1&lamina=/);
    expect(withTour(search, null)).toBe('?colonia=centro');
    expect(withTour('', null)).toBe('');
  });

  it('holds the query of no figure open', () => {
    expect(printFigure(stop('/#mapa.consulta'))).toBe('/#mapa');
  });
});
