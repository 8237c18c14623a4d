/** The whole order `referencias`, over invented lists: each kind of landmark, and its row. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { COLUMNS, landmarkRows, landmarks } from '../../scripts/places/landmarks';
import { COLONIAS, file, project } from './invented';

const STATIONS = 'SISTEMA,NOMBRE,LINEA,TIPO,lon,lat';
const square = (west: number, properties: object) => ({
  type: 'Feature',
  properties,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 19.3],
        [west + 0.01, 19.3],
        [west + 0.01, 19.31],
        [west, 19.31],
        [west, 19.3],
      ],
    ],
  },
});

const given = () => ({
  alcaldia: '09015',
  colonias: withCodes(),
  ciudad: file(
    'ciudad.geojson',
    JSON.stringify({
      type: 'FeatureCollection',
      features: [square(-99.1, { alcaldia: 'COYOACAN', colonia: 'Barrio De La Flor' })],
    }),
  ),
  metro: file(
    'm.csv',
    STATIONS,
    'X,Zócalo / Tenochtitlan,2,Intermedia,-99.145,19.425',
    'X,Uno,1,Intermedia,-99.1351234567,19.4251234567',
    'X,Lejos,1,Intermedia,-99.0,19.3',
  ),
  metrobus: file('b.csv', STATIONS, 'X,Uno,1,Intermedia,-99.135,19.425'),
  pilares: file(
    'p.csv',
    'sede,alcaldia,lat,lon,puntos_wifi',
    'FLOR,X,19.425,-99.145,2',
    'SOLA,X,19.425,-99.145,1',
  ),
});

function withCodes(): string {
  const layer: unknown = JSON.parse(readFileSync(COLONIAS, 'utf8'));
  const text = JSON.stringify(layer).replaceAll('"nom_asen":', '"cp":"06400","nom_asen":');
  return file('colonias.geojson', text);
}

describe('the landmarks', () => {
  it('are stations, PILARES, postal codes, colonias of others and other alcaldías, by kind and name', () => {
    const { rows } = landmarkRows(project(), given());
    expect(
      rows.map(({ clase, nombre, colonia, alcaldia, lat, lon }) =>
        [clase, nombre, colonia, alcaldia, lat, lon].map((cell) => cell ?? '-').join(' | '),
      ),
    ).toEqual([
      'alcaldia | Coyoacán | - | 09003 | - | -',
      'codigo_postal | 06400 | 0901500010001 | 09015 | - | -',
      'codigo_postal | 06400 | 0901500010002 | 09015 | - | -',
      'codigo_postal | 06400 | 0901500010003 | 09015 | - | -',
      'colonia | Barrio de la Flor | - | 09003 | - | -',
      'metro | Tenochtitlan | 0901500010001 | 09015 | 19.425 | -99.145',
      'metro | Uno | 0901500010002 | 09015 | 19.425123 | -99.135123',
      'metro | Zócalo | 0901500010001 | 09015 | 19.425 | -99.145',
      'metro | Zócalo / Tenochtitlan | 0901500010001 | 09015 | 19.425 | -99.145',
      'metrobus | Uno | 0901500010002 | 09015 | 19.425 | -99.135',
      'pilares | PILARES Flor | 0901500010001 | 09015 | 19.425 | -99.145',
    ]);
    const of = (kind: string) => rows.find(({ clase }) => clase === kind);
    expect(of('metro')).toMatchObject({
      fuente: 'Gobierno de la Ciudad de México, estaciones del transporte masivo (CC BY 4.0)',
      fuente_url: null,
      nota: null,
    });
    expect(of('pilares')).toMatchObject({
      fuente: 'Gobierno de la Ciudad de México, WiFi en PILARES, 2025 (CC BY 4.0)',
      nota: 'Punto deducido: el medio de sus puntos de acceso',
    });
    expect(of('codigo_postal')?.fuente).toBe(
      'INEGI y SEDUVI, asentamientos humanos, noviembre de 2022 (libre uso)',
    );
    expect(of('colonia')?.fuente).toBe(
      'Fiscalía de la Ciudad de México, catálogo de colonias (CC BY 4.0)',
    );
    expect(of('alcaldia')?.fuente).toBe('Inventado para las pruebas');
  });

  it('are written by the order, which tells the balance of each list', async () => {
    const root = project();
    const said: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
    await landmarks(
      Object.entries(given()).flatMap(([name, value]) => [`--${name}`, value]),
      root,
    );
    log.mockRestore();
    expect(said).toEqual([
      'Metro: 3 renglones: 2 usados; 1 apartados (fuera de las colonias de la alcaldía, 1).',
      'Metrobús: 1 renglones: 1 usados; 0 apartados.',
      'PILARES: 2 renglones: 1 usados; 1 apartados (con un solo punto de acceso, 1).',
      'data/catalogs/lugares.csv: 11 renglones.',
    ]);
    const lines = readFileSync(join(root, 'data/catalogs/lugares.csv'), 'utf8').split('\n');
    expect(lines[0]).toBe(COLUMNS.join(','));
    expect(COLUMNS.join(',')).toBe('nombre,clase,colonia,alcaldia,lat,lon,fuente,fuente_url,nota');
    expect(lines).toHaveLength(13);
  });
});
