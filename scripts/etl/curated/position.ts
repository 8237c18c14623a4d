/** Positions in degrees, as catalogues give them. */
import * as v from 'valibot';
import { text } from '../../../src/lib/contract/cells';

/** Degrees of latitude or longitude. */
export const degrees = v.pipe(
  text,
  v.regex(/^-?\d+(\.\d+)?$/, 'no son grados → Escríbelos como 19.4326 o -99.1332'),
  v.transform(Number),
);

/** Where Mexico City is: outside of it, latitude and longitude are swapped or mistyped. */
const CITY = { south: 19.04, north: 19.6, west: -99.37, east: -98.94 };

interface Position {
  readonly lat: number | null;
  readonly lon: number | null;
}

/** Whether a position lies in the city, or there is none; half of one does not. */
export const inCity = ({ lat, lon }: Position): boolean =>
  lat === null || lon === null
    ? lat === lon
    : CITY.south < lat && lat < CITY.north && CITY.west < lon && lon < CITY.east;
