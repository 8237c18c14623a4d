/** A cell → degrees of latitude or longitude. */
import type { AreaIndex } from '$old/lib/place/areaIndex';

/** With a decimal point or a decimal comma, and no other sign. */
const DEGREES = /^[+-]?\d{1,3}([.,]\d+)?$/;

/** Degrees around the areas in which a number may be a coordinate of the same city. */
const AROUND = 2;

/** @returns null where it is no number of degrees; 0, which stands for nothing in most files, is none */
export function readDegrees(cell: string | undefined): number | null {
  const text = cell?.trim() ?? '';
  if (!DEGREES.test(text)) return null;
  const degrees = Number(text.replace(',', '.'));
  return degrees === 0 || Math.abs(degrees) > 180 ? null : degrees;
}

/** Whether it may be a coordinate of a place near the areas; a whole number is a count rather. */
export function isNear(
  degrees: number | null,
  axis: 'lat' | 'lon',
  { extent }: AreaIndex,
): boolean {
  if (degrees === null || extent === null || Number.isInteger(degrees)) return false;
  const [least, most] = axis === 'lat' ? [extent.south, extent.north] : [extent.west, extent.east];
  return degrees >= least - AROUND && degrees <= most + AROUND;
}
