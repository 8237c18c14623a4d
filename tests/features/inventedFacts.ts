/** Facts of a release that is invented, for what is tested without one. */
import { LANGUAGE, type DailyInflow, type Edition } from '$old/lib/contract/edition';
import type { ReleaseFacts } from '$old/lib/page/facts';
import type { Site } from '$old/lib/page/site.server';
import { key } from '../coloniaKey';

const FACTS: ReleaseFacts = {
  publicacion: '2025-06-30-publico-00000000',
  perfil: 'publico',
  fuente: 'Fiscalía inventada',
  alcaldia: '09015',
  corte: '2025-01-31',
  primer_mes: '2019-01-01',
  ultimo_mes: '2025-01-01',
  ultimo_mes_completo: '2024-12-01',
  colonias: [{ clave: key('0901500010007'), slug: 'centro', nombre: 'Centro' }],
  curvas: [],
  casos: {},
  victimas: null,
};

const INFLOW: DailyInflow = {
  people: 508_458,
  residents: 545_884,
  survey: 'Encuesta Intercensal',
  year: 2015,
  publisher: 'INEGI',
};

export const EDITION: Edition = {
  alcaldia: { clave: FACTS.alcaldia, nombre: 'Cuauhtémoc' },
  language: LANGUAGE,
  release: { publicacion: FACTS.publicacion, perfil: FACTS.perfil },
  held: 1,
  cabinet: 'Gabinete Violeta',
  inflow: INFLOW,
  lacks: [],
  examples: ['Centro'],
};

/** What every page knows of its site. */
export const SITE: Site = {
  edition: EDITION,
  victims: false,
  release: { publicacion: FACTS.publicacion, huella: 'inventada' },
  version: 'inventada',
  site: null,
};
