import { shares } from '$lib/answers/queries';
import { bundledRelease } from '$lib/data/duckdb.server';
import * as asked from './queries';

export async function load() {
  const { manifest, answer } = await bundledRelease();
  const { alcaldia } = manifest;
  return {
    alcaldia,
    places: await answer(asked.places),
    counts: await answer(asked.counts),
    present: await answer(asked.present(alcaldia)),
    shares: await answer(shares(alcaldia)),
  };
}
