/** One colonia's last complete year against the year before, for each indicator published by year. */
import { changeOf, type Change } from '$lib/answers/change';
import { judgeTogether, testedIn, type IndicatorVerdict } from '$features/changes';
import type { Preference } from '$lib/answers/measure';
import { yearWindow, type WindowPair } from '$lib/period/months';
import type { Engine } from '$lib/engine/door';
import { indicatorOf, type IndicatorId } from '$lib/contract/indicators/catalogue';
import { coloniaYears } from './queries/coloniaYears';
import { changeVerdict } from '$lib/words/es/verdicts/changeVerdict';
import { contextOf, type ColoniaName, type ReleaseFacts } from '$lib/page/facts';
import { reportingFor, yearsPreference } from '$lib/page/preference';

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
  readonly sql: string;
}

export async function askColonia(
  engine: Engine,
  facts: ReleaseFacts,
  { clave }: ColoniaName,
): Promise<ColoniaChanges> {
  const year = Number(contextOf(facts).periodos.anio[0]);
  const windows = { before: yearWindow(year - 1), after: yearWindow(year) };
  const anios = [String(year - 1), String(year)];
  const { measure, partial } = yearsPreference(INDICATORS, anios, facts);
  const query = coloniaYears({
    colonia: clave,
    indicadores: INDICATORS,
    desde: windows.before.first,
    hasta: windows.after.first,
    measure,
  });
  const rows = await engine.run(query);
  const family = judgeTogether(
    INDICATORS.map((indicador) => {
      const countIn = (first: string) =>
        rows.find((row) => row.indicador === indicador && row.periodo === first)?.n ?? null;
      const change = changeOf(
        { window: windows.before, n: countIn(windows.before.first) },
        { window: windows.after, n: countIn(windows.after.first) },
        reportingFor(measure, indicador, facts),
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
    measure,
    partial,
    sql: query.sql,
    together,
    verdicts: INDICATORS.flatMap((indicador) =>
      judged
        .filter(({ subject }) => subject === indicador)
        .map(({ change }) => ({
          indicador,
          nombre: indicatorOf(indicador).nombre,
          change,
          words: changeVerdict(change, measure, together),
        })),
    ),
  };
}
