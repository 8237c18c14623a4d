import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { chooseFiles } from '../../../scripts/etl/fetch/chooseFiles';
import { readDownload, type Series } from '../../../scripts/etl/fetch/downloadDescriptor';
import { extensionOf, type Offering } from '../../../scripts/etl/fetch/offer';
import { ACCUMULATED, ckanPlace, projectWith, writeSource } from './project';

const ids = readdirSync('data/sources').map((name) => name.replace(/\.json$/, ''));

function offering(names: readonly string[]): Offering {
  return {
    titulo: 'Conjunto',
    pagina: 'https://portal.example/dataset/conjunto',
    licencia: null,
    offers: names.map((name) => ({
      url: `https://portal.example/archivos/${encodeURIComponent(name)}`,
      titulo: '',
      formato: extensionOf(name).toUpperCase(),
      modificada: null,
    })),
  };
}

function seriesOf(id: string, serie: string): Series {
  const found = readDownload('.', id)
    ?.descarga.flatMap(({ archivos }) => archivos)
    .find((one) => one.serie === serie);
  if (found === undefined) throw new Error(`${id} has no series ${serie}`);
  return found;
}

function chosenOf(id: string, serie: string, names: readonly string[]) {
  const { taken } = chooseFiles(offering(names), seriesOf(id, serie), id);
  return taken.map(({ offer, pieza, periodo }) => [
    decodeURIComponent(offer.url.split('/').at(-1) ?? ''),
    pieza,
    periodo,
  ]);
}

describe('the descriptors of this project', () => {
  it.each(ids)('%s can be read', (id) => {
    expect(() => readDownload('.', id)).not.toThrow();
  });

  it.each(['fgj_carpetas', 'fgj_victimas'])('%s follows the names of its files', (id) => {
    const stem = id === 'fgj_carpetas' ? 'carpetasFGJ' : 'victimasFGJ';
    expect(
      chosenOf(id, 'acumulado', [
        `${stem}_2024.csv`,
        `${stem}_acumulado_2024_09.csv`,
        `${stem}_acumulado_2025_01.csv`,
        `${stem}_acumulado_2024_12.csv`,
        'diccionario.xlsx',
      ]),
    ).toEqual([[`${stem}_acumulado_2025_01.csv`, 'acumulado', '2025-01']]);
    expect(
      chosenOf(id, 'libros', [
        '20260115_Incidencia 2025.xlsx',
        'Incidencia 2024.xlsx',
        'Incidencia 2026 al 31 de enero.xlsx',
        'Boletín 2026.pdf',
      ]),
    ).toEqual([
      ['Incidencia 2026 al 31 de enero.xlsx', 'libros/2026', '2026-01'],
      ['20260115_Incidencia 2025.xlsx', 'libros/2025', '2025'],
    ]);
  });

  it('sesnsp_idm takes the newest month, by its Spanish name', () => {
    const names = [
      'IDM_NM_dic24.csv',
      'IDM_NM_ago25.csv',
      'IDVFC_NM_sep25.csv',
      'IDM_NM_abr25.csv',
    ];
    expect(chosenOf('sesnsp_idm', 'municipal_hasta_2025', names)).toEqual([
      ['IDM_NM_ago25.csv', 'municipal_hasta_2025', '2025-08'],
    ]);
  });
});

describe('the example in the docs', () => {
  it('is a descriptor, and takes the files of which it tells', () => {
    const docs = readFileSync('docs/descargar.md', 'utf8');
    const text = /```json\n([\s\S]*?)```/.exec(docs)?.[1] ?? '';
    const root = projectWith({});
    writeSource(
      root,
      'c5_911',
      v.parse(v.looseObject({ descarga: v.array(v.unknown()) }), JSON.parse(`{${text}}`)),
    );
    const [place] = readDownload(root, 'c5_911')?.descarga ?? [];
    const [series] = place?.archivos ?? [];
    if (series === undefined) throw new Error('the example has no series');
    const names = ['llamadas_911_2021_s2.csv', 'llamadas_911_2022_s1.csv', 'diccionario.csv'];
    const { taken } = chooseFiles(offering(names), series, 'c5_911');
    expect(taken.map(({ periodo }) => periodo)).toEqual(['2022-06', '2021-12']);
  });
});

