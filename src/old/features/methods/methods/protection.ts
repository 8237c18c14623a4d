import { LIMIT_OF_PROTECTION } from '$old/lib/words/es/protectionLimit';
import type { Method } from './method';

export const protection: Method = {
  id: 'proteccion',
  nombre: 'Proteger las cuentas pequeñas, y comprobarlo',
  donde: 'En todo lo que se publica por colonia, o cruzado con sexo o edad.',
  queHace: [
    'Una cuenta muy pequeña en una colonia puede señalar a una persona. Por eso se suprime: la celda se publica vacía y el mapa la dibuja con trama, nunca como cero. Los ceros se publican siempre: una celda vacía quiere decir uno o más. No basta, porque los trimestres suman años y las colonias suman la alcaldía: una celda vacía sola se saca restando. Así que se suprimen también las que la delatarían.',
    'Después, un programa aparte hace de atacante: lee sólo lo publicado, lo de hoy y todo lo que se publicó antes, y busca, para cada celda suprimida, el menor y el mayor valor posibles. Si alguna puede saberse con más precisión que la prometida, no hay publicación.',
  ],
  formulas: [
    {
      tex: String.raw`\max x_c - \min x_c \ge 2`,
      leida: 'El mayor valor posible de la celda, menos el menor, es de 2 o más.',
    },
    {
      tex: String.raw`\text{sujeto a}\quad A x = b,\quad x \ge 0,\quad x_c \ge 1`,
      leida:
        'De todos los valores que cumplen las sumas publicadas y no son negativos; el de la celda suprimida es uno o más, porque ningún cero se suprime. Además, quien ataca sabe que una celda primaria vale de uno a k menos uno.',
    },
  ],
  simbolos: [
    { tex: 'x_c', significa: 'lo que vale la celda suprimida' },
    { tex: 'A x = b', significa: 'todas las sumas que se pueden hacer con lo publicado' },
    { tex: 'k', significa: 'la cuenta más pequeña, fuera del cero, que se publica' },
  ],
  porque: [
    'Redondear o sumar ruido haría falsas todas las cuentas, también las grandes; suprimir deja ciertas las que se ven. Y comprobarlo con programación lineal y entera, celda por celda, prueba que no se pueden recuperar, en vez de suponerlo.',
  ],
  limites: [
    'En la publicación abierta k es 5 y no puede ser menos. Los totales de la alcaldía completa no se suprimen: ya son cifras oficiales publicadas.',
  ],
  noDice: [
    LIMIT_OF_PROTECTION,
    'Que en una celda suprimida hubo al menos un caso se sabe siempre: es lo que dice estar vacía.',
    'No protege de quien ya sabe del caso por otro lado.',
    'Que hubo algún caso de un delito en una colonia y un año sí puede deducirse, aunque no se publique; cuántos, si fueron pocos, no.',
    'Lo que una publicación anterior dejó ver no se puede retirar: quien la guardó lo tiene.',
    'Lo que se ve por colonia suma menos que la alcaldía: las colonias con pocos casos quedan calladas.',
  ],
  ejemplos: [],
  referencia: '',
  fuentes: [
    'J. P. Kelly, B. L. Golden y A. A. Assad, Networks 22 (1992).',
    'M. Fischetti y J. J. Salazar González, Management Science 47 (2001).',
  ],
};
