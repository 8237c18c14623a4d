/** One update after another, as a portal publishes them: each in a process of its own, kept beside all before it. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepRelease } from '../../etl/audit/keptReleases';
import { usualAlcaldia } from '../../etl/build/usualAlcaldia';
import { cellPeriodOf } from '../../etl/close/past';
import type { CountedPeriod } from '../../etl/registry/periods';
import { readCatalogs } from '../../etl/geo/placeCatalogs';
import { isPublicTotal } from '../../etl/cells/lattice';
import { readRelease } from '../../etl/audit/readRelease';
import { PROJECT } from '../../lib/project.mjs';
import { atMost, notMeasured, seconds, times, type Measure } from '../measure';
import { timedBuild } from './children';
import { COLONIAS, OF_ALCALDIA } from './files';
import { inventCases, writeMonth } from './inventedMonths';
import { rehearsedMonths } from './rehearsedMonths';

const GOALS = { update: 60, second: 3, last: 2, hidden: 1.2, megabytes: 1500 } as const;

/** Cells without which an update has decided nothing worth measuring: one of each colonia. */
const ENOUGH = 33;

/** Rules that an invented place breaks: where its colonias lie, and which closed years are mended. */
const INVENTED = ['cerrados:fgj_carpetas', 'capa:colonias', 'servicios:servicios'];

/** Years that the first file tells of, as the one that is published; and updates after it. */
const FIRST = { facts: '2016-01-01', cut: '2021-12-31', until: '2026-12-31' } as const;
const UPDATES = 60;

interface Update {
  readonly nth: number;
  readonly cut: string;
  readonly cpuSeconds: number;
  /** Of the processor, from when all is counted: reading what was published, closing, protecting and auditing. */
  readonly protecting: number;
  readonly megabytes: number;
  /** Cells below the alcaldía that it tells for the first time, or once more, by their period. */
  readonly decided: ReadonlyMap<CountedPeriod, number>;
  readonly suppressed: { readonly primary: number; readonly complementary: number };
  readonly recovered: number;
}

/** Of invented cases, sixty. */
export async function monthlyUpdates(): Promise<Measure[]> {
  const alcaldia = usualAlcaldia(PROJECT);
  const colonias = readCatalogs(PROJECT).colonias.filter((own) => own.alcaldia === alcaldia);
  const cases = inventCases(
    colonias.map(({ nombre }) => nombre),
    FIRST.facts,
    FIRST.until,
  );
  const { updates, afresh } = await inProject(false, async (root) => {
    const layer = join(root, 'colonias.geojson');
    writeFileSync(layer, JSON.stringify(squares(colonias)));
    const all = await allOf(root, layer, monthsFrom(FIRST.cut, UPDATES), INVENTED, (file, cut) => {
      writeMonth(file, cases, cut);
      return Promise.resolve();
    });
    // The last file once more, of a project that has published nothing.
    const out = join(root, 'sin-historia');
    await timedBuild({ ...inputsOf(root, layer), out, alcaldia, accepted: INVENTED });
    return { updates: all, afresh: await toldBy(out) };
  });
  const [first, second, last] = [updates[0], updates[1], updates.at(-1)];
  if (first === undefined || second === undefined || last === undefined) {
    throw new Error('No se construyó nada.');
  }
  const of = (tipo: CountedPeriod, from = 2) =>
    updates.filter(({ nth, decided }) => nth >= from && (decided.get(tipo) ?? 0) >= ENOUGH);
  const closing = (what: string, tipo: CountedPeriod): Measure => {
    const [own] = of(tipo).toSorted((a, b) => b.cpuSeconds - a.cpuSeconds);
    if (own === undefined) return notMeasured(what, `≤ ${seconds(GOALS.update)}`, 'no se cerró');
    return atMost(
      `casos inventados, se cierra ${what} (actualización ${own.nth}, la más lenta de ellas): ${decidedText(own)}`,
      own.cpuSeconds,
      GOALS.update,
      seconds,
      { cells: own.decided.get(tipo) ?? 0 },
    );
  };
  const isYear = ({ decided }: Update) => decided.has('anio');
  const grown = (what: string, all: readonly Update[]): readonly Measure[] => {
    const [early, late] = [all[0], all.at(-1)];
    if (early === undefined || late === undefined) return [];
    return [
      atMost(
        `casos inventados, proteger y escribir, se cierra ${what}: actualización ${late.nth} (${decidedText(late)}) ÷ ` +
          `la ${early.nth} (${decidedText(early)})`,
        late.protecting / early.protecting,
        GOALS.last,
        times,
        { early: early.protecting, late: late.protecting },
      ),
    ];
  };
  return [
    closing('un trimestre', 'trimestre'),
    closing('un año', 'anio'),
    closing('un trienio', 'trienio'),
    atMost(
      'casos inventados: actualización 2 ÷ la 1 (de procesador)',
      second.cpuSeconds / first.cpuSeconds,
      GOALS.second,
      times,
      { first: first.cpuSeconds, second: second.cpuSeconds },
    ),
    ...grown(
      'un trimestre',
      of('trimestre', 6).filter((own) => !isYear(own)),
    ),
    ...grown('un año', of('anio', 2)),
    atMost(
      `casos inventados, actualización ${last.nth}: complementarias ÷ las del mismo archivo sin historia`,
      last.suppressed.complementary / afresh.suppressed.complementary,
      GOALS.hidden,
      times,
      { own: last.suppressed.complementary, afresh: afresh.suppressed.complementary },
    ),
    safety('casos inventados', updates),
  ];
}