describe('a descriptor that is wrong', () => {
  it.each([
    [{ patron: '(' }, /«descarga\.0\.archivos\.0\.patron», no es una expresión regular/],
    [{ patron: '(?<dia>\\d)' }, /sólo se conocen los grupos/],
    // Of an escape that means nothing a browser would make a letter.
    [{ patron: '\\y' }, /no es una expresión regular/],
    [{ serie: 'a-b' }, /«descarga\.0\.archivos\.0\.serie»/],
    [{ serie: '-ab' }, /«descarga\.0\.archivos\.0\.serie»/],
    [{ serie: 'ab-' }, /«descarga\.0\.archivos\.0\.serie»/],
    [{ cuales: 'algunos' }, /«descarga\.0\.archivos\.0\.cuales»/],
    [{ patrón: 'x' }, /patrón/],
  ])('%j is told with the place and the page that shows how', (change, message) => {
    const root = projectWith({
      fgj: [ckanPlace('https://p.example', [{ ...ACCUMULATED, ...change }])],
    });
    expect(() => readDownload(root, 'fgj')).toThrow(message);
    expect(() => readDownload(root, 'fgj')).toThrow('docs/descargar.md');
  });

  it('says nothing where there is nothing to say', () => {
    const root = projectWith({});
    writeSource(root, 'a_mano', {});
    expect(readDownload(root, 'a_mano')).toBeUndefined();
    expect(() => readDownload(root, 'no_esta')).toThrow(/no_esta\.json» no sirve: ENOENT/);
  });

  it('of no object at all names no part of it, and keeps what was thrown', () => {
    const root = projectWith({});
    writeFileSync(join(root, 'data/sources/numero.json'), '3');
    expect(() => readDownload(root, 'numero')).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/numero\.json» no sirve: Invalid/),
        cause: expect.any(v.ValiError),
      }),
    );
  });

  it('has patterns that know no capitals', () => {
    const root = projectWith({ fgj: [ckanPlace('https://p.example')] });
    const [place] = readDownload(root, 'fgj')?.descarga ?? [];
    expect(place?.archivos[0]?.patron.test('CARPETAS_2025_01.CSV')).toBe(true);
  });
});

describe('the choice among files', () => {
  const series = (change: Partial<Series>): Series => ({
    serie: 'llamadas',
    patron: /llamadas_(?<anio>\d{4})_s(?<semestre>[12])/iu,
    cuales: 'todos',
    ...change,
  });

  it('takes semesters one by one', () => {
    const names = ['llamadas_2021_s1.csv', 'llamadas_2021_s2.csv', 'llamadas_2022_s1.csv'];
    const { taken } = chooseFiles(offering(names), series({}), 'c5');
    expect(taken.map(({ pieza }) => pieza)).toEqual([
      'llamadas/2022-06',
      'llamadas/2021-12',
      'llamadas/2021-06',
    ]);
  });

  it('names by their file those whose period nothing tells', () => {
    const names = offering(['a.csv', 'b.csv']);
    const { taken } = chooseFiles(names, series({ patron: /csv/iu }), 'c5');
    expect(taken.map(({ pieza, periodo }) => [pieza, periodo])).toEqual([
      ['llamadas/a.csv', null],
      ['llamadas/b.csv', null],
    ]);
  });

  it('takes, of equal periods, what the portal changed last', () => {
    const { offers, ...page } = offering(['x_1.csv', 'x_2.csv', 'x_3.csv']);
    const days = ['2024-05-01', '2025-05-01', '2023-05-01'];
    const dated = offers.map((offer, i) => ({ ...offer, modificada: days[i] ?? null }));
    const { taken, refused } = chooseFiles(
      { ...page, offers: dated },
      series({ patron: /x_\d/u, cuales: 'ultimo' }),
      'x',
    );
    expect(taken.map(({ offer }) => offer.url)).toEqual([expect.stringContaining('x_2.csv')]);
    expect(refused).toHaveLength(2);
  });

  it('obeys the format, and falls back on the title', () => {
    const { offers, ...page } = offering(['zona_1.csv', 'zona_2.json']);
    const titled = offers.map((offer) => ({ ...offer, titulo: 'Llamadas_2020_s1' }));
    const json = series({ formatos: ['JSON', 'XML'] });
    const { taken } = chooseFiles({ ...page, offers: titled }, json, 'c5');
    expect(taken.map(({ offer }) => offer.titulo)).toEqual(['Llamadas_2020_s1']);
  });
});
