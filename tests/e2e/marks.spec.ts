/**
 * What the built pages say by their data- marks (docs/marcas.md), held to a count of our own over the Parquet:
 * none of the SQL, nor of the statistics, is the site's. No browser.
 */
import { expect, test } from '@playwright/test';
import {
  BUILT_PAGES,
  builtPage,
  codes,
  markedTable,
  numbers,
  numeralsIn,
  theOne,
  type MarkedRow,
  type Numeral,
} from './helpers/dataMarks';
import { equalRatesP, holmAdjusted } from './helpers/exactTests';
import { askNatively } from './helpers/nativeRelease';

test.skip(({ isMobile }) => isMobile, 'Las marcas del HTML no dependen del ancho.');

const ALCALDIA = '09015';

/** @throws Error where the row has no such number */
function valueOf(row: MarkedRow, mark: string): number {
  const text = row.get(mark);
  if (text === undefined || Number.isNaN(Number(text))) {
    throw new Error(`La columna «${mark}» dice «${text ?? 'nada'}», que no es un número.`);
  }
  return Number(text);
}

/** Counts of every colonia in a period, null where they are not published; and the whole alcaldía. */
async function countedByColonia(indicator: string, kind: 'anio' | 'trienio', start: string) {
  const rows = await askNatively(`
    SELECT c.clave, c.mujeres, sum(o.n)::INT AS n
    FROM colonias c LEFT JOIN observaciones o ON o.clave = c.clave AND o.nivel = 'colonia'
      AND o.fuente = 'fgj_carpetas' AND o.indicador = '${indicator}' AND o.sexo = 'total'
      AND o.edad = 'total' AND o.periodo_tipo = '${kind}' AND o.periodo = DATE '${start}'
    WHERE c.alcaldia = '${ALCALDIA}' GROUP BY ALL ORDER BY c.clave`);
  return rows.map(({ clave, mujeres, n }) => ({
    clave: String(clave),
    mujeres: Number(mujeres),
    n: n === null ? null : Number(n),
  }));
}

/** Cases of an alcaldía between two months, both counted. */
async function monthsOf(indicator: string, period: string): Promise<number> {
  const [first, last] = period.split('/');
  const [row] = await askNatively(`
    SELECT sum(n)::INT AS n FROM observaciones
    WHERE nivel = 'alcaldia' AND clave = '${ALCALDIA}' AND fuente = 'fgj_carpetas' AND sexo = 'total'
      AND edad = 'total' AND periodo_tipo = 'mes' AND indicador = '${indicator}'
      AND periodo BETWEEN DATE '${first}-01' AND DATE '${last}-01'`);
  return Number(row?.['n']);
}

async function womenOf(clave: string): Promise<number> {
  const [row] = await askNatively(`SELECT mujeres FROM alcaldias WHERE clave = '${clave}'`);
  return Number(row?.['mujeres']);
}

const yearOf = (element: Element): string => codes(element, 'period')[0]?.slice(0, 4) ?? '';

/** Each published colonia against all the others, corrected together. */
async function standingsOf(colonias: Awaited<ReturnType<typeof countedByColonia>>, total: number) {
  const women = await womenOf(ALCALDIA);
  const told = colonias.flatMap(({ clave, n, mujeres }) =>
    n === null ? [] : [{ clave, n, mujeres }],
  );
  const adjusted = holmAdjusted(
    told.map(({ n, mujeres }) => equalRatesP([n, mujeres], [total - n, women - mujeres])),
  );
  return new Map(
    told.map(({ clave, n, mujeres }, index) => {
      const isApart = (adjusted[index] ?? 1) < 0.05;
      const side = n / mujeres > total / women ? 'above' : 'below';
      return [clave, isApart ? side : 'chance'] as const;
    }),
  );
}

