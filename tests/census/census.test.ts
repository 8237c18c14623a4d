import { gzipSync } from 'node:zlib';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAgebs, type Ageb } from '../../scripts/census/agebs';
import { readBlocks, type Block } from '../../scripts/census/blocks';
import type { IecmUnit } from '../../scripts/census/iecmUnits';
import { recountCatalogue } from '../../scripts/census/recountColonias';
import { crosswalk } from '../../scripts/census/unitCrosswalk';
import { womenByColonia } from '../../scripts/census/womenByColonia';
import { scratch } from '../etl/project';
import { between } from '../uniform';

const FIXTURE = 'tests/fixtures/resageburb.csv';

const written = (text: string | Uint8Array, name = 'censo.csv') => {
  const path = join(scratch(), name);
  writeFileSync(path, text);
  return path;
};

const EXPECTED: readonly Ageb[] = [
  { clave: '0901500010019', poblacion: 500, mujeres: 280 },
  { clave: '090150001017A', poblacion: 400, mujeres: 190 },
  { clave: '0901500010203', poblacion: 6, mujeres: null },
  { clave: '0901500010218', poblacion: null, mujeres: null },
  { clave: '0901500010222', poblacion: 0, mujeres: 0 },
];

describe('the census by AGEB', () => {
  it('counts only the AGEBs of INEGI’s own layout; withheld is not zero', () => {
    expect(readAgebs(FIXTURE)).toEqual(EXPECTED);
  });

  it('reads the same gzipped, with a byte order mark, Windows line ends and lower-case names', () => {
    const text = readFileSync(FIXTURE, 'utf8');
    const lower = text.replace(/^.*\n/, (header) => header.toLowerCase());
    const windows = `\uFEFF${lower.replaceAll('\n', '\r\n')}`;
    expect(readAgebs(written(gzipSync(windows), 'censo.csv.gz'))).toEqual(EXPECTED);
  });

  it('reads a table of AGEBs, blanks included', () => {
    const table =
      'cvegeo,pob_total,pob_muj,disc_total\n0901500010019,500,280,\n090150001017A,400,190,3\n0901500010203,6,,\n';
    expect(readAgebs(written(table))).toEqual(EXPECTED.slice(0, 3));
  });

  it.each([
    [
      'another file',
      'a,b\n1,2\n',
      /para ser el RESAGEBURB del INEGI le falta «ENTIDAD», .*; para ser una tabla de AGEB le falta «CVEGEO», «POB_TOTAL», «POB_MUJ»\. Columnas encontradas: «a», «b»/,
    ],
    ['nothing', '', /Columnas encontradas: ninguna/],
    ['no AGEB', 'cvegeo,pob_total,pob_muj\n', /no trae ninguna AGEB urbana/],
    [
      'a key without its zero',
      'cvegeo,pob_total,pob_muj\n901500010019,5,2\n',
      /línea 2: la clave de AGEB «901500010019» no tiene trece/,
    ],
    [
      'an AGEB twice',
      'cvegeo,pob_total,pob_muj\n0901500010019,5,2\n0901500010019,5,2\n',
      /línea 3: la clave de AGEB «0901500010019» aparece dos veces/,
    ],
    [
      'text for a number',
      'cvegeo,pob_total,pob_muj\n0901500010019,cinco,2\n',
      /línea 2, «población»: «cinco» no es un número/,
    ],
    [
      'more women than people',
      'cvegeo,pob_total,pob_muj\n0901500010019,5,7\n',
      /AGEB 0901500010019: dice 7 mujeres de 5 personas/,
    ],
    [
      'a line cut short',
      'cvegeo,pob_total,pob_muj\n0901500010019,5\n',
      /línea 2: tiene 2 campos y el encabezado 3/,
    ],
  ])('%s is an error that says so', (_, text, message) => {
    expect(() => readAgebs(written(text))).toThrow(message);
  });

  it('needs blocks with their unit, each once', () => {
    const line = '090150001017A001,414,011';
    const header = 'CVEGEO,colonia_cve,cuadrante_id';
    expect(readBlocks(written(`${header}\n${line}\n`))).toEqual([
      { clave: '090150001017A001', ageb: '090150001017A', unidad: 414 },
    ]);
    expect(() => readBlocks(written(`${header}\n${line}\n${line}\n`))).toThrow(
      /línea 3: .* se repite/,
    );
    expect(() => readBlocks(written(`${header}\n9015,414,011\n`))).toThrow(
      /línea 2: la manzana «9015»/,
    );
  });
});

const square = (west: number, south: number, side = 1): IecmUnit['geometry'] => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
});
const unit = (clave: string, id: number, people: number | null, west: number): IecmUnit => ({
  clave,
  id,
  nombre: clave,
  alcaldia: '09015',
  poblacion2010: null,
  poblacion2020: people,
  geometry: square(west, 0),
});
const block = (ageb: string, number: number, unidad: number): Block => ({
  clave: `${ageb}${String(number).padStart(3, '0')}`,
  ageb,
  unidad,
});

const [FIRST, SECOND, HIDDEN] = ['0901500010019', '090150001017A', '0901500010203'] as const;
const UNITS = [unit('15-001', 1, 300, 0), unit('15-002', 2, 200, 1), unit('15-003', 3, 100, 2)];
const COLONIAS = [
  { clave: 'oeste', nombre: 'Oeste', geometry: square(-0.2, -1, 2.3) },
  { clave: 'este', nombre: 'Este', geometry: square(2.1, -1, 3) },
];

