/** The links at the foot of a figure. */
export const figureLinkWords = {
  everyIndicator: 'Qué cuenta cada indicador',
  thisIndicator: 'Qué cuenta este indicador',
  /** To what the methods page explains, by anchor. */
  methods: {
    comparacion: 'Cómo se comparan dos periodos',
    apilamientos: 'Qué se hace con las carpetas de un mismo punto',
    banda: 'De dónde sale la banda',
    'cambio-de-nivel': 'Cómo se halla un cambio de nivel',
    'meses-completos': 'Qué meses están completos',
    'denuncias-tardias': 'Qué se hace con lo que falta por denunciar',
    intervalos: 'Cómo se calcula el intervalo',
    suavizado: 'Cómo se suaviza una tasa',
    excedencia: 'Cómo se calcula la probabilidad',
    orden: 'Qué tanto se sostiene el orden',
    prioridades: 'Cómo se ordenan las prioridades',
    embudo: 'Cómo se calcula el embudo',
    holm: 'Cómo se corrige por preguntar mucho',
    alcance: 'Cómo se mide qué tan lejos está',
    proteccion: 'Por qué hay cuentas protegidas',
  },
};
