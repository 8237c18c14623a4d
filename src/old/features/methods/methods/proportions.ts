import { wilson } from '$old/lib/stats/wilson';
import { decimals } from './decimals';
import type { Example, Method } from './method';

export const proportions: Method = {
  id: 'proporciones',
  nombre: 'El intervalo de una proporción',
  donde: 'En las curvas de retraso, que deciden qué mes está completo.',
  queHace: [
    'De tantos casos, tantos se habían denunciado a los 31 días: es una proporción, y con pocos casos es incierta. El intervalo de Wilson dice entre qué valores está.',
  ],
  formulas: [
    {
      tex: String.raw`\frac{2x + z^2 \mp z\,\left(z^2 + 4x - 4x^2/n\right)^{1/2}}{2\,(n + z^2)}`,
      leida:
        'Dos x más z cuadrada, menos o más z por la raíz de z cuadrada más cuatro x menos cuatro x cuadrada entre n; todo entre dos veces n más z cuadrada.',
    },
  ],
  simbolos: [
    { tex: 'x', significa: 'los casos que cumplen' },
    { tex: 'n', significa: 'todos los casos' },
    { tex: 'z = 1.96', significa: 'el cuantil de la normal, para un intervalo del 95\u00a0%' },
  ],
  porque: [
    'El intervalo de los libros de texto (p más o menos dos errores estándar) baja de cero o pasa del todo justo donde más importa: cerca de 95\u00a0%. El de Wilson no.',
  ],
  limites: ['Siempre está entre cero y uno, también sin casos o con todos.'],
  noDice: [
    'Supone casos independientes: varias víctimas de una misma carpeta se denuncian el mismo día, y su intervalo sale algo más angosto de lo debido.',
  ],
  ejemplos: [share(65, 100, 4), share(1045, 5000, 4), share(1, 100, 4), share(5, 100, 4)],
  referencia: 'Son los números de PHEindicatormethods, de OHID.',
  fuentes: ['E. B. Wilson, Journal of the American Statistical Association 22 (1927).'],
};

function share(part: number, whole: number, places: number): Example {
  const { lower, upper } = wilson(part, whole);
  return {
    caso: `${decimals(part, 0)} de ${decimals(whole, 0)}`,
    resultado: `de ${decimals(lower, places)} a ${decimals(upper, places)}`,
    dado: [part, whole],
    sale: [lower, upper],
  };
}
