/** `fetch` against a portal that breaks in the usual ways: what it tells, and what is then on the disk. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseFiles } from '../../scripts/etl/fetch/choose';
import { fetchSources } from '../../scripts/etl/fetch/fetchSources';
import { filesInRaw } from '../../scripts/etl/fetch/raw';
import { readSourceRecord } from '../../scripts/etl/sourceRecord';
import { openPortal, type Answer, type Portal } from './fakePortal';

let portal: Portal;
let root: string;

beforeAll(async () => {
  vi.stubEnv('no_proxy', '127.0.0.1');
  portal = await openPortal();
});
afterAll(() => portal.close());
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-fetch-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const CSV = 'delito,anio,alcaldia\nACOSO SEXUAL,2024,CUAUHTEMOC\nVIOLACION,2024,CUAUHTEMOC\n';
const PATTERN = 'casos_(?<year>\\d{4})_(?<month>\\d{2})';
const CUT_LINE: Answer = { body: CSV.slice(0, -13), length: 'none' };
const FILE = '/casos_2024_09.csv';
const KEPT = '2024-09/casos_2024_09.csv';

type Answers = Readonly<Record<string, readonly Answer[]>>;

const series = (which: string, pattern = PATTERN) => [{ series: 'casos', pattern, which }];
const direct = (addresses: readonly string[], which = 'newest') => ({
  kind: 'direct',
  page: `${portal.base}/pagina`,
  addresses: addresses.map((path) => portal.base + path),
  series: series(which),
});
const ckan = (...slugs: readonly string[]) => ({
  kind: 'ckan',
  portal: portal.base,
  slugs,
  series: series('newest'),
});
const page = (pattern: string) => ({
  kind: 'page',
  page: `${portal.base}/pagina`,
  series: series('all', pattern),
});
const catalogue = (...names: readonly string[]): Answer => ({
  body: JSON.stringify({
    result: { resources: names.map((name) => ({ url: `${portal.base}/${name}`, name })) },
  }),
});
async function fetched(answers: Answers, places: Readonly<Record<string, readonly object[]>>) {
  portal.answers = answers;
  portal.asked.length = 0;
  mkdirSync(join(root, 'data/sources'), { recursive: true });
  for (const [id, fetch] of Object.entries(places)) {
    const described = { id, publisher: '', dataset: '', short: '', url: '', licence: '' };
    const record = { ...described, rows: 'polygons', fetch };
    writeFileSync(join(root, 'data/sources', `${id}.json`), JSON.stringify(record));
  }
  const lines: string[] = [];
  const failures = await fetchSources({
    root,
    sources: [],
    told: (line) => lines.push(line),
    patience: { tries: 3, waitMs: 1, answerMs: 30_000, stallMs: 50 },
  });
  return { failures, report: lines.join('\n') };
}

/** What lies in data/raw/<source>, cards left out. */
const onDisk = (source = 'prueba') => {
  const folder = join(root, 'data/raw', source);
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.json'))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();
};
const inRaw = (source = 'prueba') =>
  filesInRaw(root)
    .get(source)
    ?.map((path) => relative(join(root, 'data/raw', source), path));

describe('what passes', () => {
  const ok: Answer = { body: CSV };
  const a = { etag: '"a"' };
  const rest = `${FILE} bytes=${CSV.length / 2}-`;
  test.each<readonly [what: string, answers: readonly Answer[], asked: string]>([
    ['503', [{ status: 503 }, ok], FILE],
    ['429', [{ status: 429, headers: { 'retry-after': '0' } }, ok], FILE],
    ['a cut', [{ ...ok, breaks: 'cut' }, ok], FILE],
    ['chunks that break', [{ ...ok, breaks: 'cut', length: 'chunked' }, ok], FILE],
    ['a line that is cut where no length is told', [CUT_LINE, { ...ok, length: 'none' }], FILE],
    [
      'a stall',
      [
        { ...ok, headers: a, breaks: 'stall' },
        { ...ok, headers: a, ranges: true },
      ],
      rest,
    ],
    ['a change in between', [{ body: CSV.toLowerCase(), headers: a, breaks: 'stall' }, ok], rest],
    ['a redirection', [{ status: 302, headers: { location: '/otra.csv' } }], '/otra.csv'],
    ['403 for whoever is no browser', [{ status: 403 }, ok], `${FILE} navegador`],
  ])('%s', async (_, answers, asked) => {
    const told = { [FILE]: answers, '/otra.csv': [ok] };
    const { failures, report } = await fetched(told, { prueba: [direct([FILE])] });
    expect(report).toMatch(/✓ casos_2024_09\.csv, .* nuevo → data\/raw\/prueba\/2024-09/);
    expect([failures, portal.asked, onDisk()]).toEqual([0, [FILE, asked], [KEPT]]);
    expect(readFileSync(join(root, 'data/raw/prueba', KEPT), 'utf8')).toBe(CSV);
  });
});

