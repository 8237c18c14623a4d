import { bundledRelease } from '$lib/data/duckdb.server';
import * as shared from '$lib/answers/queries';
import * as asked from './queries';

export async function load() {
  const { manifest, answer } = await bundledRelease();
  const { alcaldia } = manifest;
  return {
    alcaldia,
    colonias: await answer(shared.colonias),
    years: await answer(asked.coloniaYears),
    totals: await answer(asked.yearTotals(alcaldia)),
    months: await answer(asked.months(alcaldia)),
    openYear: await answer(asked.openYear(alcaldia)),
    registers: await answer(asked.registers),
    sixteen: await answer(asked.sixteen),
    agreements: await answer(asked.agreements),
    lastSession: await answer(asked.lastSession),
  };
}
