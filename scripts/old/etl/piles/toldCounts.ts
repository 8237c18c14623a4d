/** The counts that were published of one alcaldía, as what is said of its colonias asks for them. */
import { group } from 'd3';
import type { Reporting } from '../../../../src/old/lib/answers/change';
import { curvesFor, withYears } from '../../../../src/old/lib/answers/curves';
import type { WholeSeries } from '../../../../src/old/lib/answers/irregularPart';
import { monthIrregularityOf } from '../../../../src/old/lib/answers/monthExposure';
import type { ColoniaKey } from '../../../../src/old/lib/contract/coloniaKey';
import type { IndicatorId } from '../../../../src/old/lib/contract/indicators/catalogue';
import type { MonthWindow } from '../../../../src/old/lib/stats/completeness';
import type { DelayRow } from '../count/delays';
import type { PublishedObservation } from '../count/observation';

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

/** A published count, with the years that it counts. */
interface ToldCount extends Pick<PublishedObservation, 'periodo_tipo' | 'periodo'> {
  readonly n: number;
  readonly years: readonly number[];
}

type Curves = ReturnType<typeof curvesFor>;

/** Of all sexes and ages. */
export class ToldCounts {
  private readonly total: readonly PublishedObservation[];
  /** Those of each place and indicator, in their order. */
  private readonly rows: ReadonlyMap<string, readonly PublishedObservation[]>;
  private readonly wholes = new Map<IndicatorId, WholeSeries>();
  /** The same of every colonia: they are asked for each. */
  private readonly curves = new Map<IndicatorId, Curves>();

  constructor(private readonly told: Told) {
    this.total = told.observations.filter(({ sexo, edad }) => sexo === 'total' && edad === 'total');
    this.rows = group(this.total, rowsKey);
  }

  /** Published counts of a colonia in an indicator, with the years of each. */
  of(clave: ColoniaKey, indicador: IndicatorId): readonly ToldCount[] {
    return this.rowsOf({ clave, indicador }).flatMap(({ periodo_tipo, periodo, n }) =>
      n === null ? [] : [{ periodo_tipo, periodo, n, years: yearsOfPeriod(periodo_tipo, periodo) }],
    );
  }

  /** Null where it is not published. */
  countIn(clave: string, indicador: string, tipo: string, periodo: string): number | null {
    return (
      this.rowsOf({ clave, indicador }).find(
        (row) => row.periodo_tipo === tipo && row.periodo === periodo,
      )?.n ?? null
    );
  }

  /** Nothing of a whole alcaldía is suppressed. */
  yearOfAlcaldia(indicador: IndicatorId, year: number): number {
    return this.countIn(this.told.alcaldia.clave, indicador, 'anio', `${year}-01-01`) ?? 0;
  }

  /** How late cases of an indicator are reported; none where it was not measured. */
  curvesOf(indicador: IndicatorId): Curves {
    const known = this.curves.get(indicador);
    if (known !== undefined) return known;
    const { delays } = this.told;
    const rows = withYears(
      delays.filter(({ anio }) => anio === null),
      delays.flatMap(({ anio, ...row }) => (anio === null ? [] : [{ ...row, anio }])),
    );
    const curves = curvesFor(indicador, rows, this.cases());
    this.curves.set(indicador, curves);
    return curves;
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
  whole(indicador: IndicatorId, reporting: Reporting): WholeSeries {
    const known = this.wholes.get(indicador);
    if (known !== undefined) return known;
    const { clave } = this.told.alcaldia;
    const months = this.rowsOf({ clave, indicador }).flatMap(({ periodo_tipo, periodo, n }) =>
      periodo_tipo === 'mes' && n !== null ? [{ periodo, n }] : [],
    );
    const irregularity = monthIrregularityOf(months, this.told.ultimo_mes_completo, reporting);
    const whole = { months, irregularity };
    this.wholes.set(indicador, whole);
    return whole;
  }

  private rowsOf(of: PlaceAndIndicator): readonly PublishedObservation[] {
    return this.rows.get(rowsKey(of)) ?? [];
  }
}

interface PlaceAndIndicator {
  readonly clave: string;
  readonly indicador: string;
}

const rowsKey = ({ clave, indicador }: PlaceAndIndicator) => `${clave} ${indicador}`;

const yearsFrom = (first: string, length: number): readonly number[] =>
  Array.from({ length }, (_, at) => Number(first.slice(0, 4)) + at);

/** Three of a triennium; of another period, the one that it is in. */
export const yearsOfPeriod = (tipo: string, first: string): readonly number[] =>
  yearsFrom(first, tipo === 'trienio' ? 3 : 1);

export const yearsIn = ({ first, last }: MonthWindow): readonly number[] =>
  yearsFrom(first, Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1);
