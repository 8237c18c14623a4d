/** The answers that the site brings ready: each is what its own SQL gives, asked of another engine. */
import { brotliCompressSync } from 'node:zlib';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { BUILT } from './kit/site';
import { askNatively } from './kit/nativeRelease';

/** Bytes of a file, as it is sent. */
const MOST = 60_000;

const place = v.pipe(v.number(), v.integer());
const fileSchema = v.strictObject({
  release: v.strictObject({
    publicacion: v.string(),
    huella: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
  lines: v.array(v.string()),
  columns: v.array(v.array(v.union([v.string(), v.number(), v.boolean(), v.null()]))),
  answers: v.array(v.strictObject({ sql: v.array(place), columns: v.record(v.string(), place) })),
});

const FILES = BUILT.files.filter((file) => /^respuestas\/.*\.json$/.test(file));
const read = (file: string) => v.parse(fileSchema, JSON.parse(BUILT.text(file)));

test('the pages of the map, of the clusters and of the evaluation have theirs', () => {
  expect(FILES).toEqual([
    'respuestas/agrupamientos.json',
    'respuestas/evaluar.json',
    'respuestas/panorama.json',
  ]);
});

describe.each(FILES)('%s', (file) => {
  const { release, lines, columns, answers } = read(file);

  test('is of the release of the site, and is sent in at most 60 kB', () => {
    const manifest: unknown = JSON.parse(BUILT.text('data/manifest.json'));
    expect(manifest).toMatchObject({ publicacion: release.publicacion });
    expect(brotliCompressSync(BUILT.text(file)).length).toBeLessThanOrEqual(MOST);
  });

  test('each answer is, row by row, what its SQL gives', async () => {
    expect(answers.length).toBeGreaterThan(3);
    let rows = 0;
    for (const answer of answers) {
      const sql = answer.sql.map((line) => lines[line]).join('\n');
      const given = await askNatively(sql);
      const names = Object.keys(answer.columns);
      expect(names.length, sql).toBeGreaterThan(0);
      for (const name of names) {
        const told = columns[answer.columns[name] ?? -1];
        expect(told, `${name}\n${sql}`).toEqual(given.map((row) => row[name]));
      }
      rows += given.length;
    }
    expect(rows).toBeGreaterThan(200);
  });
});