describe('what does not', () => {
  const html = { body: '<h1>Mantenimiento</h1>', headers: { 'content-type': 'text/html' } };
  const mail = { location: 'mailto:x@example.org' };
  const wait = { 'retry-after': '3600' };
  const half = gzipSync(CSV).subarray(0, -9);
  test.each<readonly [what: string, answer: Answer, told: RegExp]>([
    ['is down', { status: 503 }, /intento 3 de 3.*contestó 503/],
    ['asks for an hour', { status: 429, headers: wait }, /contestó 429.*\n.*dentro de 60 minutos/],
    ['is not there', { status: 404 }, /contestó 404/],
    ['keeps us out', { ...html, status: 403 }, /contestó 403.*Mantenimiento.*\n.*fuera de México/],
    ['is a page', html, /contestó 200 con una página que dice «Mantenimiento»/],
    ['is an error', { body: '{"error":"x"}' }, /debía ser «casos_2024_09\.csv» y trae.*json/],
    ['is empty', { body: '' }, /trae un archivo vacío/],
    ['is cut always', CUT_LINE, /llegó cortado: su último renglón/],
    ['is a gzip without end', { body: half }, /cortado en el portal: es un gzip/],
    ['leads to no address', { status: 302, headers: mail }, /manda a «mailto:x@example\.org»/],
  ])('%s', async (_, answer, told) => {
    const { failures, report } = await fetched(
      { [FILE]: [answer], '/casos_2025_01.csv': [{ body: CSV }] },
      { otra: [direct(['/casos_2025_01.csv'])], prueba: [direct([FILE])] },
    );
    expect(report).toMatch(told);
    expect(report).toContain(
      `✗ Falta «casos». Si urge, bájalo en un navegador de ${portal.base}/pagina a data/raw/prueba/a-mano/.`,
    );
    expect(failures).toBe(1);
    expect([onDisk(), onDisk('otra')]).toEqual([[], ['2025-01/casos_2025_01.csv']]);
  });
});

describe('where it is announced', () => {
  const dataset = '/api/3/action/package_show?id=';

  test('under the second name of the dataset, the newest of its files', async () => {
    const listed = catalogue('casos_2023_12.csv', 'casos_2024_09.csv');
    const answers = { [`${dataset}segundo`]: [listed], [FILE]: [{ body: CSV }] };
    const { failures } = await fetched(answers, { prueba: [ckan('primero', 'segundo')] });
    expect([failures, onDisk()]).toEqual([0, [KEPT]]);
  });

  test('under a name that no pattern knows: the nearest is told', async () => {
    const listed = catalogue('diccionario.pdf', 'casos-2024-sep.csv');
    const { failures, report } = await fetched(
      { [`${dataset}uno`]: [listed] },
      { prueba: [ckan('uno')] },
    );
    expect(report).toMatch(/ninguno es de la serie «casos».*\n.*«casos-2024-sep\.csv»/);
    expect(failures).toBe(1);
  });

  test('on a page that is not there, and at an address that is known', async () => {
    const { failures, report } = await fetched(
      { [FILE]: [{ body: CSV }] },
      { prueba: [page(PATTERN), direct([FILE])] },
    );
    expect(report).toMatch(/! casos: La página .* contestó 404/);
    expect([failures, onDisk()]).toEqual([0, [KEPT]]);
  });

  test('by links of SharePoint: a file, and a folder whose page lists its files', async () => {
    const download = '/personal/cni/_layouts/15/download.aspx';
    const link = (kind: string, token: string, text: string) =>
      `<p><a href="/:${kind}:/g/personal/cni/${token}?e=1">${text}</a></p>`;
    const html = [
      link('u', 'AGO', 'Enero - agosto 2026 (Delitos)'),
      link('f', 'JUN', 'Enero – junio 2026 (Delitos)'),
      link('u', 'VIC', 'Enero - agosto 2026 (Víctimas)'),
    ].join('');
    const path = '/personal/cni/Documents/municipal.csv';
    const listed = `[{"FileRef":"${path.replaceAll('/', '\\u002f')}"},{"FileRef":"/x/nota.pdf"}]`;
    const named = { 'content-disposition': 'attachment; filename="RNID ago.csv"' };
    const answers: Answers = {
      '/pagina': [{ body: html, headers: { 'content-type': 'text/html' } }],
      [`${download}?share=AGO`]: [{ body: CSV, headers: named }],
      '/:f:/g/personal/cni/JUN?e=1': [{ body: `<script>g_listData = ${listed}</script>` }],
      [`${download}?SourceUrl=${encodeURIComponent(path)}`]: [{ body: `${CSV}\n` }],
    };
    const pattern = '^(?<month>.*?)(?<year>20\\d{2}).*delitos';
    const { failures } = await fetched(answers, { prueba: [page(pattern)] });
    expect([failures, onDisk()]).toEqual([0, ['2026-06/municipal.csv', '2026-08/RNID_ago.csv']]);
  });
});

