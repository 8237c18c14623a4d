import type { Medida } from '$lib/view/view';

/** What the methods page explains of a figure, as the links at its foot call it; by anchor. */
export const METHOD_LINKS = {
  comparacion: 'Cómo se comparan dos periodos',
  banda: 'De dónde sale la banda',
  'cambio-de-nivel': 'Cómo se halla un cambio de nivel',
  'razon-de-razones': 'Cómo se compara un cambio con otro',
  evaluacion: 'Qué se podía ver y con quién se compara',
  'meses-completos': 'Qué meses están completos',
  'denuncias-tardias': 'Qué se hace con lo que falta por denunciar',
  intervalos: 'Cómo se calcula el intervalo',
  suavizado: 'Cómo se suaviza una tasa',
  excedencia: 'Cómo se calcula la probabilidad',
  orden: 'Qué tanto se sostiene el orden',
  prioridades: 'Cómo se ordenan las prioridades',
  embudo: 'Cómo se calcula el embudo',
  agrupamientos: 'Cómo se comparan las vecinas',
  exploracion: 'Cómo se buscan los círculos',
  holm: 'Cómo se corrige por preguntar mucho',
  'varias-a-la-vez': 'Cuántos hallazgos pueden ser falsos',
  alcance: 'Cómo se mide qué tan lejos está',
  proteccion: 'Por qué hay cuentas protegidas',
} as const;

export type MethodAnchor = keyof typeof METHOD_LINKS;

/** What stands behind the number of a colonia, by how it is measured. */
export const METHOD_OF_MEASURE: Readonly<Record<Medida, MethodAnchor>> = {
  carpetas: 'intervalos',
  tasa: 'intervalos',
  suavizada: 'suavizado',
  excedencia: 'excedencia',
};
