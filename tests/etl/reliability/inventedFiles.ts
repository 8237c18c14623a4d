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

export const FILES: readonly InventedFile[] = [
  { source: 'fgj_carpetas', name: 'carpetas', bytes: Buffer.from(carpetas(120)), delimiter: ',' },
  {
    source: 'fgj_carpetas',
    name: 'rarezas',
    bytes: fixture('carpetas/rarezas.csv'),
    delimiter: ',',
  },
  { source: 'fgj_victimas', name: 'victimas', bytes: victimas(), delimiter: ';' },
  { source: 'sesnsp_idm', name: 'sesnsp', bytes: fixture('sesnsp_idm/idm_nm.csv'), delimiter: ',' },
];
