/** Findings as a search gives them, for what is said of them. */
import type { ClusterFinding, Neighbourhood, Zone } from '$features/clusters/answers/finding';
import { key, keys } from '../../../coloniaKey';

export const NAMES: Readonly<Record<string, string>> = {
  centro: 'Centro',
  doctores: 'Doctores',
  guerrero: 'Guerrero',
  juarez: 'Juárez',
  tabacalera: 'Tabacalera',
};

export const nameOf = (clave: string): string => NAMES[clave] ?? clave;

/** 406 cases where 163 are expected, unless told otherwise. */
export function zone(names: readonly string[], rest: Partial<Zone> = {}): Zone {
  const claves = keys(...names);
  return {
    claves,
    byCases: claves,
    cases: 406,
    expected: 163,
    relativeRisk: 3.09,
    logLikelihoodRatio: 60,
    p: 0.001,
    radius: 1.2,
    above: claves.length,
    ...rest,
  };
}

export function neighbourhood(
  clave: string,
  quadrant: Neighbourhood['quadrant'] = 'high-high',
  adjusted = 0.01,
): Neighbourhood {
  return { clave: key(clave), quadrant, index: 1.2, p: 0.002, adjusted };
}

export function finding(rest: Partial<ClusterFinding> = {}): ClusterFinding {
  return {
    denominator: 'mujeres',
    peopled: 33,
    areas: 25,
    cases: 1425,
    people: 260_000,
    tooFew: false,
    zones: [],
    neighbourhoods: [],
    global: { index: 0.144, p: 0.091 },
    ...rest,
  };
}

/** The same with what is estimated to pass through. */
export const passing = (rest: Partial<ClusterFinding> = {}): ClusterFinding =>
  finding({ denominator: 'ambiente', ...rest });
