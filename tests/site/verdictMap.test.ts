/** The map, the list and the page of each colonia say of it one verdict: that of a test of our own. */
import { expect, test } from 'vitest';
import { countedByColonia, monthsOf, namesOfColonias, standingsOf } from './kit/counts';
import { codes, theOne } from './kit/dataMarks';
import { allOf, figureOf, headingOf } from './kit/figures';
import { pagesLedTo } from './kit/addresses';
import { BUILT } from './kit/site';
import { wordsOf } from './kit/text';

const HOME = 'index.html';

/** What the map draws of each verdict: fill, texture over it, and the words of its key. */
const DRAWN = {
  above: { fill: 'var(--exc-4)', texture: null, key: 'por encima' },
  chance: { fill: 'var(--exc-2)', texture: null, key: 'no se distinguen' },
  below: { fill: 'var(--exc-1)', texture: /-debajo-1\)$/, key: 'por debajo' },
  unpublished: { fill: 'var(--ground)', texture: /-suprimida\)$/, key: 'no se publica' },
};
type Verdict = keyof typeof DRAWN;

const isVerdict = (verdict: string): verdict is Verdict => verdict in DRAWN;

async function ownVerdicts(): Promise<ReadonlyMap<string, Verdict>> {
  const counted = await countedByColonia('violencia_familiar', 'anio', '2023-01-01');
  const total = await monthsOf('violencia_familiar', '2023-01/2023-12');
  const standings = await standingsOf(counted, total);
  return new Map(
    counted.map(({ clave }) => {
      const verdict = standings.get(clave) ?? 'unpublished';
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

test('its key counts them', async () => {
  const own = [...(await ownVerdicts()).values()];
  const key = allOf(figureOf(HOME, 'mapa'), '.verdicts li').map(wordsOf);
  const counted = Object.entries(DRAWN).flatMap(([verdict, { key: words }]) => {
    const count = own.filter((each) => each === verdict).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  expect(key).toEqual(counted);
});
