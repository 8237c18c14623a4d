/** What a portal announces, read from its answers without a server: links, names, catalogues. */
import { describe, expect, it } from 'vitest';
import { offeringOf } from '../../../scripts/etl/fetch/announced';
import { candidatesOf } from '../../../scripts/etl/fetch/candidates';
import { chooseFiles } from '../../../scripts/etl/fetch/chooseFiles';
import { askCkan } from '../../../scripts/etl/fetch/ckan';
import type { Client } from '../../../scripts/etl/fetch/client';
import type { Series } from '../../../scripts/etl/fetch/downloadDescriptor';
import {
  endOfUrl,
  extensionOf,
  fileName,
  foldersOf,
  isDataFile,
  nameInUrl,
  shownName,
  wholeAddress,
  type Offer,
} from '../../../scripts/etl/fetch/offer';
import { askPage, directOffering } from '../../../scripts/etl/fetch/pageLinks';
import { monthIn, monthNumber, writtenPeriod } from '../../../scripts/etl/fetch/writtenPeriod';

type Answer = Readonly<{ status?: number; text: string; url?: string }>;

/** A client that answers each address with a text, and keeps what it was asked. */
function clientOf(answers: Readonly<Record<string, Answer>>) {
  const asked: string[] = [];
  const never = (): never => {
    throw new Error('sólo se leen textos');
  };
  const client: Client = {
    get: never,
    head: never,
    failureOf: never,
    readText: (url) => {
      asked.push(url);
      const { status = 200, text, url: at = url } = answers[url] ?? { status: 404, text: '{}' };
      return Promise.resolve({ status, text, url: at });
    },
  };
  return { client, asked };
}

const PAGE = 'https://portal.example/transparencia/pagina';
const ofPage = async (html: string, at?: string) => {
  const { client } = clientOf({ [PAGE]: { text: html, ...(at === undefined ? {} : { url: at }) } });
  return askPage(client, 'fgj', PAGE);
};
const offer = (url: string, titulo = '', more: Partial<Offer> = {}): Offer => ({
  url,
  titulo,
  formato: '',
  modificada: null,
  ...more,
});

describe('the links of a page', () => {
  it('are each once, in order, without fragment, with their text in single spaces', async () => {
    const html = `<title>Datos</title>
      <a href="a.csv#uno">  Uno
         de   dos </a><a href="a.csv">Otra vez</a><a href="/b.XLSX?v=2">B</a>
      <a href="mailto:x@y.mx">Correo</a><a href="javascript:void(0)">Nada</a><a href="http://[">Roto</a>
      <a>Sin dirección</a><a href="http://otro.example/c">C</a>`;
    expect(await ofPage(html)).toEqual({
      titulo: expect.stringMatching(/^Datos\. Uno de dos/),
      pagina: PAGE,
      licencia: null,
      offers: [
        {
          url: 'https://portal.example/transparencia/a.csv',
          titulo: 'Uno de dos',
          formato: 'CSV',
          modificada: null,
        },
        {
          url: 'https://portal.example/b.XLSX?v=2',
          titulo: 'B',
          formato: 'XLSX',
          modificada: null,
        },
        { url: 'http://otro.example/c', titulo: 'C', formato: '', modificada: null },
      ],
    });
  });

  it('begin where the page says, or where it was found after being sent on', async () => {
    const urls = async (html: string, at?: string) =>
      (await ofPage(html, at)).offers.map(({ url }) => url);
    const moved = 'https://nuevo.example/datos/';
    expect(await urls('<a href="a.csv">a</a>', moved)).toEqual([
      'https://nuevo.example/datos/a.csv',
    ]);
    expect(await urls('<base href="/otra/"><a href="a.csv">a</a>', moved)).toEqual([
      'https://nuevo.example/otra/a.csv',
    ]);
    expect(await urls('<base href="http://["><a href="a.csv">a</a>', moved)).toEqual([
      'https://nuevo.example/datos/a.csv',
    ]);
  });

  it('of SharePoint lead to where it sends the file, and no other does', async () => {
    const { offers } = await ofPage(
      `<a href="https://sp.example/:x:/g/personal/a/Ea1?e=9">x</a>
       <a href="https://sp.example/:u:/g/sites/b/Ea5?e=1&download=1">u</a>
       <a href="https://sp.example/:f:/g/personal/a/Ea6">f</a>
       <a href="https://sp.example/otros/:x:/g/Ea2">y</a><a href="https://sp.example/:xy:/Ea3">z</a>
       <a href="https://sp.example/:x/Ea4">w</a>`,
    );
    expect(offers.map(({ url }) => url)).toEqual([
      'https://sp.example/personal/a/_layouts/15/download.aspx?share=Ea1',
      'https://sp.example/sites/b/_layouts/15/download.aspx?share=Ea5',
      'https://sp.example/:f:/g/personal/a/Ea6',
      'https://sp.example/otros/:x:/g/Ea2',
      'https://sp.example/:xy:/Ea3',
      'https://sp.example/:x/Ea4',
    ]);
  });

  it.each([404, 500, 201])('of a page that answers %d are none: it is told', async (status) => {
    const { client } = clientOf({ [PAGE]: { status, text: '<title>No está</title>' } });
    await expect(askPage(client, 'fgj', PAGE)).rejects.toThrow(
      new RegExp(
        `La página «${PAGE}» contestó ${status}: «No está\\.?».*\\n.*«pagina» de data/sources/fgj\\.json\\. Descárgalo.* de ${PAGE} `,
      ),
    );
  });
});