test('the first page: its headline, its changes and the verdict of every colonia', async () => {
  const page = builtPage('index.html');
  const headline = theOne(page, 'h1');
  const changes = markedTable(page, 'cambios');
  const [now = '', before = ''] = ['period', 'period-before'].map(
    (mark) => codes(headline, mark)[0] ?? '',
  );
  expect(changes.length).toBe(11);
  for (const row of changes) {
    const indicator = row.get('indicator') ?? '';
    const counted = await Promise.all([monthsOf(indicator, before), monthsOf(indicator, now)]);
    expect([indicator, valueOf(row, 'before'), valueOf(row, 'after')]).toEqual([
      indicator,
      ...counted,
    ]);
    // Reports still to come can only add to the later period, and by little.
    const naive = counted[1] / counted[0];
    expect(valueOf(row, 'ratio')).toBeGreaterThan(naive - 1e-9);
    expect(valueOf(row, 'ratio')).toBeLessThan(naive * 1.05);
    const isApart = valueOf(row, 'p-adjusted') < 0.05;
    const side = valueOf(row, 'ratio') > 1 ? 'above' : 'below';
    expect(row.get('verdict')).toBe(isApart ? side : 'chance');
  }
  const apart = changes.filter((row) => row.get('verdict') !== 'chance');
  expect(codes(headline, 'indicator')).toEqual(apart.map((row) => row.get('indicator')));
  expect(codes(headline, 'verdict')).toEqual(apart.map((row) => row.get('verdict')));
  expect(numbers(headline, 'of')).toEqual([changes.length]);

  const map = theOne(page, '[data-figure="mapa"]');
  const year = yearOf(map);
  const indicator = codes(map, 'indicator')[0] ?? '';
  const colonias = await countedByColonia(indicator, 'anio', `${year}-01-01`);
  const total = await monthsOf(indicator, `${year}-01/${year}-12`);
  const standings = await standingsOf(colonias, total);
  const rows = new Map(markedTable(page, 'mapa').map((row) => [row.get('place'), row]));
  expect(rows.size).toBe(colonias.length);
  for (const { clave, n, mujeres } of colonias) {
    const row = rows.get(clave) ?? new Map<string, string>();
    expect([clave, row.get('verdict')]).toEqual([clave, standings.get(clave) ?? 'unpublished']);
    if (n === null) {
      expect(['n', 'rate', 'low', 'high'].map((mark) => row.get(mark))).toEqual(
        new Array(4).fill('unpublished'),
      );
    } else {
      expect([valueOf(row, 'n'), valueOf(row, 'people')]).toEqual([n, mujeres]);
      expect(valueOf(row, 'rate')).toBeCloseTo((n / mujeres) * 100_000, 5);
    }
  }
  const above = [...standings].filter(([, side]) => side === 'above').map(([clave]) => clave);
  expect(codes(theOne(map, 'h2'), 'place').toSorted()).toEqual(above.toSorted());
});

test('the page of a colonia: its level against the rest, and its change', async () => {
  const page = builtPage('colonias/doctores/index.html');
  const [level, change] = page.querySelectorAll('.lead [data-place]');
  if (level === undefined || change === undefined) throw new Error('Faltan las dos oraciones.');
  const [clave = ''] = codes(level, 'place');
  const [indicator = ''] = codes(level, 'indicator');
  const year = Number(yearOf(level));
  const total = await monthsOf(indicator, `${year}-01/${year}-12`);
  const [now, before] = await Promise.all(
    [year, year - 1].map((each) => countedByColonia(indicator, 'anio', `${each}-01-01`)),
  );
  const own = now?.find((row) => row.clave === clave);
  const earlier = before?.find((row) => row.clave === clave);
  if (typeof own?.n !== 'number' || typeof earlier?.n !== 'number')
    throw new Error('Doctores no tiene sus dos cuentas.');
  expect(numbers(level, 'n')).toEqual([own.n]);
  expect(numbers(level, 'rate')[0]).toBeCloseTo((own.n / own.mujeres) * 100_000, 5);
  expect(numbers(level, 'rate-whole')[0]).toBeCloseTo(
    (total / (await womenOf(ALCALDIA))) * 100_000,
    5,
  );
  expect(codes(level, 'verdict')).toEqual([(await standingsOf(now ?? [], total)).get(clave)]);
  expect([...numbers(change, 'before'), ...numbers(change, 'after')]).toEqual([earlier.n, own.n]);
  const [low = 0] = numbers(change, 'low');
  const [high = 0] = numbers(change, 'high');
  const leavesOut = low > 1 ? 'above' : high < 1 ? 'below' : 'chance';
  expect([leavesOut, 'chance']).toContain(codes(change, 'verdict')[0]);
});

