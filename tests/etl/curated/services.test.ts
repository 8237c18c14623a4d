import { describe, expect, it } from 'vitest';
import { serviceRows, servicesOf as servicesOfRelease } from '../../../scripts/etl/curated/rows';
import { PROJECT } from '../project';
import { servicesOf, withCells } from './edited';

describe('services', () => {
  it('are read with their places as keys and their lists as lists', () => {
    const [line, office, refuge, clinic, centre] = servicesOf(PROJECT);
    expect(line).toMatchObject({
      telefono: ['*000', '00 0000 0001'],
      atiende: ['psicologica', 'juridica'],
      colonia: null,
      alcaldia: null,
      por_verificar: false,
    });
    expect(office).toMatchObject({
      colonia: '0901500010002',
      colonia_nombre: 'Ampl. Jacarandas',
      alcaldia: '09015',
      lat: 19.4321,
      por_verificar: true,
    });
    expect(refuge).toMatchObject({ tipo: 'refugio_contacto', telefono: ['00 0000 0004'] });
    expect(clinic).toMatchObject({ fecha_confirmacion: '2025-01-15', colonia: '0901500010001' });
    expect(centre).toMatchObject({
      alcaldia: '09003',
      colonia: null,
      colonia_nombre: 'Colonia Inventada',
    });
  });

  it.each<[string, string, Readonly<Record<string, string>>, RegExp]>([
    [
      'an unknown kind',
      'S001',
      { tipo: 'linea' },
      /línea 2, columna «tipo»: «linea» tiene «linea», que no es ninguno de: linea_telefonica/,
    ],
    [
      'one wrong word in a list',
      'S001',
      { atiende: 'juridica; socal' },
      /columna «atiende»: «juridica; socal» tiene «socal»/,
    ],
    [
      'a telephone short of a digit',
      'S001',
      { telefono: '55 5555 555' },
      /columna «telefono»: «55 5555 555» no es un teléfono/,
    ],
    ['no source', 'S001', { fuente_url: '' }, /columna «fuente_url»: «» está vacío/],
    [
      'a source that is no address',
      'S001',
      { fuente_url: 'La Jornada' },
      /columna «fuente_url»: «La Jornada» no es una dirección/,
    ],
    [
      'a month that is not one',
      'S001',
      { fuente_fecha: '2024-13' },
      /columna «fuente_fecha»: «2024-13» no es una fecha/,
    ],
    [
      'a colonia that its alcaldía has not',
      'S004',
      { colonia: 'Jacaranda' },
      /línea 5, columna «colonia»: «Jacaranda» no es una colonia/,
    ],
    [
      'an alcaldía that is not one',
      'S004',
      { alcaldia: 'Cuahutémoc' },
      /columna «alcaldia»: «Cuahutémoc» no está en alcaldias\.csv/,
    ],
    ['half a position', 'S004', { lon: '' }, /columna «lat»: «19\.4322» no cae/],
    [
      'swapped coordinates',
      'S004',
      { lat: '-99.1544', lon: '19.4322' },
      /columna «lat»: «-99\.1544» no cae/,
    ],
    [
      'confirmed nobody says when',
      'S004',
      { fecha_confirmacion: '' },
      /columna «fecha_confirmacion»: «» no va con/,
    ],
    [
      'confirmed and to be confirmed',
      'S004',
      { nota: 'Verificar el horario' },
      /columna «nota»: «Verificar el horario» dice VERIFICAR/,
    ],
    [
      'an id twice',
      'S004',
      { id: 'S001' },
      /línea 5, columna «id»: «S001» aparece dos veces en «id»; la primera, en la línea 2/,
    ],
  ])('are refused with %s, by the cell', (_, id, cells, message) => {
    const root = withCells('servicios.csv', id, cells);
    expect(() => servicesOf(root)).toThrow(message);
    expect(() => servicesOf(root)).toThrow(/servicios\.csv, línea \d+.*\n {2}→ /);
  });

  const PLACES = {
    direccion: 'Calle Inventada 3',
    colonia: 'Jacarandas',
    alcaldia: 'Cuauhtémoc',
    lat: '19.4',
    lon: '-99.1',
  };

  it('never say where La Casita is, which is told by its telephone alone', () => {
    for (const [column, value] of Object.entries(PLACES)) {
      const root = withCells('servicios.csv', 'S001', { nombre: 'La Casita', [column]: value });
      expect(() => servicesOf(root)).toThrow(
        new RegExp(`línea 2, columna «${column}»: «${value}» es de un refugio`),
      );
    }
    expect(() =>
      servicesOf(withCells('servicios.csv', 'S001', { nombre: 'La Casita' })),
    ).not.toThrow();
  });

  it.each(Object.entries(PLACES))('never say where a refuge is: %s is refused', (column, value) => {
    const asKind = withCells('servicios.csv', 'S003', { [column]: value });
    expect(() => servicesOf(asKind)).toThrow(
      new RegExp(`línea 4, columna «${column}»: «${value}» es de un refugio`),
    );
    const asNeed = withCells('servicios.csv', 'S001', { [column]: value, atiende: 'refugio' });
    expect(() => servicesOf(asNeed)).toThrow(
      new RegExp(`línea 2, columna «${column}»: «${value}» es de un refugio`),
    );
  });

  it.each(['Albergue Inventado', 'Casa de transición Inventada', 'El Refugio'])(
    'never say where «%s» is, whatever its kind',
    (nombre) => {
      expect(() => servicesOf(withCells('servicios.csv', 'S004', { nombre }))).toThrow(
        /línea 5, columna «direccion»: .* es de un refugio/,
      );
    },
  );

  it.each([
    ['S003', 'nota', 'Está en la calle Inventada, junto al mercado'],
    ['S003', 'nombre', 'Refugio de Av. Inventada'],
    ['S003', 'url', 'https://www.ejemplo.invalid/maps/place/refugio'],
    ['S002', 'nota', 'VERIFICAR: otra fuente da 00 0000 0009'],
    ['S002', 'horario', 'Según *000, de 9 a 17'],
  ])('do not tell in the prose of %s what its own cell withholds: %s', (id, column, prose) => {
    expect(() => servicesOf(withCells('servicios.csv', id, { [column]: prose }))).toThrow(
      new RegExp(`columna «${column}»: .* da un teléfono o un lugar`),
    );
  });
});

