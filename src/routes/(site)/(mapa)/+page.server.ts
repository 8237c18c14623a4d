import { kindsOf } from '$lib/answers/marks';
import * as shared from '$lib/answers/queries';
import { excessOf } from '$lib/answers/standings';
import { bundledRelease } from '$lib/data/duckdb.server';
import { rowsOf, type Answer } from '$lib/data/query';
import * as asked from './queries';

export async function load() {
  const { manifest, answer } = await bundledRelease();
  const { alcaldia } = manifest;
  const rows = {
    colonias: await answer(shared.colonias),
    windows: await answer(shared.windows),
    windowTotals: await answer(shared.windowTotals(alcaldia)),
    offices: await answer(shared.offices),
  };
  return {
    alcaldia,
    ...rows,
    kinds: marks(alcaldia, rows),
    withMetro: await answer(shared.withMetro),
    years: await answer(shared.coloniaYears),
    totals: await answer(shared.yearTotals(alcaldia)),
    months: await answer(shared.months(alcaldia)),
    openYear: await answer(asked.openYear(alcaldia)),
    registers: await answer(shared.registers),
    sixteen: await answer(shared.sixteen),
    surveys: await answer(asked.surveys),
    agreements: await answer(asked.agreements),
    lastSession: await answer(asked.lastSession),
  };
}

/** Of each crime and colonia, at build: the exact tests are no part of the page. */
function marks(
  alcaldia: string,
  rows: Readonly<Record<'colonias' | 'windows' | 'windowTotals' | 'offices', Answer>>,
) {
  const places = rowsOf(shared.colonias, rows.colonias);
  const cells = rowsOf(shared.windows, rows.windows);
  const crowds = rowsOf(shared.offices, rows.offices);
  return Object.fromEntries(
    rowsOf(shared.windowTotals(alcaldia), rows.windowTotals).map(({ indicador, n: total }) => {
      const own = cells.filter((cell) => cell.indicador === indicador);
      const counts = new Map(own.map(({ clave, n }) => [clave, n]));
      const excess = excessOf(crowds, indicador);
      return [indicador, Object.fromEntries(kindsOf(places, { counts, total, excess }))];
    }),
  );
}
