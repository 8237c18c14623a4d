/**
 * What docs/decisions/apilamientos.md tells with figures of the one pile that there is: counted again from the
 * real file, and attacked by whoever knows those figures and every published count.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { isRegistration, pilesOf } from '../../../../scripts/etl/count/registration/piles';
import { literal, openDatabase, rowsOf } from '../../../../scripts/etl/io/database';
import { readCatalogs } from '../../../../scripts/etl/geo/placeCatalogs';
import { greatCircleKm } from '$lib/stats/access/greatCircle';
import { betaPosterior, betaPrior, shareExceedance } from '$lib/stats/areas/betaBinomial';
import { equalRatesP } from '../../../counted/exactTests';
import { countedIn } from '../../../counted/release';
import { isAbsent, shared } from '../../../shared';

const FILE = join(shared('data/real'), 'fgj/carpetas_cuauhtemoc_2019_2024_puntos.csv.gz');
const absent = isAbsent(FILE, 'no se vuelve a contar el apilamiento');
const COLONIA = '0901500010025';
const K = 5;

const DECISION = readFileSync('docs/decisions/apilamientos.md', 'utf8').replace(/\s+/g, ' ');
const [, whole, near, nearer, sure, sureWithout] =
  /de \+([\d.]+) % a \+(\d+) %; con 6 m en vez de 15, a \+(\d+) %\. .* pasa de (\d+) a cerca de (\d+) %/.exec(
    DECISION,
  ) ?? [];

/** Cases of a pile in 2022 and 2023. */
type Piled = readonly [before: number, after: number];

const percent = (from: number, to: number): number => (to / from - 1) * 100;

describe.skipIf(absent)('the figures of the pile', () => {
  let counts: readonly { clave: string; before: number; after: number }[] = [];
  let most = 0;
  let own: Piled = [0, 0];
  let nearest: Piled = [0, 0];

  const published = () =>
    counts.find(({ clave }) => clave === COLONIA) ?? { before: NaN, after: NaN };
  const changeWithout = ([before, after]: Piled) =>
    percent(published().before - before, published().after - after);

  /** That there were truly more than the year before, as priorities would weigh it if changes differed. */
  function riseWithout([before, after]: Piled): number {
    const pairs = counts.map((row) =>
      row.clave === COLONIA
        ? { ...row, before: row.before - before, after: row.after - after }
        : row,
    );
    const prior = betaPrior(pairs);
    const pair = pairs.find(({ clave }) => clave === COLONIA);
    if (prior === null || pair === undefined) return NaN;
    return shareExceedance(betaPosterior(pair, prior), 0.5) * 100;
  }

  beforeAll(async () => {
    const ask = countedIn('static/data');
    const rows = await ask(`
      SELECT clave, max(n) FILTER (year(periodo) = 2022)::INT AS antes, max(n) FILTER (year(periodo) = 2023)::INT AS luego
      FROM observaciones WHERE indicador = 'violencia_sexual' AND fuente = 'fgj_carpetas' AND nivel = 'colonia'
        AND periodo_tipo = 'anio' AND sexo = 'total' AND edad = 'total' AND starts_with(clave, '09015')
      GROUP BY clave HAVING antes IS NOT NULL AND luego IS NOT NULL`);
    counts = rows.map(({ clave, antes, luego }) => {
      return { clave: String(clave), before: Number(antes), after: Number(luego) };
    });
    const [capped] = await ask(`
      SELECT n::INT AS n FROM observaciones WHERE clave = '${COLONIA}' AND indicador = 'acoso_sexual'
        AND periodo_tipo = 'trienio' AND year(periodo) = 2021 AND sexo = 'total' AND edad = 'total'`);
    most = Number(capped?.['n'] ?? NaN);
    [own, nearest] = await countedAgain();
  }, 120_000);

  it('are those of the release and of the real file', () => {
    const { before, after } = published();
    expect(percent(before, after).toFixed(1)).toBe(whole);
    expect(changeWithout(own).toFixed(0)).toBe(near);
    expect(changeWithout(nearest).toFixed(0)).toBe(nearer);
    expect(riseWithout([0, 0]).toFixed(0)).toBe(sure);
    expect(String(Math.round(riseWithout(own) / 10) * 10)).toBe(sureWithout);
  });

  it('are within chance without it', () => {
    const { before, after } = published();
    for (const [earlier, later] of [own, nearest]) {
      expect(equalRatesP([before - earlier, 1], [after - later, 1])).toBeGreaterThan(0.05);
    }
  });

  it('leave five counts of either year open', () => {
    const isTold = (piled: Piled, told: string | undefined) =>
      changeWithout(piled).toFixed(0) === told;
    const everyWithin = ([before, after]: Piled): readonly Piled[] =>
      Array.from({ length: before + 1 }, (_, earlier) =>
        Array.from({ length: after + 1 }, (_, later): Piled => [earlier, later]),
      ).flat();
    const open = everyWithin([7, published().after]).filter(
      (piled) =>
        piled[1] >= 8 &&
        piled[0] + piled[1] <= most &&
        isTold(piled, near) &&
        String(Math.round(riseWithout(piled) / 10) * 10) === sureWithout &&
        everyWithin(piled).some((inner) => isTold(inner, nearer)),
    );
    expect(new Set(open.map(([earlier]) => earlier)).size).toBeGreaterThanOrEqual(K);
    expect(new Set(open.map(([, later]) => later)).size).toBeGreaterThanOrEqual(K);
  });
});

/** Of the pile, within 15 m by the rule, and within 6 m of the point with most of its year. */
async function countedAgain(): Promise<readonly [Piled, Piled]> {
  const { delitos } = readCatalogs('.');
  const db = await openDatabase();
  const rows = await rowsOf(
    db,
    `SELECT (row_number() OVER ())::INT AS id, trim(delito) AS delito, year(fecha_hecho::DATE)::INT AS anio,
       latitud::DOUBLE AS lat, longitud::DOUBLE AS lon
     FROM read_csv(${literal(FILE)}, all_varchar = true) WHERE latitud IS NOT NULL AND longitud IS NOT NULL`,
    v.object({
      id: v.number(),
      delito: v.string(),
      anio: v.nullable(v.number()),
      lat: v.number(),
      lon: v.number(),
    }),
  );
  db.closeSync();
  const cases = rows.flatMap(({ anio, ...row }) =>
    row.delito === 'ACOSO SEXUAL' && anio !== null ? [{ ...row, year: anio }] : [],
  );
  const counted = new Set(delitos.map(({ delito }) => delito));
  const others = rows.filter(({ delito }) => !counted.has(delito));
  const piles = pilesOf(cases).filter((pile) => isRegistration(pile, others));
  expect(piles).toHaveLength(1);
  const ids = new Set(piles.flatMap((pile) => pile.ids));
  const inside = cases.filter(({ id }) => ids.has(id));
  const around = inside.map((centre) =>
    inside.filter((each) => greatCircleKm(centre, each) * 1000 <= 6),
  );
  const ofYear = (some: typeof inside, year: number) =>
    some.filter((each) => each.year === year).length;
  const closest = around.reduce<typeof inside>(
    (most, each) => (ofYear(each, 2023) > ofYear(most, 2023) ? each : most),
    [],
  );
  return [
    [ofYear(inside, 2022), ofYear(inside, 2023)],
    [ofYear(closest, 2022), ofYear(closest, 2023)],
  ];
}
