/** Facts of a release that is invented, for what is tested without one. */
import type { PageRelease } from '$lib/engine/releaseIdentity';
import type { ReleaseFacts } from '$lib/page/facts';

export const FACTS: ReleaseFacts = {
  publicacion: '2025-06-30-publico-00000000',
  perfil: 'publico',
  fuente: 'Fiscalía inventada',
  alcaldia: '09015',
  corte: '2025-01-31',
  primer_mes: '2019-01-01',
  ultimo_mes: '2025-01-01',
  ultimo_mes_completo: '2024-12-01',
  colonias: [{ clave: '0901500010007', slug: 'centro', nombre: 'Centro' }],
  curvas: [],
  victimas: null,
};

export const RELEASE: PageRelease = {
  publicacion: FACTS.publicacion,
  huella: 'inventada',
  address: '/data/',
};
