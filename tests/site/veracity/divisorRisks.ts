/** Risks by women residents and by people present, and what a tenth more or fewer of them would make of both answers. */
import { sum } from './algebra';
import type { Counted } from './counted';
import type { Firm } from './divisorDoubt';
import { aboveOne, risksOf } from './smoothed';

const PER = 100_000;
export const UNIT = 'fgj_carpetas';

type People = (place: string) => number | undefined;

/** Of the counts of three years. */
export function risksBy(
  counted: Counted,
  indicator: string,
  period: string,
  k: number,
  peopleOf: People,
) {
  const people = counted.colonias.map((place) => peopleOf(place) ?? NaN);
  const all = sum(people);
  const asked = { indicator, unit: UNIT, period };
  const whole = counted.cases({ ...asked, place: counted.alcaldia }) ?? NaN;
  const risks = risksOf(
    counted.colonias.map((place, at) => ({
      n: counted.cases({ ...asked, place }),
      isSmall: counted.isSmall({ ...asked, place }),
      expected: (whole * (people[at] ?? NaN)) / all,
    })),
    k,
  );
  return { risks, rate: (whole / all / 3) * PER };
}

/** Almost surely above, almost surely not, or neither. */
export const sureSide = (probability: number): number =>
  probability >= 0.95 ? 1 : probability < 0.05 ? -1 : 0;

/** In sexual violence, by colonia; each is found once. */
export function firmnessIn(counted: Counted, period: string, k: number): (place: string) => Firm {
  const known = new Map<string, Firm>();
  return (place) => {
    const found = known.get(place) ?? firmnessOf(counted, period, k, place);
    known.set(place, found);
    return found;
  };
}

function firmnessOf(counted: Counted, period: string, k: number, place: string): Firm {
  const at = counted.colonias.indexOf(place);
  const isFirm = (peopleOf: People): boolean => {
    const [told, ...others] = [1, 1.1, 0.9].map((times) => {
      const moved: People = (other) => {
        const people = peopleOf(other);
        return other === place && people !== undefined ? people * times : people;
      };
      const risk = risksBy(counted, 'violencia_sexual', period, k, moved).risks[at];
      return risk === undefined ? NaN : sureSide(aboveOne(risk));
    });
    return others.every((side) => side === told);
  };
  return [isFirm(counted.women), isFirm(counted.present)];
}
