/** The page of the data, as it is read without a script and of a release of internal use. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Page from '$features/data/Page.svelte';
import type { DataPageData } from '$features/data/page.server';
import { qualityOf } from '$features/data/quality';
import { citationsOf } from '$features/data/words/es/citations';
import { documentOf } from '../rendered';
import { NEWER, OLDER, REVISED } from './revisedRows';

const FILE = { archivo: 'colonias.0a1b2c3d.parquet', bytes: 3735, sha256: 'a'.repeat(64) };
const DATA: DataPageData = {
  publicacion: NEWER,
  construida: '2026-07-31',
  k: 5,
  completa: '2024-07-01',
  hasta: '2026-07-31',
  tables: [
    {
      name: 'colonias',
      file: FILE,
      filas: 33,
      descripcion: 'Las colonias publicadas.',
      columns: ['clave', 'nombre'],
      made: { csv: 2048, xlsx: 20_480 },
    },
    {
      name: 'alcaldias',
      file: { ...FILE, archivo: 'alcaldias.0a1b2c3d.parquet' },
      filas: 1,
      descripcion: 'Una alcaldía.',
      columns: ['clave'],
      made: null,
    },
  ],
  paquete: { nombre: 'atlas-violeta', bytes: 10_240 },
  citas: citationsOf({
    publicacion: NEWER,
    day: '2026-07-31',
    place: 'Cuauhtémoc',
    address: null,
  }),
  licencias: [{ licencia: 'CC BY 4.0', publican: ['La Fiscalía', 'Locatel'] }],
  anteriores: [
    { publicacion: '2026-06-30-publico-0a1b2c3d', estado: 'legible' },
    { publicacion: '2026-05-31-publico-4e5f6a7b', estado: 'retirada', porque: 'celdas' },
  ],
  calidad: [
    {
      id: 'fgj_carpetas',
      conjunto: 'Carpetas',
      leidas: 1000,
      contadas: 900,
      apartadas: 100,
      retiradas: 0,
      sinSuma: [],
      sinDecidir: [],
      razones: [{ porQue: 'No es de aquí.', filas: 100 }],
      hasta: '2025-01-31',
      completa: '2024-07-01',
    },
  ],
  aceptadas: [],
  conjunto: null,
  interna: false,
  alcaldia: '09015',
  colonias: 33,
  cambiadas: [],
  revisiones: [
    {
      fuente: 'sesnsp_idm',
      comparacion: 'publicacion',
      de: '2026-06-30-publico-0b319e70',
      a: null,
      nombre: 'Violencia familiar',
      nivel: 'alcaldia',
      periodo_tipo: 'mes',
      cuentas: 1,
      primero: '2026-05-01',
      ultimo: '2026-05-01',
      antes: 1200,
      despues: 1210,
    },
    {
      fuente: 'fgj_carpetas',
      comparacion: 'publicacion',
      de: '2026-06-30-publico-0b319e70',
      a: null,
      nombre: 'Violencia familiar',
      nivel: 'colonia',
      periodo_tipo: 'anio',
      cuentas: 3,
      primero: '2023-01-01',
      ultimo: '2024-01-01',
      antes: null,
      despues: null,
    },
  ],
};

const page = (more: Partial<DataPageData> = {}) =>
  documentOf(render(Page, { props: { data: { ...DATA, ...more } } }));
const plain = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

describe('the page of the data', () => {
  it('says first what can be taken, of which release and up to when', () => {
    const document = page();
    expect(plain(document.querySelector('h1'))).toBe('Llévate los datos: 2 tablas, 34 renglones');
    expect(plain(document.querySelector('.kicker'))).toBe(
      `Publicación ${NEWER}, del 31 de julio de 2026`,
    );
    expect(plain(document.querySelector('.lead'))).toBe(
      'Las carpetas de la Fiscalía están completas hasta julio de 2024. La fuente que llega más lejos ' +
        'termina el 31 de julio de 2026. Por colonia no se publican cuentas de 1 a 4: su celda va ' +
        'vacía. Vacía no es cero.',
    );
  });

  it('says what each table holds and weighs before it is taken, and gives it without a script', () => {
    const [table] = page().querySelectorAll('#tabla-colonias');
    expect(plain(table?.querySelector('.rows'))).toBe('33 renglones');
    expect(plain(table?.querySelector('.files'))).toBe('Parquet 3.6 KB CSV 2.0 KB XLSX 20 KB');
    const link = table?.querySelector('a');
    expect(link?.getAttribute('href')).toMatch(/\/data\/colonias\.0a1b2c3d\.parquet$/);
    expect(link?.hasAttribute('download')).toBe(true);
    expect(plain(page().querySelector('#tabla-alcaldias .rows'))).toBe('1 renglón');
    // Of those that are asked for least, folded.
    expect(page().querySelector('details #tabla-alcaldias')).not.toBeNull();
    expect(page().querySelector('details #tabla-colonias')).toBeNull();
    // Too large to be made in the page.
    expect(plain(page().querySelector('#tabla-alcaldias .files'))).toBe(
      'Parquet 3.6 KB Es muy grande para hacer su CSV aquí.',
    );
    const buttons = [...(table?.querySelectorAll('button') ?? [])];
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
      'Descargar colonias en CSV, 2.0\u00a0KB',
      'Descargar colonias en XLSX, 20\u00a0KB',
    ]);
    expect(buttons.every((button) => button.hasAttribute('data-needs-script'))).toBe(true);
  });

  it('gives all of it as one file, with its weight, its licences and its citations', () => {
    const document = page();
    const link = document.querySelector('.package a');
    expect(link?.getAttribute('href')).toMatch(/\/datos\/atlas-violeta\.zip$/);
    expect(link?.getAttribute('download')).toBe(`atlas-violeta_${NEWER}.zip`);
    expect(plain(document.querySelector('.package'))).toContain('Es un zip de 10 KB.');
    expect([...document.querySelectorAll('[aria-labelledby="licencia"] li')].map(plain)).toEqual([
      'La Fiscalía; Locatel: CC BY 4.0.',
    ]);
    expect(
      [...document.querySelectorAll('[aria-labelledby="citar"] :is(h3, summary)')].map(plain),
    ).toEqual(['APA', 'BibTeX', 'Texto']);
  });

  it('leads programs to what does not change, and to all the rest where the site knows its address', () => {
    const linksOf = (document: Document) =>
      [...document.querySelectorAll('[aria-labelledby="programas"] a')].map((link) =>
        (link.getAttribute('href') ?? '').replace(/^.*\/datos\//, ''),
      );
    expect(linksOf(page())).toEqual(['ultima/indice.json', 'figuras/indice.json']);
    const headOf = (conjunto: string | null) =>
      documentOf({ body: render(Page, { props: { data: { ...DATA, conjunto } } }).head });
    expect(headOf(null).querySelector('script, link')).toBeNull();
    const told = '{"@type":"Dataset","name":"a \\u003cb\\u003e"}';
    expect(linksOf(page({ conjunto: told }))).toEqual([
      'ultima/indice.json',
      'figuras/indice.json',
      'datapackage.json',
      'catalogo.jsonld',
      'novedades.xml',
    ]);
    const head = headOf(told);
    expect(head.querySelector('[type="application/ld+json"]')?.textContent).toBe(told);
    expect(head.querySelector('link[rel="alternate"]')?.getAttribute('href')).toMatch(
      /\/datos\/novedades\.xml$/,
    );
    expect(linksOf(page({ interna: true }))).toEqual([]);
  });

  it('tells what was counted, set aside and revised', () => {
    const document = page();
    expect(plain(document.querySelector('#calidad section'))).toBe(
      'Carpetas Trae 1,000. Se cuentan 900. Se apartan 100. Llega hasta el 31 de enero de 2025. ' +
        'Completa hasta julio de 2024. 100: No es de aquí.',
    );
    expect([...document.querySelectorAll('#revisiones li')].map(plain)).toEqual([
      'De 2026-06-30-publico-0b319e70 a ésta Violencia familiar: 1 mes de 2026; sumaban 1,200 y ahora ' +
        'suman 1,210.',
      'De 2026-06-30-publico-0b319e70 a ésta Violencia familiar: 3 años por colonia de 2023 a 2024.',
    ]);
    expect(plain(page({ revisiones: [] }).querySelector('#revisiones p'))).toBe(
      'Ninguna cuenta ya dicha cambió.',
    );
  });

  it('tells what was published although a rule stopped it, and nothing where none was', () => {
    expect(plain(page().querySelector('#calidad'))).not.toContain('no lo daba por creíble');
    const descripcion =
      'Se publicó aunque una revisión (la parte de cada colonia) no lo daba por creíble.';
    const document = page({ aceptadas: [{ conjunto: 'Carpetas', descripcion }] });
    expect(plain(document.querySelector('#calidad section'))).toBe(
      `Lo que se publicó aunque una revisión no lo daba por creíble Carpetas: ${descripcion}`,
    );
  });

  it('draws in which colonias counts changed, with their table and query; where in none, says so', () => {
    const none = page();
    expect(none.querySelector('figure')).toBeNull();
    expect(plain(none.querySelector('#revisiones .none'))).toBe(
      'De la publicación anterior a ésta no cambió ninguna cuenta por colonia, de las que imprimen las dos.',
    );
    expect(page({ cambiadas: null }).querySelector('#revisiones .none')).toBeNull();
    const drawn = page({ cambiadas: REVISED });
    expect(drawn.querySelector('#revisiones .none')).toBeNull();
    const figure = drawn.querySelector('#revisiones figure#revisiones-colonias');
    expect(plain(figure?.querySelector('h2'))).toBe(
      'En dos de 33 colonias cambió alguna cuenta ya publicada',
    );
    expect(figure?.querySelector('h2')?.getAttribute('data-count')).toBe('2 33');
    expect([...(figure?.querySelectorAll('tbody tr') ?? [])].map(plain)).toEqual([
      'Centro113de 5 a 19',
      'Algarín101de 1 a 4',
    ]);
    expect(plain(figure?.querySelector('.source'))).toBe(
      `Este sitio: cuentas por colonia de la publicación ${OLDER} y de la publicación ${NEWER}.`,
    );
    expect(plain(figure)).toContain(`de la publicación ${OLDER} a ésta`);
    expect(plain(figure?.querySelector('pre'))).toContain("c.alcaldia = '09015'");
  });

  it('of internal use is not cited, and says of no small count that it is kept back', () => {
    const document = page({ k: null, citas: [] });
    expect(document.querySelector('#citar')).toBeNull();
    expect(plain(document.querySelector('.lead'))).not.toContain('no se publican');
  });
});

it('says of which tables it publishes nothing, that they are few, and never that they are empty', () => {
  const withdrawn = (retiradas: number) =>
    plain(
      page({ calidad: DATA.calidad.map((source) => ({ ...source, retiradas })) }).querySelector(
        '#calidad .withdrawn',
      ),
    );
  expect(withdrawn(0)).toBe('');
  expect(withdrawn(1)).toMatch(/^De ella no se publica 1 tabla por colonia o por hora, /);
  expect(withdrawn(2)).toMatch(
    /^De ella no se publican 2 tablas por .* cuántos son\. No quiere decir que no haya\./,
  );
});

it('leads to the releases that can be read, and says so where there is none', () => {
  const past = (anteriores: DataPageData['anteriores']) =>
    plain(page({ anteriores }).querySelector('#publicaciones-anteriores'));
  expect(past(DATA.anteriores)).toContain('se sigue abriendo con esa misma');
  const none = past(DATA.anteriores.filter(({ estado }) => estado === 'retirada'));
  expect(none).toContain('Hoy no se puede leer ninguna: todas están retiradas.');
  expect(none).toContain(
    '4e5f6a7b: retirada, no se muestra: sola o junto con otras deja deducir cuentas',
  );
});

it('says why rows were set aside in the words of the release, and of days that are no months the last', () => {
  const source = {
    id: 'sesnsp_2026',
    publica: 'SESNSP',
    conjunto: 'RNID',
    url: 'https://ejemplo.invalid/',
    licencia: 'Libre',
    obtenida: null,
    archivos: [],
    corte: '2026-01-01',
    corte_segun: 'su nombre',
    filas_leidas: 30,
    filas_contadas: 5,
    filas_apartadas: [
      { motivo: 'sin_lugar', filas: 5 },
      { motivo: 'otro_delito', filas: 20 },
      { motivo: 'nadie', filas: 0 },
    ],
    lapso: { desde: '2026-01-01', hasta: '2026-07-31', fecha: 'apertura' as const },
    primer_mes: null,
    ultimo_mes: null,
    ultimo_mes_completo: null,
  };
  const said = [{ fuente: 'sesnsp_2026', regla: 'otro_delito', descripcion: 'Es otro delito.' }];
  expect(qualityOf([source], said)).toEqual([
    {
      id: 'sesnsp_2026',
      conjunto: 'RNID',
      leidas: 30,
      contadas: 5,
      apartadas: 25,
      retiradas: 0,
      sinSuma: [],
      sinDecidir: [],
      razones: [
        { porQue: 'Es otro delito.', filas: 20 },
        { porQue: 'sin lugar', filas: 5 },
      ],
      hasta: '2026-07-31',
      completa: null,
    },
  ]);
  const tabla = { indicador: 'abuso_sexual', clave: '09015', periodo: '2021-01-01' };
  const retirado = {
    totales: [],
    alcaldias: [],
    tablas: [{ ...tabla, periodo_tipo: 'anio' as const }],
  };
  expect(qualityOf([{ ...source, retirado }], said)[0]?.retiradas).toBe(1);
  // Of sums of periods that were closed at other cuts it is said which are not there, and why.
  const porQue = 'Cuauhtémoc: no se publican por colonia abuso_sexual (2021). Serían sumas.';
  const why = (fuente: string, regla: string) => [{ fuente, regla, descripcion: porQue }];
  const few = qualityOf([{ ...source, retirado }], why('sesnsp_2026', 'retiradas_09015'));
  expect(few[0]?.sinSuma).toEqual([]);
  expect(qualityOf([source], why('otra', 'sin_suma_09015'))[0]?.sinSuma).toEqual([]);
  const calidad = qualityOf([{ ...source, retirado }], why('sesnsp_2026', 'sin_suma_09015'));
  const section = page({ calidad }).querySelector('#calidad');
  expect(plain(section?.querySelector('.withdrawn') ?? null)).toContain(
    'o son sumas de lo ya publicado que hoy no se pueden hacer. No quiere decir que no haya.',
  );
  expect(plain(section?.querySelector('.untold') ?? null)).toBe(porQue);
  // Of what was not decided in time, too.
  const ended = qualityOf([{ ...source, retirado }], why('sesnsp_2026', 'sin_decidir_09015'));
  const other = page({ calidad: ended }).querySelector('#calidad');
  expect(plain(other?.querySelector('.withdrawn') ?? null)).toContain(
    'diría cuántos son, o no se alcanzó a mostrar que nadie quede a la vista. No quiere decir que no haya.',
  );
  expect(plain(other?.querySelector('.untold') ?? null)).toBe(porQue);
});
