/** A place on the ground, in degrees of WGS 84. */
export interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** Mean radius of the Earth, kilometres (IUGG, R₁). */
const EARTH_KM = 6371.0088;

/**
 * Kilometres between two places in a straight line over a sphere, by the haversine: R. W. Sinnott,
 * Sky and Telescope 68 (1984). Within 0.5 % of the distance over the ellipsoid, and exact near zero,
 * where the spherical law of cosines is not.
 * @throws RangeError if a coordinate is not a finite number of degrees
 */
export function greatCircleKm(from: Place, to: Place): number {
  for (const degrees of [from.lat, from.lon, to.lat, to.lon]) {
    if (!Number.isFinite(degrees)) {
      throw new RangeError(`Una coordenada debe ser un número de grados, y es ${degrees}.`);
    }
  }
  const [phi0, phi1] = [radians(from.lat), radians(to.lat)];
  const haversine =
    Math.sin((phi1 - phi0) / 2) ** 2 +
    Math.cos(phi0) * Math.cos(phi1) * Math.sin(radians(to.lon - from.lon) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
