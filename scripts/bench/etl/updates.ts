/** Five years of a portal's months, of invented cases: does an update cost more where more was published before it? */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { usualAlcaldia } from '../../etl/build/usualAlcaldia';
import { readCatalogs } from '../../etl/geo/placeCatalogs';
import type { CountedPeriod } from '../../etl/registry/periods';
import { PROJECT } from '../../lib/project.mjs';
import { atMost, notMeasured, seconds, times, type Measure } from '../measure';
import { timedBuild } from './children';
import { inventCases, writeMonth } from './inventedMonths';
import { allOf, decidedText, inProject, inputsOf, safety, toldBy, type Update } from './series';

const GOALS = { update: 60, second: 3, last: 2, hidden: 1.2 } as const;

/** Cells without which an update has decided nothing worth measuring: one of each colonia. */
const ENOUGH = 33;

/** Rules that an invented place breaks: where its colonias lie, and which closed years are mended. */
const INVENTED = ['cerrados:fgj_carpetas', 'capa:colonias', 'servicios:servicios'];

/** Years that the first file tells of, as the one that is published; and updates after it. */
const FIRST = { facts: '2016-01-01', cut: '2021-12-31', until: '2026-12-31' } as const;
const UPDATES = 60;

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

/** The last days of so many months. */
function monthsFrom(first: string, months: number): readonly string[] {
  const [year = 0, month = 0] = first.split('-').map(Number);
  return Array.from({ length: months }, (_, nth) =>
    new Date(Date.UTC(year, month + nth, 0)).toISOString().slice(0, 10),
  );
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
