/** Figures of several pages, each with its view, that a room is shown one after another: read from an address and printed to it. */
import type { RegisteredFigure } from './figure';
import { parseFigure, printFigure, type FigurePlace } from './figureAddress';
import { FIGURE, SEQUENCE } from './projector';

export interface Tour {
  /** Never empty. */
  readonly stops: readonly FigurePlace[];
  /** Of the one on the screen, from 0. */
  readonly at: number;
}

export interface ParsedTour {
  /** Null where the address asks for none. */
  readonly tour: Tour | null;
  /** What of it is no figure of the site. */
  readonly missing: readonly string[];
}

const [STOP, PLACE] = ['lamina', 'en'] as const;
/** More are no talk, and an address is of anybody. */
const LONGEST = 24;

/** Whether an address asks for one, of figures that there are or not. */
export const asksTour = (params: URLSearchParams): boolean => params.has(STOP);

/** A figure of the site by its address; null where it is that of none. */
export function stopAt(address: string, register: readonly RegisteredFigure[]): FigurePlace | null {
  const { place, notas } = parseFigure(address, register);
  if (place === null || notas.length > 0) return null;
  const { figure, anchor, page, query } = place;
  return { figure, anchor, page, query };
}

export function parseTour(
  params: URLSearchParams,
  register: readonly RegisteredFigure[],
): ParsedTour {
  const asked = params.getAll(STOP).slice(0, LONGEST);
  const read = asked.map((address) => ({ address, place: stopAt(address, register) }));
  const stops = read.flatMap(({ place }) => (place === null ? [] : [place]));
  const at = Number.parseInt(params.get(PLACE) ?? '', 10) - 1;
  return {
    tour: stops.length === 0 ? null : { stops, at: within(Number.isNaN(at) ? 0 : at, stops) },
    missing: read.flatMap(({ address, place }) => (place === null ? [address] : [])),
  };
}

/** The one so many steps on, or back; the first and the last are ends. */
export const steppedTour = ({ stops, at }: Tour, by: number): Tour => ({
  stops,
  at: within(at + by, stops),
});

/** The address of the stop that it is at, within the site, with the view of it and the whole tour. */
export function printTour(tour: Tour): string {
  const { stops, at } = tour;
  const stop = stops[within(at, stops)];
  if (stop === undefined) throw new RangeError('no stops');
  const params = new URLSearchParams(stop.query);
  params.set(FIGURE, stop.anchor);
  const page = stop.page === '/' ? stop.page : `${stop.page}/`;
  return `${page}${withTour(params.toString(), tour)}`;
}

/**
 * @param search of a page that shows one of its figures alone
 * @param tour null for those of this page
 * @returns the same, `?` included, with the whole tour, which needs no sequence of the page
 */
export function withTour(search: string, tour: Tour | null): string {
  const params = new URLSearchParams(search);
  for (const name of [STOP, PLACE]) params.delete(name);
  if (tour !== null) {
    params.delete(SEQUENCE);
    params.set(PLACE, String(tour.at + 1));
    for (const stop of tour.stops) params.append(STOP, printFigure(stop));
  }
  return params.size === 0
    ? ''
    : `?${params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')}`;
}

const within = (at: number, { length }: Tour['stops']): number =>
  Math.max(0, Math.min(length - 1, at));
