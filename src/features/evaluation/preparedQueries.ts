/** All that an evaluation can ask, whatever its colonias and its dates. */
import { INDICATOR_IDS } from '$lib/contract/indicators/catalogue';
import type { ReleaseFacts } from '$lib/page/facts';
import type { AnyQuery } from '$lib/queries/query';
import { evaluationQuery } from './ask';
import { grainsOf } from './view';

export function evaluationQueries(facts: ReleaseFacts): readonly AnyQuery[] {
  return INDICATOR_IDS.flatMap((indicador) =>
    grainsOf(indicador)
      .map((grano) => evaluationQuery({ indicador, grano }, { facts }))
      .filter((query) => query !== null),
  );
}
