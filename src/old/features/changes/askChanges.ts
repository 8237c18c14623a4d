/** What changed in every colonia and indicator that the release lets compare. */
import {
  coloniaChangesOf,
  comparableByColonia,
  type ColoniaAsked,
  type ComparableIndicator,
  type UncomparableIndicator,
} from './answers/coloniaChanges';
import type { ChangeFamily } from './answers/changes';
import { CARPETAS, type Preference } from '$old/lib/answers/countingUnit';
import type { Engine } from '$old/lib/engine/door';
import { coloniaPairs, type PeriodPair } from './queries/coloniaPairs';
import type { Pile } from '$old/lib/answers/pile';
import { askPiles, weighingOnChanges } from '$old/lib/page/piles';
import { completePeriodsOf, type ColoniaName, type ReleaseFacts } from '$old/lib/page/facts';
import { askRegisters } from '$old/lib/page/registers';
import { reportingFor, yearsPreference } from '$old/lib/page/preference';
import { askWholes } from '$old/lib/page/wholeSeries';

export interface AnsweredColoniaChanges extends Preference {
  readonly comparable: readonly ComparableIndicator[];
  readonly uncomparable: readonly UncomparableIndicator[];
  readonly family: ChangeFamily<ColoniaAsked<ColoniaName>>;
  readonly piles: readonly Pile[];
  readonly sql: string;
}

/** Null where no indicator has two periods to compare. */
export async function askChanges(
  engine: Engine,
  facts: ReleaseFacts,
): Promise<AnsweredColoniaChanges | null> {
  const { comparable, uncomparable } = comparableByColonia(completePeriodsOf(facts));
  if (comparable.length === 0) return null;
  const { unit, partial } = preferenceFor(comparable, facts);
  const query = coloniaPairs({ alcaldia: facts.alcaldia, pairs: pairsOf(comparable), unit });
  const [rows, piles, registered] = await Promise.all([
    engine.run(query),
    askPiles(engine, facts),
    askRegisters(engine, facts.alcaldia),
  ]);
  return {
    comparable,
    uncomparable,
    unit,
    partial,
    piles: weighingOnChanges(piles),
    family: coloniaChangesOf(
      comparable,
      facts.colonias,
      rows,
      (indicador) => reportingFor(unit, indicador, facts),
      await askWholes(
        engine,
        facts,
        comparable.map(({ indicador }) => indicador),
      ),
      registered,
    ),
    sql: query.sql,
  };
}

/** Women among the victims are told of by year alone: with three years in sight, all are carpetas. */
function preferenceFor(
  comparable: readonly ComparableIndicator[],
  facts: ReleaseFacts,
): Preference {
  if (comparable.some(({ pair }) => pair.tipo === 'trienio')) {
    return { unit: CARPETAS, partial: false };
  }
  const years = comparable.flatMap(({ pair }) =>
    [pair.before, pair.after].map(({ first }) => first.slice(0, 4)),
  );
  return yearsPreference(
    comparable.map(({ indicador }) => indicador),
    [...new Set(years)],
    facts,
  );
}

function pairsOf(comparable: readonly ComparableIndicator[]): readonly PeriodPair[] {
  return (['anio', 'trienio'] as const).flatMap((tipo) => {
    const of = comparable.filter(({ pair }) => pair.tipo === tipo);
    const [first] = of;
    return first === undefined
      ? []
      : [
          {
            tipo,
            indicadores: of.map(({ indicador }) => indicador),
            antes: first.pair.before.first,
            despues: first.pair.after.first,
          },
        ];
  });
}
