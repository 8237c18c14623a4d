/** That a number of these rooms which the data do not give is found, mark by mark. */
import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';
import { ALCALDIA } from '../kit/counts';
import { namedIn, numeralsIn } from '../kit/numerals';
import { BUILT } from '../kit/site';
import { countedOf, type Counted } from './counted';
import { roomsOf, type RoomRecount } from './rooms';
import { veracityOf } from './veracity';

let counted: Counted;
let rooms: readonly RoomRecount[];
beforeAll(async () => {
  counted = await countedOf('build/data', ALCALDIA);
  rooms = await roomsOf('build/data', counted);
}, 60_000);

const BRIEF = 'sesiones/2026-02-25/informe/index.html';

/** What each value is made into; shares that are drawn, by more than their draws may differ. */
const MORE = (value: number): number => value * 1.001;
const ONE_MORE = (value: number): number => value + 1;
const ANOTHER = (value: number): number => (value > 0.5 ? value - 0.05 : value + 0.05);

test.each<[page: string, selector: string, mark: string, spoil: (value: number) => number]>([
  ['index.html', 'h1', 'beyond', ONE_MORE],
  ['index.html', '[aria-labelledby="que-cambio"] p', 'of', ONE_MORE],
  ['index.html', '[aria-labelledby="que-cambio"] p', 'within', ONE_MORE],
  ['cambios/index.html', 'h1', 'without', ONE_MORE],
  ['prioridades/index.html', '[data-figure="orden"] li[data-score]', 'score', MORE],
  ['prioridades/index.html', '[data-figure="orden"] li[data-score]', 'rank', ONE_MORE],
  ['prioridades/index.html', '[data-figure="orden"] li[data-score]', 'probability', ANOTHER],
  ['prioridades/index.html', '[data-figure="orden"] p[data-of]', 'count', ONE_MORE],
  ['prioridades/index.html', '[data-figure="orden"] p[data-of]', 'of', ONE_MORE],
  ['prioridades/index.html', '[data-figure="firmeza"] li[data-rank]', 'share', ANOTHER],
  ['prioridades/index.html', '[data-figure="firmeza"]', 'index', ANOTHER],
  ['prioridades/index.html', '[data-figure="firmeza"]', 'amount', ONE_MORE],
  ['prioridades/index.html', '[data-figure="pesos"] li', 'weight-low', MORE],
  ['prioridades/index.html', '[data-figure="pesos"] li', 'weight', MORE],
  ['prioridades/index.html', '.note[data-indicator="violencia_sexual"]', 'count', ONE_MORE],
  ['gabinete/index.html', 'h1', 'count', ONE_MORE],
  ['gabinete/index.html', '#novedades ~ ul > li[data-count]', 'count', ONE_MORE],
  ['gabinete/index.html', '#novedades ~ ul [data-within]', 'within', ONE_MORE],
  ['datos/index.html', 'h1', 'count', ONE_MORE],
  ['datos/index.html', '.lead [data-count]', 'count', ONE_MORE],
  ['datos/index.html', '.package', 'amount', MORE],
  ['datos/index.html', '#tabla-colonias .rows', 'count', ONE_MORE],
  ['datos/sql/index.html', 'li .rows', 'count', ONE_MORE],
  ['datos/index.html', '[data-class="colonias.parquet"]', 'amount', MORE],
  ['datos/index.html', '[data-class="observaciones.csv"]', 'amount', MORE],
  ['datos/index.html', '[data-class="lugares.xlsx"]', 'amount', MORE],
  ['datos/index.html', '#calidad [data-class="fgj_carpetas"]', 'count', ONE_MORE],
  ['datos/index.html', '#calidad li', 'count', ONE_MORE],
  ['evaluar/index.html', 'h1', 'fall', ANOTHER],
  ['evaluar/index.html', 'p[data-before]', 'low', MORE],
  ['evaluar/index.html', '[data-figure="curso"] h2', 'ratio-others', MORE],
  ['evaluar/index.html', '[data-figure="curso"]', 'beyond', ONE_MORE],
  ['evaluar/index.html', '[data-figure="pruebas"] h2', 'beyond', ONE_MORE],
  ['evaluar/index.html', '[data-figure="comparables"] li', 'distance', MORE],
  ['evaluar/index.html', '[data-figure="comparables"] h2', 'count', ONE_MORE],
  ['servicios/alcance/index.html', '[data-figure="mapa-atencion"] h2', 'n', ONE_MORE],
  ['servicios/alcance/index.html', '[data-figure="cuadrantes-atencion"] h2', 'count', ONE_MORE],
  [
    'servicios/alcance/index.html',
    '[data-figure="mapa-atencion"] .note[data-count]',
    'count',
    ONE_MORE,
  ],
  ['servicios/alcance/index.html', '.group p[data-share]', 'share', ANOTHER],
  ['servicios/alcance/index.html', '.group p[data-share]', 'of', ONE_MORE],
  ['colonias/obrera/index.html', '.nearest li[data-distance]', 'distance', MORE],
  ['colonias/algarin/index.html', '[aria-labelledby="quienes"] p', 'n', ONE_MORE],
  ['servicios/alcance/index.html', '.group p', 'of', ONE_MORE],
  ['servicios/index.html', '.checked', 'of', ONE_MORE],
  ['sesiones/index.html', 'h1', 'count', ONE_MORE],
  ['sesiones/index.html', '[data-figure="acuerdos"] h2', 'count', ONE_MORE],
  ['sesiones/2026-02-25/index.html', 'h1', 'n', ONE_MORE],
  [BRIEF, 'h3', 'of', ONE_MORE],
  [BRIEF, 'li[data-without]', 'within', ONE_MORE],
  [BRIEF, 'p[data-ratio-naive]', 'ratio', MORE],
  [BRIEF, '.foot', 'count', ONE_MORE],
  ['metodologia/index.html', '[data-method="comparacion"] .examples dd', 'result', MORE],
  ['metodologia/index.html', '[data-method="meses-completos"] td', 'low', MORE],
  ['metodologia/index.html', '[data-method="proteccion"] p[data-of]', 'count', ONE_MORE],
])('%s: %s says another %s', (path, selector, mark, spoil) => {
  const { document } = parseHTML(BUILT.text(path));
  const element = document.querySelector(`main ${selector}`);
  const [value = '', ...others] = element?.getAttribute(`data-${mark}`)?.split(' ') ?? [];
  element?.setAttribute(`data-${mark}`, [spoil(Number(value)), ...others].join(' '));
  const { false: wrong } = veracityOf(path, document, counted, rooms);
  expect(wrong.join('\n')).toContain(`data-${mark} dice`);
});

