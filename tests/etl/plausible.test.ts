/**
 * Each known way in which a file goes wrong and stays readable, and the rules that then stop it: over the release that
 * stands, and with nothing to compare with. What is expected is the table of docs/plausibilidad.md. It takes half a
 * minute, as every damage is a build of invented files over a release and another over none.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkRelease, parseAccepted } from '../../scripts/etl/check/plausible';
import { attachPrevious } from '../../scripts/etl/check/previous';
import { literal, openDatabase } from '../../scripts/etl/database';
import { messageOf } from '../../scripts/etl/errors';
import { build } from '../../scripts/etl/pipeline';
import { readAreas } from '../../scripts/etl/place/geography';
import { readPlaces } from '../../scripts/etl/place/places';
import { addPlaces } from '../../scripts/etl/publish/placeTables';
import { createTables } from '../../scripts/etl/publish/writeTables';
import { CUT, DAMAGES, LAYERS } from './mutations';
import * as city from './inventedCity';
import { rowsOfRelease } from './release';

const CARPETAS = 'fgj_carpetas';
const FILES: Readonly<Record<string, readonly city.Row[]>> = {
  [CARPETAS]: city.carpetasAt('2025-01-31'),
  sesnsp_idm: city.offences(),
  sesnsp_victimas: city.victims(),
};
const SERVICES: readonly city.Row[] = city.COLONIAS.map(({ clave }, nth) => ({
  ...{ id: `S${nth}`, telefono: `55 0000 ${1000 + nth}`, whatsapp: '', colonia: clave },
  lat: String(19.412 + 0.004 * Math.floor(nth / 6)),
  lon: String(-99.158 + 0.004 * (nth % 6)),
}));

const CASES = readFileSync('docs/plausibilidad.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, source, name = '', over = '', alone = ''] = line.split(/ *\| */);
    const [, id] = /^`(\w+)`$/.exec(source ?? '') ?? [];
    return id === undefined ? [] : [{ source: id, name, over, alone }];
  });
const casesOf = (isOf: (source: string) => boolean) => CASES.filter(({ source }) => isOf(source));

const folder = mkdtempSync(join(tmpdir(), 'atlas-plausible-'));
const root = join(folder, 'project');
const LAYER = join(folder, 'colonias.geojson');
const standing = (source: string) => join(folder, `standing-${source}`);

