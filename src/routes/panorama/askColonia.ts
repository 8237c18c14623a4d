/** One colonia's last complete year against the year before, for each indicator published by year. */
import { changeOf } from '$lib/answers/change';
import type { IndicatorVerdict } from '$lib/answers/headline';
import type { Preference } from '$lib/answers/measure';
import { yearWindow, type WindowPair } from '$lib/answers/months';
import type { Engine } from '$lib/engine/door';
import { indicatorOf, type IndicatorId } from '$lib/indicators/catalogue';
import { coloniaYears } from '$lib/queries/coloniaYears';
import { changeVerdict } from '$lib/text/verdicts/changeVerdict';
import { contextOf, type ColoniaName, type ReleaseFacts } from './facts';
import { reportingFor, yearsPreference } from './preference';

const INDICATORS: readonly IndicatorId[] = [
  'violencia_familiar',
  'violencia_sexual',
  'abuso_sexual',
];

export interface ColoniaChanges extends Preference {
  readonly windows: WindowPair;
  readonly verdicts: readonly IndicatorVerdict[];
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
  return {
    windows,
    measure,
    partial,
    sql: query.sql,
    verdicts: INDICATORS.map((indicador) => {
      const countIn = (first: string) =>
        rows.find((row) => row.indicador === indicador && row.periodo === first)?.n ?? null;
      const change = changeOf(
        { window: windows.before, n: countIn(windows.before.first) },
        { window: windows.after, n: countIn(windows.after.first) },
        reportingFor(measure, indicador, facts),
      );
      const { nombre } = indicatorOf(indicador);
      return { indicador, nombre, change, words: changeVerdict(change, measure) };
    }),
  };
}
