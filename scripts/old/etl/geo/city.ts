/** A box around Mexico City, in degrees (WGS 84). */
export const CITY = { west: -99.37, east: -98.93, south: 19.04, north: 19.6 };

export const isInCity = (lon: number, lat: number): boolean =>
  lon >= CITY.west && lon <= CITY.east && lat >= CITY.south && lat <= CITY.north;
