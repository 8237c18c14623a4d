/** A register of invented agreements, and its two sessions. */
import type { RegisterPageData } from '$features/agreements/page.server';
import type { SessionData } from '$features/agreements/sessionPage.server';
import { FACTS } from '../inventedFacts';
import { invented } from './answers/invented';
import { keys } from '../../coloniaKey';

export const SESSION: SessionData['session'] = {
  fecha: '2026-02-25',
  nombre: 'Segunda sesión',
  fuente: 'Boletín 9',
  fuente_url: null,
  nota: null,
};

/** The first has no due day; the second is due in June 2026. */
export const AGREEMENTS = [
  invented({ id: 'A001', what: 'Poner luces', on: '2025-03-10' }),
  invented({
    id: 'A002',
    what: 'Abrir un centro',
    on: '2026-02-25',
    session: 'Segunda sesión',
    due: '2026-06-11',
    partners: ['Una fundación'],
    colonias: keys('0901500010007'),
  }),
];

export const REGISTER: RegisterPageData = {
  publicacion: FACTS.publicacion,
  asOf: '2026-05-27',
  agreements: AGREEMENTS,
  sessions: [SESSION],
  colonias: FACTS.colonias,
  sql: 'SELECT * FROM acuerdos',
  courses: [],
};
