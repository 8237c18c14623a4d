/** The SESNSP's files: the headers seen, what is refused and why, and what each source says of itself. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sesnsp2026 } from '../../../../scripts/old/etl/sources/sesnsp_2026';
import { sesnspAnual } from '../../../../scripts/old/etl/sources/sesnsp_anual';
import { sesnspIdm } from '../../../../scripts/old/etl/sources/sesnsp_idm';
import { sesnspVictimas } from '../../../../scripts/old/etl/sources/sesnsp_victimas';
import { scratch } from '../project';
import { countFixture, countsOf } from './countedSource';
import { columns, tellHeaders } from './headers';
import { tellWords } from './sourceWords';

const MONTHS =
  'Enero,Febrero,Marzo,Abril,Mayo,Junio,Julio,Agosto,Septiembre,Octubre,Noviembre,Diciembre';
const OFFENCE = 'Bien jurídico afectado,Tipo de delito,Subtipo de delito,Modalidad';
const PLACE = 'Año,Clave_Ent,Entidad,Cve. Municipio,Municipio';
const YEARLY =
  'cve_municipio,municipio,delito,2016,2017,2018,2019,2020,2021,2022,2023,2024,2025,2026-ene-jul';

describe('the headers of offences by month', () => {
  tellHeaders(sesnspIdm.vintages, [
    {
      vintage: 'idm_ancha',
      columns: columns(`${PLACE},${OFFENCE},${MONTHS}`),
      needs: ['Año', 'Entidad', 'Cve. Municipio', 'Subtipo de delito', 'Enero', 'Diciembre'],
    },
    {
      vintage: 'idm_larga',
      columns: columns(`Año,Entidad,Municipio,${OFFENCE},Mes,Cantidad`),
      needs: ['Año', 'Entidad', 'Municipio', 'Subtipo de delito', 'Mes', 'Cantidad'],
    },
    {
      vintage: 'violencia_homicida',
      columns: columns(
        'Entidad,Municipio,Feminicidio,Homicidio culposo,Homicidio doloso,Total,Año,Mes,Periodo,' +
          'Otros delitos que atentan contra la vida y la integridad corporal',
      ),
      needs: ['Entidad', 'Municipio', 'Feminicidio', 'Homicidio doloso', 'Año', 'Mes'],
    },
    {
      vintage: 'serie_mensual_transcrita',
      columns: columns(
        'cve_municipio,municipio,mes,homicidio_doloso,feminicidio,violencia_familiar,' +
          'violacion_simple_y_equiparada,total_delitos',
      ),
      needs: [
        'cve_municipio',
        'mes',
        'homicidio_doloso',
        'feminicidio',
        'violencia_familiar',
        'violacion_simple_y_equiparada',
      ],
    },
    {
      vintage: 'idm_libertad',
      columns: columns('Año,Alcaldía,Modalidad,Cve. Municipio,Mes,Numero_de_registros'),
      needs: ['Año', 'Alcaldía', 'Cve. Municipio', 'Numero_de_registros'],
    },
    {
      vintage: 'ide_1997_2017',
      columns: columns(`AÑO,INEGI,ENTIDAD,MODALIDAD,TIPO,SUBTIPO,${MONTHS.toUpperCase()}`),
      needs: ['AÑO', 'ENTIDAD', 'MODALIDAD', 'TIPO', 'SUBTIPO', 'ENERO'],
    },
    {
      vintage: 'victimas',
      columns: columns(`${PLACE},${OFFENCE},Sexo,Rango de edad,${MONTHS}`),
      needs: ['Año', 'Entidad', 'Subtipo de delito', 'Sexo', 'Rango de edad'],
    },
    {
      vintage: 'victimas_derivado',
      columns: columns(
        'date_year_month,n_year,n_month,cve_ent,nombre_estado,bien_juridico_afectado,tipo_de_delito,' +
          'subtipo_de_delito,modalidad,genero,rango_de_edad,n_victimas',
      ),
      needs: ['nombre_estado', 'subtipo_de_delito', 'genero', 'n_victimas'],
    },
  ]);
});

describe('the headers of years, and of the year in course', () => {
  const needs = ['cve_municipio', 'delito', '2025', '2026-ene-jul'];
  const OFFICIAL = {
    vintage: 'idm_ancha',
    columns: columns(`${PLACE},${OFFENCE},${MONTHS}`),
    needs: ['Año', 'Entidad', 'Cve. Municipio', 'Subtipo de delito', 'Enero', 'Diciembre'],
  };
  describe('by year', () => {
    const vintage = 'serie_anual_transcrita';
    tellHeaders(sesnspAnual.vintages, [{ vintage, columns: columns(YEARLY), needs }, OFFICIAL]);
  });
  describe('in course', () => {
    const vintage = 'serie_2026_transcrita';
    tellHeaders(sesnsp2026.vintages, [{ vintage, columns: columns(YEARLY), needs }, OFFICIAL]);
  });
});

describe('the headers of victims', () => {
  const common = ['Año', 'Cve. Municipio', 'Subtipo de delito', 'Sexo', 'Rango de edad'];
  tellHeaders(sesnspVictimas.vintages, [
    {
      vintage: 'victimas_larga',
      columns: columns(`${PLACE},${OFFENCE},Sexo,Rango de edad,Mes,Víctimas`),
      needs: [...common, 'Mes', 'Víctimas'],
    },
    {
      vintage: 'victimas_ancha',
      columns: columns(`${PLACE},${OFFENCE},Sexo,Rango de edad,${MONTHS}`),
      needs: [...common, 'Enero', 'Diciembre'],
    },
  ]);
});

function file(header: string, ...rows: readonly string[]): string {
  const path = join(scratch(), 'archivo.csv');
  writeFileSync(path, `${[header, ...rows].join('\n')}\n`);
  return path;
}

describe('a file that is known and can not be counted', () => {
  it.each([
    [
      'of offences against liberty',
      file.bind(
        null,
        'Año,Alcaldía,Modalidad,Cve. Municipio,Mes,Numero_de_registros',
        '2020,X,Y,9015,1,2',
      ),
      /Ninguno de sus delitos \(secuestro, rapto, tráfico de menores\).*archivo municipal completo \(IDM_NM\)/s,
    ],
    [
      'of the state',
      file.bind(
        null,
        `AÑO,INEGI,ENTIDAD,MODALIDAD,TIPO,SUBTIPO,${MONTHS.toUpperCase()}`,
        '1997,9,X,Y,Z,W,1,1,1,1,1,1,1,1,1,1,1,1',
      ),
      /No dice la alcaldía, y su catálogo.*archivo municipal \(IDM_NM\)/s,
    ],
    [
      'of victims',
      file.bind(
        null,
        `${PLACE},${OFFENCE},Sexo,Rango de edad,${MONTHS}`,
        '2026,9,CDMX,9015,X,A,B,C,D,Mujer,X,1,1,1,1,1,1,1,1,1,1,1,1',
      ),
      /Cuenta víctimas y no delitos.*mezclaría dos cosas.*da el de víctimas por municipio a sesnsp_victimas/s,
    ],
  ])('%s is refused in words', async (_, path, words) => {
    await expect(countFixture('sesnsp_idm', [path()])).rejects.toThrow(words);
  });
});

describe('the long file', () => {
  const long = (...rows: readonly string[]) =>
    file(`Año,Entidad,Municipio,${OFFENCE},Mes,Cantidad`, ...rows);

  it('is of the city whatever the accents and capitals, and of no other state', async () => {
    const path = long(
      '2016,Ciudad de México,Cuauhtémoc,A,B,Feminicidio,C,Enero,1',
      '2016, CIUDAD DE MEXICO ,Cuauhtémoc,A,B,Feminicidio,C,Febrero,2',
      '2016,Colima,Cuauhtémoc,A,B,Feminicidio,C,Febrero,50',
    );
    const counted = await countFixture('sesnsp_idm', [path]);
    expect(countsOf(counted, 'snsp_feminicidio', '09015')).toEqual(['2016-01 1', '2016-02 2']);
  });
});

describe('the wide file', () => {
  it('may group thousands, any number of times', async () => {
    const path = file(
      `${PLACE},${OFFENCE},${MONTHS}`,
      '2016,09,Ciudad de México,9015,X,A,B,Violencia familiar,C,"1,234","1,234,567",3,,,,,,,,,',
    );
    const counted = await countFixture('sesnsp_idm', [path]);
    expect(countsOf(counted, 'snsp_violencia_familiar', '09015')).toEqual([
      '2016-01 1234',
      '2016-02 1234567',
      '2016-03 3',
    ]);
  });
});

describe('the transcribed series', () => {
  it('names four offences, in the words of the SESNSP', async () => {
    const path = file(
      'cve_municipio,municipio,mes,homicidio_doloso,feminicidio,violencia_familiar,violacion_simple_y_equiparada,total_delitos',
      '09015,Cuauhtémoc,2016-02,1,2,3,4,99',
    );
    const counted = await countFixture('sesnsp_idm', [path]);
    const of = (id: string) => countsOf(counted, `snsp_${id}`, '09015');
    expect(['homicidio_doloso', 'feminicidio', 'violencia_familiar', 'violacion'].map(of)).toEqual([
      ['2016-02 1'],
      ['2016-02 2'],
      ['2016-02 3'],
      ['2016-02 4'],
    ]);
  });
});

/** Told by whole years alone. */
const EXACT = [
  'snsp_violacion_simple',
  'snsp_violacion_equiparada',
  'snsp_lesiones_dolosas',
  'snsp_trata',
  'snsp_corrupcion_menores',
  'snsp_secuestro',
  'snsp_amenazas',
  'snsp_asistencia_familiar',
];

