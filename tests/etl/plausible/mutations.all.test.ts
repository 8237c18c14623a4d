/**
 * Each known way in which a file goes wrong and stays readable is stopped: over a release, on a first build beside what
 * was published last and, where a file by itself can tell, with nothing known. The table of docs/plausibilidad.md is
 * written here: `ATLAS_TESTS=rest npx vitest run plausible/mutations.all -u` writes it anew.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CountedSource } from '../../../scripts/etl/build/countSource';
import { checkPlaces, namesIn } from '../../../scripts/etl/build/plausibility';
import { readGeography } from '../../../scripts/etl/build/geography';
import { readCatalogs } from '../../../scripts/etl/geo/placeCatalogs';
import { EtlError } from '../../../scripts/etl/io/errors';
import { resolveInputs } from '../../../scripts/etl/registry/inputs';
import { coloniaGeometry } from '../../../scripts/etl/publish/coloniaGeometry';
import type { PreviousRelease } from '../../../scripts/etl/revise/previousRelease';
import { joinList } from '$lib/contract/catalogs/fields';
import { readServices } from '../../../scripts/etl/curated/services';
import { CUAUHTEMOC } from '../alcaldia';
import {
  COLONIAS,
  editCatalog,
  HEADERS,
  inventedProject,
  layerOf,
  toCsv,
  wholeFiles,
  type Row,
} from './inventedCity';
import { benchIn, count, judged, published, type Before, type Bench } from './judged';
import { CUT, MUTATIONS } from './mutations';

const dir = mkdtempSync(join(tmpdir(), 'atlas-mutaciones-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

let bench: Bench;
let files: Readonly<Record<string, readonly Row[]>>;
const whole = new Map<string, CountedSource>();
const releases = new Map<string, PreviousRelease>();
const layer = (text: string): string => {
  const path = join(dir, 'colonias.geojson');
  writeFileSync(path, text);
  return path;
};

/** A line whose mark says so ends there. */
const written = (source: string, rows: readonly Row[]) =>
  toCsv(HEADERS[source] ?? [], rows).replaceAll(new RegExp(`${CUT}.*`, 'g'), '');

beforeAll(async () => {
  bench = await benchIn(inventedProject(join(dir, 'proyecto')), {
    colonias: layer(layerOf()),
  });
  files = wholeFiles(dir);
  for (const [source, rows] of Object.entries(files)) {
    const counted = await count(bench, source, { dir, text: written(source, rows) });
    whole.set(source, counted);
    releases.set(source, published(counted));
  }
}, 120_000);

const WHEN: readonly Before[] = ['stands', 'expected', 'nothing'];

const of = <T>(known: ReadonlyMap<string, T>, source: string): T => {
  const found = known.get(source);
  if (found === undefined) throw new Error(source);
  return found;
};

describe('a file without a fault', () => {
  it.each(Object.keys(HEADERS))('of %s passes, whatever stood before', (source) => {
    for (const before of WHEN) {
      expect([before, judged(bench, of(whole, source), of(releases, source), before)]).toEqual([
        before,
        { rules: [], message: '' },
      ]);
    }
  });
});

interface Line {
  readonly name: string;
  readonly source: string;
  readonly stands: readonly string[];
  readonly expected: readonly string[];
  readonly nothing: readonly string[];
}
const table: Line[] = [];

