/**
 * That what the pages say in numerals is what the Parquet files give: by a count that shares no code with them.
 * docs/veracidad.md tells how much of each route is counted again; less than it says fails here.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { ALCALDIA } from '../kit/counts';
import { BUILT, SAMPLED_PAGES } from '../kit/site';
import { monthsOfPeriod } from './calendar';
import { seriesOf } from './changes';
import { countedOf } from './counted';
import { changeLimit, countLimit } from './limits';
import { ranksOf } from './ranks';
import { roomsOf } from './rooms';
import { veracityOf, type PageVeracity } from './veracity';

interface RouteVeracity {
  readonly route: string;
  readonly numerals: number;
  readonly recounted: number;
}

function byRoute(pages: readonly PageVeracity[]): readonly RouteVeracity[] {
  const routes = [...new Set(pages.map(({ route }) => route))].sort();
  return routes.map((route) => {
    const own = pages.filter((page) => page.route === route);
    const sum = (of: (page: PageVeracity) => number): number =>
      own.reduce((total, page) => total + of(page), 0);
    return {
      route,
      numerals: sum(({ numerals }) => numerals),
      recounted: sum(({ recounted }) => recounted),
    };
  });
}

/** Of each route, whatever the document says. */
const LEAST = 95;

/** Rounded down, so that it is never said to be more. */
const share = ({ numerals, recounted }: RouteVeracity): number =>
  numerals === 0 ? 100 : Math.floor((recounted / numerals) * 1000) / 10;

/** `| /colonias/* | 92.1 |` → ['/colonias/*', 92.1] */
const DOCUMENTED: ReadonlyMap<string, number> = new Map(
  [...readFileSync('docs/veracidad.md', 'utf8').matchAll(/^\| `(\S+)` +\| +([\d.]+) % \|/gm)].map(
    ([, route = '', told]) => [route, Number(told)],
  ),
);

/** Where each numeral that is not counted again is listed, and how many there are by route. */
const LEFT = 'test-results/veracidad.txt';
const TABLE = 'test-results/veracidad.md';

const leftOf = ({ route }: RouteVeracity): string =>
  [...new Set(pages.flatMap((page) => (page.route === route ? page.left : [])))]
    .map((said) => `${route}\t${said}`)
    .join('\n');

let pages: readonly PageVeracity[] = [];
beforeAll(async () => {
  const counted = await countedOf('build/data', ALCALDIA);
  const rooms = await roomsOf('build/data', counted);
  pages = SAMPLED_PAGES.map((path) => veracityOf(path, BUILT.document(path), counted, rooms));
}, 180_000);

test('no number on any page differs from what the release gives', () => {
  expect(pages.flatMap((page) => page.false)).toEqual([]);
});

test('of each route at least as much is counted again as docs/veracidad.md says', () => {
  const routes = byRoute(pages);
  const table = routes.map((each) => `| \`${each.route}\` | ${share(each)} % |`).join('\n');
  mkdirSync('test-results', { recursive: true });
  writeFileSync(LEFT, routes.map(leftOf).filter(Boolean).join('\n'));
  writeFileSync(TABLE, table);
  const fallen = routes.filter(
    (each) => share(each) < Math.max(LEAST, DOCUMENTED.get(each.route) ?? 100.1),
  );
  expect(fallen, table).toEqual([]);
});

test('months are complete up to where those of every indicator that was measured are', async () => {
  const counted = await countedOf('build/data', ALCALDIA);
  const lasts = [...new Set(counted.knots.map(({ indicator }) => indicator))].map((indicator) =>
    monthsOfPeriod(`${counted.firstMonth}/${counted.lastMonth}`)
      .filter((month) => seriesOf(counted, indicator).delays.isComplete(month))
      .at(-1),
  );
  expect(counted.lastComplete).toBe(lasts.toSorted()[0]);
});

describe('a number that the release does not give is found', () => {
  /** What is wrong with a page where one mark is off by so much, or says something else. */
  async function wrongWith(path: string, mark: RegExp, more: number | string): Promise<string> {
    const [said = '', before = '', value = ''] = mark.exec(BUILT.text(path)) ?? [];
    expect(value).not.toBe('');
    const { parseHTML } = await import('linkedom');
    const spoilt = BUILT.text(path).replace(
      said,
      `${before}${typeof more === 'string' ? more : Number(value) + more}`,
    );
    const counted = await countedOf('build/data', ALCALDIA);
    return veracityOf(path, parseHTML(spoilt).document, counted).false.join('\n');
  }

  const SHEET = 'indicadores/violencia_familiar/index.html';
  // In the row of the last complete month.
  const EXPECTED = new RegExp(
    '(data-value="2024-07/2024-07"[^]*?data-value="\\d+"[^]*?data-value=")(\\d+\\.\\d+)',
  );
  test.each([
    ['a count', 'colonias/doctores/index.html', /(data-n=")(\d+)/, 1, 'data-n'],
    ['a p', 'cambios/index.html', /(data-p=")(0\.\d+)/, 1e-6, 'data-p'],
    ['what a month is expected to be', 'index.html', EXPECTED, 1e-4, 'data-expected'],
    ['a verdict', 'index.html', /(data-value=")(above)/, 'below', 'data-verdict'],
    ['a confidence', 'cambios/index.html', /(con )(95)(?=.% de confianza)/, '90', 'con 90'],
    [
      'a last complete month',
      SHEET,
      /(data-period=")(2024-10\/2024-10)/,
      '2024-11/2024-11',
      'data-period',
    ],
    ['a level', 'index.html', /(data-rate-highest=")(\d+\.\d+)/, 1e-4, 'data-rate-highest'],
  ])('%s', async (_, path, mark, more, told) => {
    expect(await wrongWith(path, mark, more)).toContain(told);
  });
});

describe('its own formulas, against published numbers', () => {
  // Exact ones (Garwood 1936), which those of Byar, from ten cases on, follow within two in a thousand.
  test.each([
    [0, 0, 3.6889, 1e-4],
    [1, 0.0253, 5.5716, 1e-4],
    [9, 4.1154, 17.0848, 1e-4],
    [10, 4.7954, 18.3904, 0.01],
    [100, 81.364, 121.627, 0.01],
  ])('of %i cases the limits are %f and %f', (cases, low, high, within) => {
    expect(Math.abs(countLimit(cases, -1) - low)).toBeLessThan(within);
    expect(Math.abs(countLimit(cases, 1) - high)).toBeLessThan(within);
  });

  // binom.test(12, 20) of R: 0.3605426, 0.8088099.
  test('of 8 and 12 the change is between those of R', () => {
    expect(changeLimit(8, 12, -1)).toBeCloseTo(0.3605426 / (1 - 0.3605426), 5);
    expect(changeLimit(8, 12, 1)).toBeCloseTo(0.8088099 / (1 - 0.8088099), 5);
  });

  // csranks_multinom of R (DOMAIN.md B13).
  test('the places of sixteen areas are those of R', () => {
    const counts = [40, 36, 31, 22, 9, 6, 6, 5, 4, 4, 2, 2, 2, 1, 0, 0];
    const ranks = ranksOf(counts.map((n, at) => ({ place: String(at), n, women: 1 })));
    expect(counts.map((_, at) => ranks.get(String(at))?.[0])).toEqual([
      1, 1, 1, 1, 3, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5,
    ]);
    expect(counts.map((_, at) => ranks.get(String(at))?.[1])).toEqual([
      4,
      4,
      5,
      10,
      ...Array.from({ length: 12 }, () => 16),
    ]);
  });
});
