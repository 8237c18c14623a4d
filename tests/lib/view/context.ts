import type { ViewContext } from '$lib/view/view';

/** The periods of the release cut on 31 January 2025, and four of its colonias. */
export const CONTEXT: ViewContext = {
  periodos: {
    anio: ['2023', '2022', '2021', '2020', '2019'],
    trienio: ['2021-2023', '2020-2022', '2019-2021'],
  },
  colonias: ['centro', 'doctores', 'roma-norte', 'tabacalera'],
  publicacion: '2024T4-1a2b3c4d',
};
