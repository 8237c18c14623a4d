/**
 * How many cases a reader would expect in each cell by what is printed of the alcaldía alone: of a colonia,
 * the total by the share of the women who live there; of an hour or of what is crossed, the total by the
 * printed share of each side. NaN where that says nothing.
 */
import type { Suppression } from '../count/observation';
import { observationName, placeOf, type ObservationPlace } from '../cells/cellNames';
import { TOTAL } from '../cells/lattice';
import { isPrinted, type System } from '../cells/model';

const HOUR = /^(.*), día (\d), hora (\d+), (.*)$/;

/** @param women who live in each colonia, by its key. */
export function priorMeans(
  system: System,
  suppressions: readonly Suppression[],
  women: ReadonlyMap<string, number>,
): Float64Array {
  const printed = new Map<string, number>();
  system.names.forEach((name, cell) => {
    if (!isPrinted(system.kinds[cell], suppressions[cell] ?? 'ninguna')) return;
    printed.set(name, system.values[cell] ?? NaN);
  });
  const hours = new Hours(printed);
  const all = [...women.values()].reduce((sum, own) => sum + own, 0);
  return Float64Array.from(system.names, (name) => {
    const place = placeOf(name);
    if (place === undefined) return hours.meanOf(name);
    const share = (women.get(place.clave) ?? NaN) / all;
    if (Number.isNaN(share)) return crossed(printed, place);
    return share * inAlcaldia(printed, { ...place, clave: place.clave.slice(0, ALCALDIA) });
  });
}

/** Figures of a key that name the alcaldía. */
const ALCALDIA = 5;

/** Three years of the alcaldía are not printed: they are its years. */
function inAlcaldia(printed: ReadonlyMap<string, number>, place: ObservationPlace): number {
  if (place.periodo_tipo !== 'trienio') return printed.get(observationName(place)) ?? NaN;
  const first = Number(place.periodo.slice(0, 4));
  return [first, first + 1, first + 2].reduce((sum, year) => {
    const own = { ...place, periodo_tipo: 'anio', periodo: `${year}-01-01` } as const;
    return sum + (printed.get(observationName(own)) ?? NaN);
  }, 0);
}

/** Of a sex and an age, as if neither had to do with the other; of one of them, nothing is known. */
function crossed(printed: ReadonlyMap<string, number>, place: ObservationPlace): number {
  const { sexo, edad } = place;
  if (sexo === TOTAL || edad === TOTAL) return NaN;
  const of = (own: { sexo: string; edad: string }) =>
    printed.get(observationName({ ...place, ...own })) ?? NaN;
  const [ofSex, ofAge] = [of({ sexo, edad: TOTAL }), of({ sexo: TOTAL, edad })];
  return (ofSex * ofAge) / of({ sexo: TOTAL, edad: TOTAL });
}

/** Of an hour of a day of the week: the total by the printed share of the day and that of the hour. */
class Hours {
  private readonly sums = new Map<string, number>();

  constructor(private readonly printed: ReadonlyMap<string, number>) {
    for (const [name, count] of printed) {
      const [, of, day, hour, period] = HOUR.exec(name) ?? [];
      if (of === undefined) continue;
      for (const key of [
        `${of}, ${period}`,
        `${of}, ${period} d${day}`,
        `${of}, ${period} h${hour}`,
      ]) {
        this.sums.set(key, (this.sums.get(key) ?? 0) + count);
      }
    }
  }

  meanOf(name: string): number {
    const [, of, day, hour, period] = HOUR.exec(name) ?? [];
    if (of === undefined) return NaN;
    const sumOf = (key: string) => this.sums.get(key) ?? NaN;
    const whole = `${of}, ${period}`;
    const share =
      (sumOf(`${whole} d${day}`) / sumOf(whole)) * (sumOf(`${whole} h${hour}`) / sumOf(whole));
    return share * (this.printed.get(whole) ?? NaN);
  }
}
