/** Victims of the Fiscalía: the headers seen, what each column becomes, and what is said of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../../scripts/old/etl/io/database';
import { ROW_COLUMNS } from '../../../../scripts/old/etl/registry/source';
import { fgjVictimas } from '../../../../scripts/old/etl/sources/fgj_victimas';
import { fgjVictimas2020 } from '../../../../scripts/old/etl/sources/fgj_victimas_2020';
import { readColoniaPolygons } from '../../../../scripts/old/etl/geo/coloniaPolygons';
import { COLONIAS } from '../project';
import { casesOf, count } from './countFiles';
import { columns, tellHeaders } from './headers';
import { tellWords } from './sourceWords';

const EARLY =
  'idCarpeta,Año_inicio,Mes_inicio,FechaInicio,Delito,Categoria,Sexo,Edad,TipoPersona,CalidadJuridica,' +
  'competencia,Año_hecho,Mes_hecho,FechaHecho,HoraHecho,HoraInicio,AlcaldiaHechos,ColoniaHechos,' +
  'Calle_hechos,Calle_hechos2,latitud,longitud';
const YEAR_2021 =
  'idCarpeta,Año_inicio,Mes_inicio,FechaInicio,Delito,Categoria,Sexo,Edad,TipoPersona,CalidadJuridica,' +
  'competencia,Año_hecho,Mes_hecho,FechaHecho,HoraHecho,HoraInicio,alcaldia_hechos,municipio_hechos,' +
  'colonia_datos,fgj_colonia_registro,latitud,longitud';
const NEEDS_EARLY = ['Delito', 'FechaHecho', 'Sexo', 'AlcaldiaHechos'];
const NEEDS_2021 = ['Delito', 'FechaHecho', 'Sexo', 'alcaldia_hechos'];
/** As a portal that has no letter for it writes a year, and as its data store numbers rows. */
const plain = (header: string) =>
  columns(
    `_id,${header.replaceAll('Año', 'Ano').replace('competencia', 'Competencia').replace('Mes_hecho', 'Mes_Hecho')}`,
  );

describe('the headers of victims', () => {
  tellHeaders(fgjVictimas.vintages, [
    {
      vintage: 'fgj_2024_09',
      columns: columns(
        'anio_inicio,mes_inicio,fecha_inicio,hora_inicio,anio_hecho,mes_hecho,fecha_hecho,hora_hecho,delito,' +
          'categoria_delito,sexo,edad,tipo_persona,calidad_juridica,competencia,colonia_hecho,colonia_catalogo,' +
          'alcaldia_hecho,alcaldia_catalogo,municipio_hecho,latitud,longitud',
      ),
      needs: ['delito', 'fecha_hecho', 'sexo', 'edad', 'tipo_persona', 'alcaldia_hecho'],
    },
    { vintage: 'fgj_2021', columns: columns(YEAR_2021), needs: NEEDS_2021 },
    { vintage: 'fgj_2021', columns: plain(YEAR_2021), needs: NEEDS_2021 },
    { vintage: 'fgj_2019', columns: columns(`${EARLY},geopoint`), needs: NEEDS_EARLY },
    { vintage: 'fgj_2019', columns: plain(EARLY), needs: NEEDS_EARLY },
    {
      vintage: 'derivado_alcaldias',
      columns: columns(
        'idCarpeta,Dia,Mes,Año,Fecha,Hora,Delito,CalidadJuridica,Categoria,Colonia,Alcalia,Sexo,Edad,TipoPersona,' +
          'longitud,latitud',
      ),
      needs: ['Fecha', 'Delito', 'Alcalia', 'Sexo', 'TipoPersona'],
    },
    {
      vintage: 'derivado_50k',
      columns: columns(
        'Fecha_Hecho,Delito,Categoria_Delito,Competencia,Colonia_Hecho,Municipio_Hecho,Sexo,Edad,Tipo_Persona,' +
          'Calidad_Juridica',
      ),
      needs: ['Fecha_Hecho', 'Delito', 'Sexo', 'Edad', 'Tipo_Persona'],
    },
    {
      vintage: 'fgj_2019_punto',
      columns: columns(
        'idCarpeta,Delito,Categoria,FechaHecho,Año_hecho,Mes_hecho,Sexo,Edad,TipoPersona,CalidadJuridica,' +
          'ClasificacionDelito,lon,lat,geopoint',
      ),
      needs: ['Delito', 'FechaHecho', 'Sexo', 'TipoPersona', 'lon', 'lat'],
    },
  ]);
});

/** Of the first row of a fixture, every column of ours. */
async function firstRow(name: string, id = 'fgj_victimas') {
  const path = join('tests/fixtures/fgj/victimas', name);
  const { db } = await count(id, [path], '2019-01-01', '.', readColoniaPolygons(COLONIAS));
  const [row] = await rowsOf(
    db,
    `SELECT ${ROW_COLUMNS.join(', ')} FROM filas WHERE trim(delito) <> 'ROBO DE OBJETOS' ORDER BY rowid LIMIT 1`,
    v.record(v.string(), v.nullable(v.string())),
  );
  return Object.fromEntries(Object.entries(row ?? {}).filter(([, text]) => text !== null));
}