describe('the rows of services', () => {
  const rows = (profile: 'publico' | 'interno') => serviceRows(servicesOf(PROJECT), profile);

  it('withhold from the public the contact and place of who is to be confirmed, and nothing else', () => {
    const [internal, published] = [rows('interno'), rows('publico')];
    expect(internal[1]).toMatchObject({
      telefono: '00 0000 0002',
      whatsapp: '00 0000 0003',
      direccion: 'Calle Inventada 2',
      lat: 19.4321,
      lon: -99.1543,
      por_verificar: true,
    });
    expect(published[1]).toEqual({
      ...internal[1],
      telefono: null,
      whatsapp: null,
      direccion: null,
      lat: null,
      lon: null,
    });
    expect(published.filter((_, index) => index !== 1)).toEqual(
      internal.filter((_, index) => index !== 1),
    );
    expect(published[0]).toMatchObject({
      telefono: '*000; 00 0000 0001',
      atiende: 'psicologica; juridica',
      idiomas: null,
    });
  });
});

describe('services of the government of an alcaldía', () => {
  it('are of no release of another, where those that anyone may ask at stay', () => {
    const own = servicesOf(
      withCells('servicios.csv', 'S004', { tipo: 'alcaldia', alcaldia: 'Cuauhtémoc' }),
    );
    const ids = (alcaldias: readonly string[]) =>
      servicesOfRelease(own, alcaldias).map(({ id }) => id);
    expect(ids(['09015'])).toEqual(['S001', 'S002', 'S003', 'S004', 'S005']);
    expect(ids(['09003'])).toEqual(['S001', 'S002', 'S003', 'S005']);
  });
});