test('the alcaldías: every rate, that of the city, and who is outside the limits', async () => {
  const page = builtPage('comparar/violencia_sexual/index.html');
  const answer = theOne(page, 'h1');
  const year = yearOf(answer);
  const counted = await askNatively(`
    SELECT a.clave, a.mujeres, sum(o.n)::INT AS n FROM alcaldias a JOIN observaciones o USING (clave)
    WHERE o.nivel = 'alcaldia' AND o.fuente = 'fgj_carpetas' AND o.sexo = 'total' AND o.edad = 'total'
      AND o.indicador = 'violencia_sexual' AND o.periodo_tipo = 'anio' AND o.periodo = DATE '${year}-01-01'
    GROUP BY ALL`);
  const rates = new Map(
    counted.map(({ clave, mujeres, n }) => [
      String(clave),
      { n: Number(n), women: Number(mujeres), rate: (Number(n) / Number(mujeres)) * 100_000 },
    ]),
  );
  const all = [...rates.values()];
  const cases = all.reduce((sum, { n }) => sum + n, 0);
  const city = (cases / all.reduce((sum, { women }) => sum + women, 0)) * 100_000;
  const rows = markedTable(page, 'embudo');
  expect(rows.length).toBe(16);
  for (const row of rows) {
    const own = rates.get(row.get('place') ?? '');
    expect(valueOf(row, 'n')).toBe(own?.n);
    expect(valueOf(row, 'rate')).toBeCloseTo(own?.rate ?? NaN, 5);
    const { low, high } = { low: valueOf(row, 'low'), high: valueOf(row, 'high') };
    expect(low < city && city < high).toBe(true);
    const side =
      valueOf(row, 'rate') > high ? 'above' : valueOf(row, 'rate') < low ? 'below' : 'chance';
    expect(row.get('verdict')).toBe(side);
  }
  expect(numbers(answer, 'rate')[0]).toBeCloseTo(rates.get(ALCALDIA)?.rate ?? NaN, 5);
  expect(numbers(answer, 'rate-whole')[0]).toBeCloseTo(city, 5);
  expect(codes(answer, 'verdict')).toEqual([
    rows.find((row) => row.get('place') === ALCALDIA)?.get('verdict'),
  ]);
});

test('the priorities: what they are made of, and that the order follows from it', async () => {
  const page = builtPage('prioridades/index.html');
  const order = markedTable(page, 'orden');
  const weights = new Map(
    markedTable(page, 'pesos').map((row) => [row.get('criterion'), valueOf(row, 'weight')]),
  );
  const start = `${yearOf(theOne(page, '[data-figure="orden"]'))}-01-01`;
  const colonias = await countedByColonia('violencia_familiar', 'trienio', start);
  const told = colonias.filter(({ n }) => n !== null);
  const rate =
    told.reduce((sum, { n }) => sum + (n ?? 0), 0) /
    told.reduce((sum, { mujeres }) => sum + mujeres, 0);
  for (const { clave, n, mujeres } of colonias) {
    const row = order.find((each) => each.get('place') === clave);
    if (row === undefined) continue;
    if (n === null) {
      expect(row.get('amount:familiar_carga')).toBe('unpublished');
      continue;
    }
    // Cases a year of a smoothed rate: drawn from those counted to those of the rate of all.
    const smoothed = valueOf(row, 'amount:familiar_carga');
    expect(smoothed).toBeCloseTo((valueOf(row, 'amount:familiar_tasa') * mujeres) / 100_000, 5);
    const [low = 0, high = 0] = [n / 3, (rate * mujeres) / 3].toSorted((a, b) => a - b);
    expect(smoothed).toBeGreaterThan(low * 0.95);
    expect(smoothed).toBeLessThan(high * 1.05);
  }
  const whole = order.filter((row) => ![...row.values()].includes('unpublished'));
  expect(whole.length).toBeGreaterThan(15);
  // Of any two whose parts are all known, the scores differ by the parts that they do not share.
  const parts = [...weights].map(([criterion, weight]) => {
    const values = order.flatMap((row) => {
      const value = Number(row.get(`amount:${criterion ?? ''}`));
      return Number.isNaN(value) ? [] : [value];
    });
    const isProbability = /excedencia|cambio/.test(criterion ?? '');
    const span = isProbability ? 1 : Math.max(...values) - Math.min(...values);
    return { criterion, perUnit: weight / span };
  });
  const [first] = whole;
  if (first === undefined) throw new Error('No hay colonias.');
  const bare = (row: MarkedRow): number =>
    parts.reduce(
      (sum, { criterion, perUnit }) => sum + perUnit * valueOf(row, `amount:${criterion ?? ''}`),
      0,
    );
  for (const row of whole) {
    expect(valueOf(row, 'score') - valueOf(first, 'score')).toBeCloseTo(bare(row) - bare(first), 6);
  }
  const scores = order.map((row) => valueOf(row, 'score'));
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(codes(theOne(page, 'h1'), 'place')).toEqual(
    order.slice(0, 6).map((row) => row.get('place')),
  );
});

