/** One colonia's last complete year against the year before, for each indicator published by year. */
import { changeOf, unlessBroken, unlessParted, type Change } from '$old/lib/answers/change';
import { irregularPart } from '$old/lib/answers/irregularPart';
import { registerDoubt } from '$old/lib/answers/registers';
import { POISSON } from '$old/lib/stats/dispersedP';
import { judgeTogether, pileMarks, testedIn, type IndicatorVerdict } from '$old/features/changes';
import { pileUnder } from '$old/lib/answers/pile';
import type { MarkedText } from '$old/lib/export/dataMarks';
import { pileUnderChange } from '$old/lib/words/es/verdicts/pileVerdict';
import { carpetasBy, type Preference } from '$old/lib/answers/countingUnit';
import { yearWindow, type WindowPair } from '$old/lib/period/months';
import type { Engine } from '$old/lib/engine/door';
import { indicatorOf, type IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { coloniaYears } from './queries/coloniaYears';
import { changeVerdict } from '$old/lib/words/es/verdicts/changeVerdict';
import { completePeriodsOf, type ColoniaName, type ReleaseFacts } from '$old/lib/page/facts';
import { askRegisters } from '$old/lib/page/registers';
import { reportingFor, yearsPreference } from '$old/lib/page/preference';
import { askPiles } from '$old/lib/page/piles';
import { askWholes } from '$old/lib/page/wholeSeries';

const INDICATORS: readonly IndicatorId[] = [
  'violencia_familiar',
  'violencia_sexual',
  'abuso_sexual',
];

export interface ColoniaChanges extends Preference {
  readonly windows: WindowPair;
  /** In the order of the catalogue, judged together. */
  readonly verdicts: readonly IndicatorVerdict[];
  /** How many of them could be compared. */
  readonly together: number;
  /** Those that depend on the cases of one point. */
  readonly piled: readonly MarkedText[];
  readonly sql: string;
}

export async function askColonia(
  engine: Engine,
  facts: ReleaseFacts,
  { clave }: ColoniaName,
): Promise<ColoniaChanges> {
  const year = Number(completePeriodsOf(facts).anio[0]?.texto);
  const windows = { before: yearWindow(year - 1), after: yearWindow(year) };
  const anios = [String(year - 1), String(year)];
  const { unit, partial } = yearsPreference(INDICATORS, anios, facts);
  const query = coloniaYears({
    colonia: clave,
    indicadores: INDICATORS,
    desde: windows.before.first,
    hasta: windows.after.first,
    unit,
  });
  const [rows, wholes, piles, registered] = await Promise.all([
    engine.run(query),
    askWholes(engine, facts, INDICATORS),
    askPiles(engine, facts),
    askRegisters(engine, facts.alcaldia),
  ]);
  const family = judgeTogether(
    INDICATORS.map((indicador) => {
      const countIn = (first: string) =>
        rows.find((row) => row.indicador === indicador && row.periodo === first)?.n ?? null;
      const before = { window: windows.before, n: countIn(windows.before.first) };
      const after = { window: windows.after, n: countIn(windows.after.first) };
      const whole = wholes.get(indicador);
      const irregular =
        whole === undefined
          ? POISSON
          : irregularPart(whole, windows, (before.n ?? 0) + (after.n ?? 0));
      const change = unlessBroken(before, after, carpetasBy(indicador), () =>
        unlessParted(
          changeOf(before, after, reportingFor(unit, indicador, facts), irregular),
          registerDoubt(registered, indicador, windows),
        ),
      );
      return { subject: indicador, change };
    }),
  );
  const judged: readonly { readonly subject: IndicatorId; readonly change: Change }[] = [
    ...family.beyond,
    ...family.within,
    ...family.unanswered,
  ];
  const together = testedIn(family);
  return {
    windows,
    unit,
    partial,
    sql: query.sql,
    together,
    piled: judged.flatMap(({ subject: indicador, change }) => {
      const pile = pileUnder(piles, { clave, indicador }, change, unit);
      const text = pile === undefined ? null : pileUnderChange(pile, change);
      return pile === undefined || text === null ? [] : [{ text, data: pileMarks(pile, change) }];
    }),
    verdicts: INDICATORS.flatMap((indicador) =>
      judged
        .filter(({ subject }) => subject === indicador)
        .map(({ change }) => ({
          indicador,
          nombre: indicatorOf(indicador).nombre,
          change,
          words: changeVerdict(change, unit, together),
        })),
    ),
  };
}
