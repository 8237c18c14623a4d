import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { balanceText } from '../../scripts/places/balance';
import { readPilares } from '../../scripts/places/pilares';
import { readPostalCodes } from '../../scripts/places/postalCodes';
import { readStations } from '../../scripts/places/stations';
import { placesOf } from '../../src/lib/contract/catalogs/places';
import { coloniaFinder } from '../../scripts/etl/harmonise/pointInColonia';
import { scratch } from '../etl/project';

/** Two squares of 0.01°, side by side. */
const square = (west: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, 19.4],
      [west + 0.01, 19.4],
      [west + 0.01, 19.41],
      [west, 19.41],
      [west, 19.4],
    ],
  ],
});
const FINDER = coloniaFinder([
  { clave: 'a', nombre: 'A', geometry: square(-99.2) },
  { clave: 'b', nombre: 'B', geometry: square(-99.19) },
]);

function file(name: string, text: string): string {
  const path = join(scratch(), name);
  writeFileSync(path, text);
  return path;
}

describe('stations', () => {
  const HEADER = 'SISTEMA,NOMBRE,LINEA,TIPO,lon,lat';
  const read = (...lines: readonly string[]) =>
    readStations(file('e.csv', `${[HEADER, ...lines].join('\n')}\n`), 'metro', FINDER);

  it('are one by name and colonia, and the balance says what became of each row', () => {
    const { stations, balance } = read(
      'X,Uno,1,Intermedia,-99.195,19.405',
      'X,uno,2,Terminal,-99.194,19.405',
      'X,Uno,3,Terminal,-99.185,19.405',
      'X,Dos,1,Servicio temporal,-99.195,19.405',
      'X,Tres,1,Intermedia,-99.1,19.405',
      'X,Cuatro,1,Intermedia,19.405,-99.195',
      'X,,1,Intermedia,-99.195,19.405',
    );
    expect(stations.map(({ nombre, colonia }) => [nombre, colonia])).toEqual([
      ['Uno', 'a'],
      ['Uno', 'b'],
    ]);
    expect(balanceText('Metro', balance)).toBe(
      'Metro: 7 renglones: 2 usados; 5 apartados (otra línea u otro andén de una que ya está, 1; de servicio temporal, 1; ' +
        'fuera de las colonias de la alcaldía, 1; sin punto en la ciudad, 1; sin nombre, 1).',
    );
  });

  it('of another file are refused, naming what it lacks', () => {
    const other = file('o.csv', 'estacion,lat,lon\nUno,19,-99\n');
    expect(() => readStations(other, 'metro', FINDER)).toThrow(
      /para ser la lista de estaciones le falta «NOMBRE», «TIPO»/,
    );
  });
});

describe('PILARES', () => {
  it('are those with a name and more than one device', () => {
    const path = file(
      'p.csv',
      [
        'sede,alcaldia,lat,lon,puntos_wifi',
        'LA FLOR (SUR),X,19.405,-99.195,3',
        'PILAR_FLOR_AP01,X,19.405,-99.195,4',
        'ROSA,X,19.405,-99.195,1',
        'LEJANA,X,19.2,-99.1,5',
        'SIN PUNTO,X,NA,NA,5',
      ].join('\n'),
    );
    const { pilares, balance } = readPilares(path, FINDER);
    expect(pilares).toEqual([
      { nombre: 'PILARES La Flor (Sur)', colonia: 'a', lat: 19.405, lon: -99.195 },
    ]);
    expect([balance.rows, balance.counted]).toEqual([5, 1]);
    expect([...balance.aside]).toEqual([
      ['con el nombre de un aparato y no el de la sede', 1],
      ['con un solo punto de acceso', 1],
      ['fuera de las colonias de la alcaldía', 1],
      ['sin punto en la ciudad', 1],
    ]);
  });
});

describe('postal codes', () => {
  const PLACES = placesOf({
    alcaldias: [{ clave: '09015', nombre: 'X' }],
    colonias: [{ clave: 'a', nombre: 'Flor', alcaldia: '09015' }],
    aliases: [],
  });
  const layer = (...properties: readonly object[]) =>
    file(
      'l.geojson',
      JSON.stringify({ features: properties.map((each) => ({ properties: each })) }),
    );

  it('are read as text or as a number without its zero, for the colonias that are known', () => {
    const path = layer(
      { nom_asen: 'FLOR', cp: '06001' },
      { nom_colonia: 'FLOR', cp: 6002 },
      { nom_colonia: 'OTRA', cp: 6003 },
      { nom_asen: 'FLOR', cp: 'NA' },
      { nom_asen: 'FLOR', cp: 'x06003' },
      { nom_asen: 'FLOR', cp: '060030' },
    );
    expect(readPostalCodes(path, PLACES, '09015')).toEqual([
      { codigo: '06001', colonia: 'a' },
      { codigo: '06002', colonia: 'a' },
    ]);
  });

  it('of a layer without them, or of no file, are refused in words', () => {
    expect(() => readPostalCodes(layer({ nombre: 'FLOR' }), PLACES, '09015')).toThrow(
      /no trae un código postal/,
    );
    expect(() => readPostalCodes('no-hay.geojson', PLACES, '09015')).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(
          /^No se pudo leer «no-hay\.geojson»: .*\n.*→ Revisa que exista y sea GeoJSON\.$/,
        ),
        cause: expect.objectContaining({ code: 'ENOENT' }),
      }),
    );
  });
});