describe('what is already had', () => {
  test('is not brought again: by its ETag, or by its bytes under whatever name', async () => {
    const tagged = { body: CSV, headers: { etag: '"a"' } };
    await fetched({ [FILE]: [tagged] }, { prueba: [direct([FILE])] });
    const again = await fetched({ [FILE]: [tagged] }, { prueba: [direct([FILE])] });
    expect(again.report).toMatch(/= casos_2024_09\.csv: sin cambios/);
    const name = '/casos_2024_10.csv';
    const other = await fetched({ [name]: [{ body: CSV }] }, { prueba: [direct([name])] });
    expect(other.report).toMatch(/= casos_2024_09\.csv: sin cambios/);
    expect([other.failures, onDisk()]).toEqual([0, [KEPT]]);
  });

  test('gives build the newest of a series, all of another, and what a person put there', async () => {
    const files = ['/casos_2024_09.csv', '/casos_2024_10.csv'];
    const answers = (extra: string): Answers => ({
      '/casos_2024_09.csv': [{ body: CSV + extra }],
      '/casos_2024_10.csv': [{ body: `${CSV}ESTUPRO,2024,CUAUHTEMOC\n` }],
    });
    const all = { prueba: [direct(files, 'all')], nueva: [direct(files)] };
    await fetched(answers(''), all);
    await fetched(answers('INCESTO,2024,CUAUHTEMOC\n'), all);
    mkdirSync(join(root, 'data/raw/prueba/a-mano'));
    writeFileSync(join(root, 'data/raw/prueba/a-mano/mío.xlsx'), 'x');
    writeFileSync(join(root, 'data/raw/prueba/a-mano/~$mío.xlsx'), 'x');
    expect(inRaw()).toEqual([
      expect.stringMatching(/^2024-09-[0-9a-f]{8}\/casos_2024_09\.csv$/),
      '2024-10/casos_2024_10.csv',
      'a-mano/mío.xlsx',
    ]);
    expect(onDisk()).toContain(KEPT);
    expect(inRaw('nueva')).toEqual(['2024-10/casos_2024_10.csv']);
    writeFileSync(join(root, 'data/raw/nueva/2024-10/casos_2024_10.csv'), 'otra cosa');
    expect(() => filesInRaw(root)).toThrow(/no es lo que dice su ficha/);
  });

  test('what an order that was stopped left halfway is swept', async () => {
    mkdirSync(join(root, 'data/raw/prueba/2023-01'), { recursive: true });
    writeFileSync(join(root, 'data/raw/prueba/2023-01/casos.csv.part'), 'x');
    await fetched({ [FILE]: [{ body: CSV }] }, { prueba: [direct([FILE])] });
    expect(onDisk()).toEqual([KEPT]);
  });
});

/** Names that were seen on the portals, and links as their pages write them. */
const MEDIA = 'https://www.fgjcdmx.gob.mx/storage/app/media/Transparencia/2025';
const delitos = (when: string) => `${when} (Fuero común - Delitos). Incidencia delictiva municipal`;
const victimas = (when: string) => delitos(when).replace('Delitos', 'Víctimas');
test.each([
  ['fgj_carpetas', 'acumulado', 'carpetasFGJ_acumulado_2025_01.csv', '2025-01'],
  ['fgj_carpetas', 'acumulado', 'carpetasFGJ_2024.csv', undefined],
  ['fgj_carpetas', 'libros', `${MEDIA}/Febrero%20Marzo%202025/1A%20ALTO%20IMPACTO.xlsx`, '2025-03'],
  ['fgj_carpetas', 'libros', `${MEDIA}/2a-delitos-con-perspectiva-de-genero.xlsx`, '2025'],
  ['fgj_carpetas', 'libros', `${MEDIA}/Abril%202025/1B%20VICTIMAS.xlsx`, undefined],
  ['sesnsp_idm', 'hasta_2025', 'IDM_NM_dic25.csv', '2025-12'],
  ['sesnsp_idm', 'hasta_2025', delitos('2015 - 2025'), '2025'],
  ['sesnsp_idm', 'rnid', delitos('2015 - 2025'), undefined],
  ['sesnsp_idm', 'rnid', delitos('Enero - agosto 2026'), '2026-08'],
  ['sesnsp_idm', 'rnid', victimas('Enero - agosto 2026'), undefined],
  ['sesnsp_victimas', 'rnid', victimas('Enero 2027'), '2027-01'],
])('of %s, %s takes «%s» as of %s', (source, name, title, period) => {
  const all = readSourceRecord('.', source).fetch.flatMap((place) =>
    place.kind === 'hand' ? [] : place.series,
  );
  const url = URL.canParse(title) ? title : 'https://example.org/';
  const offer = { url, name: '', title, modified: null };
  // One series may be announced in two places, each in its own words.
  const periods = all.flatMap((series) => {
    try {
      return series.series === name ? chooseFiles([offer], series) : [];
    } catch {
      return [];
    }
  });
  expect(periods.map((chosen) => chosen.period)).toEqual(period === undefined ? [] : [period]);
});