beforeAll(async () => {
  city.writeProject(root);
  writeFileSync(LAYER, city.layerOf());
  for (const source of Object.keys(FILES)) {
    expect(await buildOver(standing(source), source)).toBe('');
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const accepting = (...texts: readonly string[]) => parseAccepted(texts);

function written(source: string, rows = FILES[source] ?? []): string {
  const path = join(folder, `${source}.csv`);
  writeFileSync(path, city.toCsv(rows).replaceAll(new RegExp(`${CUT}.*`, 'g'), ''));
  return path;
}

/** @returns the message with which the build is refused; none where it is not. */
async function buildOver(
  out: string,
  source: string,
  path = written(source),
  { layer = LAYER, accepted = accepting() } = {},
): Promise<string> {
  const inputs = new Map([
    ['colonias', [layer]],
    [source, [path]],
  ]);
  try {
    await build({ root, out, inputs, alcaldia: '09015', accepted });
    return '';
  } catch (thrown) {
    return messageOf(thrown);
  }
}

function rulesIn(message: string): string {
  const rules = [...message.matchAll(/^ {2}(\w+) \(/gm)].map(([, rule]) => rule).join(', ');
  return rules || (message === '' ? 'no se ve' : 'al leer');
}

/** Both at once, as each waits for its own database. */
async function rulesOf(source: string, path?: string, layer = LAYER) {
  const outs = [standing(source), mkdtempSync(join(folder, 'none-'))];
  const [over = '', alone = ''] = await Promise.all(
    outs.map((out) => buildOver(out, source, path, { layer })),
  );
  return { over: rulesIn(over), alone: rulesIn(alone) };
}

async function rulesOfServices(now: readonly city.Row[], before: readonly city.Row[]) {
  const db = await openDatabase();
  const places = readPlaces(root);
  const areas = readAreas(LAYER, places.colonias);
  await createTables(db);
  await db.run(`CREATE OR REPLACE TABLE main.servicios
    (id VARCHAR, telefono VARCHAR, whatsapp VARCHAR, colonia VARCHAR, lat DOUBLE, lon DOUBLE)`);
  await addPlaces(db, places, areas);
  await attachPrevious(db, join(folder, 'nothing'), '09015');
  const add = (schema: string, row: city.Row) =>
    db.run(
      `INSERT INTO ${schema}.servicios VALUES (${Object.values(row).map(literal).join(', ')})`,
    );
  for (const row of now) await add('main', row);
  for (const row of before) await add('antes', row);
  const found = await checkRelease(db, root, areas);
  db.closeSync();
  return found.map(({ rule }) => rule).join(', ') || 'no se ve';
}

describe('what is honest passes', () => {
  test.each(Object.keys(FILES))('%s over itself', async (source) => {
    expect(await buildOver(standing(source), source)).toBe('');
  });
  test('each month over the one before: late reports, withdrawn and corrected carpetas', async () => {
    for (const cut of ['2024-06-30', '2024-07-31', '2024-11-15', '2024-12-31', '2025-01-31']) {
      const message = await buildOver(
        join(folder, 'months'),
        CARPETAS,
        written(CARPETAS, city.carpetasAt(cut)),
      );
      expect([cut, message]).toEqual([cut, '']);
    }
  });
  test('services as they were', async () => {
    expect(await rulesOfServices(SERVICES, SERVICES)).toBe('no se ve');
  });
});

describe('what is damaged is stopped', () => {
  test('each damage is in the table', () => {
    const made = [...Object.values(DAMAGES), LAYERS].flatMap((damages) => Object.keys(damages));
    expect(CASES.map(({ name }) => name).sort()).toEqual(made.sort());
  });
  test.each(casesOf((source) => source in FILES))(
    '$source: $name',
    async ({ source, name, over, alone }) => {
      const rows = DAMAGES[source]?.[name]?.(FILES[source] ?? []);
      expect(await rulesOf(source, written(source, rows))).toEqual({ over, alone });
    },
  );
  test.each(casesOf((source) => source === 'colonias'))('$name', async ({ name, over, alone }) => {
    const layer = join(folder, 'damaged.geojson');
    writeFileSync(layer, city.layerOf(...(LAYERS[name] ?? [])));
    expect(await rulesOf('sesnsp_idm', undefined, layer)).toEqual({ over, alone });
  });
  test.each(casesOf((source) => source === 'servicios'))('$name', async ({ name, over, alone }) => {
    const damaged = DAMAGES['servicios']?.[name]?.(SERVICES) ?? [];
    expect(await rulesOfServices(damaged, SERVICES)).toBe(over);
    expect(await rulesOfServices(damaged, [])).toBe(alone);
  });
});

describe('what breaks a rule', () => {
  const without = (row: city.Row) => row['colonia_catalogo'] !== 'Centro';
  const damaged = () => written(CARPETAS, FILES[CARPETAS]?.filter(without));

  test('is told with place, indicator and figures, and leaves what stands', async () => {
    const manifest = () => readFileSync(join(standing(CARPETAS), 'manifest.json'), 'utf8');
    const before = manifest();
    const message = await buildOver(standing(CARPETAS), CARPETAS, damaged());
    expect(message).toMatch(/Violencia familiar de Centro en 20\d\d–?\d*, de \d+ a 0 redondeados/);
    expect(message).toContain(join(folder, `${CARPETAS}.csv`));
    expect(message).toContain(`--aceptar colonias:${CARPETAS} --aceptar cerrados:${CARPETAS}`);
    expect(manifest()).toBe(before);
  });

  test('is published where it is accepted by name, and calidad says so without a count', async () => {
    const out = join(folder, 'accepted');
    await buildOver(out, CARPETAS);
    const part = accepting(`cerrados:${CARPETAS}`);
    expect(await buildOver(out, CARPETAS, damaged(), { accepted: part })).not.toBe('');
    const accepted = accepting(`colonias:${CARPETAS}`, `cerrados:${CARPETAS}`);
    expect(await buildOver(out, CARPETAS, damaged(), { accepted })).toBe('');
    const rows = await rowsOfRelease(
      out,
      "SELECT regla, filas, descripcion FROM calidad WHERE efecto = 'aceptada' ORDER BY regla",
    );
    expect(rows).toMatchObject([
      { regla: 'aceptado_cerrados', filas: 0 },
      { regla: 'aceptado_colonias', descripcion: expect.stringMatching(/de Centro en 20/) },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/de \d+ a \d+/);
  });

  test('a source that is no longer given is missed', async () => {
    const message = await buildOver(standing(CARPETAS), 'sesnsp_idm');
    expect(message).toContain(`--aceptar ausente:${CARPETAS}`);
  });

  test.each(['nada', 'mes', 'mes:', 'mes:a:b', 'otra:fgj_carpetas'])(
    'is not accepted as «%s»',
    (text) => expect(() => parseAccepted([text])).toThrow(/REGLA:FUENTE/),
  );
});
