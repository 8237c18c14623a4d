/** The table `apilamientos`: whether what is said of a colonia stands without the cases of one point. */
import { joinList } from '../../../../src/old/lib/contract/catalogs/fields';
import type { ColoniaKey } from '../../../../src/old/lib/contract/coloniaKey';
import {
  INDICATORS,
  indicatorOf,
  type IndicatorId,
} from '../../../../src/old/lib/contract/indicators/catalogue';
import type { Divisor } from '../../../../src/old/lib/contract/indicators/divisors';
import { LEAST_PILED, type PileEffect, type PileRule } from '../../../../src/old/lib/contract/piles';
import type { PileCount } from '../count/registration/registrationPlaces';
import type { CaseCell } from '../cells/relations';
import type { Release } from '../cells/release';
import { sayAgain, type ToldBefore } from './again';
import type { Cap, PileCell } from './disclosure';
import { mostSince, nameOf, toldBefore } from './earlierPiles';
import { Statements, type Place } from './statements';
import type { Told } from './toldCounts';

export interface PileRow extends Place {
  readonly fuente: string;
  /** The colonia that it is said of. */
  readonly clave: string;
  readonly regla: PileRule;
  /** Indicators of the cases that pile up, with «; ». */
  readonly de: string;
  /** Years with a pile among those compared, with «; ». */
  readonly anios: string;
  /** Colonias where they pile up, with «; ». */
  readonly donde: string;
  /** Whom a level divides among; null where it is said of all, or of a change. */
  readonly divisor: Divisor | null;
  readonly efecto: PileEffect;
}

/** The least that can be told of how many cases of an indicator a colonia has in a year. */
export interface PileFloor extends CaseCell {
  readonly least: number;
}

export interface PileTable {
  readonly rows: readonly PileRow[];
  readonly floors: readonly PileFloor[];
}

/**
 * Every colonia with a pile in the periods that are compared, of an indicator that is published by colonia:
 * of the others not even that there are cases may be told.
 * @param k values that must stay possible of each count
 * @param earlier the releases before it, in order
 */
export function pileTable(
  fuente: string,
  counts: readonly PileCount[],
  told: Told,
  k: number,
  earlier: readonly Release[],
): PileTable {
  const statements = new Statements(told);
  const tables = told.colonias.flatMap(({ clave }) =>
    INDICATORS.filter(({ granoColonia }) => granoColonia !== 'ninguno').flatMap(({ id: de }) => {
      const own = counts.filter((row) => row.colonia === clave && row.indicador === de);
      const before = toldBefore(earlier, { fuente, clave, de });
      const isSilent = before.length === 0 && own.every(({ n }) => n < LEAST_PILED);
      return isSilent
        ? []
        : [tableOf({ fuente, clave, de }, own, { statements, earlier, before }, k)];
    }),
  );
  return {
    rows: tables.flatMap(({ rows }) => rows),
    floors: tables.flatMap(({ floors }) => floors),
  };
}

interface Known {
  readonly statements: Statements;
  readonly earlier: readonly Release[];
  readonly before: readonly ToldBefore[];
}

function tableOf(
  {
    fuente,
    clave,
    de,
  }: { readonly fuente: string; readonly clave: ColoniaKey; readonly de: IndicatorId },
  own: readonly PileCount[],
  { statements, earlier, before }: Known,
  k: number,
): PileTable {
  const wholes = wholesOf(de);
  const placed = wholes
    .flatMap((indicador) => statements.of(clave, indicador))
    .toSorted((a, b) => a.place.asunto.localeCompare(b.place.asunto));
  const cells = [...new Set(placed.flatMap(({ years }) => years.flat()))]
    .toSorted((a, b) => a - b)
    .map((anio): PileCell => {
      const most = mostSince(earlier, { fuente, clave, wholes }, statements.counts, anio);
      const n = own.find((row) => row.anio === anio)?.n ?? 0;
      return { key: String(anio), n, ...(most === null ? {} : { most }) };
    });
  const { said, least } = sayAgain(
    cells,
    placed.map(({ place, years: windows, counts, effectOf }) => ({
      name: nameOf(place),
      windows: windows.map((window, at) => ({ keys: window.map(String), n: counts[at] ?? 0 })),
      effectOf,
    })),
    statements.counts
      .of(clave, de)
      .map(({ n, years: within }): Cap => ({ n, keys: within.map(String) })),
    k,
    before,
  );
  const saidOf = new Map(said.map((each) => [each.name, each]));
  return {
    rows: placed.flatMap(({ place }) => {
      const each = saidOf.get(nameOf(place));
      if (each === undefined) return [];
      const anios = joinList(each.piled) ?? '';
      const of = { fuente, clave, regla: 'punto', de, anios, donde: clave, divisor: null } as const;
      return [{ ...of, ...place, efecto: each.effect }];
    }),
    floors: cells.map(({ key }) => ({
      fuente,
      indicador: de,
      clave,
      anio: Number(key),
      least: least.get(key) ?? 0,
    })),
  };
}

/** The indicator and those that it is part of. */
export function wholesOf(id: IndicatorId): readonly IndicatorId[] {
  const { padre } = indicatorOf(id);
  return padre === null ? [id] : [id, ...wholesOf(padre)];
}