/** Twenty-four of a file made of real cases, beside all that was published. */
export async function rehearsal(): Promise<Measure[]> {
  const what = 'ensayo: 24 actualizaciones junto a todo lo publicado';
  if (!existsSync(OF_ALCALDIA)) {
    return [notMeasured(what, `≤ ${seconds(GOALS.update)}`, 'falta ../shared con el archivo real')];
  }
  const { updates, alone } = await inProject(true, async (root) => {
    const alone = await timedBuild({
      inputs: { fgj_carpetas: [OF_ALCALDIA], colonias: [COLONIAS] },
      out: join(root, 'data/orden'),
      alcaldia: usualAlcaldia(PROJECT),
      root,
      accepted: [],
    });
    const months = await rehearsedMonths(OF_ALCALDIA);
    try {
      const rules = [
        'altos',
        'cerrados',
        'colonias',
        'iguales',
        'ilegibles',
        'mes',
        'puntos',
        'silencio',
      ].map((rule) => `${rule}:fgj_carpetas`);
      const updates = await allOf(root, COLONIAS, months.cuts, rules, months.write);
      return { updates, alone };
    } finally {
      months.dispose();
    }
  });
  const [slowest] = updates.toSorted((a, b) => b.cpuSeconds - a.cpuSeconds);
  if (slowest === undefined) throw new Error('No se construyó nada.');
  return [
    atMost(
      'carpetas de la alcaldía, de otro archivo, junto a todo lo publicado',
      alone.cpuSeconds,
      GOALS.update,
      seconds,
      { megabytes: alone.megabytes },
    ),
    atMost(
      `${what}, la más lenta (la ${slowest.nth}, ${decidedText(slowest)})`,
      slowest.cpuSeconds,
      GOALS.update,
      seconds,
      Object.fromEntries(updates.map(({ nth, cpuSeconds }) => [`update${nth}`, cpuSeconds])),
    ),
    atMost(
      `${what}: memoria máxima`,
      Math.max(alone.megabytes, ...updates.map(({ megabytes }) => megabytes)),
      GOALS.megabytes,
      (value) => `${value.toFixed(0)} MB`,
    ),
    safety(what, updates),
  ];
}

const safety = (what: string, updates: readonly Update[]): Measure =>
  atMost(
    `${what}: celdas recuperables en ${updates.length}, todas auditadas`,
    updates.reduce((sum, { recovered }) => sum + recovered, 0),
    0,
    String,
  );

const NAMES = { trimestre: 'trimestre', anio: 'año', trienio: 'trienio' } as const;

function decidedText({ decided }: Update): string {
  const told = Object.entries(NAMES).flatMap(([tipo, name]) => {
    const cells = [...decided].find(([own]) => own === tipo)?.[1] ?? 0;
    return cells === 0 ? [] : [`${cells} de ${name}`];
  });
  return told.length === 0 ? 'ninguna celda' : `celdas ${told.join(', ')}`;
}

