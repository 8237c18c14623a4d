import type { Method } from './method';

export const completeMonths: Method = {
  id: 'meses-completos',
  nombre: 'Meses completos y denuncias que llegan tarde',
  donde: 'En todo veredicto, en todo orden y en la línea punteada de la tendencia.',
  queHace: [
    'Muchas carpetas se abren semanas o meses después del hecho. Por eso, en un archivo recién cortado, los últimos meses siempre parecen bajar. La curva de retraso dice qué parte de los casos ya se había denunciado tantos días después del hecho.',
    'Un mes está completo cuando, para cada curva medida, es casi seguro que ya llegó al menos 95\u00a0% de sus casos. Los demás son provisionales: se dibujan punteados y no entran en veredictos ni en órdenes. Lo que aún falte de los completos se descuenta como exposición: de un total, lo que falta a cada parte según sus carpetas; de lo que nunca se midió, lo que falta a la más lenta de las curvas que valen por él.',
  ],
  formulas: [
    {
      tex: String.raw`\min_i\; F_i^{\inf}(c - u) \ge 0.95`,
      leida:
        'El mes está completo si el menor de los límites inferiores de las curvas, a los días que van de su último día al corte, es de 95\u00a0% o más.',
    },
    {
      tex: String.raw`t = \frac{1}{D} \sum_{d} \sum_{p} w_p \min_{i \in p} F_i(c - d)`,
      leida:
        'La exposición de un periodo es el promedio, sobre sus días, de lo ya denunciado de cada parte según su peso; de cada parte, la menor de sus curvas.',
    },
  ],
  simbolos: [
    {
      tex: 'F_i(r)',
      significa: 'parte de los casos del indicador i denunciada a r días del hecho',
    },
    { tex: String.raw`F_i^{\inf}`, significa: 'el límite inferior de su intervalo de Wilson' },
    { tex: 'c', significa: 'el corte: último día en que pudo abrirse una carpeta' },
    { tex: 'u', significa: 'el último día del mes' },
    { tex: 'w_p', significa: 'qué parte de las carpetas del total son de p; uno si es una sola' },
    { tex: 'd,\\; D', significa: 'cada día del periodo, y cuántos son' },
  ],
  porque: [
    'Comparar años de calendario con un archivo fresco publica bajas que no existen. Quitar siempre dos o tres meses no basta: el abuso sexual se denuncia más tarde que la violencia familiar, y cada corte es distinto.',
    'Se usa una sola ventana para todos los indicadores, para que las partes sumen su total y nadie escoja la que más conviene.',
  ],
  limites: [
    'La parte ya denunciada va de cero a uno. Una curva que al final no llega con seguridad a 95\u00a0% no puede decir de ningún mes que está completo.',
  ],
  noDice: [
    'No sabe de lo que se denuncia después del último día de su curva, ni de lo que nunca se denuncia.',
    'Si hoy se denuncia más tarde que cuando se midió la curva, los meses completos lo son un poco menos.',
  ],
  ejemplos: [],
  referencia: '',
  fuentes: [
    'S. W. Lagakos, L. M. Barraj y V. De Gruttola, Biometrika 75 (1988).',
    'J. F. Lawless, Canadian Journal of Statistics 22 (1994).',
  ],
};
