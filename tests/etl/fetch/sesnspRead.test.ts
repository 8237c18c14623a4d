/** What is fetched of the Secretariado is what its sources read: the wide file and the long one, in Latin-1. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveInputs } from '../../../scripts/etl/registry/inputs';
import { rawFiles } from '../../../scripts/etl/fetch/rawFiles';
import {
  asideOf,
  countFixture,
  countsOf,
  fixture,
  inLatin1,
  unaccounted,
} from '../sources/countedSource';
import { file, openPortal, page, sharePoint } from './portal';
import { scratch } from '../project';
import { fetchIn, projectWith } from './project';
import { placesOf } from './realPlaces';

const PAGE = '/sesnsp/acciones-y-programas/datos-abiertos-de-incidencia-delictiva';
const DIRECT = '/api_update/sesnsp/incidencia_delictiva/IDM_NM_dic25.csv';
const SHARED = '/:x:/g/personal/sesnsp/';
const WHAT = 'Incidencia delictiva municipal';
const YEAR = `Enero - agosto 2026 (Fuero común - Delitos). ${WHAT}`;
const WIDE = fixture('sesnsp_idm/idm_nm.csv');
const [HEADER = ''] = readFileSync(WIDE, 'utf8').split('\n');

const latin1 = (lines: readonly string[]) => Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1');
const quoted = (cells: readonly (string | number)[]) => cells.map((cell) => `"${cell}"`).join(',');

/** Counts of January to August, and blanks. */
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, '', '', '', ''];
const PLACE = [2026, 9, 'Ciudad de México', 9015, 'Cuauhtémoc'];
const OFFENCE = ['La familia', 'Violencia familiar', 'Violencia familiar', 'Violencia familiar'];
const YEAR_IN_COURSE = latin1([HEADER, quoted([...PLACE, ...OFFENCE, ...MONTHS])]);
const VICTIMS_HEADER =
  'Año,Clave_Ent,Entidad,Cve. Municipio,Municipio,Bien jurídico afectado,Tipo de delito,Subtipo de delito,Modalidad,Sexo,Rango de edad';
const PERSON = ['Mujer', '18 a 29 años'];

async function fetched(id: string, text: string, shared: Buffer): Promise<readonly string[]> {
  const portal = await openPortal();
  portal.serve(PAGE, page(200, `<a href="${portal.url}${SHARED}Ea?e=1">${text}</a>`));
  sharePoint(portal, `${SHARED}Ea`, 'Ea.csv', shared);
  portal.serve(DIRECT, file(readFileSync(inLatin1(WIDE))));
  const root = projectWith({ [id]: placesOf(id, portal) });
  await fetchIn(root);
  return rawFiles(root, id).map(({ path }) => path);
}

describe('what is fetched of the Secretariado', () => {
  it('is the wide file to 2025 and that of the year in course, one after the other', async () => {
    const paths = await fetched('sesnsp_idm', YEAR, YEAR_IN_COURSE);
    expect(paths).toHaveLength(2);
    const counted = await countFixture('sesnsp_idm', paths);
    const family = countsOf(counted, 'snsp_violencia_familiar', '09015');
    expect(family).toContain('2015-01 1200');
    expect(family.filter((line) => line.startsWith('2026'))).toEqual(
      MONTHS.slice(0, 8).map((n) => `2026-0${n} ${n}`),
    );
    expect(counted.manifest.corte).toBe('2026-08-31');
    expect(unaccounted(counted)).toBe(0);
  });

  it.each([
    [
      'wide',
      `${VICTIMS_HEADER},Enero,Febrero,Marzo,Abril,Mayo,Junio,Julio,Agosto,Septiembre,Octubre,Noviembre,Diciembre`,
      [quoted([...PLACE, ...OFFENCE, ...PERSON, ...MONTHS])],
    ],
    [
      'long',
      `${VICTIMS_HEADER},Mes,Víctimas`,
      ['Enero', 'Febrero', 'Marzo', 'Abril', 'Mayo', 'Junio', 'Julio', 'Agosto'].map(
        (month, index) => quoted([...PLACE, ...OFFENCE, ...PERSON, month, index + 1]),
      ),
    ],
  ])('is the %s file of victims', async (shape, header, rows) => {
    const paths = await fetched(
      'sesnsp_victimas',
      `Enero - agosto 2026 (Fuero común - Víctimas). ${WHAT}`,
      latin1([header, ...rows]),
    );
    const counted = await countFixture('sesnsp_victimas', paths);
    const women = counted.observations.filter(
      ({ indicador, clave, sexo, edad }) =>
        indicador === 'snsp_violencia_familiar' &&
        clave === '09015' &&
        sexo === 'mujer' &&
        edad === '18-29',
    );
    expect(women.map(({ n }) => n)).toEqual([36]);
    expect(counted.manifest.lapso).toMatchObject({ desde: '2026-01-01', hasta: '2026-08-31' });
    expect(unaccounted(counted)).toBe(0);
    expect(Object.keys(asideOf(counted)).toSorted()).toEqual(
      shape === 'wide' ? ['mes_sin_dato'] : [],
    );
  });
});

