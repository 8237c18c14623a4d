/** A tiny shapefile of squares, written byte by byte (ESRI Shapefile Technical Description, 1998). */
import { zipSync } from 'fflate';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import proj4 from 'proj4';

const UTM_14N =
  'PROJCS["WGS_1984_UTM_Zone_14N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],' +
  'PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],' +
  'PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",-99.0],' +
  'PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
export const UTM_15N = UTM_14N.replace('Zone_14N', 'Zone_15N').replace('-99.0', '-93.0');
export const WGS_84 =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]';

export interface InventedUnit {
  readonly CVEUT: string;
  readonly NOMUT: string;
  readonly NOMDT: string;
  readonly ID: number;
  readonly POB2010: string;
  /** South-west corner, degrees; the square is some 500 m wide. */
  readonly lon: number;
  readonly lat: number;
}

const SIDE = 0.005;

/** The corners of a unit's square, clockwise and closed, in degrees. */
export function cornersOf({ lon, lat }: InventedUnit): [number, number][] {
  return [
    [lon, lat],
    [lon, lat + SIDE],
    [lon + SIDE, lat + SIDE],
    [lon + SIDE, lat],
    [lon, lat],
  ];
}

export interface ShapefileParts {
  readonly [name: string]: Uint8Array;
}

/** @param encode turns attribute text into bytes. */
export function shapefileParts(
  units: readonly InventedUnit[],
  { prj = UTM_14N, encode = (text: string): Uint8Array => new TextEncoder().encode(text) } = {},
): ShapefileParts {
  const to =
    prj === WGS_84
      ? (corner: [number, number]) => corner
      : (corner: [number, number]) =>
          proj4('EPSG:4326', '+proj=utm +zone=14 +datum=WGS84').forward(corner);
  return {
    'capa.shp': shp(units.map((unit) => cornersOf(unit).map(to))),
    'capa.dbf': dbf(units, encode),
    'capa.prj': new TextEncoder().encode(prj),
    '__MACOSX/._capa.shp': new TextEncoder().encode('Mac OS X'),
    '__MACOSX/._capa.prj': new TextEncoder().encode('Mac OS X'),
  };
}

export function writeZip(dir: string, parts: ShapefileParts): string {
  const path = join(dir, 'capa.shp.zip');
  writeFileSync(path, zipSync({ ...parts }));
  return path;
}

function shp(rings: readonly (readonly [number, number][])[]): Uint8Array {
  const record = 8 + 4 + 32 + 8 + 4 + 5 * 16;
  const bytes = new DataView(new ArrayBuffer(100 + rings.length * record));
  bytes.setInt32(0, 9994);
  bytes.setInt32(24, bytes.byteLength / 2);
  bytes.setInt32(28, 1000, true);
  bytes.setInt32(32, 5, true);
  rings.forEach((ring, index) => {
    const at = 100 + index * record;
    bytes.setInt32(at, index + 1);
    bytes.setInt32(at + 4, (record - 8) / 2);
    bytes.setInt32(at + 8, 5, true);
    bytes.setInt32(at + 44, 1, true);
    bytes.setInt32(at + 48, ring.length, true);
    ring.forEach(([x, y], point) => {
      bytes.setFloat64(at + 56 + point * 16, x, true);
      bytes.setFloat64(at + 64 + point * 16, y, true);
    });
  });
  return new Uint8Array(bytes.buffer);
}

const FIELDS = [
  ['CVEUT', 'C', 10],
  ['NOMUT', 'C', 40],
  ['NOMDT', 'C', 40],
  ['POB2010', 'C', 10],
  ['ID', 'N', 9],
] as const;

function dbf(units: readonly InventedUnit[], encode: (text: string) => Uint8Array): Uint8Array {
  const header = 32 + FIELDS.length * 32 + 1;
  const width = 1 + FIELDS.reduce((sum, [, , size]) => sum + size, 0);
  const bytes = new Uint8Array(header + units.length * width + 1).fill(0x20, header);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, 3);
  view.setUint32(4, units.length, true);
  view.setUint16(8, header, true);
  view.setUint16(10, width, true);
  FIELDS.forEach(([name, type, size], index) => {
    const at = 32 + index * 32;
    bytes.set(encode(name), at);
    bytes.set(encode(type), at + 11);
    view.setUint8(at + 16, size);
  });
  view.setUint8(header - 1, 0x0d);
  units.forEach((unit, index) => {
    let at = header + index * width + 1;
    for (const [name, , size] of FIELDS) {
      bytes.set(encode(String(unit[name])).subarray(0, size), at);
      at += size;
    }
  });
  view.setUint8(bytes.length - 1, 0x1a);
  return bytes;
}
