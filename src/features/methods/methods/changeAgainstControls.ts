import { ratioOfRatios } from '$lib/stats/ratioOfRatios';
import { decimals } from './decimals';
import type { Example, Method } from './method';

type Cells = readonly [after: number, before: number, after: number, before: number];

export const changeAgainstControls: Method = {
  id: 'razon-de-razones',
  nombre: 'Antes y después, frente a lugares comparables',
  donde: 'En la evaluación de lo que se hizo.',
  queHace: [
    'Que algo baje donde se hizo algo no dice mucho si también bajó donde no se hizo nada. Se compara un cambio con otro: la razón entre después y antes donde se actuó, entre la misma razón en los lugares de control. Menos de uno es que bajó más (o subió menos) que en ellos.',
  ],
  formulas: [
    {
      tex: String.raw`\psi = \frac{a / b}{c / d} \cdot \frac{t_b\, t_c}{t_a\, t_d}`,
      leida:
        'La razón de razones es después entre antes donde se actuó, entre después entre antes en los controles, ajustada por las exposiciones.',
    },
    {
      tex: String.raw`P(a \mid \text{sumas}) \propto \binom{a + b}{a} \binom{c + d}{c}\, \psi^{a}`,
      leida:
        'Dadas las cuatro sumas de la tabla, la primera cuenta sigue la hipergeométrica no central de Fisher, y de ella salen los límites y el valor p exactos.',
    },
  ],
  simbolos: [
    { tex: 'a,\\; b', significa: 'casos después y antes donde se actuó' },
    { tex: 'c,\\; d', significa: 'casos después y antes en los controles' },
    { tex: 't_a, t_b, t_c, t_d', significa: 'sus exposiciones: meses, o la parte ya denunciada' },
  ],
  porque: [
    'Restar porcentajes («aquí bajó cuatro puntos más que allá») no dice si la diferencia pasa del azar, y casi nunca pasa. La prueba exacta sirve también con pocos casos, que es lo común en una colonia.',
  ],
  limites: [
    'Va de cero a infinito; el intervalo queda abierto por un lado si una cuenta es cero. No se da si un renglón o una columna de la tabla es toda de ceros.',
  ],
  noDice: [
    'No prueba que lo hecho lo causara: los controles pueden no ser comparables, o haber cambiado por su lado.',
    'Si se actuó justo donde hubo un mal año, la cuenta habría bajado sola: es regresar a la media.',
    'No ve si los casos sólo se movieron a la colonia de junto.',
  ],
  ejemplos: [table([3, 1, 1, 3]), table([2, 10, 15, 3]), table([44, 68, 612, 598])],
  referencia:
    'Después y antes donde se actuó, después y antes en los controles. Las dos primeras son las de la ayuda de fisher.test, de R; la tercera, de SciPy.',
  fuentes: [
    'R. A. Fisher, Journal of the Royal Statistical Society 98 (1935).',
    'J. Cornfield, Third Berkeley Symposium 4 (1956).',
  ],
};

function table([after, before, controlAfter, controlBefore]: Cells): Example {
  const found = ratioOfRatios(
    { after: { count: after, exposure: 1 }, before: { count: before, exposure: 1 } },
    { after: { count: controlAfter, exposure: 1 }, before: { count: controlBefore, exposure: 1 } },
  );
  if (found === null) throw new Error('La tabla no deja nada al azar.');
  const [ratio, lower, upper] = [found.ratio, found.lower, found.upper].map((value) =>
    decimals(value, 4),
  );
  return {
    caso: `${after} y ${before}; ${controlAfter} y ${controlBefore}`,
    resultado: `razón ${ratio}, intervalo de ${lower} a ${upper}, p = ${decimals(found.p, 4)}`,
    dado: [after, before, controlAfter, controlBefore],
    sale: [found.ratio, found.lower, found.upper, found.p],
  };
}
