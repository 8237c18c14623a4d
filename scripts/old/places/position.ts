/** A point as a list writes it. */
import { inCity } from '../../../src/old/lib/contract/catalogs/city';

export interface Position {
  readonly lat: number;
  readonly lon: number;
}

/** @returns null where it is not written in degrees, or lies outside Mexico City. */
export function positionOf(lat: string, lon: string): Position | null {
  if (!/^-?\d+(\.\d+)?$/.test(lat) || !/^-?\d+(\.\d+)?$/.test(lon)) return null;
  const point = { lat: Number(lat), lon: Number(lon) };
  return inCity(point) ? point : null;
}

/** To about a decimetre. */
export const written = (degrees: number): string => String(Math.round(degrees * 1e6) / 1e6);