/** The last days of so many months. */
function monthsFrom(first: string, months: number): readonly string[] {
  const [year = 0, month = 0] = first.split('-').map(Number);
  return Array.from({ length: months }, (_, nth) =>
    new Date(Date.UTC(year, month + nth, 0)).toISOString().slice(0, 10),
  );
}

/** A project of its own, with the catalogues of this one and, where asked, all that it published. */
async function inProject<Result>(
  isPublished: boolean,
  work: (root: string) => Promise<Result>,
): Promise<Result> {
  const root = mkdtempSync(join(tmpdir(), 'atlas-bench-root-'));
  try {
    mkdirSync(join(root, 'data'));
    symlinkSync(join(PROJECT, 'data/sources'), join(root, 'data/sources'));
    cpSync(join(PROJECT, 'data/catalogs'), join(root, 'data/catalogs'), { recursive: true });
    if (isPublished) {
      cpSync(join(PROJECT, 'data/publicadas'), join(root, 'data/publicadas'), { recursive: true });
    }
    return await work(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const FILE = 'carpetas.csv';

const inputsOf = (root: string, layer: string) => ({
  inputs: { fgj_carpetas: [join(root, FILE)], colonias: [layer] },
});

/** Builds and keeps the file of each cut. */
async function allOf(
  root: string,
  layer: string,
  cuts: readonly string[],
  rules: readonly string[],
  write: (file: string, cut: string) => Promise<void>,
): Promise<readonly Update[]> {
  const updates: Update[] = [];
  const out = join(root, 'data/publicacion');
  for (const [position, cut] of cuts.entries()) {
    await write(join(root, FILE), cut);
    const { cpuSeconds, counted, megabytes } = await timedBuild({
      ...inputsOf(root, layer),
      out,
      alcaldia: usualAlcaldia(PROJECT),
      root,
      accepted: rules,
    });
    keepRelease(root, out);
    const update = {
      nth: position + 1,
      cut,
      cpuSeconds,
      protecting: cpuSeconds - counted,
      megabytes,
    };
    updates.push({ ...update, ...(await toldBy(out)) });
    const { nth, decided, protecting } = updates.at(-1) ?? { ...update, decided: new Map() };
    console.error(
      `${nth}, al ${cut}: ${seconds(cpuSeconds)} (${seconds(protecting)}), ${[...decided].join(' ')}`,
    );
  }
  return updates;
}

async function toldBy(out: string): Promise<Pick<Update, 'decided' | 'suppressed' | 'recovered'>> {
  const { observaciones, structure, vintageOf, editionOf } = await readRelease(out);
  const decided = new Map<CountedPeriod, number>();
  const suppressed = { primary: 0, complementary: 0 };
  for (const row of observaciones) {
    if (isPublicTotal(row, structure.takesK)) continue;
    if (row.supresion === 'primaria') suppressed.primary += 1;
    if (row.supresion === 'complementaria') suppressed.complementary += 1;
    const vintage = vintageOf?.(cellPeriodOf(row, structure.alcaldiaOf));
    if (vintage?.edicion !== editionOf?.(row.fuente)) continue;
    decided.set(row.periodo_tipo, (decided.get(row.periodo_tipo) ?? 0) + 1);
  }
  // A build that gives some cell away is none.
  return { decided, suppressed, recovered: 0 };
}

/** Side by side: where the colonias lie is invented too. */
function squares(colonias: readonly { readonly clave: string; readonly nombre: string }[]) {
  const features = colonias.map(({ clave, nombre }, nth) => {
    const [west, south] = [-99.16 + (nth % 6) * 0.004, 19.41 + Math.floor(nth / 6) * 0.004];
    const [east, north] = [west + 0.004, south + 0.004];
    const corners = [west, south, east, south, east, north, west, north, west, south];
    const ring = corners.flatMap((x, at) => (at % 2 === 0 ? [[x, corners[at + 1]]] : []));
    const properties = { cvegeo: clave, nom_asen: nombre, tipo: 'COLONIA' };
    return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
  return { type: 'FeatureCollection', features };
}
