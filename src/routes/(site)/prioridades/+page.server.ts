import {
  FIRST,
  heldForPriorities,
  openInTheEvening,
  prioritiesOf,
  QUESTIONS,
  weighable,
} from '$lib/answers/priority';
import * as asked from '$lib/answers/queries';
import { bundledRelease } from '$lib/data/duckdb.server';
import { drawsOf, staysOf } from '$lib/stats/priority';
import { BY_COUNT } from './weights';

export async function load() {
  const { manifest, answer } = await bundledRelease();
  const held = await heldForPriorities(answer, manifest.alcaldia);
  return {
    many: FIRST,
    questions: QUESTIONS.flatMap((question) => {
      const priorities = prioritiesOf(held, question);
      if (priorities === null) return [];
      const places = weighable(priorities);
      const stays = staysOf(drawsOf(places), BY_COUNT, FIRST);
      return [{ ...priorities, places, stays }];
    }),
    open: openInTheEvening(held.help).length,
    counted: [
      await answer(asked.windows),
      await answer(asked.windowTotals(manifest.alcaldia)),
      await answer(asked.windowPairs),
      await answer(asked.offices),
    ],
    reached: [await answer(asked.homes), await answer(asked.help)],
  };
}
