import { rate } from '$old/lib/stats/rate';
import { decimals } from './decimals';
import type { Example, Method } from './method';

export const intervals: Method = {
  id: 'intervalos',
  nombre: 'El intervalo de una cuenta o de una tasa',
  donde: 'En las barras de la lista de colonias y en la página de cada una.',
  queHace: [
    'Una cuenta es una muestra de lo que pudo pasar: con la misma violencia, otro año habría dado otro número. El intervalo del 95\u00a0% dice entre qué valores está la tasa de fondo; calculado así, acierta en unas 95 de cada 100 veces.',
    'Con menos de 10 casos el intervalo es exacto; desde 10, el de Byar, que ya casi no se distingue de él. Entre la población y por 100,000 se vuelve el de una tasa.',
  ],
  formulas: [
    {
      tex: String.raw`L = \tfrac{1}{2}\,\chi^2_{\alpha/2,\; 2O}`,
      leida:
        'Exacto, límite inferior: la mitad del cuantil alfa medios de la ji cuadrada con dos O grados de libertad.',
    },
    {
      tex: String.raw`U = \tfrac{1}{2}\,\chi^2_{1-\alpha/2,\; 2O+2}`,
      leida:
        'Exacto, límite superior: la mitad del cuantil uno menos alfa medios de la ji cuadrada con dos O más dos grados de libertad.',
    },
    {
      tex: String.raw`L = O\left(1 - \frac{1}{9O} - \frac{z}{3\,O^{1/2}}\right)^{3}`,
      leida:
        'Byar, límite inferior: O por el cubo de uno, menos uno entre nueve O, menos z entre tres raíces de O.',
    },
    {
      tex: String.raw`U = O'\left(1 - \frac{1}{9O'} + \frac{z}{3\,(O')^{1/2}}\right)^{3}`,
      leida:
        'Byar, límite superior: lo mismo con O prima, que es O más uno, y sumando el último término.',
    },
  ],
  simbolos: [
    { tex: 'O', significa: 'los casos contados' },
    { tex: "O' = O + 1", significa: 'uno más' },
    { tex: String.raw`\alpha`, significa: '0.05, para un intervalo del 95\u00a0%' },
    { tex: 'z = 1.96', significa: 'el cuantil de la normal que le toca' },
    {
      tex: String.raw`\chi^2_{q,\;g}`,
      significa: 'el cuantil q de la ji cuadrada con g grados de libertad',
    },
  ],
  porque: [
    'Es la regla de los indicadores de salud pública de Inglaterra (OHID Fingertips). El intervalo «más o menos dos errores estándar» baja de cero con pocos casos y promete más precisión de la que hay.',
  ],
  limites: [
    'El límite inferior nunca es menor que cero. Con 0 casos el intervalo va de 0 a 3.69 casos.',
    'No hay tasa donde no se conoce la población, ni de una cuenta protegida.',
  ],
  noDice: [
    'No incluye lo que no se denuncia, ni el error de la población, ni el del lugar anotado.',
    'Que dos intervalos se encimen no prueba que dos colonias sean iguales: para eso está la comparación.',
    'Con menos de 20 casos la tasa salta de un año a otro: la página la marca como inestable.',
  ],
  ejemplos: [
    counted('3 casos (exacto)', [3], 1, 4),
    counted('65 casos (Byar)', [65], 1, 4),
    counted('5 casos entre 100 personas, por 100,000 (exacto)', [5, 100], 100_000, 2),
    counted('20 casos entre 100 personas, por 100,000 (Byar)', [20, 100], 100_000, 2),
  ],
  referencia: 'Son los números de PHEindicatormethods, de OHID, y del intervalo exacto en R.',
  fuentes: [
    'F. Garwood, Biometrika 28 (1936).',
    'N. E. Breslow y N. E. Day, Statistical Methods in Cancer Research II (1987), p. 69.',
  ],
};

function counted(
  caso: string,
  dado: readonly [count: number, denominator?: number],
  per: number,
  places: number,
): Example {
  const [count, denominator] = dado;
  const found = rate(count, denominator ?? 1, per);
  if (found === null) throw new Error(`«${caso}» no tiene tasa.`);
  const [lower, upper] = [found.lower, found.upper].map((value) => decimals(value, places));
  return {
    caso,
    resultado: `${decimals(found.value, 0)}, intervalo de ${lower} a ${upper}`,
    dado: denominator === undefined ? [count] : [count, denominator],
    sale: [found.value, found.lower ?? Number.NaN, found.upper],
  };
}
