/** Calls to Línea Mujeres: the headers seen, which topic a call is of, and what the source says of itself. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineaMujeres } from '../../../../scripts/old/etl/sources/linea_mujeres';
import { scratch } from '../project';
import { asideOf, countFixture, countsOf } from './countedSource';
import { columns, tellHeaders } from './headers';
import { tellWords } from './sourceWords';

const PERSON = 'SEXO,EDAD,ESTADO_CIVIL,OCUPACION,ESCOLARIDAD';
const FACTS = 'ESTADO_HECHOS,MUNICIPIO_HECHOS,COLONIA_HECHOS,CP_HECHOS,ORIGEN,SERVICIO';
const TOPICS = 'TEMATICA_1,TEMATICA_2,TEMATICA_3,TEMATICA_4,TEMATICA_5,TEMATICA_6,TEMATICA_7';
const DICTIONARY = `FOLIO,FECHA_ALTA,AÑO_ALTA,MES_ALTA,DÍA_ALTA,HORA_ALTA,${PERSON},ESTADO_USUARIA,MUNICIPIO_USUARIA,COLONIA_USUARIA,CP_USUARIA,${FACTS},${TOPICS}`;
/** The same in other spellings that have been seen. */
const OTHERS = [
  DICTIONARY.replace('AÑO_ALTA', 'ANO_ALTA').replace('DÍA_ALTA', 'DIA_ALTA'),
  DICTIONARY.replace('AÑO_ALTA', 'ANIO_ALTA').replace('DÍA_ALTA', 'DIAS_ALTA'),
  DICTIONARY.replace('AÑO_ALTA', 'AO_ALTA').replace('DÍA_ALTA', 'DÍAS_ALTA'),
  DICTIONARY.replace('FECHA_ALTA', 'FECHA_HORA_ALTA').replaceAll('_USUARIA', '_USUARIO'),
  `_id,${DICTIONARY.replace('ESTADO_CIVIL', 'ESTADO CIVIL').replaceAll('TEMATICA_', 'TEMATICA')}`,
];
const NEEDS = ['FOLIO', 'SEXO', 'MUNICIPIO_HECHOS', 'COLONIA_HECHOS', 'SERVICIO'];
const SHARED = `FOLIO,${PERSON},Estado,Municipio,Colonia,CP_USUARIA,${FACTS},${TOPICS},Fecha,Ano,Mes,Semana,Hora,Dia,Date,Week,covid`;

describe('the headers of calls', () => {
  tellHeaders(lineaMujeres.vintages, [
    ...[DICTIONARY, ...OTHERS].flatMap((header) => [
      { vintage: 'linea_mujeres', columns: columns(header), needs: NEEDS },
      {
        vintage: 'linea_mujeres_minusculas',
        columns: columns(header.toLowerCase()),
        needs: NEEDS.map((name) => name.toLowerCase()),
      },
    ]),
    {
      vintage: 'linea_mujeres_derivado',
      columns: columns(SHARED),
      needs: ['SEXO', 'MUNICIPIO_HECHOS', 'COLONIA_HECHOS', 'SERVICIO', 'Municipio', 'Fecha'],
    },
  ]);
});

type Call = Readonly<Record<string, string>>;

const cells: Call = {
  FOLIO: '1',
  FECHA_ALTA: '2019/01/07',
  FECHA_HORA_ALTA: '2019-01-07T10:20:30',
  SEXO: 'FEMENINO',
  ESTADO_HECHOS: 'CIUDAD DE MÉXICO',
  MUNICIPIO_HECHOS: 'CUAUHTÉMOC',
  COLONIA_HECHOS: 'JACARANDAS',
  SERVICIO: 'PSICOLÓGICO',
};

/** Of elsewhere, so that the months between are whole. */
const AROUND: readonly Call[] = ['2018-12-01', '2019-02-28'].map((day) => ({
  FECHA_ALTA: day,
  FECHA_HORA_ALTA: day,
  MUNICIPIO_HECHOS: 'COYOACÁN',
}));

/** A file of calls of one day, each ordinary but for what is said of it. */
function file(header: string, ...calls: readonly Call[]): string {
  const path = join(scratch(), 'llamadas.csv');
  const lines = [...AROUND, ...calls].map((call) =>
    columns(header).map((name) => call[name.toUpperCase()] ?? cells[name.toUpperCase()] ?? ''),
  );
  writeFileSync(path, `${[header, ...lines.map((line) => line.join(','))].join('\n')}\n`);
  return path;
}

