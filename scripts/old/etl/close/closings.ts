/**
 * Which periods a release closes below the alcaldía, and which it carries from those before it: each is
 * published when it is complete, once more when the next year is, and never again (docs/decisions/dos-cierres.md).
 */
import { lastDayOfMonth } from '../registry/periods';
import { periodKey, type CellPeriod, type Vintage } from '../cells/vintages';

/** A period that a release tells of below the alcaldía, as it was counted at some cut. */
export interface Closing {
  readonly of: CellPeriod;
  readonly vintage: Vintage;
  /** Whether it is told for the first time, once more, or as it was printed before. */
  readonly fate: 'first' | 'second' | 'carried';
}

/** What a source is counted from now. */
export interface Now {
  readonly edicion: string;
  readonly corte: string;
  /** First day of the last month that is complete; null where none is. */
  readonly complete: string | null;
}

/**
 * @param counted the periods that its files tell of.
 * @param before the vintages of a period that were published, the oldest first.
 * @param told those that earlier releases tell of.
 * @returns the periods of what was counted, and those of which only earlier releases tell, in order.
 */
export function closingsOf(
  counted: readonly CellPeriod[],
  told: readonly CellPeriod[],
  before: (of: CellPeriod) => readonly Vintage[],
  now: Now,
): readonly Closing[] {
  const own: Vintage = { edicion: now.edicion, corte: now.corte };
  const isCounted = new Set(counted.map(periodKey));
  const isFirst = (of: CellPeriod) =>
    isCounted.has(periodKey(of)) && before(of).length === 0 && isComplete(of, now);
  const isDue = (of: CellPeriod) =>
    isCounted.has(periodKey(of)) &&
    before(of).length === 1 &&
    before(of).at(-1)?.edicion !== now.edicion;
  const all = new Map([...counted, ...told].map((of) => [periodKey(of), of]));
  return [...all.values()].flatMap((of): Closing[] => {
    const vintages = before(of);
    const last = vintages.at(-1);
    if (last === undefined) return isFirst(of) ? [{ of, vintage: own, fate: 'first' }] : [];
    const year = yearRevisedWith(of);
    const isRevised = year !== null && isDue(of) && isDue(year) && isFirst(nextYear(year));
    return [
      isRevised ? { of, vintage: own, fate: 'second' } : { of, vintage: last, fate: 'carried' },
    ];
  });
}

/**
 * The same, with what was told of the same files told anew: it can be counted and decided once more.
 * @param isMeant of which periods; of all, where it is left out.
 * @returns the very same where there is none.
 */
export function countedAgain(
  closings: readonly Closing[],
  edicion: string | undefined,
  isMeant: (of: CellPeriod) => boolean = () => true,
): readonly Closing[] {
  const isOfSame = ({ of, fate, vintage }: Closing) =>
    fate === 'carried' && vintage.edicion === edicion && isMeant(of);
  if (!closings.some(isOfSame)) return closings;
  return closings.map((own) => (isOfSame(own) ? { ...own, fate: 'first' } : own));
}

/**
 * The year with which a period is told once more: a quarter's own, the last of three; null of what is not.
 * A year is, when the next one is first told: so all that adds up in a release is of cuts that go together.
 */
function yearRevisedWith(of: CellPeriod): CellPeriod | null {
  const year = Number(of.periodo.slice(0, 4));
  switch (of.periodo_tipo) {
    case 'trimestre':
    case 'anio':
      return yearOf(of, year);
    case 'trienio':
      return yearOf(of, year + 2);
    default:
      return null;
  }
}

const nextYear = (of: CellPeriod): CellPeriod => yearOf(of, Number(of.periodo.slice(0, 4)) + 1);

const yearOf = (of: CellPeriod, year: number): CellPeriod => ({
  ...of,
  periodo_tipo: 'anio',
  periodo: `${year}-01-01`,
});

/** A lapse is whatever days its files have. */
function isComplete(of: CellPeriod, { complete }: Now): boolean {
  return (
    of.periodo_tipo === 'lapso' || (complete !== null && lastDayOf(of) <= lastDayOfMonth(complete))
  );
}

const MONTHS: Readonly<Record<CellPeriod['periodo_tipo'], number>> = {
  mes: 1,
  trimestre: 3,
  anio: 12,
  trienio: 36,
  horario: 36,
  lapso: 12,
};

function lastDayOf({ periodo, periodo_tipo }: CellPeriod): string {
  const end = new Date(`${periodo}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + MONTHS[periodo_tipo]);
  end.setUTCDate(end.getUTCDate() - 1);
  return end.toISOString().slice(0, 10);
}
