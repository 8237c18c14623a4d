import { bundledRelease } from '$lib/data/duckdb.server';
import { colonias, coloniaYears, yearTotals } from './queries';

export async function load() {
  const { manifest, answer } = await bundledRelease();
  return {
    alcaldia: manifest.alcaldia,
    colonias: await answer(colonias),
    years: await answer(coloniaYears),
    totals: await answer(yearTotals(manifest.alcaldia)),
  };
}