describe('a file of which somebody took', () => {
  it.each(MUTATIONS)(
    '$source: $name is stopped',
    async (mutation) => {
      const { source, name, change, namesColonia, unseenAlone, unseenFirst } = mutation;
      const rows = change(files[source] ?? []);
      const text = written(source, rows);
      expect(text).not.toBe(written(source, files[source] ?? []));
      const found = await rulesOf(source, text);
      table.push({ source, name, ...found.rules });
      expect(found.rules.stands).not.toEqual([]);
      if (unseenFirst !== true) expect(found.rules.expected).not.toEqual([]);
      if (unseenAlone !== true) expect(found.rules.nothing).not.toEqual([]);
      const rules = found.rules.stands.filter((rule) => rule !== 'ninguna');
      for (const rule of rules) expect(found.message).toContain(`--aceptar ${rule}:${source}`);
      if (namesColonia === true) {
        const names = COLONIAS.map(({ nombre }) => nombre).join('|');
        expect(found.message).toMatch(
          new RegExp(`[a-z_]+ de (${names}) (en|desde) \\d{4}(-\\d\\d)?, de \\d+ a \\d+`),
        );
      }
    },
    60_000,
  );

  async function rulesOf(source: string, text: string) {
    let counted: CountedSource;
    try {
      counted = await count(bench, source, { dir, text });
    } catch (thrown) {
      if (!(thrown instanceof EtlError)) throw thrown;
      const refused = ['al leer'];
      return {
        message: thrown.message,
        rules: { stands: refused, expected: refused, nothing: refused },
      };
    }
    const [stands, expected, nothing] = WHEN.map((before) =>
      judged(bench, counted, of(releases, source), before),
    );
    return {
      message: stands?.message ?? '',
      rules: {
        stands: stands?.rules ?? [],
        expected: expected?.rules ?? [],
        nothing: nothing?.rules ?? [],
      },
    };
  }
});

describe('a layer or a list of services of which somebody took', () => {
  const places = (before: PreviousRelease | null, root: string, path: string) => async () => {
    const catalogs = readCatalogs(root);
    const inputs = resolveInputs(root, ['colonias'], new Map([['colonias', [path]]]));
    const geography = await readGeography(root, inputs, catalogs, CUAUHTEMOC);
    return checkPlaces(
      root,
      catalogs,
      geography,
      inputs,
      { stands: before !== null, own: before, expected: null },
      new Set(),
      namesIn(catalogs, geography),
    );
  };
  const standing = (): PreviousRelease => ({
    ...of(releases, 'fgj_carpetas'),
    places: [...coloniaGeometry(COLONIAS, bench.geography.polygons).facts],
    services: readServices(bench.root, bench.catalogs).map((service) => ({
      id: service.id,
      colonia: service.colonia,
      telefono: service.por_verificar ? null : joinList(service.telefono),
      whatsapp: service.por_verificar ? null : joinList(service.whatsapp),
      lat: service.por_verificar ? null : service.lat,
      lon: service.por_verificar ? null : service.lon,
    })),
  });

  const refusal = async (work: () => Promise<unknown>): Promise<string> => {
    try {
      await work();
    } catch (thrown) {
      if (thrown instanceof EtlError) return thrown.message;
      throw thrown;
    }
    return '';
  };
  const rulesIn = (message: string): readonly string[] =>
    message === ''
      ? []
      : (message.match(/^ {2}(\w+) \(/gm) ?? ['  al leer (']).map((line) => line.slice(2, -2));

  it('nothing passes', async () => {
    const path = layer(layerOf());
    for (const before of [standing(), null]) {
      expect(await refusal(places(before, bench.root, path))).toBe('');
    }
  });

  const last = COLONIAS.length - 1;
  const LAYERS: readonly {
    readonly name: string;
    readonly text: () => string;
    readonly unseenAlone?: true;
  }[] = [
    {
      name: 'los polígonos, rotados entre los nombres',
      text: () => layerOf((nth) => (nth + 1) % COLONIAS.length),
    },
    { name: 'los polígonos, movidos 0.01°', text: () => layerOf(undefined, 0.01) },
    {
      name: 'los polígonos, movidos 0.0005°',
      text: () => layerOf(undefined, 0.0005),
      unseenAlone: true,
    },
    {
      name: 'dos polígonos, cambiados uno por otro',
      text: () => layerOf((nth) => (nth === 0 ? last : nth === last ? 0 : nth)),
      unseenAlone: true,
    },
    {
      name: 'un polígono, dado dos veces con otro nombre',
      text: () => layerOf((nth) => (nth === 1 ? 0 : nth)),
    },
    {
      name: 'un polígono, dado dos veces',
      text: () => layerOf().replace(COLONIAS[1]?.clave ?? '', COLONIAS[0]?.clave ?? ''),
    },
  ];
  it.each(LAYERS)('$name is refused before 5 CPU-s', async ({ name, text, unseenAlone }) => {
    const path = layer(text());
    const began = process.cpuUsage();
    const over = await refusal(places(standing(), bench.root, path));
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1e6).toBeLessThan(5);
    const alone = await refusal(places(null, bench.root, path));
    const expected = rulesIn(over);
    table.push({ source: 'colonias', name, stands: expected, expected, nothing: rulesIn(alone) });
    expect(over).not.toBe('');
    if (unseenAlone !== true) expect(alone).not.toBe('');
    expect(over).toContain(path);
    layer(layerOf());
  });

  const column =
    (name: string, order: (values: readonly string[]) => readonly string[]) =>
    (rows: readonly Row[]) => {
      const told = rows.filter((row) => row[name] !== '' && row['lat'] !== '');
      const values = order(told.map((row) => row[name] ?? ''));
      return rows.map((row) => {
        const at = told.indexOf(row);
        return at < 0 ? row : { ...row, [name]: values[at] ?? '' };
      });
    };
  const down = (values: readonly string[]) => [...values.slice(-1), ...values.slice(0, -1)];
  const SERVICES: readonly {
    readonly name: string;
    readonly change: (rows: readonly Row[]) => readonly Row[];
    readonly unseenAlone?: true;
  }[] = [
    {
      name: 'los teléfonos, recorridos un renglón',
      change: column('telefono', down),
      unseenAlone: true,
    },
    { name: 'las latitudes, recorridas un renglón', change: column('lat', down) },
    {
      name: 'la mitad de los servicios, perdidos',
      change: (rows) => rows.filter((_, nth) => nth % 2 === 0),
      unseenAlone: true,
    },
  ];
  it.each(SERVICES)('$name is refused', async ({ name, change, unseenAlone }) => {
    const before = standing();
    const root = inventedProject(join(dir, `servicios-${table.length}`));
    editCatalog(root, 'servicios.csv', change);
    const over = await refusal(places(before, root, layer(layerOf())));
    const alone = await refusal(places(null, root, layer(layerOf())));
    table.push({
      source: 'servicios',
      name,
      stands: rulesIn(over),
      expected: rulesIn(over),
      nothing: rulesIn(alone),
    });
    expect(over).toContain('--aceptar servicios:servicios');
    if (unseenAlone !== true) expect(alone).not.toBe('');
  });
});

