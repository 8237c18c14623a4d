/** The map, the list and the page of each colonia say of it one verdict: that of a test of our own. */
import { expect, test } from 'vitest';
import {
  countedByColonia,
  monthsOf,
  namesOfColonias,
  standingsOf,
  standingsOfPresent,
} from './kit/counts';
import { codes, theOne } from './kit/dataMarks';
import { allOf, figureOf, headingOf } from './kit/figures';
import { pagesLedTo } from './kit/addresses';
import { askNatively } from './kit/nativeRelease';
import { BUILT } from './kit/site';
import { wordsOf } from './kit/text';

const HOME = 'index.html';

/** What the map draws of each verdict: fill, texture over it, and the words of its key. */
const DRAWN = {
  above: { fill: 'var(--exc-4)', texture: null, key: 'por encima' },
  chance: { fill: 'var(--exc-2)', texture: null, key: 'no se distinguen' },
  registry: { fill: 'var(--exc-2)', texture: null, key: 'quizá por dónde se registra' },
  below: { fill: 'var(--exc-1)', texture: /-debajo-1\)$/, key: 'por debajo' },
  unpublished: { fill: 'var(--ground)', texture: /-suprimida\)$/, key: 'no se publica' },
};
type Verdict = keyof typeof DRAWN;

const isVerdict = (verdict: string): verdict is Verdict => verdict in DRAWN;

/** Of which colonias the release tells what their level would be without what gathers where it is registered. */
async function registered(): Promise<ReadonlyMap<string, string>> {
  const rows = await askNatively(`
    SELECT clave, efecto FROM apilamientos
    WHERE asunto = 'nivel' AND fuente = 'fgj_carpetas' AND indicador = 'violencia_familiar'
      AND periodo_tipo = 'anio' AND periodo = DATE '2023-01-01' AND coalesce(divisor, 'mujeres') = 'mujeres'`);
  return new Map(rows.map(({ clave, efecto }) => [String(clave), String(efecto)]));
}

async function ownVerdicts(): Promise<ReadonlyMap<string, Verdict>> {
  const counted = await countedByColonia('violencia_familiar', 'anio', '2023-01-01');
  const total = await monthsOf('violencia_familiar', '2023-01/2023-12');
  const [standings, effects] = [await standingsOf(counted, total), await registered()];
  return new Map(
    counted.map(({ clave }) => {
      const isMoved = (effects.get(clave) ?? 'sostiene') !== 'sostiene';
      const verdict = isMoved ? 'registry' : (standings.get(clave) ?? 'unpublished');
      if (!isVerdict(verdict)) throw new Error(`${clave}: ${verdict}`);
      return [clave, verdict];
    }),
  );
}

test('every colonia has one verdict on the map, in the list and on its own page', async () => {
  const [own, names] = [await ownVerdicts(), await namesOfColonias()];
  expect(own.size).toBe(33);
  const map = theOne(figureOf(HOME, 'mapa'), 'svg[role="group"]');
  const pages = pagesLedTo(map, HOME);
  const links = new Map(
    allOf(map, 'a').map((link, at) => [
      link.getAttribute('aria-label')?.split(':')[0],
      { link, page: pages[at] ?? '' },
    ]),
  );
  const listed = new Map(
    allOf(figureOf(HOME, 'orden'), 'li[data-place]').map((row) => [codes(row, 'place')[0], row]),
  );
  for (const [clave, verdict] of own) {
    const name = names.get(clave) ?? '';
    const drawn = links.get(name);
    if (drawn === undefined) throw new Error(`El mapa no tiene ${name}.`);
    const { link, page } = drawn;
    const [area, over, ...more] = allOf(link, 'path').map((path) => path.getAttribute('fill'));
    const { fill, texture } = DRAWN[verdict];
    expect([name, area, more.length]).toEqual([name, fill, 0]);
    if (texture === null) expect(over, name).toBeUndefined();
    else expect(over, name).toMatch(texture);
    const row = listed.get(clave);
    if (row === undefined) throw new Error(`La lista no tiene ${name}.`);
    expect([name, codes(row, 'verdict')]).toEqual([name, [verdict]]);
    expect(headingOf(page)).toBe(name);
    const lead = theOne(BUILT.document(page), '.lead [data-rank-low]');
    expect([name, codes(lead, 'verdict')]).toEqual([name, [verdict]]);
  }
});