describe('units in colonias', () => {
  it('go where most of their area lies', () => {
    expect(crosswalk(UNITS, COLONIAS).map(({ unidad, colonia }) => [unidad, colonia])).toEqual([
      ['15-001', 'oeste'],
      ['15-002', 'oeste'],
      ['15-003', 'este'],
    ]);
    expect(crosswalk(UNITS, COLONIAS)[2]?.share).toBeCloseTo(0.9, 12);
  });

  it('are refused where no colonia holds more than half', () => {
    const far = [{ clave: 'este', nombre: 'Este', geometry: square(2.6, -1, 3) }];
    expect(() => crosswalk([UNITS[2] ?? unit('15-003', 3, 1, 2)], far)).toThrow(
      /15-003 .* ninguna colonia: la mayor parte, 40 %, en Este/,
    );
    expect(() => crosswalk(UNITS, far)).toThrow(/15-001 \(15-001\) no tiene más de la mitad/);
  });
});

describe('women by colonia', () => {
  const into = [
    { unidad: '15-001', colonia: 'oeste', share: 1 },
    { unidad: '15-002', colonia: 'oeste', share: 1 },
    { unidad: '15-003', colonia: 'este', share: 1 },
  ];
  const blocks = [
    block(FIRST, 1, 1),
    block(FIRST, 2, 2),
    block(FIRST, 3, 2),
    block(FIRST, 4, 3),
    block(SECOND, 1, 3),
    block(HIDDEN, 1, 1),
  ];

  it('are the residents times the share of women of the AGEBs, by blocks', () => {
    // oeste: 3/4 of FIRST: 210 of 375. este: 1/4 of FIRST and all SECOND: 70 + 190 of 125 + 400.
    expect(womenByColonia(EXPECTED, blocks, UNITS, into)).toEqual([
      {
        clave: 'este',
        poblacion: 100,
        mujeres: Math.round((100 * 260) / 525),
        mujeres_es_estimacion: true,
        agebs: 2,
      },
      {
        clave: 'oeste',
        poblacion: 500,
        mujeres: Math.round((500 * 210) / 375),
        mujeres_es_estimacion: true,
        agebs: 1,
      },
    ]);
  });

  it('never exceed the residents, and do not depend on the order of anything', () => {
    const ageb = fc
      .record({
        poblacion: fc.integer({ min: 1, max: 5000 }),
        part: between(0, 1),
      })
      .map(({ poblacion, part }) => ({ poblacion, mujeres: Math.floor(poblacion * part) }));
    fc.assert(
      fc.property(
        ageb,
        ageb,
        fc.shuffledSubarray(blocks, { minLength: blocks.length }),
        (a, b, own) => {
          const agebs = [
            { clave: FIRST, ...a },
            { clave: SECOND, ...b },
            { clave: HIDDEN, poblacion: 6, mujeres: null },
          ];
          const rows = womenByColonia(agebs, own, UNITS, into);
          expect(rows).toEqual(womenByColonia(agebs.toReversed(), blocks, UNITS, into));
          for (const row of rows) expect(row.mujeres).toBeLessThanOrEqual(row.poblacion);
        },
      ),
    );
  });

  it.each([
    [
      'an AGEB',
      EXPECTED.slice(1),
      blocks,
      UNITS,
      /Falta la AGEB 0901500010019 \(0901500010019001\) en el censo/,
    ],
    [
      'a unit',
      EXPECTED,
      [...blocks, block(SECOND, 9, 77)],
      UNITS,
      /Falta la unidad con ID 77 \(090150001017A009\)/,
    ],
    [
      'a population',
      EXPECTED,
      blocks,
      [unit('15-001', 1, null, 0)],
      /Falta la población de 2020 \(15-001\)/,
    ],
    ['blocks', EXPECTED, [block(FIRST, 1, 1)], UNITS, /La colonia este no tiene ninguna manzana/],
  ])('are refused where %s is missing', (_, agebs, own, units, message) => {
    expect(() => womenByColonia(agebs, own, units, into)).toThrow(message);
  });
});

describe('a catalogue counted anew', () => {
  const csv =
    'clave,slug,nombre,poblacion,mujeres,mujeres_es_estimacion,fuente,fuente_mujeres\n' +
    'este,este,Este,1,1,true,"Asentamientos 2022; Censo 2020",AGEB del Censo 2020\n' +
    'norte,norte,Norte,9,4,true,Censo 2020,Censo 2020\n';
  const counts = [
    { clave: 'este', poblacion: 100, mujeres: 50, mujeres_es_estimacion: true, agebs: 2 },
  ] as const;

  it('changes the counts and the name of the census, and nothing else', () => {
    expect(recountCatalogue(csv, counts, 'Censo 2030')).toBe(
      'clave,slug,nombre,poblacion,mujeres,mujeres_es_estimacion,fuente,fuente_mujeres\n' +
        'este,este,Este,100,50,true,Asentamientos 2022; Censo 2030,AGEB del Censo 2030\n' +
        'norte,norte,Norte,9,4,true,Censo 2020,Censo 2020\n',
    );
  });

  it('is refused where it lacks a colonia', () => {
    const sur = { ...counts[0], clave: 'sur' };
    expect(() => recountCatalogue(csv, [sur], 'Censo 2030')).toThrow(/La colonia sur/);
  });
});