test.each([
  ['mapa-atencion', 'people', ONE_MORE],
  ['mapa-atencion', 'distance', MORE],
  ['mapa-atencion', 'minutes', MORE],
  ['mapa-atencion', 'share', ANOTHER],
  ['mapa-atencion', 'amount', ONE_MORE],
  ['cuadrantes-atencion', 'rate', MORE],
  ['cuadrantes-atencion', 'probability', ANOTHER],
])('servicios/alcance/index.html: a row of %s says another %s', (figure, mark, spoil) => {
  const path = 'servicios/alcance/index.html';
  const { document } = parseHTML(BUILT.text(path));
  const table = document.querySelector(`[data-figure="${figure}"] table`);
  const at = [...(table?.querySelectorAll('thead th') ?? [])].findIndex(
    (head) => head.getAttribute('data-mark') === mark,
  );
  const cell = table?.querySelectorAll('tbody tr:first-child > *')[at];
  cell?.setAttribute('data-value', String(spoil(Number(cell.getAttribute('data-value')))));
  const { false: wrong } = veracityOf(path, document, counted, rooms);
  expect(wrong.join('\n')).toContain(`data-${mark}`);
});

test('a day or a name that is of no agreement is found', () => {
  const path = 'sesiones/2026-02-25/index.html';
  for (const [is, other] of [
    ['data-day="2026-02-25 2026-06-11', 'data-day="2026-02-25 2026-06-12'],
    ['data-class="A028"', 'data-class="A999"'],
  ] as const) {
    const { document } = parseHTML(BUILT.text(path).replace(is, other));
    expect(veracityOf(path, document, counted, rooms).false).not.toEqual([]);
  }
});