describe.each([
  ['sesnsp_idm', sesnspIdm, 'delitos_sesnsp.csv', []],
  ['sesnsp_anual', sesnspAnual, 'delitos_sesnsp_anual.csv', EXACT],
  ['sesnsp_2026', sesnsp2026, 'delitos_sesnsp.csv', []],
])('%s', (id, source, catalogo, exact) => {
  tellWords(source);

  it('counts offences of whole alcaldías, by the month in which they were opened', () => {
    expect(source).toMatchObject({
      id,
      catalogo,
      cruza: false,
      porColonia: false,
      horarios: false,
    });
    expect(source.indicadores.map((indicator) => indicator.id)).toEqual([
      'snsp_feminicidio',
      'snsp_homicidio_doloso',
      'snsp_homicidio_culposo',
      'snsp_violencia_familiar',
      'snsp_abuso_sexual',
      'snsp_acoso_sexual',
      'snsp_hostigamiento_sexual',
      'snsp_violacion',
      'snsp_violencia_genero',
      ...exact,
    ]);
    for (const { id: own, nombre, padre, unidad, definicion, granoColonia } of source.indicadores) {
      const whole = own.startsWith('snsp_violacion_') ? 'snsp_violacion' : null;
      expect([own, padre, unidad, granoColonia]).toEqual([own, whole, 'delitos', 'ninguno']);
      expect(nombre).toMatch(/^\p{Lu}[\p{Ll} ]+ \(SESNSP\)$/u);
      expect(definicion).toMatch(
        /^Delitos .+\. Se cuenta en el mes en que se inició la carpeta, no en el del hecho\. No se suma a las carpetas de la Fiscalía: son los mismos hechos, contados de otro modo\.$/,
      );
    }
  });
});

