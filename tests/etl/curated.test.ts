/** The tables that people keep by hand: the project's own, invented ones, and rows that are refused by their cell. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addBreaks } from '../../scripts/etl/curated/breaks';
import { addCurated } from '../../scripts/etl/curated/addCurated';
import { openDatabase, type Database } from '../../scripts/etl/database';
import { readPlaces } from '../../scripts/etl/place/places';
import { createTables } from '../../scripts/etl/publish/writeTables';
import { contactWithin } from '../../src/lib/contract/contact';
import { CURATED } from '../../src/lib/contract/curatedTables';
import { readHours, writeTime } from '../../src/lib/contract/hours';
import { INDICATORS } from '../../src/lib/contract/indicators';

const scratch = mkdtempSync(join(tmpdir(), 'atlas-curated-'));
afterAll(() => rmSync(scratch, { recursive: true }));
let folders = 0;

/** A project of invented catalogues, one text of one file replaced. */
function invented(file = '', from = '', to = ''): string {
  folders += 1;
  const root = join(scratch, String(folders));
  cpSync('data/sources', join(root, 'data/sources'), { recursive: true });
  cpSync('tests/etl/small/catalogs', join(root, 'data/catalogs'), { recursive: true });
  if (file === '') return root;
  const path = join(root, 'data/catalogs', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  return root;
}

/** Its tables, as if every source with a record had been counted. */
async function curated(root: string, alcaldias: readonly string[] = ['09015']): Promise<Database> {
  const db = await openDatabase();
  await createTables(db);
  await db.run(
    ['nombre', 'padre', 'unidad', 'definicion', 'grano', 'textos', 'ultimo_mes_completo']
      .map((column) => `ALTER TABLE main.indicadores ALTER ${column} DROP NOT NULL;`)
      .join(''),
  );
  const series = INDICATORS.flatMap(({ id, sources }) =>
    sources
      .filter((source) => existsSync(`data/sources/${source}.json`))
      .map((source) => `('${source}', '${id}')`),
  );
  await db.run(`INSERT INTO main.indicadores (fuente, indicador) VALUES ${series.join(', ')}`);
  await addCurated(db, root, readPlaces(root), alcaldias);
  await addBreaks(db, root);
  return db;
}

const rowsOf = async (db: Database, sql: string) => (await db.run(sql)).getRowsJson();

describe('the catalogues of the project', () => {
  let db: Database;
  beforeAll(async () => {
    db = await curated('.');
  });

  test.each(Object.keys(CURATED))('fill the table %s', async (table) => {
    const [[count] = []] = await rowsOf(db, `SELECT count(*)::INTEGER FROM main.${table}`);
    expect(count).toBeGreaterThan(0);
  });

  test('tell neither where a refuge is nor what is still to be confirmed', async () => {
    const told = await rowsOf(
      db,
      `SELECT id FROM main.servicios WHERE coalesce(direccion, colonia, alcaldia, lat::VARCHAR) IS NOT NULL
         AND (tipo = 'refugio_contacto' OR contains(coalesce(atiende, ''), 'refugio'))
       UNION ALL SELECT id FROM main.servicios
         WHERE por_verificar AND coalesce(telefono, whatsapp, direccion, lat::VARCHAR) IS NOT NULL`,
    );
    expect(told).toEqual([]);
  });
});

describe('invented catalogues', () => {
  let db: Database;
  beforeAll(async () => {
    db = await curated(invented());
  });

  test.each<[string, string, unknown[][]]>([
    [
      'services come with the keys of their places, without what is to be confirmed',
      'SELECT id, telefono, direccion, colonia, colonia_nombre, alcaldia, por_verificar FROM main.servicios',
      [
        ['S001', '*000; 00 0000 0001', null, null, null, null, false],
        ['S002', null, null, '0901500010002', 'Oeste Viejo', '09015', true],
        ['S003', '00 0000 0004', null, null, null, null, false],
        ['S004', '00 0000 0005', 'Calle Inventada 4', '0901500010001', 'ote', '09015', false],
      ],
    ],
    [
      'hours come day by day',
      "SELECT * FROM main.horarios_servicios WHERE servicio = 'S004'",
      [
        ['S004', 5, '22:00', '24:00'],
        ['S004', 6, '00:00', '06:00'],
      ],
    ],
    [
      'colonias of an agreement are their keys',
      'SELECT id, aliados, colonias, meta_valor, fecha_compromiso::VARCHAR FROM main.acuerdos',
      [
        ['A001', 'Uno; Otra', '0901500010002; 0901500010001', 4, '2024-12-31'],
        ['A002', null, null, null, null],
      ],
    ],
    [
      'a place comes once by colonia; one of no colonia here is left out',
      'SELECT nombre, colonia, alcaldia FROM main.lugares',
      [
        ['El Inventado', '0901500010001', '09015'],
        ['El Inventado', '0901500010002', '09015'],
        ['Plaza Lejana', null, '09016'],
        ['Estación Inventada', '0901500010001', '09015'],
        ['00001', '0901500010002', '09015'],
        ['Colonia Inventada', null, '09016'],
      ],
    ],
    [
      'breaks come of their source and of their indicator',
      `SELECT fuente, id, desde::VARCHAR FROM main.rupturas WHERE indicador = 'tentativa_feminicidio'
       ORDER BY fuente, id`,
      [
        ['fgj_carpetas', 'tentativa_2021', '2021-01-01'],
        ['sesnsp_victimas', 'registro_nacional_2026', '2026-01-01'],
        ['sesnsp_victimas', 'tentativa_2021', '2021-01-01'],
      ],
    ],
  ])('%s', async (_, sql, expected) => {
    expect(await rowsOf(db, sql)).toEqual(expected);
  });

  test('give another alcaldía its own services and claims, and nobody’s cabinet', async () => {
    const other = await curated(invented(), ['09016']);
    const ids = await rowsOf(other, 'SELECT id FROM main.servicios');
    expect(ids.flat()).toEqual(['S001', 'S002', 'S003', 'S004', 'S005']);
    expect(
      await rowsOf(
        other,
        `SELECT (SELECT count(*)::INTEGER FROM main.sesiones), (SELECT count(*)::INTEGER FROM main.acuerdos),
           (SELECT count(*)::INTEGER FROM main.avances), (SELECT count(*)::INTEGER FROM main.correcciones),
           (SELECT min(clave) FROM main.afirmaciones)`,
      ),
    ).toEqual([[0, 0, 0, 0, '09016']]);
  });
});

describe('a row is refused by its cell', () => {
  test.each<[file: string, from: string, to: string, told: RegExp]>([
    ['servicios.csv', '*000;', '55 5555 555;', /renglón 2, columna «telefono».*no es un teléfono/],
    ['servicios.csv', '00 0000 0003', 'por chat', /renglón 3, columna «whatsapp»: «por chat»/],
    ['servicios.csv', 'juridica; social', 'juridica; socal', /«atiende».* tiene «socal», que no/],
    ['servicios.csv', 'https://ejemplo.invalid/uno', 'La Prensa', /2, columna «fuente_url»: «La P/],
    ['servicios.csv', 'invalid/uno', 'invalid/uno?utm_source=x', /marca de rastreo.*→ Quítala/s],
    ['servicios.csv', ',2024-05,', ',2024-13,', /«fuente_fecha»: «2024-13» no es una fecha/],
    ['servicios.csv', '19.4321,-99.1543', '-99.1543,19.4321', /renglón 3, columna «lat».*no cae/],
    ['servicios.csv', ',-99.1544,', ',,', /renglón 5, columna «lat»: «19.4322» no cae/],
    ['servicios.csv', 'Oeste Viejo', 'Oeste Nuevo', /3, columna «colonia»: «Oeste Nuevo» no es/],
    ['servicios.csv', '2,Oeste Viejo,Cuauhtémoc', '2,,Cuautémoc', /«alcaldia»: «Cuautémoc» no es/],
    ['servicios.csv', '2025-01-15', '', /renglón 5, columna «fecha_confirmacion».*no va con/],
    ['servicios.csv', '2025-01-15', '2099-01-15', /«fecha_confirmacion».*todavía no llega/],
    ['servicios.csv', 'S004', 'S001', /«S001» está en los renglones 2 y 5/],
    ['servicios.csv', 'S003,Contacto inventado,', 'S003,"Contacto', /renglón \d.*una comilla abre/],
    ['servicios.csv', 'VERIFICAR si', 'VERIFICAR: 55 0000 0009', /«nota».*da un teléfono o un lu/],
    // Of a refuge no cell may say where it is: by its kind, by its need, by its name, in any prose.
    ['servicios.csv', '0004,,,,,', '0004,,,Calle 3,,', /4, columna «direccion».*es de un refugio/],
    ['servicios.csv', '0004,,,,,,', '0004,,,,,Cuauhtémoc,', /4, columna «alcaldia».*de un refugio/],
    ['servicios.csv', ',juridica,', ',refugio,', /renglón 3, columna «direccion».*de un refugio/],
    ['servicios.csv', 'Clínica inventada', 'La Casita', /5, columna «direccion».*de un refugio/],
    [
      'servicios.csv',
      'por teléfono',
      'por la calle Real',
      /4, columna «nota».*da un teléfono o un/,
    ],
    ['gabinetes.csv', '09015', '15', /renglón 2, columna «alcaldia»: «15» no es una clave/],
    ['sesiones.csv', '2024-05,', '2024-02-30,', /3, columna «fecha».*AAAA, AAAA-MM o AAAA-MM-DD/s],
    ['sesiones.csv', 'Boletín inventado 1', '', /3, columna «fuente_url».*«fuente» tampoco/],
    ['acuerdos.csv', 'en_curso', 'hecho', /columna «estado».*ninguno de: anunciado, en_curso/],
    ['acuerdos.csv', 'acoso_sexual', 'acoso', /«indicadores».*tiene «acoso», que no es ninguno/],
    ['acuerdos.csv', '; Ote.', '; Norte', /renglón 2, columna «colonias»: «Oeste Viejo; Norte»/],
    ['acuerdos.csv', ',luces,', ',,', /columna «meta_unidad»: «» no está, y hay meta_valor/],
    ['acuerdos.csv', '2024-12-31', '2024-01-31', /«fecha_compromiso».*es anterior a fecha_sesion/],
    ['acuerdos.csv', 'A001,2024-03-04', 'A001,2024-03', /columna «sesion».*ninguna sesión/],
    ['acuerdos.csv', 'Poner cuatro luces', 'Abrir un refugio', /«colonias».*diría dónde está/],
    ['avances.csv', 'A001', 'A033', /renglón 2, columna «acuerdo»: «A033» no está en acuerdos/],
    ['avances.csv', '2024-07,,', '2024-07,3,', /renglón 3, columna «valor»: «3» no tiene unidad/],
    ['avances.csv', '2.5', '', /renglón 2, columna «valor»: «» no está, y su acuerdo no está/],
    ['nombres_populares.csv', 'barrio', 'rancho', /columna «clase».*tiene «rancho»/],
    ['nombres_populares.csv', 'Este; Oeste Viejo', '', /columna «colonias».*está vacía/],
    ['nombres_populares.csv', 'Oeste Viejo', 'ESTE', /columna «colonias».*dice dos veces/],
    ['lugares.csv', '00001,', '0001,', /renglón 3, columna «nombre»: «0001» no es un código/],
    ['puntos_poblacion.csv', 'true', 'false', /columna «es_estimacion»: «false»/],
    ['encuestas.csv', ',10,', ',110,', /columna «valor»: «110» es un porcentaje y pasa de 100/],
    ['percepcion.csv', '09015', '09099', /columna «alcaldia»: «09099» no es la clave/],
    ['llamadas_911_ciudad.csv', '-01,100', '-02,100', /«mes».*no es el primer día de un mes/],
    ['correcciones.csv', '/alcaldias/', 'alcaldias', /columna «pagina»: «alcaldias» no es/],
    ['afirmaciones.csv', 'true,-10', 'true,−10', /2, columna «porcentaje»: «−10» no es un porc/],
    ['afirmaciones.csv', ',2023,true', ',2024,true', /2, columna «contra».*no es anterior al año/],
    ['rupturas.csv', 'desde,', 'inicio,', /falta la columna «desde»; las que hay son id, inicio/],
    ['rupturas.csv', 'tentativa_2021', 'tentativa_2012', /nombra la ruptura «tentativa_2021», que/],
  ])('of %s: %s → %s', async (file, from, to, told) => {
    const refused = curated(invented(file, from, to));
    await expect(refused).rejects.toThrow(told);
    await expect(refused).rejects.toThrow(/\.csv.*\n {2}→ .+\.$/s);
  });
});

describe('hours', () => {
  const spansOf = (text: string) =>
    readHours(text).spans.map(
      (span) => `${span.dia} ${writeTime(span.abre)}-${writeTime(span.cierra)}`,
    );
  const on = (days: readonly number[], hours: string) => days.map((day) => `${day} ${hours}`);
  const week = [1, 2, 3, 4, 5, 6, 7];
  const workdays = [1, 2, 3, 4, 5];

  test.each([
    ['24 h, todos los días', on(week, '00:00-24:00')],
    ['24 h, 365 días', on(week, '00:00-24:00')],
    ['24 horas', on(week, '00:00-24:00')],
    ['Todos los días 0:00–23:59', on(week, '00:00-24:00')],
    ['lunes a domingo, de 08:00 a 20:00 horas', on(week, '08:00-20:00')],
    ['L-V 09:00 - 17:00', on(workdays, '09:00-17:00')],
    ['Lunes a Viernes de 9:30 a 15:05', on(workdays, '09:30-15:05')],
    ['L–J 9:00–17:00; V 9:00–15:00.', [...on([1, 2, 3, 4], '09:00-17:00'), '5 09:00-15:00']],
    ['Sábados, domingos y festivos 8:00–14:00', on([6, 7], '08:00-14:00')],
    ['martes y jueves 10:00–12:00', on([2, 4], '10:00-12:00')],
    ['V 22:00–6:00', ['5 22:00-24:00', '6 00:00-06:00']],
    ['D 22:00–6:00', ['1 00:00-06:00', '7 22:00-24:00']],
    ['S 20:00–0:00', ['6 20:00-24:00']],
    ['L 9:00–13:00; L 13:00–15:00; L 14:00–14:30', ['1 09:00-15:00']],
    ['L 15:00–17:00; L 9:00–13:00', ['1 09:00-13:00', '1 15:00-17:00']],
  ])('«%s» is read', (text, spans) => {
    expect(spansOf(text)).toEqual(spans);
    expect(readHours(text).partial).toBe(false);
  });

  test.each([
    '',
    'Todos los días',
    'Con cita',
    '24 por 48',
    '24 h, con cita',
    'L–V 9:00–9:00',
    'L–V 9:00–25:00',
    'V–L 9:00–17:00',
    'L–V',
    '9:00–17:00',
    'festivos 9:00–17:00',
    'L–V 9:00–17:00 (general de la red)',
    'M 9:00–17:00',
  ])('«%s» is taken for no hour open', (text) => {
    expect(readHours(text)).toEqual({ spans: [], partial: true });
  });

  test('what is read stands beside what is not', () => {
    expect(spansOf('L 9:00–17:00; sábados: primera vez')).toEqual(['1 09:00-17:00']);
    expect(readHours('L 9:00–17:00; sábados: primera vez').partial).toBe(true);
  });

  test('any text gives spans in order that do not touch', () => {
    const piece = fc.constantFrom(
      'L',
      'V',
      'S–D',
      '9:00–17:00',
      '22:00–6:00',
      '24 h',
      ',',
      ';',
      'y',
    );
    const anyText = fc.oneof(
      fc.string(),
      fc.array(piece).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const ends = readHours(text).spans.flatMap(({ dia, abre, cierra }) => [
          dia * 10_000 + abre,
          dia * 10_000 + cierra,
        ]);
        expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b));
      }),
    );
  });
});

test.each([
  ['la nota da 55 5345 5229', '55 5345 5229'],
  ['marca *765', '*765'],
  ['01 800 822 44 70, según la nota', '01 800 822 44 70'],
  ['Está en Av. Inventada 5', 'Av.'],
  ['en 19.4250, -99.1458', '19.4250'],
  ['https://www.ejemplo.invalid/maps/x', '/maps/'],
  ['Nota del 2025-12-01 en https://ejemplo.invalid/2025/12/01/nota-12345678.html', null],
  ['Milenio (2020) daba 8–21 h en 24 agencias', null],
  ['Domicilio y coordenadas (aproximadas) de una lista no oficial', null],
])('of «%s», %s tells where or at which number', (sentence, contact) => {
  expect(contactWithin(sentence)).toBe(contact);
});
