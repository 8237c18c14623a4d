/** Cases at so many metres from an invented point, by the degree of latitude of the IUGG sphere. */
import type { PlacedCase } from '../../../../../scripts/old/etl/count/registration/piles';

const POINT = { lat: 19.43, lon: -99.15 };
const DEGREE = 111_195.08;

export interface Offset {
  readonly east?: number;
  readonly north?: number;
}

export const placed = ({ east = 0, north = 0 }: Offset) => ({
  lat: POINT.lat + north / DEGREE,
  lon: POINT.lon + east / (DEGREE * Math.cos((POINT.lat * Math.PI) / 180)),
});

/** @param about what is not of an invented offence of 2023 at the point */
export function casesAt(
  count: number,
  about: Offset & { readonly delito?: string; readonly year?: number; readonly from?: number } = {},
): readonly PlacedCase[] {
  const { delito = 'DELITO INVENTADO', year = 2023, from = 0 } = about;
  return Array.from({ length: count }, (_, at) => ({
    id: from + at,
    delito,
    year,
    ...placed(about),
  }));
}

/** As many other offences, each with one case. */
export const othersAt = (count: number, where: Offset = {}) =>
  Array.from({ length: count }, (_, at) => ({ delito: `AJENO ${at}`, ...placed(where) }));