describe('what a call is about', () => {
  const topics = (...texts: readonly string[]) =>
    Object.fromEntries(
      texts.flatMap((text, at) => [
        [`TEMATICA_${at + 1}`, text],
        [`TEMATICA${at + 1}`, text],
      ]),
    );
  const CALLS = [
    topics('VIOLENCIA', 'DE GÉNERO', 'FAMILIAR'),
    topics(' violencia ', 'de genero', 'familiar'),
    topics('VIOLENCIA', 'DE GÉNERO', 'LABORAL'),
    topics('VIOLENCIA', 'ESCOLAR', 'FAMILIAR'),
    // Of another topic, the service that answered.
    topics('DUELO', 'DE GÉNERO', 'FAMILIAR'),
    topics(),
  ];

  it.each([
    ['with its dictionary’s names', DICTIONARY],
    ['in small letters', DICTIONARY.toLowerCase()],
    ['without the line before the number', OTHERS[4] ?? ''],
  ])('%s, is told by its first three topics', async (_, header) => {
    const counted = await countFixture('linea_mujeres', [file(header, ...CALLS)]);
    const of = (suffix: string) => countsOf(counted, `llamadas_linea_mujeres${suffix}`, '09015');
    expect(
      ['', '_violencia', '_violencia_familiar', '_otra_violencia', '_otros_temas'].map(of),
    ).toEqual([['2019-01 6'], ['2019-01 4'], ['2019-01 2'], ['2019-01 2'], ['2019-01 2']]);
  });

  it('is of the day of the call, whichever column tells it', async () => {
    const counted = await countFixture('linea_mujeres', [file(OTHERS[3] ?? '', {})]);
    expect(countsOf(counted, 'llamadas_linea_mujeres', '09015')).toEqual(['2019-01 1']);
  });
});

describe('where the facts were', () => {
  it.each(['CIUDAD DE MÉXICO', ' ciudad de mexico ', 'Distrito Federal', 'CDMX', ''])(
    'is the city where it says «%s»',
    async (state) => {
      const path = file(DICTIONARY, { ESTADO_HECHOS: state });
      const counted = await countFixture('linea_mujeres', [path]);
      expect(countsOf(counted, 'llamadas_linea_mujeres', '09015')).toEqual(['2019-01 1']);
    },
  );

  it('is elsewhere in any other state', async () => {
    const path = file(DICTIONARY, {}, { ESTADO_HECHOS: 'MÉXICO' }, { ESTADO_HECHOS: 'COLIMA' });
    const counted = await countFixture('linea_mujeres', [path]);
    expect(asideOf(counted)).toEqual({ fuera_de_la_ciudad: 2 });
  });
});

it.each(['MASCULINO', ' hombre ', 'M'])('a call of «%s» is of another service', async (sex) => {
  const counted = await countFixture('linea_mujeres', [file(DICTIONARY, {}, { SEXO: sex })]);
  expect(asideOf(counted)).toEqual({ no_es_mujer: 1 });
});

describe('the source of calls', () => {
  tellWords(lineaMujeres);

  it('is of calls by colonia, crossed with nothing', () => {
    expect(lineaMujeres).toMatchObject({
      id: 'linea_mujeres',
      catalogo: 'tematicas_linea_mujeres.csv',
      cruza: false,
      porColonia: true,
      horarios: false,
    });
    const all = 'llamadas_linea_mujeres';
    expect(
      lineaMujeres.indicadores.map(({ id, nombre, padre, unidad, granoColonia }) => [
        id,
        nombre,
        padre,
        unidad,
        granoColonia,
      ]),
    ).toEqual([
      [all, 'Llamadas a Línea Mujeres, en total', null, 'llamadas', 'anio'],
      [`${all}_violencia`, 'Llamadas a Línea Mujeres por violencia', all, 'llamadas', 'anio'],
      [
        `${all}_violencia_familiar`,
        'Llamadas a Línea Mujeres por violencia de género familiar',
        `${all}_violencia`,
        'llamadas',
        'anio',
      ],
      [
        `${all}_otra_violencia`,
        'Llamadas a Línea Mujeres por otra violencia',
        `${all}_violencia`,
        'llamadas',
        'trienio',
      ],
      [`${all}_otros_temas`, 'Llamadas a Línea Mujeres por otros temas', all, 'llamadas', 'anio'],
    ]);
    for (const { definicion } of lineaMujeres.indicadores) {
      expect(definicion).toMatch(
        /^(Todas las l|L)lamadas .+\. Son llamadas, no delitos ni personas: .+\. Sólo entran las que dicen dónde fueron los hechos, .+, en el día de la llamada: que la cuenta baje no dice que se haya llamado menos\.$/,
      );
    }
  });
});