describe('the first row of a file', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    [
      'fgj_2024_09.csv',
      {
        delito: 'VIOLENCIA FAMILIAR',
        fecha_hecho: '2024-04-04',
        hora_hecho: '21:30:00',
        fecha_inicio: '2024-04-05',
        alcaldia: 'CUAUHTEMOC',
        colonia: 'Doctores',
        latitud: '19.41652',
        longitud: '-99.14531',
        sexo: 'Femenino',
        edad: '34',
        tipo_persona: 'FISICA',
        calidad_juridica: 'VICTIMA Y DENUNCIANTE',
      },
    ],
    [
      'fgj_2021.csv',
      {
        delito: 'VIOLENCIA FAMILIAR',
        fecha_hecho: '2022-01-09',
        hora_hecho: '20:00:00',
        fecha_inicio: '2022-01-10',
        alcaldia: 'CUAUHTEMOC',
        colonia: 'ROMA SUR',
        latitud: '19.406',
        longitud: '-99.161',
        sexo: 'Femenino',
        edad: '60',
        tipo_persona: 'FISICA',
        calidad_juridica: 'VICTIMA Y DENUNCIANTE',
      },
    ],
    [
      'fgj_2019_latin1.csv',
      {
        delito: 'VIOLENCIA FAMILIAR',
        fecha_hecho: '2019-01-03',
        hora_hecho: '12:00:00',
        fecha_inicio: '2019-01-04',
        alcaldia: 'CUAUHTEMOC',
        colonia: 'SAN SIMÓN TOLNÁHUAC',
        latitud: '19.46',
        longitud: '-99.14',
        sexo: 'Femenino',
        edad: '62',
        tipo_persona: 'FISICA',
        calidad_juridica: 'VICTIMA Y DENUNCIANTE',
      },
    ],
    [
      'derivado_alcaldias.csv',
      {
        delito: 'VIOLENCIA FAMILIAR',
        fecha_hecho: '2019-02-12',
        hora_hecho: '18:30:00',
        fecha_inicio: 'sólo se sabe la de inicio',
        alcaldia: 'MILPA ALTA',
        colonia: 'BARRIO INVENTADO',
        latitud: '19.18617',
        longitud: '-99.0729',
        sexo: 'Femenino',
        edad: '50.0',
        tipo_persona: 'FISICA',
        calidad_juridica: 'VICTIMA Y DENUNCIANTE',
      },
    ],
    [
      'derivado_50k.csv',
      {
        delito: 'VIOLENCIA FAMILIAR',
        fecha_hecho: '2021-02-05',
        colonia: 'SANTA INVENTADA',
        sexo: 'Femenino',
        edad: '0',
        tipo_persona: 'FISICA',
        calidad_juridica: 'VICTIMA',
      },
    ],
    [
      'fgj_2019_punto.csv',
      {
        delito: 'VIOLACION',
        fecha_hecho: '2019-09-01 23:45:00',
        hora_hecho: '23:45:00',
        alcaldia: '09015',
        latitud: '19.425',
        longitud: '-99.145',
        sexo: 'Femenino',
        edad: '19',
        tipo_persona: 'FISICA',
        calidad_juridica: 'VICTIMA Y DENUNCIANTE',
      },
    ],
  ])('%s comes to our columns', async (name, expected) => {
    expect(await firstRow(name)).toEqual(expected);
  });
});

describe('the victims of early 2020', () => {
  const path = join('tests/fixtures/fgj/victimas', 'fgj_2020_geopoint.csv');

  it('are those of family violence by the day on which the carpeta was opened, without its hour', async () => {
    const row = await firstRow('fgj_2020_geopoint.csv', 'fgj_victimas_2020');
    expect(row).toMatchObject({ fecha_hecho: '2020-01-02', fecha_inicio: '2020-01-02' });
    expect(row).not.toHaveProperty('hora_hecho');
    expect(readFileSync(path, 'utf8').split('\n')[1]).toContain('1999,Marzo,05/03/1999,12:00');
    const cases = await casesOf(await count('fgj_victimas_2020', [path]));
    expect(cases.length).toBeGreaterThan(0);
    expect(cases.every((line) => / · 2020-0[1-4]-\d{2} · - · /.test(line))).toBe(true);
  });

  it('are a source of its own days, and are joined to no carpeta', () => {
    expect(fgjVictimas2020).toMatchObject({
      id: 'fgj_victimas_2020',
      catalogo: 'victimas_2020.csv',
      lapso: { desde: '2020-01-01', hasta: '2020-04-30', fecha: 'apertura' },
      carpetasDe: undefined,
    });
    expect(fgjVictimas2020.indicadores.map(({ id }) => id)).toEqual(['violencia_familiar']);
    expect(fgjVictimas2020.vintages.map(({ id }) => id)).toEqual(['fgj_2019']);
  });
});

describe('the source of victims', () => {
  tellWords(fgjVictimas);

  it('is of persons by colonia, whose carpetas are those of the Fiscalía', () => {
    expect(fgjVictimas).toMatchObject({
      id: 'fgj_victimas',
      catalogo: 'delitos.csv',
      cruza: true,
      porColonia: true,
      horarios: false,
      carpetasDe: 'fgj_carpetas',
      siempre: 'VIOLENCIA FAMILIAR',
    });
    expect(new Set(fgjVictimas.indicadores.map(({ unidad }) => unidad))).toEqual(
      new Set(['víctimas']),
    );
    const effects = ['fecha_de_inicio', 'moral_con_sexo_o_edad', 'sexo_vacio', 'edad_desconocida'];
    expect(effects.map((name) => fgjVictimas.rarezas[name]?.efecto)).toEqual([
      'señalada',
      'corregida',
      'señalada',
      'señalada',
    ]);
    const definitions = new Map(
      fgjVictimas.indicadores.map(({ id, definicion }) => [id, definicion]),
    );
    expect(definitions.get('violencia_familiar')).toBe(
      'Personas víctimas en carpetas por el delito de violencia familiar.',
    );
    expect(definitions.get('feminicidio')).toBe(
      'Personas víctimas en carpetas por feminicidio: cada una cuenta.',
    );
    expect(definitions.get('tentativa_feminicidio')).toBe(
      'Personas víctimas en carpetas por tentativa de feminicidio.',
    );
  });
});