describe('what a place announces', () => {
  const archivos: Series[] = [];

  it('is asked of the catalogue, of the page, or of nobody', async () => {
    const { client, asked } = clientOf({
      [PAGE]: { text: '<a href="/a.csv">A</a>' },
      'https://datos.example/api/3/action/package_show?id=x': {
        text: JSON.stringify({ result: { name: 'x', resources: [] } }),
      },
    });
    const means = { client, source: 'fgj' };
    const of = (place: Parameters<typeof offeringOf>[0]) => offeringOf(place, means);
    expect((await of({ tipo: 'pagina', pagina: PAGE, archivos })).offers).toHaveLength(1);
    expect(
      await of({ tipo: 'ckan', portal: 'https://datos.example', slugs: ['x'], archivos }),
    ).toEqual({
      titulo: 'x',
      pagina: 'https://datos.example/dataset/x',
      licencia: null,
      offers: [],
    });
    const before = asked.length;
    const direcciones = ['https://d.example/IDM_dic25.csv', 'https://d.example/otro'];
    expect(await of({ tipo: 'directo', pagina: PAGE, direcciones, archivos })).toEqual({
      titulo: PAGE,
      pagina: PAGE,
      licencia: null,
      offers: [
        { url: direcciones[0], titulo: '', formato: 'CSV', modificada: null },
        { url: direcciones[1], titulo: '', formato: '', modificada: null },
      ],
    });
    expect(asked).toHaveLength(before);
    expect(directOffering(PAGE, []).offers).toEqual([]);
  });
});

const UUID = '59AF003e-042e-4aeb-b4f0-8ca9a6600ec4';