it('the table of docs/plausibilidad.md says which rule stops each', async () => {
  expect(table.length).toBeGreaterThanOrEqual(MUTATIONS.length + 9);
  const rules = (found: readonly string[]) => (found.length === 0 ? 'no se ve' : found.join(', '));
  const lines = table.map(
    ({ source, name, stands, expected, nothing }) =>
      `| ${[`\`${source}\``, name, rules(stands), rules(expected), rules(nothing)].join(' | ')} |`,
  );
  const text = [
    '# Qué se le hizo a cada archivo, y qué regla lo detiene',
    '',
    'La escribe `tests/etl/plausible/mutations.all.test.ts`, con una ciudad inventada. Cada renglón es una manera de dañar un ' +
      'archivo que después se lee sin un solo error, y las reglas que entonces detienen la publicación: sobre otra que ' +
      'está ahí; en una primera construcción, junto a lo último que se publicó; y sin nada con qué comparar. «No se ve» ' +
      'quiere decir que el archivo solo no lo delata. Qué mira cada regla y con qué límite está en ' +
      '[publicaciones-plausibles.md](decisions/publicaciones-plausibles.md).',
    '',
    `Son ${table.length}: sobre otra publicación se detienen ${table.filter(({ stands }) => stands.length > 0).length}, ` +
      `en una primera construcción ${table.filter(({ expected }) => expected.length > 0).length}, y sin nada con qué ` +
      `comparar ${table.filter(({ nothing }) => nothing.length > 0).length}.`,
    '',
    '| Fuente | Qué se le hizo | Sobre otra | Primera construcción | Sin nada con qué comparar |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
  const config = await resolveConfig('docs/plausibilidad.md');
  const page = await format(text, { ...config, parser: 'markdown' });
  await expect(page).toMatchFileSnapshot('../../../docs/plausibilidad.md');
});
