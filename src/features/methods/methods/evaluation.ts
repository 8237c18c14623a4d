import { areaSpread } from '$lib/stats/evaluation/areaSpread';
import { courseDistance } from '$lib/stats/evaluation/courseDistance';
import { exactPower } from '$lib/stats/evaluation/exactPower';
import { permutationShare } from '$lib/stats/evaluation/permutationShare';
import { decimals } from './decimals';
import type { Example, Method } from './method';

export const evaluation: Method = {
  id: 'evaluacion',
  nombre: 'Qué se podía ver, con quién se compara y qué tan a menudo sale sin hacer nada',
  donde: 'En la evaluación de lo que se hizo.',
  queHace: [
    'Antes de mirar el resultado dice el cambio más pequeño que esas cuentas habrían dejado ver cuatro de cada cinco veces. Sale de las cuentas de antes y de las comparables: lo que pasó después donde se hizo algo no entra.',
    'Propone como comparables las colonias cuyo curso anterior, relativo a su propio nivel, se parece más al de las elegidas. Deja fuera a las vecinas, a las que tienen alguna cuenta protegida y a las de población muy distinta. Quien lee puede cambiarlas.',
    'Si el lugar se escogió por sus cifras, o no se sabe por qué, los años con que se escogió quedan fuera: lo que se escoge por alto lo es en parte por azar, y baja solo.',
    'Si las colonias cambian entre sí no más de lo que da el azar, el intervalo es el exacto de la razón de razones. Si cambian más, sus diferencias se sortean de nuevo miles de veces, con una semilla fija, y el intervalo se abre lo que haga falta.',
    'Al final repite la comparación en lugares y fechas en que no se hizo nada que se sepa, y cuenta cuántas veces sale una diferencia tan grande. Si sale a menudo, no se afirma nada.',
  ],
  formulas: [
    {
      tex: String.raw`d = \left(\frac{1}{T}\sum_t \left(\frac{x_t}{\bar x} - \frac{y_t}{\bar y}\right)^2\right)^{1/2}`,
      leida:
        'La distancia entre dos cursos es la raíz del promedio de los cuadrados de su diferencia, cada cuenta entre la media de su propia colonia.',
    },
    {
      tex: String.raw`\hat\tau^2 = \max\left(0,\; \frac{X^2 / m - (K - G)}{\sum_g p_g (1 - p_g)(N_g - \sum_i n_i^2 / N_g)}\right)`,
      leida:
        'La varianza entre colonias es la ji cuadrada de sus cambios, corregida para que no salga corta más veces que larga, menos sus grados de libertad, entre el peso de sus cuentas; nunca menos de cero.',
    },
    {
      tex: String.raw`\begin{aligned} P = \sum_{s} \sum_{a \in R(s)} &\binom{n}{a} p^a (1-p)^{n-a} \\ &\cdot \binom{m}{s-a} q^{s-a} (1-q)^{m-s+a} \end{aligned}`,
      leida:
        'La potencia es la suma de las probabilidades de todas las cuentas que la prueba exacta señalaría; se busca el cambio con que llega a cuatro quintos.',
    },
    {
      tex: String.raw`p = \frac{1 + r}{1 + M}`,
      leida:
        'El valor p de las pruebas sin hacer nada es uno más las que salen tan grandes, entre uno más todas.',
    },
  ],
  simbolos: [
    { tex: 'x_t,\\; y_t', significa: 'carpetas de cada colonia en cada periodo anterior' },
    { tex: 'X^2', significa: 'ji cuadrada de los cambios de las colonias de cada grupo' },
    { tex: 'm', significa: 'mediana de la ji cuadrada entre su media' },
    { tex: 'K,\\; G', significa: 'colonias y grupos: donde se hizo algo, y comparables' },
    { tex: 'n,\\; m', significa: 'carpetas de antes y después, de cada grupo' },
    { tex: 'p,\\; q', significa: 'parte de ellas que es de después, en cada grupo' },
    { tex: 'R(s)', significa: 'cuentas que la prueba rechaza si en total hay s después' },
    { tex: 'r,\\; M', significa: 'pruebas tan grandes o más, y todas' },
  ],
  porque: [
    'Una evaluación que no podía ver nada dice siempre «sin cambio», y eso no es una respuesta. Por eso lo que se podía ver va primero.',
    'El parecido se mide con la forma del curso y no con su nivel: dado el total, la forma no dice nada de él, así que escoger por ella no carga la comparación hacia ningún lado. Las simulaciones del sitio lo comprueban: el intervalo contiene la verdad de 92 a 96 de cada 100 veces.',
    'El azar de las cuentas no es lo único que mueve a las colonias. Los lugares y fechas de prueba traen todo lo demás que las mueve, sin tener que nombrarlo.',
  ],
  limites: [
    'Sólo entran periodos completos y cuentas publicadas: con una cuenta protegida en la ventana no hay suma, y se dice cuál. Hacen falta cuatro trimestres completos a cada lado, o dos años antes y uno después, y cinco comparables.',
    'Con pocos lugares o fechas de prueba el valor p no puede ser chico: con 10 lugares, lo menos es 1 de 11.',
    'Las fechas de prueba se enciman unas con otras: no son tantas como parecen.',
  ],
  noDice: [
    'No dice por qué cambió: nadie sorteó dónde se haría algo.',
    'No ve lo que se movió a las vecinas, ni si hubo más denuncias porque hay más confianza.',
    '«Cabe en el azar» no es «no sirvió»: puede que no hubiera cuentas para verlo.',
  ],
  ejemplos: [course(), spread(), power(), placebos()],
  referencia:
    'Se hacen a mano; la potencia, sumando una por una todas las tablas que la prueba rechaza.',
  fuentes: [
    'A. Abadie, A. Diamond y J. Hainmueller, JASA 105 (2010).',
    'R. DerSimonian y N. Laird, Controlled Clinical Trials 7 (1986).',
    'E. Wilson y M. Hilferty, Proceedings of the National Academy of Sciences 17 (1931).',
    'B. Efron y R. Tibshirani, An Introduction to the Bootstrap (1993).',
    'J. Fleiss, B. Levin y M. Paik, Statistical Methods for Rates and Proportions (2003).',
    'B. Phipson y G. Smyth, Statistical Applications in Genetics and Molecular Biology 9 (2010).',
  ],
};

