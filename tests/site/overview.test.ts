/** What a reader finds on the home page before she asks for anything. */
import { expect, test } from 'vitest';
import { pagesLedTo } from './kit/addresses';
import { theOne } from './kit/dataMarks';
import { allOf, cellsOf, figureOf, findingOf, headingOf, sqlOf } from './kit/figures';
import { askNatively } from './kit/nativeRelease';
import { BUILT } from './kit/site';
import { wordsOf } from './kit/text';

const HOME = 'index.html';

test('its headline is of its colonias, with the age of the data', () => {
  expect(headingOf(HOME)).toBe(findingOf(figureOf(HOME, 'mapa')));
  expect(headingOf(HOME)).toBe(
    'En tres colonias se denuncia más violencia familiar que en el resto, según a quién se cuente',
  );
  // The age of the data is for the reader's clock: the page as written gives the date alone.
  expect(wordsOf(theOne(BUILT.document(HOME), '.data-age'))).toBe(
    'Datos completos por colonia hasta julio de 2024; de toda la alcaldía, hasta julio de 2026.',
  );
});

test('the map, the list, the trend and their tables are whole', () => {
  expect(allOf(figureOf(HOME, 'mapa'), 'path.colonia')).toHaveLength(33);
  expect(allOf(figureOf(HOME, 'orden'), 'ol li')).toHaveLength(33);
  expect(cellsOf(figureOf(HOME, 'orden'))).toHaveLength(33);
  expect(findingOf(figureOf(HOME, 'tendencia'))).toContain('carpetas por violencia familiar');
  expect(allOf(figureOf(HOME, 'tendencia'), 'svg path').length).toBeGreaterThan(0);
});

test('the order says at once how much of it is sure', () => {
  const order = figureOf(HOME, 'orden');
  expect(findingOf(order)).toBe(
    'No es seguro cuáles son las cinco colonias de tasa más alta: 17 podrían ser la primera; ' +
      'del lugar 12 en adelante el orden no se sostiene',
  );
  const tabacalera = allOf(order, 'ol a')
    .map(wordsOf)
    .find((words) => /^Tabacalera/.test(words));
  expect(tabacalera).toContain('1 a 22');
  expect(tabacalera).toContain('Lugar 1 a 22');
  expect(wordsOf(theOne(order, '.note'))).toContain(
    '1 colonia se queda sin lugar: su cuenta no se publica',
  );
});

test('every colonia of the list leads to its page', () => {
  const order = theOne(figureOf(HOME, 'orden'), '.verdict-list');
  const names = pagesLedTo(order, HOME).map(headingOf);
  expect(new Set(names).size).toBe(33);
  for (const [place, link] of allOf(order, 'a').entries()) {
    expect(wordsOf(link)).toMatch(new RegExp(`^${names[place] ?? 'nada'}`));
  }
});

test('the trend: another level since 2021, and no month apart in two years', () => {
  const trend = figureOf(HOME, 'tendencia');
  expect(findingOf(trend)).toMatch(
    /^Hay cerca de 20 % más carpetas por violencia familiar al mes que antes de la pandemia: una subida; no se distingue si de golpe; ninguno de los últimos 24 meses se sale de lo esperado$/,
  );
  expect(allOf(trend, '.breaks li').map(wordsOf)).toEqual([
    expect.stringMatching(
      /^Marzo de 2021 \(pudo empezar entre agosto de 2020 y abril de 2021\): cerca de 20 % más que antes de la pandemia \(de \+7\.5 % a \+34\.5 %, con 95 % de confianza\), de cerca de 177 a 212 al mes: una subida; no se distingue si de golpe\.$/,
    ),
  ]);
  expect(wordsOf(theOne(trend, '.note'))).toContain(
    'Un cambio de nivel dice cuánto, no por qué; desde cuándo, sólo si fue de golpe.',
  );
  expect(allOf(trend, '.key li').map(wordsOf)).toEqual([
    'lo esperado de cada mes',
    'nivel medio, sin temporada',
    'cambio de nivel, y entre qué fechas pudo empezar',
    'confinamiento, de abril a julio de 2020: en ningún nivel y en nada de lo esperado',
  ]);
  // In the drawing itself, at both widths that are drawn ahead.
  const drawn = allOf(trend, 'svg text').filter((text) => wordsOf(text) === 'confinamiento');
  expect(drawn).toHaveLength(2);
});

