/** Prepared answers: found by their SQL, of the release of the page or none, and whole or not at all. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packAnswers, type PreparedFile } from '$lib/engine/preparedFile';
import { PreparedAnswers } from '$lib/engine/preparedAnswers';
import {
  boolean,
  date,
  defineQuery,
  integer,
  nullable,
  number,
  text,
  unread,
} from '$lib/queries/query';

const OWN = { publicacion: 'una', huella: 'a' };
const OTHER = { publicacion: 'una', huella: 'b' };

const COUNTS = defineQuery(
  ['observaciones'],
  { nombre: text, slug: unread, n: nullable(integer), tasa: number, dia: date, cierto: boolean },
  `
    SELECT nombre, n
    FROM observaciones`,
);
const ROWS = [
  { nombre: 'Centro', n: 3, tasa: 0.1 + 0.2, dia: '2024-01-01', cierto: true },
  { nombre: 'Maza', n: null, tasa: 1e-7, dia: '2024-04-01', cierto: false },
];
const EMPTY = defineQuery(
  ['observaciones'],
  { n: integer },
  'SELECT n FROM observaciones WHERE false',
);
const UNKNOWN = defineQuery(['observaciones'], { n: integer }, 'SELECT 1 AS n');

const packed = (release = OWN): PreparedFile =>
  packAnswers(release, [
    [COUNTS, ROWS],
    [EMPTY, []],
  ]);

const fetched = vi.fn<typeof fetch>();
const answers = () => new PreparedAnswers('/respuestas/una.json', OWN);
const serve = (body: string, status = 200) =>
  fetched.mockImplementation(() => Promise.resolve(new Response(body, { status })));

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('document', { baseURI: 'https://atlas.invalid/colonias/centro/' });
});

afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

describe('PreparedAnswers', () => {
  it('gives the rows of the same SQL to the digit, and none for another', async () => {
    serve(JSON.stringify(packed()));
    const prepared = answers();
    expect(await prepared.rows(COUNTS)).toEqual(ROWS);
    expect(await prepared.rows(EMPTY)).toEqual([]);
    expect(await prepared.rows(UNKNOWN)).toBeUndefined();
  });

  it('brings its file once, and only when something is asked', async () => {
    serve(JSON.stringify(packed()));
    const prepared = answers();
    expect(fetched).not.toHaveBeenCalled();
    await Promise.all([prepared.rows(COUNTS), prepared.rows(EMPTY)]);
    await prepared.rows(COUNTS);
    expect(fetched.mock.calls.map(([url]) => String(url))).toEqual([
      'https://atlas.invalid/respuestas/una.json',
    ]);
  });

  it('takes nothing of another release, and does not ask for it again', async () => {
    serve(JSON.stringify(packed(OTHER)));
    const prepared = answers();
    expect(await prepared.rows(COUNTS)).toBeUndefined();
    expect(await prepared.rows(COUNTS)).toBeUndefined();
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['is not there', '', 404],
    ['is no file of answers', '{}', 200],
    ['is not JSON', '<!doctype html>', 200],
    ['came in part', JSON.stringify(packed()).slice(0, -9), 200],
  ])('has nothing where the file %s, and asks again next time', async (_, body, status) => {
    serve(body, status);
    const prepared = answers();
    expect(await prepared.rows(COUNTS)).toBeUndefined();
    serve(JSON.stringify(packed()));
    expect(await prepared.rows(COUNTS)).toEqual(ROWS);
  });

  it('has nothing while the network is gone', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await answers().rows(COUNTS)).toBeUndefined();
  });

  it('ends with the reason of whoever no longer waits', async () => {
    fetched.mockReturnValue(new Promise(() => {}));
    const leaving = new AbortController();
    const asked = answers().rows(COUNTS, leaving.signal);
    leaving.abort(new Error('ya no'));
    await expect(asked).rejects.toThrow('ya no');
  });

  it.each<[what: string, change: (file: PreparedFile) => PreparedFile]>([
    ['a column is missing', (file) => ({ ...file, columns: file.columns.slice(0, 1) })],
    ['a column is short', (file) => ({ ...file, columns: [['Centro'], ...file.columns.slice(1)] })],
    ['a text is a number', (file) => ({ ...file, columns: [[1, 2], ...file.columns.slice(1)] })],
    [
      'nothing stands where something must',
      (file) => ({ ...file, columns: [[null, 'Maza'], ...file.columns.slice(1)] }),
    ],
  ])('has nothing where %s', async (_, change) => {
    serve(JSON.stringify(change(packed())));
    expect(await answers().rows(COUNTS)).toBeUndefined();
  });
});