describe('the names of a file', () => {
  it.each([
    [`https://p.example/a/${UUID}.csv`, 'Línea / Mujeres', 'Línea   Mujeres.csv'],
    [`https://p.example/a/${UUID}.csv`, ' datos.CSV ', 'datos.CSV'],
    [`https://p.example/a/${UUID}`, 'Datos', 'Datos'],
    [`https://p.example/a/${UUID}.csv`, '', `${UUID}.csv`],
    [`https://p.example/a/x${UUID}.csv`, 'Datos', `x${UUID}.csv`],
    [`https://p.example/a/${UUID}.csv.gz`, 'Datos', `${UUID}.csv.gz`],
    [`https://p.example/a/${UUID}.extension9`, 'Datos', `${UUID}.extension9`],
    ['https://p.example/a/a%C3%B1o%202025.csv?x=1', 'Datos', 'año 2025.csv'],
    ['https://p.example/a/100%.csv', 'Datos', '100%.csv'],
    ['https://p.example/', 'Datos', ''],
  ])('%s called «%s» is «%s»', (url, titulo, name) => {
    expect(fileName({ url, titulo })).toBe(name);
  });

  it('are the last part of its address, with what is asked of it, its folders and the whole', () => {
    const url = 'https://p.example/a%20b/c/d%20e.csv?archivo=x.csv#z';
    expect(nameInUrl(url)).toBe('d e.csv');
    expect(endOfUrl(url)).toBe('d e.csv?archivo=x.csv');
    expect(foldersOf(url)).toEqual(['c', 'a b']);
    expect(wholeAddress(url)).toBe('https://p.example/a b/c/d e.csv?archivo=x.csv');
  });

  it('are shown with the title where it says more', () => {
    expect(shownName(offer('https://p.example/a.csv', 'Acumulado'))).toBe('a.csv (Acumulado)');
    expect(shownName(offer('https://p.example/a.csv', 'a'))).toBe('a.csv');
    expect(shownName(offer('https://p.example/a.csv'))).toBe('a.csv');
  });

  it.each([
    ['a.CSV', 'csv'],
    ['a.csv.gz', 'gz'],
    ['a', ''],
    ['a.', ''],
    ['a.b c', ''],
    ['a.extension9', ''],
    ['a.12345678', '12345678'],
  ])('«%s» ends in «%s»', (name, extension) => {
    expect(extensionOf(name)).toBe(extension);
  });

  it.each([
    'a.csv',
    'a.XLS',
    'a.xlsx',
    'a.zip',
    'a.gz',
    'a.json',
    'a.geojson',
    'a.7z',
    'a.rar',
    'a.ods',
  ])('%s may be data', (name) => {
    expect(isDataFile(offer(`https://p.example/${name}`))).toBe(true);
  });

  it.each(['a.pdf', 'a', 'csv', 'a.csv.html', 'a.xlsxx'])('%s is no data', (name) => {
    expect(isDataFile(offer(`https://p.example/${name}`))).toBe(false);
    expect(isDataFile(offer(`https://p.example/${name}`, '', { formato: 'CSV' }))).toBe(true);
  });
});

const PORTAL = 'https://datos.example';
const API = `${PORTAL}/api/3/action`;
const show = (slug: string) => `${API}/package_show?id=${slug}`;

