/**
 * What is said of colonias where cases crowd around an office: whether it would be said without the excess. All that
 * it looks at is printed or in steps of k or more (`officeExcess.ts`): whatever is said leaves a whole step possible.
 */
import { ambientOf } from '../../../../src/old/lib/answers/coloniaCounts';
import { standingsOf, type Standing } from '../../../../src/old/lib/answers/againstRest';
import { officeEffect } from '../../../../src/old/lib/answers/pileEffect';
import { joinList } from '../../../../src/old/lib/contract/catalogs/fields';
import { DIVISORS, type Divisor } from '../../../../src/old/lib/contract/indicators/divisors';
import { INDICATORS, type IndicatorId } from '../../../../src/old/lib/contract/indicators/catalogue';
import { completePeriods, monthsOf, type Period } from '../../../../src/old/lib/period/period';
import type { Release } from '../cells/release';
import { FEWEST_NEAR, STEP, stepOf, type OfficeCount } from '../count/registration/officeExcess';
import { toldOfOffices } from './earlierPiles';
import { wholesOf, type PileRow } from './pileTable';
import { Statements, type Place } from './statements';
import { yearsIn, type Told } from './toldCounts';

/** How many times what its ring lets expect a place without an office has: in 95 of 100, between these. */
const USUAL = { least: 0.6, most: 2.3 } as const;

/** The excess is judged at both ends of what it may be. */
const ENDS = ['least', 'most'] as const;
type End = (typeof ENDS)[number];
type Excess = Readonly<Record<End, number>>;

/**
 * How many of a colonia's cases near an office are in excess.
 * @param n the printed count of its year; null where it is not
 * @returns null where so few are near, or so few are not, that it would tell how many
 */
function excessOf(
  { own, expectedShare }: Pick<OfficeCount, 'own' | 'expectedShare'>,
  n: number | null,
): Excess | null {
  if (n === null) return null;
  // The last step reaches up to the printed count, and is no shorter than the others.
  const near = Math.min(stepOf(own), stepOf(Math.max(0, n + 1 - STEP)));
  if (near < FEWEST_NEAR) return null;
  const beyond = (times: number) => Math.max(0, stepOf(near * (1 - times * expectedShare)));
  return { least: beyond(USUAL.most), most: beyond(USUAL.least) };
}

/** The excess of one colonia and year in an indicator that is no sum. */
interface Crowded extends Pick<OfficeCount, 'colonia' | 'anio'> {
  readonly de: IndicatorId;
  readonly excess: Excess;
}

/**
 * Every colonia of which, in some complete period, another thing would be said without the excess of all offices, and
 * those that have an excess of their own.
 * @param earlier the releases before it, in order
 */
export function officeTable(
  fuente: string,
  counts: readonly OfficeCount[],
  told: Told,
  earlier: readonly Release[],
): readonly PileRow[] {
  if (counts.length === 0) return [];
  const judged = new OfficeStatements(told, counts);
  const before = toldOfOffices(earlier, fuente);
  return judged.rows().map(({ counts: windows, ...row }): PileRow => {
    const whole = { fuente, regla: 'oficina' as const, ...row };
    return { ...whole, efecto: before.effectOf(whole, windows) ?? whole.efecto };
  });
}

interface OfficeRow extends Omit<PileRow, 'fuente' | 'regla'> {
  /** Printed, of each window. */
  readonly counts: readonly number[];
}

class OfficeStatements {
  private readonly statements: Statements;
  private readonly crowded: readonly Crowded[];

  constructor(
    private readonly told: Told,
    counts: readonly OfficeCount[],
  ) {
    this.statements = new Statements(told);
    this.crowded = counts.flatMap(({ indicador, colonia, anio, ...near }): Crowded[] => {
      const known = INDICATORS.find(({ id }) => id === indicador);
      if (known === undefined || known.granoColonia === 'ninguno') return [];
      const n = this.statements.counts.countIn(colonia, known.id, 'anio', `${anio}-01-01`);
      const excess = excessOf(near, n);
      return excess === null ? [] : [{ de: known.id, colonia, anio, excess }];
    });
  }

