/** By where to begin: what the page says before a weight is moved, against a count of our own. */
import { expect, test } from 'vitest';
import { pagesLedTo } from './kit/addresses';
import { countedByColonia, namesOfColonias } from './kit/counts';
import { theOne } from './kit/dataMarks';
import { allOf, cellsOf, figureOf, findingOf, headingOf, sqlOf } from './kit/figures';
import { askNatively } from './kit/nativeRelease';
import { BUILT } from './kit/site';
import { wordsOf } from './kit/text';

const PATH = 'prioridades/index.html';

test('the first answer is a sentence, an order and how much of it holds', () => {
  const document = BUILT.document(PATH);
  const heading = headingOf(PATH);
  expect(heading).toBe(
    'Con firmeza entre las cinco primeras: Vista Alegre, Doctores, Atlampa y Roma Sur',
  );
  expect(heading.split(/\s+/).length).toBeLessThanOrEqual(15);
  expect(wordsOf(theOne(document, 'main p.firm'))).toContain(
    'Con estos pesos, Vista Alegre, Doctores, Atlampa y Roma Sur están entre las cinco primeras en al menos 93 de cada 100 ponderaciones; el último de los cinco lugares es de Centro (60 de cada 100), y la que más se le acerca es Hipódromo Condesa (30 de cada 100).',
  );
  expect(allOf(figureOf(PATH, 'orden'), 'ol li')).toHaveLength(33);
  expect(findingOf(figureOf(PATH, 'firmeza'))).toContain('con pesos parecidos');
  expect(findingOf(figureOf(PATH, 'pesos'))).toMatch(/^Basta (subir|bajar) «/);
  expect(wordsOf(theOne(document, 'main'))).not.toContain(
    '«Distancia al servicio más cercano» no entra',
  );
  expect(wordsOf(figureOf(PATH, 'orden'))).toContain(
    'De 82 servicios que atienden en persona, 74 tienen lugar publicado; de 3 sólo se sabe la colonia.',
  );
  // Asked of both by one test.
  for (const violence of ['familiar', 'sexual']) {
    expect(wordsOf(theOne(document, 'main'))).toContain(
      `«Probabilidad de que la violencia ${violence} aumentara» no entra: los cambios de las colonias no difieren`,
    );
  }
  const girls = allOf(document, 'label').find((label) =>
    wordsOf(label).startsWith('Niñas y adolescentes'),
  );
  expect(girls?.querySelector('input')?.hasAttribute('disabled')).toBe(true);
});

test('the weights are equal at first, but for what orders like another', () => {
  const weights = allOf(BUILT.document(PATH), 'input[type="number"]').map((input) =>
    Number(input.getAttribute('value')),
  );
  // People by day put the colonias in nearly the order of the women who live there.
  expect(weights.toSorted()).toEqual([0, 20, 20, 20, 20, 20]);
});

test('every colonia of the order leads to its page', () => {
  const order = allOf(figureOf(PATH, 'orden'), 'ol');
  expect(new Set(order.flatMap((part) => pagesLedTo(part, PATH))).size).toBe(33);
});

test('its values are those of our own count, and what is protected is not shown', async () => {
  const order = figureOf(PATH, 'orden');
  const [people, three, nameOf] = await Promise.all([
    askNatively(`
      SELECT nombre, mujeres, poblacion_ambiente AS ambiente
      FROM colonias LEFT JOIN poblacion_ambiente USING (clave) WHERE alcaldia = '09015'`),
    countedByColonia('violencia_sexual', 'trienio', '2021-01-01'),
    namesOfColonias(),
  ]);
  const headings = allOf(order, 'thead th').map(wordsOf);
  const shown = cellsOf(order);
  expect(shown).toHaveLength(people.length);
  const cellOf = (name: string, column: string): string =>
    shown.find(([first]) => first === name)?.[headings.indexOf(column)] ?? '';
  const write = (value: unknown) => Number(value).toLocaleString('en-US');
  for (const { nombre, mujeres, ambiente } of people) {
    const name = String(nombre);
    expect([name, cellOf(name, 'Mujeres que viven ahí')]).toEqual([name, write(mujeres)]);
    expect([name, cellOf(name, 'Gente de día (estimación)')]).toEqual([name, write(ambiente)]);
  }
  const protectedIn = (counts: typeof three) =>
    counts.filter(({ n }) => n === null).map(({ clave }) => nameOf.get(clave) ?? clave);
  const saidProtected = (column: string) =>
    shown.map(([name = '']) => name).filter((name) => cellOf(name, column) === 'protegida');
  expect(saidProtected('Tasa suavizada de violencia sexual').toSorted()).toEqual(
    protectedIn(three).toSorted(),
  );
  const scores = shown.map(([, , score]) => Number(score));
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(scores.some(Number.isNaN)).toBe(false);
});

test('the SQL that it shows gives the same people and the same counts', async () => {
  const given = await askNatively(sqlOf(figureOf(PATH, 'orden')));
  const three = await countedByColonia('violencia_sexual', 'trienio', '2021-01-01');
  const plain = (rows: readonly (readonly unknown[])[]) =>
    rows.map((row) => row.map(String).join()).toSorted();
  expect(plain(given.map((row) => [row['clave'], row['mujeres'], row['sexual_trienio']]))).toEqual(
    plain(three.map(({ clave, mujeres, n }) => [clave, mujeres, n])),
  );
});