test('the evaluation: the counts of both sides, and the difference that they give', async () => {
  const page = builtPage('evaluar/index.html');
  const answer = theOne(page, 'h1 + p');
  const [indicator = ''] = codes(answer, 'indicator');
  const controls = codes(theOne(page, '[data-figure="comparables"] h2'), 'place');
  const sides = [codes(answer, 'place'), controls];
  const course = markedTable(page, 'curso').filter((row) => row.get('class') !== 'mixed');
  const totals: { before: number; after: number }[] = [];
  for (const [side, mark] of (['n', 'n-others'] as const).entries()) {
    const claves = (sides[side] ?? []).map((clave) => `'${clave}'`).join();
    const total = { before: 0, after: 0 };
    for (const row of course) {
      const [first] = (row.get('period') ?? '').split('/');
      const [counted] = await askNatively(`
        SELECT sum(n)::INT AS n, bool_or(n IS NULL) AS oculta FROM observaciones
        WHERE nivel = 'colonia' AND clave IN (${claves}) AND fuente = 'fgj_carpetas' AND sexo = 'total'
          AND edad = 'total' AND periodo_tipo = 'trimestre' AND indicador = '${indicator}'
          AND periodo = DATE '${first ?? ''}-01'`);
      if (counted?.['oculta'] === true) {
        expect(row.get(mark)).toBe('unpublished');
        continue;
      }
      expect(valueOf(row, mark)).toBe(Number(counted?.['n']));
      total[row.get('class') === 'before' ? 'before' : 'after'] += Number(counted?.['n']);
    }
    totals.push(total);
  }
  expect(numbers(answer, 'of')).toEqual([controls.length]);
  expect([numbers(answer, 'before'), numbers(answer, 'after')]).toEqual([
    totals.map(({ before }) => before),
    totals.map(({ after }) => after),
  ]);
  const [difference = NaN, own = NaN] = numbers(answer, 'ratio');
  const [others = NaN] = numbers(answer, 'ratio-others');
  const periods = (side: string) => course.filter((row) => row.get('class') === side).length;
  const perPeriod = periods('before') / periods('after');
  expect([own, others]).toEqual(
    totals.map(({ before, after }) => expect.closeTo((after / before) * perPeriod, 6)),
  );
  // The estimate of the exact test is conditional on the totals: a hair off the crude one.
  expect(difference).toBeCloseTo(own / others, 3);
  const [low = NaN] = numbers(answer, 'low');
  const [high = NaN] = numbers(answer, 'high');
  expect(codes(answer, 'verdict')).toEqual([low < 1 && high > 1 ? 'chance' : expect.anything()]);
});