  rows(): readonly OfficeRow[] {
    const { primer_mes: first, ultimo_mes_completo: last } = this.told;
    const complete = completePeriods(first, last);
    const touched = new Set(this.crowded.flatMap(({ de }) => wholesOf(de)));
    return INDICATORS.filter(({ id }) => touched.has(id)).flatMap(({ id, granoColonia }) => {
      if (granoColonia === 'ninguno') return [];
      const periods = [...complete.anio, ...complete.trienio];
      return [
        ...this.changes(id),
        ...periods.flatMap((period) => DIVISORS.flatMap((by) => this.levels(id, period, by))),
      ];
    });
  }

  private changes(indicador: IndicatorId): readonly OfficeRow[] {
    return this.told.colonias.flatMap(({ clave }) =>
      this.statements.of(clave, indicador).flatMap(({ place, years, counts, effectOf }) => {
        if (place.asunto !== 'cambio') return [];
        const own = this.within(indicador, years.flat(), clave);
        if (own.length === 0) return [];
        const effects = ENDS.map((end) =>
          effectOf(years.map((window) => sumOf(this.within(indicador, window, clave), end))),
        );
        const efecto = effects.find((effect) => effect !== 'sostiene') ?? 'sostiene';
        return [{ clave, ...named(own), ...place, divisor: null, counts, efecto }];
      }),
    );
  }

  private levels(indicador: IndicatorId, period: Period, divisor: Divisor): readonly OfficeRow[] {
    const years = yearsIn(monthsOf(period));
    const all = this.within(indicador, years);
    if (all.length === 0) return [];
    const given = this.standings(indicador, period, divisor, null);
    const without = ENDS.map((end) => this.standings(indicador, period, divisor, end));
    const place: Place = {
      indicador,
      asunto: 'nivel',
      periodo_tipo: period.tipo,
      periodo: period.inicio,
      contra: null,
    };
    return this.told.colonias.flatMap(({ clave }, at) => {
      const own = this.within(indicador, years, clave);
      const n = this.statements.counts.countIn(clave, indicador, period.tipo, period.inicio);
      if (n === null) return [];
      const efecto = officeEffect(
        given[at] ?? 'sin_respuesta',
        without.map((standings) => standings[at] ?? 'sin_respuesta'),
      );
      if (own.length === 0 && efecto === 'sostiene') return [];
      const of = named(own.length === 0 ? all : own);
      return [{ clave, ...of, ...place, divisor, counts: [n], efecto }];
    });
  }

  /** How all stand, without the excess at one end; as they are printed with null. */
  private standings(
    indicador: IndicatorId,
    { tipo, inicio, ...period }: Period,
    divisor: Divisor,
    end: End | null,
  ): readonly Standing[] {
    const { counts } = this.statements;
    const years = yearsIn(monthsOf({ tipo, inicio, ...period }));
    const colonias = this.told.colonias.map((colonia) => {
      const printed = counts.countIn(colonia.clave, indicador, tipo, inicio);
      const gone =
        end === null || printed === null
          ? 0
          : Math.min(printed, sumOf(this.within(indicador, years, colonia.clave), end));
      return {
        ...colonia,
        n: printed === null ? null : printed - gone,
        supresion: 'ninguna',
        gone,
      };
    });
    const all = years.reduce((sum, year) => sum + counts.yearOfAlcaldia(indicador, year), 0);
    const gone = colonias.reduce((sum, colonia) => sum + colonia.gone, 0);
    const { mujeres } = this.told.alcaldia;
    const alcaldia = { n: all - gone, mujeres, ambiente: ambientOf(this.told.colonias) };
    return standingsOf(colonias, alcaldia, divisor).told.map(({ verdict }) => verdict);
  }

  /** The excess that counts in an indicator in some years, of all colonias or of one. */
  private within(
    indicador: IndicatorId,
    years: readonly number[],
    clave?: string,
  ): readonly Crowded[] {
    return this.crowded.filter(
      ({ de, colonia, anio }) =>
        years.includes(anio) &&
        (clave === undefined || colonia === clave) &&
        wholesOf(de).includes(indicador),
    );
  }
}

const sumOf = (crowded: readonly Crowded[], end: End): number =>
  crowded.reduce((sum, { excess }) => sum + excess[end], 0);

/** Of which cases, in which years and where, with «; ». */
function named(crowded: readonly Crowded[]) {
  const listed = (values: readonly string[]) => joinList([...new Set(values)].toSorted()) ?? '';
  return {
    de: listed(crowded.map(({ de }) => de)),
    anios: listed(crowded.map(({ anio }) => String(anio))),
    donde: listed(crowded.map(({ colonia }) => colonia)),
  };
}
