/** What the site says of a colonia from published counts, and what it would say without some of the cases. */
import { againstRest } from '../../../../src/lib/answers/againstRest';
import {
  changeOf,
  RELEASE_ALPHA,
  unlessBroken,
  type Reporting,
} from '../../../../src/lib/answers/change';
import { ambientOf, type ColoniaCount } from '../../../../src/lib/answers/coloniaCounts';
import { coloniaPair, type ColoniaPair } from '../../../../src/lib/answers/coloniaPair';
import { carpetasBy } from '../../../../src/lib/answers/countingUnit';
import { curvesFor, withYears } from '../../../../src/lib/answers/curves';
import { irregularPart, type WholeSeries } from '../../../../src/lib/answers/irregularPart';
import { monthIrregularityOf } from '../../../../src/lib/answers/monthExposure';
import { changeEffect, levelEffect } from '../../../../src/lib/answers/pileEffect';
import type { ColoniaKey } from '../../../../src/lib/contract/coloniaKey';
import { divisorsOf } from '../../../../src/lib/contract/indicators/divisors';
import {
  INDICATORS,
  indicatorOf,
  type IndicatorId,
} from '../../../../src/lib/contract/indicators/catalogue';
import type { PileSubject } from '../../../../src/lib/contract/piles';
import { completePeriods, monthsOf, type Period } from '../../../../src/lib/period/period';
import type { MonthWindow } from '../../../../src/lib/stats/completeness';
import type { DelayRow } from '../../count/delays';
import type { PublishedObservation } from '../../count/observation';
import type { Statement } from './disclosure';

/** What was published of one source in one alcaldía, and of who is there. */
export interface Told {
  readonly observations: readonly PublishedObservation[];
  readonly alcaldia: { readonly clave: string; readonly mujeres: number | null };
  readonly colonias: readonly {
    readonly clave: ColoniaKey;
    readonly nombre: string;
    readonly mujeres: number | null;
    readonly ambiente: number | null;
  }[];
  readonly delays: readonly DelayRow[];
  readonly corte: string;
  readonly primer_mes: string;
  readonly ultimo_mes_completo: string;
}

/** Where a statement stands in the table. */
export interface Place {
  readonly indicador: IndicatorId;
  readonly asunto: PileSubject;
  readonly periodo_tipo: 'anio' | 'trienio';
  readonly periodo: string;
  /** First day of the period that it is held against; null for a level. */
  readonly contra: string | null;
}

export interface Placed {
  readonly place: Place;
  /** Years of each window. */
  readonly years: readonly (readonly number[])[];
  readonly counts: readonly number[];
  readonly effectOf: Statement['effectOf'];
}

/** What the site says of the colonias of one alcaldía, indicator by indicator. */
export class Statements {
  private readonly total: readonly PublishedObservation[];
  private readonly wholes = new Map<IndicatorId, WholeSeries>();

  constructor(private readonly told: Told) {
    this.total = told.observations.filter(({ sexo, edad }) => sexo === 'total' && edad === 'total');
  }

  /** Of one colonia in the last complete periods; none where the counts are not published. */
  of(clave: ColoniaKey, indicador: IndicatorId): readonly Placed[] {
    const complete = completePeriods(this.told.primer_mes, this.told.ultimo_mes_completo);
    const pair = coloniaPair(indicatorOf(indicador).granoColonia, complete);
    const [last] = complete.trienio;
    return [
      ...(typeof pair === 'string' ? [] : this.change(clave, indicador, pair)),
      ...(last === undefined ? [] : this.level(clave, indicador, last)),
    ];
  }

  /** Published counts of a colonia in an indicator, with the years of each. */
  countsOf(clave: ColoniaKey, indicador: IndicatorId) {
    return this.total.flatMap((row) =>
      row.clave === clave && row.indicador === indicador && row.n !== null
        ? [{ n: row.n, years: yearsFrom(row.periodo, row.periodo_tipo === 'trienio' ? 3 : 1) }]
        : [],
    );
  }