/** Both answers about each, by residents and by people present, in the words of its own page. */
async function bothAnswers() {
  const counted = await countedByColonia('violencia_familiar', 'anio', '2023-01-01');
  const total = await monthsOf('violencia_familiar', '2023-01/2023-12');
  const [residents, present] = [
    await standingsOf(counted, total),
    standingsOfPresent(counted, total),
  ];
  const names = await namesOfColonias();
  return [...residents].map(([clave, verdict]) => ({
    clave,
    name: names.get(clave) ?? '',
    both: [verdict, present.get(clave) ?? ''] as const,
  }));
}
const SAID: Readonly<Record<string, string>> = {
  above: 'está por encima del resto de la alcaldía, más allá del azar',
  below: 'está por debajo del resto de la alcaldía, más allá del azar',
  chance: 'no se distingue del resto de la alcaldía',
};

test('what the page of each colonia says of both counts is what the first page claims of it', async () => {
  const [answers, effects] = [await bothAnswers(), await registered()];
  const of = (name: string) => answers.find((each) => each.name === name)?.both;
  expect([of('Morelos'), of('Guerrero'), of('Centro'), of('Doctores')]).toEqual([
    ['chance', 'above'],
    ['chance', 'above'],
    ['above', 'below'],
    ['above', 'above'],
  ]);
  const map = theOne(figureOf(HOME, 'mapa'), 'svg[role="group"]');
  const pages = pagesLedTo(map, HOME);
  const links = allOf(map, 'a').map((link) => link.getAttribute('aria-label') ?? '');
  const listed = new Map(
    allOf(figureOf(HOME, 'orden'), 'li[data-place]').map((row) => [
      codes(row, 'place')[0],
      wordsOf(theOne(row, '.name')),
    ]),
  );
  for (const { clave, name, both } of answers) {
    const depends = both[0] !== both[1];
    const at = links.findIndex((label) => label.startsWith(`${name}:`));
    const lead = wordsOf(theOne(BUILT.document(pages[at] ?? ''), 'p.lead'));
    const told = `entre las mujeres que viven ahí, ${SAID[both[0]]}; entre la gente que está ahí de día (una estimación), ${SAID[both[1]]}`;
    expect([name, lead.includes(told)]).toEqual([name, depends]);
    expect([name, /depende de con qué se divida/i.test(links[at] ?? '')]).toEqual([name, depends]);
    expect([name, listed.get(clave)]).toEqual([
      name,
      `${name}${depends ? '*' : ''}${effects.has(clave) ? '†' : ''}`,
    ]);
  }
});

test('the headline and the line of the asterisk count what depends', async () => {
  const [answers, verdicts] = [await bothAnswers(), await ownVerdicts()];
  const on = (side: string, at: 0 | 1) => answers.filter(({ both }) => both[at] === side);
  const claimed = answers.filter(({ clave }) => verdicts.get(clave) === 'above');
  // Doctores, the only one that both count above, is not among them: without what gathers at an office it is not.
  expect(claimed.every(({ both }) => both[1] !== 'above')).toBe(true);
  const IN_WORDS = ['cero', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis'];
  expect(headingOf(HOME)).toBe(
    `En ${IN_WORDS[claimed.length]} colonias se denuncia más violencia familiar que en el resto, ` +
      'según a quién se cuente',
  );
  const joins = (side: string) =>
    on(side, 1)
      .filter(({ both }) => both[0] !== side)
      .map(({ name }) => name);
  const [line = '', dagger] = allOf(figureOf(HOME, 'mapa'), 'p.asterisk').map(wordsOf);
  expect(dagger).toBe(
    '† Sin el exceso de carpetas de Doctores de 2023 cerca de una oficina de la Fiscalía, ' +
      'Doctores y Roma Sur no se distinguen; Morelos queda por encima.',
  );
  expect(line).toContain(`por encima quedan otras ${IN_WORDS[joins('above').length]}`);
  for (const name of joins('below')) expect(line).toContain(name);
  const marked = allOf(figureOf(HOME, 'mapa'), 'g.labels.wide text').filter((text) =>
    (text.textContent ?? '').includes('*'),
  );
  expect(marked).toHaveLength(answers.filter(({ both }) => both[0] !== both[1]).length);
});

test('its key counts them', async () => {
  const own = [...(await ownVerdicts()).values()];
  const key = allOf(figureOf(HOME, 'mapa'), '.verdicts li').map(wordsOf);
  const counted = Object.entries(DRAWN).flatMap(([verdict, { key: words }]) => {
    const count = own.filter((each) => each === verdict).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  expect(key).toEqual(counted);
});
