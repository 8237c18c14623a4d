/** What earlier releases tell of the piles of one colonia, to whoever keeps them. */
import type { ColoniaKey } from '../../../../src/old/lib/contract/coloniaKey';
import type { IndicatorId } from '../../../../src/old/lib/contract/indicators/catalogue';
import { LEAST_PILED, type PileEffect } from '../../../../src/old/lib/contract/piles';
import type { Release, ToldPile } from '../cells/release';
import type { ToldBefore } from './again';
import { yearsOfPeriod, type ToldCounts } from './toldCounts';

interface PileOf {
  readonly fuente: string;
  readonly clave: ColoniaKey;
  readonly de: IndicatorId;
}

/** What was said of colonias near offices, to be said again while the counts of then stand. */
export interface ToldOfOffices {
  /** @returns null where nothing that earlier releases told looks at those years */
  readonly effectOf: (
    row: Named & Pick<ToldPile, 'clave' | 'divisor' | 'anios'>,
    counts: readonly number[],
  ) => PileEffect | null;
}

type Named = Pick<ToldPile, 'indicador' | 'asunto' | 'periodo_tipo' | 'periodo' | 'contra'>;

/** Of a statement, the same in every release. */
export const nameOf = (of: Named): string =>
  [of.indicador, of.asunto, of.periodo_tipo, of.periodo, of.contra ?? ''].join(' ');

/** Each statement as the first release that made it has it. */
export function toldBefore(earlier: readonly Release[], of: PileOf): readonly ToldBefore[] {
  const first = new Map<string, ToldBefore>();
  for (const release of earlier) {
    for (const row of release.piles ?? []) {
      if (row.fuente !== of.fuente || row.clave !== of.clave || row.de !== of.de) continue;
      const name = nameOf(row);
      if (!first.has(name)) first.set(name, asTold(release, row, name));
    }
  }
  return [...first.values()];
}

function asTold(release: Release, row: ToldPile, name: string): ToldBefore {
  const starts = row.contra === null ? [row.periodo] : [row.contra, row.periodo];
  return {
    name,
    effect: row.efecto,
    windows: starts.map((periodo) => ({
      keys: yearsOfPeriod(row.periodo_tipo, periodo).map(String),
      n: countIn(release, { ...row, periodo }),
    })),
    piled: row.anios.split('; ').filter((year) => year !== ''),
  };
}

/**
 * A year is told of once, as of a pile at a point: what was said is said again while each printed count has moved by
 * less than k, and all else that looks at such a year is withheld.
 */
export function toldOfOffices(earlier: readonly Release[], fuente: string): ToldOfOffices {
  const first = new Map<
    string,
    { readonly effect: PileEffect; readonly counts: readonly (number | null)[] }
  >();
  const years = new Set<string>();
  const keyOf = (row: Named & Pick<ToldPile, 'clave' | 'divisor'>) =>
    [row.clave, nameOf(row), row.divisor ?? ''].join(' ');
  for (const release of earlier) {
    for (const row of (release.nearOffices ?? []).filter((own) => own.fuente === fuente)) {
      for (const year of row.anios.split('; ')) years.add(year);
      if (first.has(keyOf(row))) continue;
      const { effect, windows } = asTold(release, row, nameOf(row));
      first.set(keyOf(row), { effect, counts: windows.map(({ n }) => n) });
    }
  }
  return {
    effectOf(row, counts) {
      const then = first.get(keyOf(row));
      if (then === undefined) {
        return row.anios.split('; ').some((year) => years.has(year)) ? 'reservado' : null;
      }
      const stands = counts.every((n, at) => {
        const was = then.counts[at] ?? null;
        return was !== null && Math.abs(n - was) < STANDS_WITHIN;
      });
      return stands ? then.effect : 'reservado';
    },
  };
}

/** k of a public release. */
const STANDS_WITHIN = 5;

interface CountOf extends Pick<ToldPile, 'fuente' | 'clave' | 'indicador' | 'periodo'> {
  readonly periodo_tipo: string;
}

function countIn({ observaciones }: Release, of: CountOf): number | null {
  const row = observaciones.find(
    (each) =>
      each.clave === of.clave &&
      each.indicador === of.indicador &&
      each.fuente === of.fuente &&
      each.periodo_tipo === of.periodo_tipo &&
      each.periodo === of.periodo &&
      each.sexo === 'total' &&
      each.edad === 'total',
  );
  return row?.n ?? null;
}

/** Whether it could have told of a year: one without piles at all may have. */
function compares(piles: readonly ToldPile[], fuente: string, year: number): boolean {
  const years = piles
    .filter((row) => row.fuente === fuente)
    .flatMap((row) => yearsOfPeriod(row.periodo_tipo, row.periodo));
  return years.length === 0 || year <= Math.max(...years);
}

/**
 * The most cases that a year may have at a point, of a colonia of which a release that tells of piles says none:
 * one fewer than a pile, and as many as any published count that holds the year has grown by since.
 * @param counts of now
 * @returns null where no earlier release tells it
 */
export function mostSince(
  earlier: readonly Release[],
  {
    fuente,
    clave,
    wholes,
  }: Omit<PileOf, 'de'> & {
    /** The indicator of the cases, and those that it is part of. */
    readonly wholes: readonly IndicatorId[];
  },
  counts: ToldCounts,
  year: number,
): number | null {
  const telling = earlier.filter(
    ({ piles }) => piles !== undefined && compares(piles, fuente, year),
  );
  const growths = wholes.flatMap((indicador) =>
    counts.of(clave, indicador).flatMap(({ n, years, periodo_tipo, periodo }) => {
      const isOfYears = periodo_tipo === 'anio' || periodo_tipo === 'trienio';
      if (!isOfYears || !years.includes(year)) return [];
      return telling.flatMap((release) => {
        const then = countIn(release, { fuente, clave, indicador, periodo_tipo, periodo });
        return then === null ? [] : [Math.max(0, n - then)];
      });
    }),
  );
  return growths.length === 0 ? null : LEAST_PILED - 1 + Math.min(...growths);
}
