/** The numbers of each figure as files: those that its page says, to the last cell, with what they are. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseManifest } from '../../src/lib/contract/manifest';
import { ledTo } from './kit/addresses';
import { allOf, findingOf } from './kit/figures';
import { BUILT, PLACED_PAGES } from './kit/site';
import { FIGURES_OF_COLONIAS } from './kit/takenAway';
import { wordsOf } from './kit/text';

const FOLDER = 'datos/figuras';
const told = v.object({
  figura: v.string(),
  pagina: v.string(),
  titulo: v.pipe(v.string(), v.minLength(10)),
  mide: v.pipe(v.string(), v.minLength(10)),
  unidad: v.nullable(v.string()),
  fuente: v.pipe(v.string(), v.minLength(10)),
  publicacion: v.literal(parseManifest(BUILT.text('data/manifest.json')).publicacion),
  metodo: v.pipe(v.array(v.object({ nombre: v.string(), direccion: v.string() })), v.minLength(1)),
  limites: v.array(v.string()),
  columnas: v.array(v.object({ nombre: v.string(), marca: v.nullable(v.string()) })),
  filas: v.array(v.array(v.union([v.string(), v.number()]))),
});

const index = v.array(
  v.strictObject({
    archivo: v.string(),
    pagina: v.string(),
    figura: v.string(),
    titulo: v.string(),
    limites: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
  }),
);

const listed = v.parse(index, JSON.parse(BUILT.text(`${FOLDER}/indice.json`)));
const nameOf = (pagina: string, figura: string) => `${pagina}${figura}`;
const entries = new Map(listed.map((entry) => [nameOf(entry.pagina, entry.figura), entry]));

const figures = PLACED_PAGES.flatMap((page) =>
  allOf(BUILT.document(page), 'main figure[data-figure]')
    .filter((figure) => figure.querySelector('.tools table') !== null)
    .map((figure) => ({
      page,
      figure,
      name: nameOf(page.slice(0, -'index.html'.length), figure.id),
    })),
);
const read = (path: string) => v.parse(told, JSON.parse(BUILT.text(`${FOLDER}/${path}.json`)));
const entryOf = (name: string) => {
  const entry = entries.get(name);
  if (entry === undefined) throw new Error(`El índice de las figuras no tiene «${name}».`);
  return entry;
};

const isOfColonia = (name: string) => name.startsWith('colonias/');
const colonias = new Set(
  figures.flatMap(({ page, name }) => (isOfColonia(name) ? [page.split('/')[1]] : [])),
);
const sum = (files: readonly string[]) =>
  files.reduce((bytes, file) => bytes + statSync(join(BUILT.folder, file)).size, 0);

test('the index names each figure of each page once, and the files are those that it names', () => {
  expect(colonias.size).toBeGreaterThan(30);
  expect(figures.length).toBeGreaterThan(60 + 5 * colonias.size);
  expect(listed.map(({ pagina, figura }) => nameOf(pagina, figura)).toSorted()).toEqual(
    figures.map(({ name }) => name).toSorted(),
  );
  const named = new Set(listed.map(({ archivo }) => archivo));
  const files = BUILT.files.filter((file) => file.startsWith(`${FOLDER}/`));
  expect(files.toSorted()).toEqual(
    [
      `${FOLDER}/indice.json`,
      ...[...named].flatMap((path) => [`${FOLDER}/${path}.csv`, `${FOLDER}/${path}.json`]),
    ].toSorted(),
  );
});

test('a figure of a page of no colonia is at its own address; the page of a colonia repeats no other', () => {
  for (const { archivo, pagina, figura } of listed) {
    if (!isOfColonia(pagina)) expect(archivo).toBe(nameOf(pagina, figura));
  }
  const written = new Set(listed.map(({ archivo }) => archivo).filter(isOfColonia));
  const texts = [...written].map((path) =>
    JSON.stringify({ ...read(path), pagina: '', limites: [] }),
  );
  expect(new Set(texts).size).toBe(texts.length);
  for (const shared of ['mapa', 'orden']) {
    expect(listed.filter(({ archivo }) => archivo === shared)).toHaveLength(colonias.size + 1);
  }
});

test('what is of the pages of the colonias weighs at most 10 kB for each, and 300 kB', () => {
  const bytes = sum(BUILT.files.filter((file) => FIGURES_OF_COLONIAS.test(file)));
  expect(bytes).toBeLessThanOrEqual(Math.min(10_000 * colonias.size, 300_000));
});

describe.each(figures)('$name', ({ page, figure, name }) => {
  const { archivo: path, titulo, limites = [] } = entryOf(name);

  test('says what it finds, of which release, how it is computed and what could be misread', () => {
    const file = read(path);
    expect([file.titulo, file.figura]).toEqual([findingOf(figure), figure.id]);
    expect(titulo).toBe(file.titulo);
    expect(file.unidad).toBe(figure.getAttribute('data-unit'));
    const limits = allOf(figure, '.note').map(wordsOf);
    expect([...file.limites, ...limites]).toEqual(expect.arrayContaining(limits));
    if (name === path) expect(file.limites).toEqual(limits);
    expect(limits).toEqual(expect.arrayContaining(limites));
    for (const { direccion } of file.metodo) {
      expect(() => ledTo(direccion === '' ? './' : direccion, 'index.html')).not.toThrow();
    }
    expect(BUILT.files).toContain(page);
  });

  test('has each row of its table, and nothing where a count is not published', () => {
    const { columnas, filas } = read(path);
    const heads = allOf(figure, '.tools thead th');
    const isPlace = heads.map((head) => head.getAttribute('data-mark') === 'place');
    const expected = allOf(figure, '.tools tbody tr').map((row) =>
      [...row.children].flatMap((cell, at) => {
        const value = cell.getAttribute('data-value');
        if (isPlace[at] === true) return [wordsOf(cell), value ?? ''];
        const isNumber = value !== null && value.trim() !== '' && /^(?!0\d)[-\de.+]+$/.test(value);
        return [isNumber && !Number.isNaN(Number(value)) ? Number(value) : wordsOf(cell)];
      }),
    );
    expect(filas).toEqual(expected);
    expect(columnas).toHaveLength(heads.length + isPlace.filter(Boolean).length);
    const { data } = Papa.parse<string[]>(BUILT.text(`${FOLDER}/${path}.csv`), {
      skipEmptyLines: true,
    });
    const [names, ...rows] = data;
    expect(names).toEqual(columnas.map(({ nombre }) => nombre));
    expect(rows).toEqual(
      filas.map((row) => row.map((cell) => String(cell).replace(/^(?=[=+@]|-\D)/, "'"))),
    );
  });
});