describe('the catalogue of a portal', () => {
  const result = {
    name: 'carpetas',
    title: 'Carpetas de investigación',
    license_title: 'CC BY 4.0',
    resources: [
      {
        url: 'https://datos.example/a.csv',
        name: 'A',
        format: 'CSV',
        last_modified: '2025-02-01',
        created: '2024-01-01',
      },
      { url: 'https://datos.example/b.csv', created: '2024-01-02' },
      { url: 'no es dirección', name: 'C' },
    ],
  };

  it('gives its files, and when each changed, under the first name that it knows', async () => {
    const { client, asked } = clientOf({
      [show('carpetas%20fgj')]: { status: 404, text: 'No' },
      [show('carpetas')]: { text: JSON.stringify({ result }) },
    });
    expect(await askCkan(client, 'fgj', `${PORTAL}/`, ['carpetas fgj', 'carpetas', 'x'])).toEqual({
      titulo: 'Carpetas de investigación',
      pagina: 'https://datos.example/dataset/carpetas',
      licencia: 'CC BY 4.0',
      offers: [
        {
          url: 'https://datos.example/a.csv',
          titulo: 'A',
          formato: 'CSV',
          modificada: '2025-02-01',
        },
        { url: 'https://datos.example/b.csv', titulo: '', formato: '', modificada: '2024-01-02' },
      ],
    });
    expect(asked).toEqual([show('carpetas%20fgj'), show('carpetas')]);
  });

  it('is searched by its words, all and then the longest, where it has the dataset no more', async () => {
    const search = (words: string) => `${API}/package_search?rows=50&q=${words}`;
    const found = (...results: object[]) => ({ text: JSON.stringify({ result: { results } }) });
    const { client, asked } = clientOf({
      [search('carpetas%20victimas')]: found({ name: 'carpetas-nuevas', title: 'Nuevas' }),
      [search('carpetas')]: found(
        { name: 'carpetas-otras' },
        { name: 'arboles', title: 'Árboles' },
      ),
    });
    await expect(
      askCkan(client, 'fgj', PORTAL, ['carpetas-de-fgj', 'victimas-fgj']),
    ).rejects.toThrow(
      'El portal https://datos.example ya no tiene el conjunto «carpetas-de-fgj», ni «victimas-fgj».\n' +
        '  → Lo que sí tiene y se le parece:\n      carpetas-nuevas (Nuevas)\n      carpetas-otras\n' +
        '    Si es uno de ellos, escribe su nombre en «slugs» de data/sources/fgj.json.',
    );
    expect(asked.slice(2)).toEqual([search('carpetas%20victimas'), search('carpetas')]);
  });

  it('has six that are near, at most', async () => {
    const results = 'abcdefgh'.split('').map((letter) => ({ name: `carpetas-${letter}` }));
    const text = JSON.stringify({ result: { results } });
    const { client } = clientOf({ [`${API}/package_search?rows=50&q=carpetas`]: { text } });
    const thrown: unknown = await askCkan(client, 'fgj', PORTAL, ['carpetas']).catch(
      (cause: unknown) => cause,
    );
    expect(String(thrown).match(/ {6}carpetas-/g)).toHaveLength(6);
  });

  it('without any that is near says how to go on by hand', async () => {
    const text = JSON.stringify({ result: { results: [] } });
    const { client } = clientOf({ [`${API}/package_search?rows=50&q=nada`]: { text } });
    await expect(askCkan(client, 'fgj', PORTAL, ['nada'])).rejects.toThrow(
      /→ Tampoco ofrece uno parecido\. Descárgalo .* de https:\/\/datos\.example /,
    );
  });

  it.each([
    ['  <html><title>Espere</title></html>', /contestó 200 con una página que dice «Espere/],
    [
      '{"result": {"name": 1}}',
      /contestó 200 con algo que no es el catálogo CKAN: «\{"result": \{"name": 1\}\}».*\n.*→ Revisa «portal» en el descriptor, o pásalo con --portal URL\./,
    ],
    ['no es JSON', /con algo que no es el catálogo CKAN: «no es JSON»/],
  ])('that answers «%s» is told', async (text, message) => {
    const { client } = clientOf({ [show('carpetas')]: { text } });
    await expect(askCkan(client, 'fgj', PORTAL, ['carpetas'])).rejects.toThrow(message);
  });
});

const series = (change: Partial<Series>): Series => ({
  serie: 'libros',
  patron: /\.csv/iu,
  cuales: 'todos',
  ...change,
});
const candidates = (offers: readonly Offer[], change: Partial<Series>) =>
  candidatesOf(offers, series(change)).map(({ serie, pieza, periodo }) => [serie, pieza, periodo]);