describe('what a third party transcribed', () => {
  /** Brought by hand, where the authority's own file is not at hand. */
  const MONTHLY = [
    'cve_municipio,municipio,mes,homicidio_doloso,feminicidio,violencia_familiar,violacion_simple_y_equiparada,total_delitos',
    '09015,Cuauhtémoc,2015-01,3,1,1100,4,2000',
  ];
  const YEARLY = [
    'cve_municipio,municipio,delito,2016,2017,2018,2019,2020,2021,2022,2023,2024,2025,2026-ene-jul',
    '09015,Cuauhtémoc,Violencia familiar,1,2,3,4,5,6,7,8,9,10,11',
  ];

  it.each([
    ['sesnsp_idm', MONTHLY, 'mes', ['2015-01 1100'], '2015-01 1200'],
    ['sesnsp_anual', YEARLY, 'anio', ['2024-01 9', '2025-01 10'], '2015-01 2245'],
    ['sesnsp_2026', YEARLY, 'lapso', ['2026-01 11'], '2026-01 36'],
  ] as const)(
    'in %s says so until the official file is fetched',
    async (id, lines, type, by, to) => {
      const portal = await openPortal();
      portal.serve(PAGE, page(200, `<a href="${portal.url}${SHARED}Ea?e=1">${YEAR}</a>`));
      sharePoint(portal, `${SHARED}Ea`, 'Ea.csv', YEAR_IN_COURSE);
      portal.serve(DIRECT, file(readFileSync(inLatin1(WIDE))));
      const root = projectWith({ [id]: placesOf(id, portal) });
      const byHand = join(root, 'data/a-mano', id);
      mkdirSync(byHand, { recursive: true });
      writeFileSync(join(byHand, 'copia.csv'), `${lines.join('\n')}\n`);
      const read = async () => {
        const files = resolveInputs(root, [id], new Map()).of(id);
        const counted = await countFixture(
          id,
          files.map(({ path }) => path),
        );
        const { conjunto, serie } = counted.manifest;
        expect(unaccounted(counted)).toBe(0);
        const counts = countsOf(counted, 'snsp_violencia_familiar', '09015', type);
        return {
          counts,
          says: [serie?.transcrita, conjunto.includes('transcrita por un tercero')],
        };
      };
      const before = await read();
      expect(before.counts.slice(-2)).toEqual(by);
      expect(before.says[0]).toBe(true);
      await fetchIn(root);
      const after = await read();
      expect(after.counts[0]).toBe(to);
      expect(after.says).toEqual([undefined, false]);
    },
  );

  it('of 2026 ends where its column says; the official file, with its own last month', async () => {
    const path = join(scratch(), 'copia.csv');
    writeFileSync(path, `${YEARLY.join('\n')}\n`);
    const copied = await countFixture('sesnsp_2026', [path]);
    expect(copied.manifest).toMatchObject({
      corte: '2026-07-31',
      lapso: { desde: '2026-01-01', hasta: '2026-07-31' },
      serie: { desde: '2026-01-01', hasta: '2026-07-31' },
    });
    const official = await countFixture(
      'sesnsp_2026',
      await fetched('sesnsp_2026', YEAR, YEAR_IN_COURSE),
    );
    expect(official.manifest).toMatchObject({
      corte: '2026-08-31',
      lapso: { desde: '2026-01-01', hasta: '2026-08-31' },
      serie: { desde: '2026-01-01', hasta: '2026-08-31' },
    });
    const { cosecha } = official.manifest.archivos[0] ?? {};
    // Nothing that it says is of seven months alone.
    const told = JSON.stringify([official.manifest.conjunto, official.manifest.serie, cosecha]);
    expect(told).not.toMatch(/tercero|julio|siete/);
  });
});