  private change(clave: ColoniaKey, indicador: IndicatorId, pair: ColoniaPair): readonly Placed[] {
    const [before, after] = [pair.before, pair.after].map(({ first }) =>
      this.countIn(clave, indicador, pair.tipo, first),
    );
    if (before === undefined || after === undefined || before === null || after === null) return [];
    const curves = curvesFor(indicador, this.curves(), this.cases());
    if (curves.length === 0) return [];
    const reporting = { curves, cut: this.told.corte };
    const whole = this.whole(indicador, reporting);
    const changeWithout = (earlier: number, later: number) => {
      const [one, other] = [before - earlier, after - later];
      const windows = [
        { window: pair.before, n: one },
        { window: pair.after, n: other },
      ] as const;
      return unlessBroken(...windows, carpetasBy(indicador), () =>
        changeOf(...windows, reporting, irregularPart(whole, pair, one + other)),
      );
    };
    const given = changeWithout(0, 0);
    if (given.verdict === 'sin_respuesta') return [];
    const strictest = RELEASE_ALPHA / (this.told.colonias.length * INDICATORS.length);
    return [
      {
        place: {
          indicador,
          asunto: 'cambio',
          periodo_tipo: pair.tipo,
          periodo: pair.after.first,
          contra: pair.before.first,
        },
        years: [yearsIn(pair.before), yearsIn(pair.after)],
        counts: [before, after],
        effectOf: ([earlier = 0, later = 0]) =>
          changeEffect(given, changeWithout(earlier, later), strictest),
      },
    ];
  }

  private level(clave: ColoniaKey, indicador: IndicatorId, period: Period): readonly Placed[] {
    const n = this.countIn(clave, indicador, period.tipo, period.inicio);
    if (n === null) return [];
    const years = yearsIn(monthsOf(period));
    const all = years.reduce((sum, year) => sum + this.yearOfAlcaldia(indicador, year), 0);
    const ambiente = ambientOf(this.told.colonias);
    const standings = (piled: number) => {
      const colonias = this.told.colonias.map((colonia): ColoniaCount => {
        const own = this.countIn(colonia.clave, indicador, period.tipo, period.inicio);
        const left = colonia.clave === clave ? n - piled : own;
        return { ...colonia, n: left, supresion: left === null ? 'complementaria' : 'ninguna' };
      });
      const alcaldia = { n: all - piled, mujeres: this.told.alcaldia.mujeres, ambiente };
      const at = colonias.findIndex((colonia) => colonia.clave === clave);
      return divisorsOf(indicador).map(
        (divisor) => againstRest(colonias, alcaldia, divisor)[at]?.verdict ?? 'sin_respuesta',
      );
    };
    const given = standings(0);
    return [
      {
        place: {
          indicador,
          asunto: 'nivel',
          periodo_tipo: period.tipo,
          periodo: period.inicio,
          contra: null,
        },
        years: [years],
        counts: [n],
        effectOf: ([piled = 0]) => levelEffect(given, standings(piled)),
      },
    ];
  }

  private countIn(clave: string, indicador: string, tipo: string, periodo: string): number | null {
    return (
      this.total.find(
        (row) =>
          row.clave === clave &&
          row.indicador === indicador &&
          row.periodo_tipo === tipo &&
          row.periodo === periodo,
      )?.n ?? null
    );
  }

  /** Nothing of a whole alcaldía is suppressed. */
  private yearOfAlcaldia(indicador: IndicatorId, year: number): number {
    return this.countIn(this.told.alcaldia.clave, indicador, 'anio', `${year}-01-01`) ?? 0;
  }

  private curves() {
    const { delays } = this.told;
    return withYears(
      delays.filter(({ anio }) => anio === null),
      delays.flatMap(({ anio, ...row }) => (anio === null ? [] : [{ ...row, anio }])),
    );
  }

  /** Of the alcaldía in its complete months: what the parts of a whole weigh. */
  private cases(): Readonly<Record<string, number>> {
    const cases: Record<string, number> = {};
    for (const { indicador, clave, periodo_tipo: tipo, periodo, n } of this.total) {
      const isWhole = clave === this.told.alcaldia.clave && tipo === 'mes';
      if (!isWhole || periodo > this.told.ultimo_mes_completo) continue;
      cases[indicador] = (cases[indicador] ?? 0) + (n ?? 0);
    }
    return cases;
  }

  /** The months of the alcaldía, which move its parts. */
  private whole(indicador: IndicatorId, reporting: Reporting): WholeSeries {
    const known = this.wholes.get(indicador);
    if (known !== undefined) return known;
    const months = this.total.flatMap(({ clave, periodo_tipo, periodo, n, ...row }) =>
      row.indicador === indicador &&
      clave === this.told.alcaldia.clave &&
      periodo_tipo === 'mes' &&
      n !== null
        ? [{ periodo, n }]
        : [],
    );
    const irregularity = monthIrregularityOf(months, this.told.ultimo_mes_completo, reporting);
    const whole = { months, irregularity };
    this.wholes.set(indicador, whole);
    return whole;
  }
}

const yearsFrom = (first: string, length: number): readonly number[] =>
  Array.from({ length }, (_, at) => Number(first.slice(0, 4)) + at);

const yearsIn = ({ first, last }: MonthWindow): readonly number[] =>
  yearsFrom(first, Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1);