test.each([
  ['cambios/index.html', 'menos de 5 veces en 100', 'menos de 6 veces en 100'],
  [
    'index.html',
    'resto, según a quién se cuente',
    'resto; en dos de ellas depende de a quién se cuenta',
  ],
  ['index.html', 'En tres colonias', 'En cinco colonias'],
  ['index.html', 'Por debajo del resto · 5', 'Por debajo del resto · 4'],
  ['cambios/index.html', '(1: azar puro)', '(2: azar puro)'],
  ['colonias/atlampa/index.html', 'iría del 2 al 33', 'iría del 3 al 33'],
  ['prioridades/index.html', 'Puntaje, de 0 a 100', 'Puntaje, de 0 a 10'],
  ['prioridades/index.html', 'Lugares en 90\u00a0%', 'Lugares en 95\u00a0%'],
  ['prioridades/index.html', 'de 8 a 14 años', 'de 8 a 15 años'],
  ['agrupamientos/abuso_sexual/index.html', '508,458', '508,459'],
])('%s: «%s» could not be «%s»', (path, said, other) => {
  const whole = BUILT.text(path);
  expect(whole).toContain(said);
  const { document } = parseHTML(whole.replaceAll(said, other));
  expect(veracityOf(path, document, counted, rooms).false).not.toEqual([]);
});

/** A page as one for each of its methods and one of what is left: to read each by itself is quick. */
function piecesOf(path: string): readonly string[] {
  const { document } = parseHTML(BUILT.text(path));
  const sections = [...document.querySelectorAll('main [data-method]')];
  if (sections.length === 1) return [BUILT.text(path)];
  const pieces = sections.map((section) => section.outerHTML);
  for (const section of sections) section.remove();
  return [...pieces, document.querySelector('main')?.innerHTML ?? ''].map(
    (inside) => `<html><body><main>${inside}</main></body></html>`,
  );
}

const textsOf = (page: Document): readonly Node[] => [
  ...new Set(numeralsIn(page).map(({ node }) => node)),
];

/** Each numeral that is no name, with its last digit another; put back before the next. */
function* spoiltNumerals(page: Document): Generator<string> {
  for (const node of textsOf(page)) {
    const whole = node.textContent ?? '';
    for (const { 0: numeral, index } of whole.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)) {
      if (namedIn(whole.replace(/\s+/g, ' ')).includes(numeral)) continue;
      const last = index + numeral.length - 1;
      const digit = (Number(whole[last]) + 1) % 10;
      node.textContent = `${whole.slice(0, last)}${digit}${whole.slice(last + 1)}`;
      yield `[${numeral}] ${whole}`;
      node.textContent = whole;
    }
  }
}

test.each(['metodologia/index.html', 'privacidad/index.html'])(
  'no numeral of %s could be another',
  (path) => {
    let spoilt = 0;
    const missed = piecesOf(path).flatMap((piece) => {
      const { document } = parseHTML(piece);
      const told = veracityOf(path, document, counted, rooms);
      const isMissed = (): boolean => {
        const found = veracityOf(path, document, counted, rooms);
        return found.false.length === 0 && found.recounted === told.recounted;
      };
      const unseen: string[] = [...told.false];
      for (const said of spoiltNumerals(document)) {
        spoilt += 1;
        if (isMissed()) unseen.push(said);
      }
      return unseen;
    });
    expect(missed).toEqual([]);
    expect(spoilt).toBeGreaterThan(0);
  },
  300_000,
);