describe('the piece and the period of a file', () => {
  it('are those of its name, by year, month or half of it', () => {
    const of = (name: string, patron: RegExp) =>
      candidates([offer(`https://p.example/${name}`)], { patron })[0]?.slice(1);
    expect(of('x_2025.csv', /x_(?<anio>\d{4})/u)).toEqual(['libros/2025', '2025']);
    expect(of('x_25.csv', /x_(?<anio>\d\d)/u)).toEqual(['libros/2025', '2025']);
    expect(of('x_2025_3.csv', /x_(?<anio>\d{4})_(?<mes>\d)/u)).toEqual([
      'libros/2025-03',
      '2025-03',
    ]);
    expect(of('x_sep25.csv', /x_(?<mes>[a-z]{3})(?<anio>\d\d)/u)).toEqual([
      'libros/2025-09',
      '2025-09',
    ]);
    expect(of('x_2021_s2.csv', /x_(?<anio>\d{4})_s(?<semestre>\d)/u)).toEqual([
      'libros/2021-12',
      '2021-12',
    ]);
    expect(of('x_zzz25.csv', /x_(?<mes>[a-z]{3})(?<anio>\d\d)/u)).toEqual(['libros/2025', '2025']);
    // A month without its year tells nothing.
    expect(of('x_3.csv', /x_(?<mes>\d)/u)).toEqual(['libros/x_3.csv', null]);
  });

  it('are of the whole series where only the last counts', () => {
    const offers = [offer('https://p.example/x_2025.csv'), offer('https://p.example/x_2024.csv')];
    expect(candidates(offers, { patron: /x_(?<anio>\d{4})/u, cuales: 'ultimo' })).toEqual([
      ['libros', 'libros', '2025'],
      ['libros', 'libros', '2024'],
    ]);
  });

  it('are the name of the catalogue where the address is an identifier', () => {
    expect(
      candidates(
        [
          offer(`https://p.example/${UUID}.csv`, 'Llamadas'),
          offer('https://p.example/bajar.csv?archivo=uno'),
        ],
        {},
      ),
    ).toEqual([
      ['libros', 'libros/Llamadas.csv', null],
      ['libros', 'libros/bajar.csv?archivo=uno', null],
    ]);
  });

  it('are as link, name and folders write them, where those are looked at', () => {
    const busca = 'direccion_y_texto';
    const of = (url: string, titulo: string, patron: RegExp) =>
      candidates([offer(url, titulo)], { busca, patron })[0]?.slice(1) ?? null;
    const folder = 'https://p.example/2025/Febrero%20Marzo%202025/1A%20CARPETAS.xlsx';
    expect(of(folder, 'Descargar', /\/(?<parte>1A) CARPETAS/iu)).toEqual([
      'libros/2025-02_2025-03/1a',
      '2025-03',
    ]);
    expect(of(folder, 'Descargar', /CARPETAS/u)).toEqual(['libros/2025-02_2025-03', '2025-03']);
    expect(of('https://p.example/x.csv', 'Enero - agosto 2026', /agosto/u)).toEqual([
      'libros/2026',
      '2026-08',
    ]);
    expect(of('https://p.example/x.csv', 'Agosto 2026', /agosto/iu)).toEqual([
      'libros/2026-08',
      '2026-08',
    ]);
    expect(of('https://p.example/x_2016-2018.csv', '', /x_/u)).toEqual([
      'libros/2016_2018',
      '2018',
    ]);
    expect(of('https://p.example/x.csv', 'Todo', /Todo/u)).toEqual(['libros/x.csv', null]);
    // Each of the three is a line of its own.
    expect(of('https://p.example/x.csv', 'Todo', /x\.csv\nx\.csv\nTodo$/u)).not.toBeNull();
    expect(of('https://p.example/x.csv', 'Todo', /otra/u)).toBeNull();
  });

  it('are of no file of another format, nor of another name', () => {
    const offers = [
      offer('https://p.example/a.csv', '', { formato: ' CSV ' }),
      offer('https://p.example/a.csv?b', '', { formato: 'XLSX' }),
      offer('https://p.example/sin', 'a.csv', { formato: 'csv' }),
      offer('https://p.example/otro', 'otro', { formato: 'csv' }),
    ];
    expect(candidates(offers, { formatos: ['json', 'Csv'] })).toEqual([
      ['libros', 'libros/a.csv', null],
      ['libros', 'libros/sin', null],
    ]);
    expect(candidates(offers, {})).toHaveLength(3);
  });
});

