/** Where Mexico City is, in degrees: outside of it, latitude and longitude are swapped or mistyped. */
const CITY = { south: 19.04, north: 19.6, west: -99.37, east: -98.94 };

/** Whether a position lies in the city, or there is none; half of one does not. */
export const inCity = ({
  lat,
  lon,
}: {
  readonly lat: number | null;
  readonly lon: number | null;
}): boolean =>
  (lat === null && lon === null) ||
  (lat !== null &&
    lon !== null &&
    CITY.south < lat &&
    lat < CITY.north &&
    CITY.west < lon &&
    lon < CITY.east);