test('the trend goes to the newest official month, each source in a line of its own', async () => {
  const trend = figureOf(HOME, 'tendencia');
  const [own, other] = allOf(trend, '.lines li');
  if (own === undefined || other === undefined) throw new Error('Faltan las dos líneas.');
  const [newest] = await askNatively(`SELECT n FROM observaciones WHERE fuente = 'sesnsp_idm'
    AND indicador = 'snsp_violencia_familiar' AND clave = '09015' AND periodo = DATE '2026-07-01'
    AND periodo_tipo = 'mes' AND sexo = 'total' AND edad = 'total'`);
  expect(wordsOf(own)).toMatch(/^FGJ: carpetas por el día del hecho, hasta el 31 de julio de 2024/);
  expect(wordsOf(other)).toBe(
    'SESNSP: delitos por el día en que se abrió la carpeta, hasta el 31 de julio de 2026; ' +
      `${String(newest?.['n'])} en ese mes. Ruptura en enero de 2026: el registro nacional cuenta aparte ` +
      'las tentativas y los subtipos nuevos',
  );
  expect(other.getAttribute('data-n')).toBe(String(newest?.['n']));
  expect(other.getAttribute('data-period')).toBe('2026-07/2026-07');
  // The break and both names are in the drawing too, at both widths drawn ahead.
  const drawn = allOf(trend, 'svg text').map(wordsOf);
  for (const name of ['ruptura', 'FGJ']) {
    expect([name, drawn.filter((text) => text === name).length]).toEqual([name, 2]);
  }
  expect(drawn.join(' ')).toContain('SESNSP');
  // Table and query hold both.
  const rows = cellsOf(trend);
  expect(
    rows
      .filter((cells) => cells[7] === 'delitos (SESNSP)')
      .at(-1)
      ?.slice(0, 2),
  ).toEqual(['julio de 2026', String(newest?.['n'])]);
  const given = await askNatively(sqlOf(trend));
  expect(given.map(({ n }) => Number(n))).toEqual(rows.map((cells) => Number(cells[1])));
  expect(wordsOf(theOne(trend, '.note'))).toContain(
    'Son registros distintos de los mismos hechos: ni se suman ni se comparan entre sí.',
  );
});

test('the lines of all colonias wait, folded, on one scale', () => {
  const figure = figureOf(HOME, 'colonias-por-anio');
  const folded = figure.closest('details');
  expect(folded?.hasAttribute('open')).toBe(false);
  expect(folded?.querySelector('summary')?.textContent).toBe('Las 33 en una misma escala');
  const written = allOf(figure, '.name').map(wordsOf);
  expect(written).toHaveLength(33);
  expect(written[0]).toBe('Tabacalera*');
  // As in the list: those whose answer depends on whom one counts.
  expect(written.filter((name) => name.includes('*'))).toHaveLength(15);
  expect(wordsOf(figure)).toContain('El asterisco: su respuesta depende de a quién se cuenta.');
  expect(written.filter((name) => name.endsWith('†'))).toHaveLength(3);
  expect(wordsOf(figure)).toContain('La cruz †: se dice bajo el mapa qué sería');
  expect(wordsOf(figure)).toContain('Carpetas por violencia familiar por cada 100,000 mujeres');
  const names = written.map((name) => name.replace(/[*†]/g, ''));
  expect(pagesLedTo(theOne(figure, 'ol'), HOME).map(headingOf).toSorted()).toEqual(
    names.toSorted(),
  );
  expect(cellsOf(figure)).toHaveLength(33 * 6);
});

test('provisional months are named, and in no verdict', () => {
  const trend = figureOf(HOME, 'tendencia');
  const provisional = cellsOf(trend).filter((cells) => cells.at(-1) === 'provisional');
  expect(provisional.map((cells) => cells[0])).toEqual([
    'agosto de 2024',
    'septiembre de 2024',
    'octubre de 2024',
    'noviembre de 2024',
    'diciembre de 2024',
  ]);
  expect(new Set(provisional.map((cells) => cells[5]))).toEqual(new Set(['no se compara']));
  expect(wordsOf(theOne(trend, '.note'))).toContain(
    'desde agosto de 2024 la cuenta es provisional',
  );
});

test('the brief of a session is led to', () => {
  const hrefs = allOf(BUILT.document(HOME), 'a[href*="informe"]').map((link) =>
    link.getAttribute('href'),
  );
  expect(hrefs[0]).toMatch(/sesiones\/\d{4}.*\/informe/);
});