describe('the choice', () => {
  const choose = (offers: readonly Offer[], change: Partial<Series>) =>
    chooseFiles({ titulo: 'Datos', pagina: PAGE, licencia: null, offers }, series(change), 'fgj');
  const at = (name: string, modificada: string | null = null) =>
    offer(`https://p.example/${name}`, '', { modificada });

  it('says of each that is not taken which is, and why', () => {
    const patron = /x(?:_(?<anio>\d{4}))?/u;
    const { taken, refused } = choose([at('x_2024.csv'), at('x.csv'), at('x_2025.csv')], {
      patron,
      cuales: 'ultimo',
    });
    expect(taken.map(({ offer: { url } }) => url)).toEqual(['https://p.example/x_2025.csv']);
    expect(refused).toEqual([
      'no se toma «x_2024.csv»: es de 2024, y de «libros» hay otro de 2025',
      'no se toma «x.csv»: es de periodo desconocido, y de «libros» hay otro de 2025',
    ]);
    const same = choose([at('x_2025.csv', '2025-01-01'), at('x_2025.csv?v=2', '2025-02-01')], {
      patron,
      cuales: 'ultimo',
    });
    expect(same.taken[0]?.offer.url).toBe('https://p.example/x_2025.csv?v=2');
    expect(same.refused).toEqual([
      'no se toma «x_2025.csv»: es de 2025, y de «libros» hay otro del mismo periodo, que cambió después',
    ]);
    expect(
      choose([at('x.csv', null), at('x.csv?v=2', '2025-02-01')], { patron, cuales: 'ultimo' })
        .taken[0]?.offer.url,
    ).toBe('https://p.example/x.csv?v=2');
  });

  it('refuses two of one period, by their names, and allows two pieces', () => {
    const patron = /(?<anio>20\d\d)/u;
    expect(choose([at('a_2024.csv'), at('b_2025.csv')], { patron }).taken).toHaveLength(2);
    expect(() => choose([at('a_2025.csv'), at('b_2025.csv')], { patron })).toThrow(
      `En ${PAGE} hay 2 archivos para «libros/2025»: «a_2025.csv» y «b_2025.csv». Juntos contarían dos veces lo mismo.\n` +
        '  → Corrige «patron» o «formatos» en data/sources/fgj.json para que sólo case uno de ellos.',
    );
  });

  it('where nothing matches lists twelve files, and how many more there are', () => {
    const offers = Array.from({ length: 15 }, (_, nth) => at(`f${nth}.csv`));
    const refusal = (given: readonly Offer[]) => {
      try {
        choose(given, { patron: /nada/u });
        return '';
      } catch (thrown) {
        return String(thrown);
      }
    };
    const many = refusal([...offers, at('guia.pdf')]);
    expect(many).toContain(
      `En ${PAGE} («Datos») no hay ningún archivo de la serie «libros», que se busca como «nada».`,
    );
    expect(many).toMatch(
      /Lo que sí hay:\n {6}f0\.csv\n(?: {6}f\d+\.csv\n){11} {6}… y 3 más\n {4}Si cambió de nombre, corrige «patron» en data\/sources\/fgj\.json\./,
    );
    expect(refusal(offers.slice(0, 12))).not.toContain('más');
    expect(refusal([at('guia.pdf')])).toMatch(
      /La página no anuncia ningún archivo de datos: quizá los mudó.*Descárgalo en un navegador/,
    );
  });
});

describe('months', () => {
  it.each([
    ['enero', 1],
    ['Dic', 12],
    ['SETIEMBRE', 9],
    ['sept', 9],
    ['7', 7],
    ['12', 12],
    ['x7', null],
    ['7x', null],
    ['zzz', null],
  ])('«%s» is %s', (text, month) => {
    expect(monthNumber(text)).toBe(month);
  });

  it('are written with two digits', () => {
    expect([monthIn(2025, 2), monthIn(2025, 11)]).toEqual(['2025-02', '2025-11']);
  });

  it.each([
    ['enero', 1],
    ['febrero', 2],
    ['marzo', 3],
    ['abril', 4],
    ['mayo', 5],
    ['junio', 6],
    ['julio', 7],
    ['agosto', 8],
    ['septiembre', 9],
    ['octubre', 10],
    ['noviembre', 11],
    ['diciembre', 12],
    ['sept', 9],
    ['sep', 9],
  ])('«%s 2025» is of that month, whole or short', (name, month) => {
    const told = monthIn(2025, month);
    for (const text of [`${name} 2025`, `${name.slice(0, 3)} 2025`, `${name}_2025`]) {
      expect(writtenPeriod([text])).toEqual({ first: told, last: told });
    }
  });

  it.each([
    ['xenero 2025', '2025 2025'],
    ['enerox 2025', '2025 2025'],
    ['enero 12025', null],
    ['enero 20255', null],
    ['enero 1925', null],
    ['Datos al 5 de marzo de 2026', '2026-01 2026-03'],
    ['Datos al 15 de marzo de 2026', '2026-01 2026-03'],
    ['Canal 5 de marzo de 2026', '2026-03 2026-03'],
    ['2024 a marzo de 2026', '2024-03 2026-03'],
    ['enero 2024 a marzo 2026', '2024-01 2026-03'],
    ['marzo a enero 2026', '2025-03 2026-01'],
    ['marzo 2024 a enero 2026', '2024-03 2026-01'],
  ])('«%s» is %s', (text, expected) => {
    const period = writtenPeriod([text]);
    expect(period === null ? null : `${period.first} ${period.last}`).toBe(expected);
  });
});
