import { expect, it } from 'vitest';
import { figureLinkWords } from '$lib/words/es/figureLinks';

it('says of each link at the foot of a figure what it explains', () => {
  expect(figureLinkWords.everyIndicator).toBe('Qué cuenta cada indicador');
  expect(figureLinkWords.thisIndicator).toBe('Qué cuenta este indicador');
});

it('says by its anchor what the methods page explains', () => {
  expect(figureLinkWords.methods).toEqual({
    comparacion: 'Cómo se comparan dos periodos',
    apilamientos: 'Qué se hace con las carpetas de un mismo punto',
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
  });
});
