/** Series as a release may tell them, invented. */
import type { Topic, TopicSeries } from '$features/verify/topics';

export const seriesWith = (of: Partial<TopicSeries> = {}): TopicSeries => ({
  indicador: 'snsp_feminicidio',
  fuente: 'sesnsp_idm',
  corto: 'SESNSP',
  publica: 'Secretariado Ejecutivo',
  conjunto: 'Incidencia delictiva',
  unidad: { una: 'delito', varias: 'delitos' },
  fecha: 'apertura',
  completo: '2026-07-01',
  months: null,
  years: { first: '2016-01-01', counts: [2, 3, 7, 5, 14, 8, 11, 3, 10, 3] },
  rupturas: [
    { kind: 'declarada', desde: '2026-01-01', que: 'cambió el registro', fuente: 'la prensa' },
  ],
  irregularity: null,
  tooFew: false,
  reporting: null,
  whole: null,
  ...of,
});

export const topicWith = (of: Partial<Topic> = {}): Topic => ({
  id: 'feminicidio',
  nombre: 'Feminicidio',
  enFrase: 'feminicidio',
  series: [seriesWith()],
  ...of,
});
