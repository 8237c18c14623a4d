import { shares } from '$lib/answers/queries';
import { shareOfCity } from '$lib/answers/share';
import { bundledRelease } from '$lib/data/duckdb.server';
import { rowsOf } from '$lib/data/query';
import * as asked from './queries';
import { RATED } from './sixteen';

export async function load() {
  const { manifest, answer } = await bundledRelease();
  const { alcaldia } = manifest;
  const sharesAnswer = await answer(shares(alcaldia));
  const periods = rowsOf(shares(alcaldia), sharesAnswer);
  return {
    alcaldia,
    places: await answer(asked.places),
    counts: await answer(asked.counts),
    present: await answer(asked.present(alcaldia)),
    sharesAnswer,
    shares: RATED.flatMap((crime) => {
      const told = shareOfCity(periods.filter(({ indicador }) => indicador === crime));
      return told === null ? [] : [{ crime, told }];
    }),
  };
}
