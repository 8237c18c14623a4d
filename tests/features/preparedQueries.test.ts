/** Whatever the address of a page asks for is among what is prepared for it. */
import { describe, expect, it } from 'vitest';
import { clusterQuery } from '$features/clusters/ask';
import { clusterQueries } from '$features/clusters/preparedQueries';
import { parseClusterView } from '$features/clusters/view';
import { evaluationQuery } from '$features/evaluation/ask';
import { evaluationQueries } from '$features/evaluation/preparedQueries';
import { parseEvaluation } from '$features/evaluation/view';
import { panoramaQueries } from '$features/overview/ask';
import { explorerQueries } from '$features/overview/preparedQueries';
import { INDICATOR_IDS } from '$lib/contract/indicators/catalogue';
import { contextOf, type ReleaseFacts } from '$lib/page/facts';
import type { AnyQuery } from '$lib/queries/query';
import { parseView } from '$lib/view/view';
import { key } from '../coloniaKey';
import { FACTS as ONE } from './inventedFacts';

const FACTS: ReleaseFacts = {
  ...ONE,
  colonias: [
    ...ONE.colonias,
    { clave: key('0901500010012'), slug: 'doctores', nombre: 'Doctores' },
  ],
};
const context = contextOf(FACTS);

/** All that are complete, none, and some that are not. */
const PERIODS = [
  ...['2019', '2020', '2021', '2022', '2023', '2024'],
  ...['2019-2021', '2020-2022', '2021-2023', '2022-2024'],
  ...['', '2030', 'nunca'],
];
const DIVISORS = ['mujeres', 'ambiente', 'nadie'];

const texts = (queries: readonly (AnyQuery | null)[]) =>
  queries.flatMap((query) => (query === null ? [] : query.sql));

/** Every address made of one value of each. */
const addresses = (values: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(values).reduce<readonly string[]>(
    (made, [name, each]) => made.flatMap((left) => each.map((value) => `${left}&${name}=${value}`)),
    [''],
  );

describe('what is prepared', () => {
  it('for the map: any indicator, period, measure, divisor and colonia', () => {
    const prepared = new Set(texts(explorerQueries(FACTS)));
    const asked = addresses({
      indicador: INDICATOR_IDS,
      periodo: PERIODS,
      medida: ['veredicto', 'carpetas'],
      divisor: DIVISORS,
      colonia: ['', 'centro', 'doctores'],
    }).flatMap((address) => {
      const { view } = parseView(new URLSearchParams(address), context);
      return texts(Object.values(panoramaQueries(view, FACTS)));
    });
    expect(new Set(asked)).toEqual(prepared);
  });

  it('for the clusters: any indicator, period and divisor', () => {
    const prepared = texts(clusterQueries(FACTS));
    const published = INDICATOR_IDS.filter((id) => prepared.some((sql) => sql.includes(`'${id}'`)));
    expect(published.length).toBeGreaterThan(3);
    const asked = published.flatMap((indicador) =>
      addresses({ periodo: PERIODS, divisor: DIVISORS }).map((address) => {
        const { view } = parseClusterView(indicador, new URLSearchParams(address), context);
        return clusterQuery(view, FACTS).sql;
      }),
    );
    expect(new Set(asked)).toEqual(new Set(prepared));
  });

  it('for an evaluation: any indicator, grain, date and colonias', () => {
    const prepared = new Set(texts(evaluationQueries(FACTS)));
    const about = { ...context, acuerdos: [], example: key('0901500010007') };
    const base = { facts: FACTS };
    const asked = addresses({
      indicador: INDICATOR_IDS,
      por: ['', 'trimestre', 'anio'],
      desde: ['2021-01-01', '2022-07-01'],
      colonias: ['centro', 'doctores', 'centro doctores'],
    }).flatMap((address) => {
      const { view } = parseEvaluation(new URLSearchParams(address), about);
      return texts([evaluationQuery(view, base)]);
    });
    expect(new Set(asked)).toEqual(prepared);
  });
});
