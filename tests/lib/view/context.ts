import { coloniaAddresses } from '$lib/view/coloniaAddresses';
import type { ViewContext } from '$lib/view/view';
import { periodsOfTexts } from '../period/periodOf';
import { addressed } from '../../coloniaKey';

export const COLONIAS = addressed('centro', 'doctores', 'roma-norte', 'tabacalera');

/** The periods of the release cut on 31 January 2025, and four of its colonias. */
export const CONTEXT: ViewContext = {
  periodos: {
    anio: periodsOfTexts('2023', '2022', '2021', '2020', '2019'),
    trienio: periodsOfTexts('2021-2023', '2020-2022', '2019-2021'),
  },
  colonias: coloniaAddresses(COLONIAS),
  publicacion: '2024T4-1a2b3c4d',
};