describe('sesnsp_victimas', () => {
  tellWords(sesnspVictimas);

  it('counts persons as the authority prints them, of the offences that it has in both', () => {
    expect(sesnspVictimas).toMatchObject({
      id: 'sesnsp_victimas',
      catalogo: 'victimas_sesnsp.csv',
      cruza: true,
      publicadoPorLaAutoridad: true,
      lapso: { desde: '2026-01-01', hasta: null, fecha: 'apertura' },
    });
    expect(
      sesnspVictimas.indicadores.map(({ id, nombre, padre, unidad, granoColonia }) => [
        id,
        nombre,
        padre,
        unidad,
        granoColonia,
      ]),
    ).toEqual(
      [
        ['snsp_feminicidio', 'Feminicidio (SESNSP)'],
        ['snsp_homicidio_doloso', 'Homicidio doloso (SESNSP)'],
        ['snsp_violencia_familiar', 'Violencia familiar (SESNSP)'],
        ['snsp_abuso_sexual', 'Abuso sexual (SESNSP)'],
        ['snsp_acoso_sexual', 'Acoso sexual (SESNSP)'],
        ['snsp_violacion', 'Violación (SESNSP)'],
        ['snsp_tentativa_feminicidio', 'Tentativa de feminicidio (SESNSP)'],
        ['snsp_intimidad_sexual', 'Violación a la intimidad sexual (SESNSP)'],
      ].map((told) => [...told, null, 'víctimas', 'ninguno']),
    );
    expect(sesnspVictimas.indicadores.find(({ id }) => id === 'snsp_violacion')?.definicion).toBe(
      'Personas víctimas, en el mes en que se inició la carpeta. Violación, según el Secretariado Ejecutivo.',
    );
  });
});
