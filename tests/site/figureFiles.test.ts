/** The numbers of each figure as files: those that its page says, to the last cell, with what they are. */
import Papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseManifest } from '../../src/lib/contract/manifest';
import { ledTo } from './kit/addresses';
import { allOf, findingOf } from './kit/figures';
import { BUILT, PLACED_PAGES } from './kit/site';
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

const figures = PLACED_PAGES.filter((page) => !page.startsWith('colonias/')).flatMap((page) =>
  allOf(BUILT.document(page), 'main figure[data-figure]')
    .filter((figure) => figure.querySelector('table') !== null)
    .map((figure) => ({
      page,
      figure,
      path: `${page.slice(0, -'index.html'.length)}${figure.id}`,
    })),
);
const read = (path: string) => v.parse(told, JSON.parse(BUILT.text(`${FOLDER}/${path}.json`)));

test('there is one for each figure of a page that is of no colonia, and the list of them', () => {
  expect(figures.length).toBeGreaterThan(60);
  const files = BUILT.files.filter((file) => file.startsWith(`${FOLDER}/`));
  expect(files.toSorted()).toEqual(
    [
      `${FOLDER}/indice.json`,
      ...figures.flatMap(({ path }) => [`${FOLDER}/${path}.csv`, `${FOLDER}/${path}.json`]),
    ].toSorted(),
  );
  expect(JSON.parse(BUILT.text(`${FOLDER}/indice.json`))).toEqual(
    figures.map(({ path, figure }) => ({ archivo: path, titulo: findingOf(figure) })),
  );
});

describe.each(figures)('$path', ({ page, figure, path }) => {
  test('says what it finds, of which release, how it is computed and what could be misread', () => {
    const file = read(path);
    expect([file.titulo, file.figura]).toEqual([findingOf(figure), figure.id]);
    expect(file.unidad).toBe(figure.getAttribute('data-unit'));
    expect(file.limites).toEqual(allOf(figure, '.note').map(wordsOf));
    for (const { direccion } of file.metodo) {
      expect(() => ledTo(direccion === '' ? './' : direccion, 'index.html')).not.toThrow();
    }
    expect(BUILT.files).toContain(page);
  });

  test('has each row of its table, and nothing where a count is not published', () => {
    const { columnas, filas } = read(path);
    const heads = allOf(figure, 'thead th');
    const isPlace = heads.map((head) => head.getAttribute('data-mark') === 'place');
    const expected = allOf(figure, 'tbody tr').map((row) =>
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
