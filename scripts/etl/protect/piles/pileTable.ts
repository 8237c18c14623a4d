/** The table `apilamientos`: whether what is said of a colonia stands without the cases of one point. */
import { joinList } from '../../../../src/lib/contract/catalogs/fields';
import type { ColoniaKey } from '../../../../src/lib/contract/coloniaKey';
import {
  INDICATORS,
  indicatorOf,
  type IndicatorId,
} from '../../../../src/lib/contract/indicators/catalogue';
import { LEAST_PILED, type PileEffect } from '../../../../src/lib/contract/piles';
import type { PileCount } from '../../count/registration/registrationPlaces';
import type { CaseCell } from '../relations';
import { sayable, type Cap, type PileCell } from './disclosure';
import { Statements, type Place, type Placed } from './statements';
import type { Told } from './toldCounts';

interface PileRow extends Place {
  readonly fuente: string;
  readonly clave: string;
  /** Indicator of the cases that pile up. */
  readonly de: IndicatorId;
  /** Years with a pile among those compared, with «; ». */
  readonly anios: string;
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
 */
export function pileTable(
  fuente: string,
  counts: readonly PileCount[],
  told: Told,
  k: number,
): PileTable {
  const statements = new Statements(told);
  const tables = told.colonias.flatMap(({ clave }) =>
    INDICATORS.filter(({ granoColonia }) => granoColonia !== 'ninguno').flatMap(({ id: de }) => {
      const own = counts.filter((row) => row.colonia === clave && row.indicador === de);
      const isPile = (year: number) => own.some(({ anio, n }) => anio === year && n >= LEAST_PILED);
      const said = wholesOf(de)
        .flatMap((indicador) => statements.of(clave, indicador))
        .filter(({ years }) => years.flat().some(isPile))
        .toSorted((a, b) => a.place.asunto.localeCompare(b.place.asunto));
      return said.length === 0 ? [] : [tableOf({ fuente, clave, de }, own, said, statements, k)];
    }),
  );
  return {
    rows: tables.flatMap(({ rows }) => rows),
    floors: tables.flatMap(({ floors }) => floors),
  };
}

function tableOf(
  { fuente, clave, de }: Pick<PileRow, 'fuente' | 'de'> & { readonly clave: ColoniaKey },
  own: readonly PileCount[],
  said: readonly Placed[],
  statements: Statements,
  k: number,
): PileTable {
  const years = [...new Set(said.flatMap((placed) => placed.years.flat()))].toSorted();
  const cells = years.map((anio): PileCell => {
    return { key: String(anio), n: own.find((row) => row.anio === anio)?.n ?? 0 };
  });
  const caps = statements.counts
    .of(clave, de)
    .map(({ n, years: within }): Cap => ({ n, keys: within.map(String) }));
  const result = sayable(
    cells,
    said.map(({ years: windows, counts, effectOf }) => ({
      windows: windows.map((window, at) => ({ keys: window.map(String), n: counts[at] ?? 0 })),
      effectOf,
    })),
    caps,
    k,
  );
  if (result === null) return { rows: [], floors: [] };
  const piled = years.filter((anio) =>
    own.some((row) => row.anio === anio && row.n >= LEAST_PILED),
  );
  return {
    rows: said.map(({ place, years: windows }, at) => ({
      fuente,
      clave,
      de,
      anios: joinList(piled.filter((anio) => windows.flat().includes(anio)).map(String)) ?? '',
      ...place,
      efecto: result.effects[at] ?? 'reservado',
    })),
    floors: cells.map(({ key }) => ({
      fuente,
      indicador: de,
      clave,
      anio: Number(key),
      least: result.least.get(key) ?? 0,
    })),
  };
}

/** The indicator and those that it is part of. */
function wholesOf(id: IndicatorId): readonly IndicatorId[] {
  const { padre } = indicatorOf(id);
  return padre === null ? [id] : [id, ...wholesOf(padre)];
}