function course(): Example {
  const [own, other] = [
    [30, 10],
    [7, 7],
  ] as const;
  const distance = courseDistance(own, other) ?? Number.NaN;
  return {
    caso: `Distancia entre los cursos ${own.join(', ')} y ${other.join(', ')}`,
    resultado: decimals(distance, 2),
    dado: [...own, ...other],
    sale: [distance],
  };
}

function spread(): Example {
  const { variance, dispersion } = areaSpread([
    [
      { before: 20, after: 30 },
      { before: 30, after: 20 },
    ],
  ]);
  return {
    caso: 'Dos colonias, de 20 a 30 y de 30 a 20',
    resultado: `ji cuadrada ${decimals(dispersion ?? Number.NaN, 2)}, varianza entre colonias ${decimals(variance, 2)}`,
    dado: [20, 30, 30, 20],
    sale: [dispersion ?? Number.NaN, variance],
  };
}

function power(): Example {
  const found = exactPower(
    { treated: { cases: 12, share: 0.2 }, controls: { cases: 25, share: 0.5 } },
    0.05,
  );
  return {
    caso: 'Potencia con 12 carpetas, 20\u00a0% de después, y 25, la mitad de después',
    resultado: decimals(found, 4),
    dado: [12, 0.2, 25],
    sale: [found],
  };
}

function placebos(): Example {
  const p = permutationShare(9, [1, 2, 3, 4, 5, 6, 7, 8, 8.5, 0]);
  return {
    caso: 'De 10 lugares de prueba, ninguno tan grande',
    resultado: `p = ${decimals(p, 3)}`,
    dado: [10],
    sale: [p],
  };
}