test('the clusters: what each colonia has, what was expected of it, and the zones', async () => {
  const page = builtPage('agrupamientos/index.html');
  const answer = theOne(page, 'h1');
  const [indicator = ''] = codes(answer, 'indicator');
  const colonias = await countedByColonia(indicator, 'trienio', `${yearOf(answer)}-01-01`);
  const told = colonias.flatMap(({ clave, n, mujeres }) =>
    n === null ? [] : [{ clave, n, mujeres }],
  );
  const cases = told.reduce((sum, { n }) => sum + n, 0);
  const women = told.reduce((sum, { mujeres }) => sum + mujeres, 0);
  const rows = new Map(markedTable(page, 'zonas').map((row) => [row.get('place'), row]));
  expect(rows.size).toBe(colonias.length);
  for (const { clave, n, mujeres } of colonias) {
    const row = rows.get(clave) ?? new Map<string, string>();
    if (n === null) {
      expect(['n', 'rate', 'expected'].map((mark) => row.get(mark))).toEqual(
        new Array(3).fill('unpublished'),
      );
      continue;
    }
    expect([valueOf(row, 'n'), valueOf(row, 'people')]).toEqual([n, mujeres]);
    expect(valueOf(row, 'rate')).toBeCloseTo((n / mujeres / 3) * 100_000, 5);
    expect(valueOf(row, 'expected')).toBeCloseTo((cases * mujeres) / women, 5);
  }
  const zones = [...page.querySelectorAll('[data-figure="zonas"] ol.zones > li')];
  expect(codes(answer, 'verdict')).toEqual([zones.length > 0 ? 'above' : 'chance']);
  expect(numbers(answer, 'beyond')).toEqual([zones.length]);
  for (const zone of zones) {
    const inside = told.filter(({ clave }) => codes(zone, 'place').includes(clave));
    const n = inside.reduce((sum, each) => sum + each.n, 0);
    const expected = (cases * inside.reduce((sum, each) => sum + each.mujeres, 0)) / women;
    expect(numbers(zone, 'n')).toEqual([n]);
    expect(numbers(zone, 'expected')[0]).toBeCloseTo(expected, 5);
    expect(numbers(zone, 'ratio')[0]).toBeCloseTo(
      n / expected / ((cases - n) / (cases - expected)),
      5,
    );
    expect(numbers(zone, 'p')[0]).toBeLessThan(0.05);
  }
});

/** Where prose of our own, not what the release gives, has the numerals: formulas, definitions, keys to press. */
const LEAST_TOLD: Readonly<Record<string, number>> = {
  metodologia: 0.1,
  'indicadores/*': 0.9,
  privacidad: 0,
};
const LEAST = 0.95;

test('nearly every numeral of the main text is told by a mark, route by route', () => {
  const byRoute = new Map<string, Numeral[]>();
  for (const path of BUILT_PAGES) {
    const [room = '', ...inside] = path.replace(/\/?index\.html$/, '').split('/');
    const route = [room, ...inside.map(() => '*')].join('/');
    byRoute.set(route, [...(byRoute.get(route) ?? []), ...numeralsIn(builtPage(path))]);
  }
  const shares = [...byRoute].map(([route, numerals]) => {
    const told = numerals.filter(({ isTold }) => isTold).length;
    return {
      route,
      all: numerals.length,
      share: numerals.length === 0 ? 1 : told / numerals.length,
    };
  });
  console.log(
    shares
      .map(({ route, all, share }) => `/${route}: ${(100 * share).toFixed(1)} % de ${all}`)
      .join('\n'),
  );
  expect(shares.filter(({ all }) => all > 0).length).toBeGreaterThan(12);
  for (const { route, share } of shares) {
    const untold = (byRoute.get(route) ?? []).filter(({ isTold }) => !isTold);
    expect(
      share,
      `/${route}: ${untold
        .slice(0, 5)
        .map(({ text, sentence }) => `[${text}] ${sentence}`)
        .join(' · ')}`,
    ).toBeGreaterThanOrEqual(LEAST_TOLD[route] ?? LEAST);
  }
});
