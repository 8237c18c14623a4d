/** Files without a fault, to be mutated: one of each way in which sources are written. */
import { readFileSync } from 'node:fs';
import { HEADER } from '../project';
import { chance } from './random';

export interface InventedFile {
  readonly source: string;
  readonly name: string;
  readonly bytes: Buffer;
  readonly delimiter: ',' | ';';
}

const OFFENCES = [
  'VIOLENCIA FAMILIAR',
  'ABUSO SEXUAL',
  'VIOLACION',
  'ROBO A NEGOCIO',
  'FEMINICIDIO',
];
const COLONIAS = ['Jacarandas', 'Ampl. Jacarandas', '"Doctores, Los"', 'Peralvillo', ''];

function carpetas(rows: number): string {
  const { below, oneOf } = chance(7);
  const two = (value: number) => String(value).padStart(2, '0');
  return [
    HEADER,
    ...Array.from({ length: rows }, () =>
      [
        oneOf(['CUAUHTEMOC', 'IZTAPALAPA', 'TLAHUAC']),
        oneOf(COLONIAS),
        `19.${400 + below(60)}`,
        `-99.${100 + below(60)}`,
        oneOf(OFFENCES),
        `${2019 + below(5)}-${two(1 + below(12))}-${two(1 + below(28))}`,
        `${two(below(24))}:${two(below(60))}:00`,
        '2023',
        '1',
      ].join(','),
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

const fixture = (path: string) => readFileSync(`tests/fixtures/${path}`);

/** With a mark, semicolons and no commas in its fields, as the victims once came. */
function victimas(): Buffer {
  const text = fixture('fgj/victimas/fgj_2024_09.csv').toString('utf8');
  const [header = '', ...rows] = text.trimEnd().split(/\r?\n/);
  const many = Array.from({ length: 8 }, () => rows.filter((row) => !row.includes('"'))).flat();
  return Buffer.from(`\uFEFF${[header, ...many].join('\n').replaceAll(',', ';')}\n`);
}

/** The rows of a fixture, several times over: one of few would hardly be mutated in the middle. */
function manyOf(path: string): Buffer {
  const [header = '', ...rows] = fixture(path).toString('utf8').trimEnd().split(/\r?\n/);
  const plain = rows.filter((row) => !row.includes('"'));
  return Buffer.from(`${[header, ...Array.from({ length: 8 }, () => plain).flat()].join('\n')}\n`);
}

/** Victims by sex and age, a row for each month of a municipality. */
function sesnspVictims(): string {
  const { below, oneOf } = chance(11);
  const header =
    'Año,Clave_Ent,Entidad,Cve. Municipio,Municipio,Bien jurídico afectado,Tipo de delito,Subtipo de delito,' +
    'Modalidad,Sexo,Rango de edad,Mes,Víctimas';
  const offence = 'La familia,Violencia familiar,Violencia familiar,Violencia familiar';
  const rows = ['Enero', 'Febrero', 'Marzo', 'Abril'].flatMap((month) =>
    ['Mujer', 'Hombre', 'No identificado'].flatMap((sex) =>
      ['0-12', '18-29', '>60', 'No especificado'].map(
        (age) =>
          [
            2026,
            9,
            'Ciudad de México',
            oneOf([9015, 9007]),
            'Cuauhtémoc',
            offence,
            sex,
            age,
            month,
          ].join() + `,${below(40)}`,
      ),
    ),
  );
  return `${[header, ...rows].join('\n')}\n`;
}

export const FILES: readonly InventedFile[] = [
  { source: 'fgj_carpetas', name: 'carpetas', bytes: Buffer.from(carpetas(120)), delimiter: ',' },
  {
    source: 'fgj_carpetas',
    name: 'rarezas',
    bytes: fixture('carpetas/rarezas.csv'),
    delimiter: ',',
  },
  { source: 'fgj_victimas', name: 'victimas', bytes: victimas(), delimiter: ';' },
  {
    source: 'fgj_victimas_2020',
    name: 'victimas_2020',
    bytes: manyOf('fgj/victimas/fgj_2020_geopoint.csv'),
    delimiter: ',',
  },
  {
    source: 'linea_mujeres',
    name: 'llamadas',
    bytes: manyOf('linea_mujeres/diccionario.csv'),
    delimiter: ',',
  },
  {
    source: 'sesnsp_victimas',
    name: 'sesnsp_victimas',
    bytes: Buffer.from(sesnspVictims()),
    delimiter: ',',
  },
  { source: 'c5_911', name: 'llamadas_911', bytes: manyOf('c5_911/2021_s1.csv'), delimiter: ',' },
  { source: 'sesnsp_idm', name: 'sesnsp', bytes: fixture('sesnsp_idm/idm_nm.csv'), delimiter: ',' },
];

const FEW = new Set(['rarezas', 'victimas', 'sesnsp']);

/** Whether a file is of the few that stand for the others where each takes long: one of each kind of count. */
export const isOfFew = ({ name }: InventedFile): boolean => FEW.has(name);
