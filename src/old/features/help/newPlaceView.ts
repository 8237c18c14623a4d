/** The place that is tried on `/servicios/alcance/`: parsed from its address and printed to it. */
import type { Place } from '$old/lib/stats/access/greatCircle';
import type { Params } from '$old/lib/view/view';

/** What is tried: any place of help, or one more of a kind. */
export const ANY_KIND = 'cualquiera';

export interface NewPlaceView {
  /** As in `servicios.tipo`, or `ANY_KIND`. */
  readonly tipo: string;
  /** In steps: what the map can show. */
  readonly at: Place;
}

/** A step of the marker, in each thousandth of a degree some 110 metres: no finer is read or written. */
const STEPS = 1000;

export interface Bounds {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

const stepped = (degrees: number): number => Math.round(degrees * STEPS) / STEPS;

const within = (degrees: number, low: number, high: number): number =>
  Math.min(Math.max(degrees, Math.ceil(low * STEPS) / STEPS), Math.floor(high * STEPS) / STEPS);

/** The nearest point that the marker can stand at. */
export const standing = ({ lat, lon }: Place, { west, east, south, north }: Bounds): Place => ({
  lat: stepped(within(stepped(lat), south, north)),
  lon: stepped(within(stepped(lon), west, east)),
});

/** @param east,north how many steps */
export const moved = ({ lat, lon }: Place, east: number, north: number, bounds: Bounds): Place =>
  standing({ lat: lat + north / STEPS, lon: lon + east / STEPS }, bounds);

/**
 * @param usual what there is without anything in the address
 * @returns whether something of the address could not be followed, too
 */
export function parseNewPlace(
  params: Params,
  kinds: readonly string[],
  bounds: Bounds,
  usual: NewPlaceView,
): { readonly view: NewPlaceView; readonly isOdd: boolean } {
  const [kind, point] = [params.get('tipo') ?? '', params.get('lugar') ?? ''];
  const tipo = kinds.find((each) => each === kind);
  const [, lat = '', lon = ''] = /^(-?\d{1,2}\.\d{1,3}),(-?\d{1,3}\.\d{1,3})$/.exec(point) ?? [];
  const asked = { lat: Number(lat), lon: Number(lon) };
  const isPoint =
    lat !== '' &&
    asked.lat >= bounds.south &&
    asked.lat <= bounds.north &&
    asked.lon >= bounds.west &&
    asked.lon <= bounds.east;
  return {
    view: { tipo: tipo ?? usual.tipo, at: isPoint ? standing(asked, bounds) : usual.at },
    isOdd: (kind !== '' && tipo === undefined) || (point !== '' && !isPoint),
  };
}

/** Whether an address asks for a place that was tried. */
export const isNewPlaceAsked = (params: Params): boolean =>
  Boolean(params.get('lugar')) || Boolean(params.get('tipo'));

/** The query of the view, `?` included; nothing where it is the usual one. */
export function printNewPlace({ tipo, at }: NewPlaceView, usual: NewPlaceView): string {
  const params = [
    tipo === usual.tipo ? [] : [`tipo=${encodeURIComponent(tipo)}`],
    at.lat === usual.at.lat && at.lon === usual.at.lon
      ? []
      : [`lugar=${at.lat.toFixed(3)},${at.lon.toFixed(3)}`],
  ].flat();
  return params.length === 0 ? '' : `?${params.join('&')}`;
}
