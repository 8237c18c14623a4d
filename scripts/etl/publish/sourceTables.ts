/** What a source adds to the tables `indicadores` and `calidad`. */
import * as v from 'valibot';
import type { Indicator } from '../../../src/lib/contract/indicators';
import { indicatorsOf, type ClassifiedText } from '../classify/classification';
import type { Quirk } from '../check/quirks';
import type { Fate } from '../classify/classifyRows';
import type { Days } from '../count/observations';
import { literal, rowsOf, type Database } from '../database';
import type { TabularRecord } from '../sourceRecord';

const DAY = 86_400_000;
const GRAINS = { year: 'anio', window: 'trienio', none: 'ninguno' } as const;

/** The first day of the last month of which enough days have passed at the cut. */
export function lastCompleteMonth({ until, cut }: Days, days: number): string {
  const enough = new Date(Date.parse(cut) - days * DAY + DAY).toISOString();
  const after = enough < until ? enough : new Date(Date.parse(until) + DAY).toISOString();
  const month = new Date(Date.parse(`${after.slice(0, 7)}-01`) - DAY).toISOString();
  return `${month.slice(0, 7)}-01`;
}

/** Needs `plazos`. */
export async function addIndicators(
  db: Database,
  source: TabularRecord,
  texts: readonly ClassifiedText[],
  days: Days,
): Promise<void> {
  const counted = indicatorsOf(source.id);
  const isOf = (indicator: Indicator, whole: string): boolean =>
    indicator.id === whole ||
    counted.some((each) => each.id === indicator.parent && isOf(each, whole));
  const terms = await rowsOf(
    db,
    'SELECT indicador, dias FROM plazos',
    v.object({ indicador: v.string(), dias: v.number() }),
  );
  for (const indicator of counted) {
    const term = terms.find(({ indicador }) => indicador === indicator.id)?.dias ?? 0;
    const parent = counted.find(({ id }) => id === indicator.parent)?.id ?? '';
    const own = texts.filter(({ indicador }) =>
      counted.some((part) => part.id === indicador && isOf(part, indicator.id)),
    );
    const values = [
      source.id,
      indicator.id,
      indicator.name,
      parent,
      source.unit,
      indicator.counts,
      GRAINS[indicator.grain],
      own.map(({ texto }) => texto).join('; '),
      lastCompleteMonth(days, term),
    ];
    await db.run(`INSERT INTO main.indicadores VALUES (${values.map(literal).join(', ')})`);
  }
}

export interface Told {
  readonly counted: number;
  readonly fates: readonly Fate[];
  readonly quirks: readonly Quirk[];
}

export async function addQuality(
  db: Database,
  source: string,
  { counted, fates, quirks }: Told,
): Promise<void> {
  const rows = [
    ['contada', 'contada', counted, 'La fila se cuenta.'] as const,
    ...fates.map(({ reason, rows: n, words }) => [reason, 'apartada', n, words] as const),
    ...quirks.map(({ id, effect, rows: n, words }) => [id, effect, n, words] as const),
  ];
  for (const [rule, effect, n, words] of rows) {
    await db.run(
      `INSERT INTO main.calidad VALUES (${literal(source)}, ${literal(rule)}, ${literal(effect)}, ${n}, ${literal(words)})`,
    );
  }
}
