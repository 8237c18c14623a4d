/** As methodRules.ts, of methods about numbers, places and what protects them. */
import { alpha, asIn, asRun, confidence, constantOf, decidedIn, type Rule } from './decided';
import { countLimit } from './limits';
import { AGES } from './publishedNumbers';
import { yearOfWork } from './works';

const DECISIONS = 'docs/decisions';
const CELLS = `${DECISIONS}/proteccion-de-celdas.md`;
const FAR = `${DECISIONS}/alcance.md`;
const STATS = 'src/lib/stats';

const exactBelow = () => constantOf(`${STATS}/rate.ts`, 'EXACT_BELOW');
const SMALL = /Toda cuenta publicada de (\d) a (\d) por debajo/;

/** By the method's name in the address. */
export const AREA_RULES: Readonly<Record<string, readonly Rule[]>> = {
  intervalos: [
    { said: /acierta en unas (\d+) de cada 100/, is: () => [confidence() * 100] },
    {
      said: /menos de (\d+) casos el intervalo es exacto; desde (\d+)/,
      is: () => [...exactBelow(), ...exactBelow()],
    },
    { said: /^(0\.\d+), para un intervalo/, is: () => [alpha()] },
    {
      said: /Con (\d+) casos el intervalo va de (\d+) a ([\d.]+) casos/,
      is: () => [0, countLimit(0, -1), countLimit(0, 1)],
    },
    asIn(
      /menos de (\d+) casos la tasa salta/,
      `${DECISIONS}/tasa-suavizada.md`,
      /«inestable» \(menos de (\d+) carpetas\)/,
    ),
  ],
  proporciones: [asRun(/a los (\d+) días/, 'src/features/methods/delays.ts', 'EARLY_DAYS')],
  estandarizacion: [
    asRun(/no se da con menos de (\d+) casos/, `${STATS}/directStandardisation.ts`, 'FEWEST_CASES'),
    { said: /con menos de (\d+), su intervalo es el exacto/, is: exactBelow },
    {
      said: /(\d+) grupos de edad y la población europea de (\d{4})/,
      is: () => [AGES, yearOfWork('Eurostat')],
    },
  ],
  excedencia: [
    asIn(
      /Desde (0\.\d+) se dice que es probable, y desde (0\.\d+) que/,
      'src/lib/answers/exceedanceClass.ts',
      /\[0\.05, 0\.2, (0\.\d+), (0\.\d+)\]/,
    ),
    { said: /de diez con (0\.\d+) se espera que una no/, is: () => [1 - 1 / 10] },
  ],
  orden: [
    { said: /quedan debajo de (0\.\d+)/, is: () => [alpha()] },
    {
      said: /con (\d+) % más y con (\d+) % menos/,
      is: () => {
        const [doubt = NaN] = decidedIn(
          `${DECISIONS}/poblacion-ambiente.md`,
          /con (\d+) % más o menos/,
        );
        return [doubt, doubt];
      },
    },
    asIn(/\(de (\d) a (\d) casos/, CELLS, SMALL),
  ],
  'primeros-lugares': [
    asIn(
      /el sorteo, de ([\d,]+) veces/,
      'src/features/methods/methods/topPlaces.ts',
      /replicas: ([\d_]+)/,
    ),
    asIn(
      /a menos de (0\.\d+) de ellos/,
      'tests/features/methods/references.test.ts',
      /exact\)\)\.toBeLessThan\((0\.\d+)\)/,
    ),
  ],
  embudo: [{ said: /entre las (\d+): el embudo/, is: ({ alcaldias }) => [alcaldias.length] }],
  prioridades: [
    asIn(
      /sortean ([\d,]+) ponderaciones alrededor de las elegidas y ([\d,]+) entre/,
      `${DECISIONS}/prioridades.md`,
      /([\d,]+) ponderaciones alrededor de las elegidas, .*? y ([\d,]+) de una/,
    ),
    asIn(/cualquiera de (\d) a (\d),/, CELLS, SMALL),
  ],
  holm: [
    {
      said: /hace (\d+) pruebas, una por colonia, con p menor que (0\.\d+)/,
      is: ({ colonias }) => [colonias.length, alpha()],
    },
    asIn(
      /no pase de (\d+) %/,
      `${DECISIONS}/muchas-comparaciones.md`,
      /se juzgara sola al (\d+) %/,
    ),
    asRun(/se corrige al (\d+) %/, 'src/lib/answers/change.ts', 'RELEASE_ALPHA', 100),
  ],
  'varias-a-la-vez': [
    asIn(
      /a lo más (\d+) % sea por azar/,
      `${DECISIONS}/agrupamientos.md`,
      /hallazgos falsos a lo más del (\d+) %/,
    ),
    { said: /de (\d+), uno puede serlo/, is: () => [1 / alpha()] },
  ],
  alcance: [
    asIn(/a ([\d.]+) km por hora/, FAR, /tiempo a ([\d.]+) km por hora/),
    asIn(/a más de (\d+) minutos/, FAR, /a más de (\d+) minutos/),
    asIn(/es de (\d+) % o más/, FAR, /superar a la alcaldía llega a (\d+) %/),
    asRun(/de la Tierra, ([\d,.]+) km/, `${STATS}/access/greatCircle.ts`, 'EARTH_KM'),
  ],
  proteccion: [
    asIn(/menos el menor, es de (\d+) o más/, CELLS, /puede variar en (\d+) o más/),
    {
      said: /k es (\d+) y no puede ser menos/,
      is: () => [(decidedIn(CELLS, SMALL)[1] ?? NaN) + 1],
    },
  ],
};
