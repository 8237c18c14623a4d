/** What the site says of a colonia from published counts, and what it would say without some of the cases. */
import { standingsOf } from '../../../../src/old/lib/answers/againstRest';
import { changeOf, RELEASE_ALPHA, unlessBroken } from '../../../../src/old/lib/answers/change';
import { ambientOf, type ColoniaCount } from '../../../../src/old/lib/answers/coloniaCounts';
import { coloniaPair, type ColoniaPair } from '../../../../src/old/lib/answers/coloniaPair';
import { carpetasBy } from '../../../../src/old/lib/answers/countingUnit';
import { irregularPart } from '../../../../src/old/lib/answers/irregularPart';
import { changeEffect, levelEffect } from '../../../../src/old/lib/answers/pileEffect';
import type { ColoniaKey } from '../../../../src/old/lib/contract/coloniaKey';
import { divisorsOf } from '../../../../src/old/lib/contract/indicators/divisors';
import {
  INDICATORS,
  indicatorOf,
  type IndicatorId,
} from '../../../../src/old/lib/contract/indicators/catalogue';
import type { PileSubject } from '../../../../src/old/lib/contract/piles';
import { completePeriods, monthsOf, type Period } from '../../../../src/old/lib/period/period';
import type { MonthWindow } from '../../../../src/old/lib/stats/completeness';
import type { Statement } from './disclosure';
import { ToldCounts, yearsIn, type Told } from './toldCounts';

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
  readonly counts: ToldCounts;

  constructor(private readonly told: Told) {
    this.counts = new ToldCounts(told);
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

  private change(clave: ColoniaKey, indicador: IndicatorId, pair: ColoniaPair): readonly Placed[] {
    const countOf = ({ first }: MonthWindow) =>
      this.counts.countIn(clave, indicador, pair.tipo, first);
    const [before, after] = [countOf(pair.before), countOf(pair.after)];
    if (before === null || after === null) return [];
    const curves = this.counts.curvesOf(indicador);
    if (curves.length === 0) return [];
    const reporting = { curves, cut: this.told.corte };
    const whole = this.counts.whole(indicador, reporting);
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
    const n = this.counts.countIn(clave, indicador, period.tipo, period.inicio);
    if (n === null) return [];
    const years = yearsIn(monthsOf(period));
    const all = years.reduce((sum, year) => sum + this.counts.yearOfAlcaldia(indicador, year), 0);
    const ambiente = ambientOf(this.told.colonias);
    const standings = (piled: number) => {
      const colonias = this.told.colonias.map((colonia): ColoniaCount => {
        const own = this.counts.countIn(colonia.clave, indicador, period.tipo, period.inicio);
        const left = colonia.clave === clave ? n - piled : own;
        return { ...colonia, n: left, supresion: left === null ? 'complementaria' : 'ninguna' };
      });
      const alcaldia = { n: all - piled, mujeres: this.told.alcaldia.mujeres, ambiente };
      const at = colonias.findIndex((colonia) => colonia.clave === clave);
      return divisorsOf(indicador).map(
        (divisor) => standingsOf(colonias, alcaldia, divisor).told[at]?.verdict ?? 'sin_respuesta',
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
}
