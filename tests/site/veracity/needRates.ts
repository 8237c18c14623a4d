/** How many reports each colonia has for its women, smoothed, and how surely that is more than in the alcaldía. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Counted } from './counted';
import { UNIT } from './divisorRisks';
import { risksOf } from './smoothed';
import { falling, gammaParts } from './special';

const INDICATOR = 'violencia_familiar';
const PER = 100_000;

export interface NeedRate {
  readonly marks: Readonly<Record<string, number>>;
  /** P(above the alcaldía). */
  readonly above: number;
}

interface Manifest {
  readonly k: number;
  readonly fuentes: readonly { readonly id: string; readonly ultimo_mes_completo: string | null }[];
}

/** Of the last three complete years; of a colonia whose count is kept back, none. */
export function needRates(directory: string, counted: Counted): ReadonlyMap<string, NeedRate> {
  const { k, fuentes }: Manifest = JSON.parse(
    readFileSync(join(directory, 'manifest.json'), 'utf8'),
  );
  const last = fuentes.find(({ id }) => id === UNIT)?.ultimo_mes_completo ?? '';
  const year = Number(last.slice(0, 4)) - (last.slice(5, 7) === '12' ? 0 : 1);
  const asked = { indicator: INDICATOR, unit: UNIT, period: `${year - 2}-01/${year}-12` };
  const told = counted.colonias.flatMap((place) => {
    const n = counted.cases({ ...asked, place });
    return n === null ? [] : [{ place, n, isSmall: false, women: counted.women(place) ?? NaN }];
  });
  const whole =
    (counted.cases({ ...asked, place: counted.alcaldia }) ?? NaN) /
    (counted.women(counted.alcaldia) ?? NaN);
  const risks = risksOf(
    told.map((area) => ({ ...area, expected: area.women * whole })),
    k,
  );
  const rated = (risk: number): number => (risk * whole * PER) / 3;
  return new Map(
    told.flatMap(({ place }, at) => {
      const [part] = risks[at]?.parts ?? [];
      if (part === undefined) return [];
      const { shape, rate } = part;
      const above = (x: number): number => gammaParts(shape, x)[1];
      const end = (upper: number): number =>
        rated(falling((x) => above(x) - upper, 0, 4 * shape + 100) / rate);
      return [
        [
          place,
          {
            above: above(rate),
            marks: {
              rate: rated(shape / rate),
              low: end(0.975),
              high: end(0.025),
              probability: above(rate),
            },
          },
        ] as const,
      ];
    }),
  );
}
