/**
 * What the methods say in prose, by the method that says it: where each number is decided, or what it comes to.
 * A sentence that is no longer said fails as one that says another number.
 */
import { alpha, asIn, confidence, constantOf, decidedIn, textOf, type Rule } from './decided';
import { normalDeviate, normalUpper } from './special';
import { yearOfWork } from './works';

const DECISIONS = 'docs/decisions';
const BAND = `${DECISIONS}/tendencia-por-mes.md`;
const BREAKS = `${DECISIONS}/meses-irregulares.md`;
const LATE = `${DECISIONS}/denuncias-tardias.md`;
const PILES = `${DECISIONS}/apilamientos.md`;

/** Of a hundred drawn months, the least and the most that the band kept: from those that fell out. */
function keptWhenDrawn(): readonly number[] {
  const [, table = ''] = /fuera de cada 100 \|(.*?)## /.exec(textOf(BAND)) ?? [];
  const out = [...table.matchAll(/(?:\| [\d.]+ +){3}\| ([\d.]+)/g)].map(([, value]) =>
    Number(value),
  );
  return [100 - Math.max(...out), 100 - Math.min(...out)];
}

/** Of the confinement: the year of its months. */
const CONFINED = asIn(
  /confinamiento[,]? \(?(?:de )?abril a julio de (\d{4})/,
  BREAKS,
  /confinamiento +\| abril a julio de (\d{4})/,
);

/** Rows of the back-test: counts held of counts corrected, and their share. */
const held = (row: string) => new RegExp(`${row} +\\| (\\d+) +\\| (\\d+) \\((\\d+) %\\)`);
const backTested = (said: RegExp, section: string, row: string): Rule => ({
  said,
  is: () => {
    const [, own = ''] = textOf(LATE).split(`### ${section}`);
    const [judged, kept, share] = (held(row).exec(own) ?? []).slice(1).map(Number);
    return [kept, judged, share].map((value) => value ?? NaN);
  },
});

/** By the method's name in the address. */
export const TIME_RULES: Readonly<Record<string, readonly Rule[]>> = {
  comparacion: [{ said: /p es menor que (0\.\d+)/, is: () => [alpha()] }],
  apilamientos: [
    asIn(/año a menos de (\d+) metros/, PILES, /un mismo año a menos de (\d+) m de/),
    asIn(
      /a menos de (\d+) metros con las que hace esperar el anillo de (\d+) a (\d+)/,
      PILES,
      /a menos de (\d+) m de una oficina de la Fiscalía y cuántas entre (\d+) y (\d+) m/,
    ),
    asIn(/a (\d+) metros o menos/, PILES, /un mismo año a menos de (\d+) m de/),
  ],
  banda: [
    CONFINED,
    asIn(/los últimos (\d+) meses completos/, BAND, /los últimos (\d+) meses completos, en dos/),
    asIn(/rebasa un mes en (\d+) de cada 100 series/, BAND, /\(Bonferroni al (\d+) %\)/),
    { said: /dejan fuera ([\d.]+) % de cada lado/, is: () => [(alpha() / 2) * 100] },
    { said: /Se le piden (\d+) de cada 100/, is: () => [confidence() * 100] },
    asIn(/un año a la vez, guarda ([\d.]+);/, BAND, /\| Todos +(?:\| [\d.]+ +){2}\| ([\d.]+)/),
    { said: /en series sorteadas.* de ([\d.]+) a ([\d.]+)\./, is: keptWhenDrawn },
    asIn(/al menos (\d+) meses anteriores/, BAND, /Con menos de (\d+) meses conocidos/),
    { said: /de (\d+) se espera que uno se salga/, is: () => [1 / alpha()] },
  ],
  'cambio-de-nivel': [
    CONFINED,
    asIn(/reclasificó las carpetas de (\d{4})/, BREAKS, /la ciudad reclasificó (\d{4})/),
    asIn(/\(Proceso y datanoticias, (\d{4})\)/, BREAKS, /Proceso y datanoticias, (\d{4})/),
    asIn(/no se usaba antes de (\d{4})/, BREAKS, /tentativa de feminicidio \| enero de (\d{4})/),
    asIn(/subtipos nuevos desde (\d{4})/, BREAKS, /\(RNID\) \| enero de (\d{4})/),
    {
      said: /Expansión, (\d+) de marzo de (\d{4})/,
      is: () => decidedIn(BREAKS, /Expansión, (\d{4})-03-(\d+)/).toReversed(),
    },
    asIn(/guarda el (\d+) % en total/, BAND, /cambios de nivel se buscan al (\d+) %/),
    asIn(/con (\d+) series sorteadas/, BAND, /con (\d+) réplicas y semilla fija/),
  ],
  'tendencia-reciente': [
    { said: /peso de un año es ([\d.]+) entre/, is: () => [2 * normalDeviate(alpha() / 2)] },
    {
      said: /debe pasar de ([\d.]+): una vez de cada (\d+)/,
      is: () => {
        const [bound = NaN] = constantOf('src/lib/stats/time/recentTrend.ts', 'SIGNIFICANT');
        return [bound, 1 / (2 * normalUpper(Math.sqrt(bound)))];
      },
    },
  ],
  'meses-completos': [
    {
      said: /corte del (\d+) de \w+ de (\d{4}), el último mes completo es \w+ de (\d{4})/,
      is: ({ cut, lastComplete }) =>
        [cut.slice(8), cut.slice(0, 4), lastComplete.slice(0, 4)].map(Number),
    },
  ],
  alarmas: [{ said: /vigila (\d+) indicadores/, is: ({ parentOf }) => [parentOf.size] }],
  evaluacion: [
    asIn(
      /contiene la verdad de (\d+) a (\d+) de cada 100 veces/,
      `${DECISIONS}/evaluar.md`,
      /contiene la verdad de (\d+) a (\d+) de cada 100 veces/,
    ),
    {
      said: /con (\d+) lugares, lo menos es (\d+) de (\d+)/,
      is: (_, [places = NaN]) => [places, 1, places + 1],
    },
  ],
  'denuncias-tardias': [
    { said: /vigilancia de sida desde (\d{4})/, is: () => [yearOfWork('S. W. Lagakos')] },
    backTested(
      /en (\d+) de (\d+) cuentas de violencia de género por alcaldía \((\d+) %\)/,
      'Con la curva de otros lugares',
      'Violencia de género, en total',
    ),
    backTested(
      /libertad personal, en (\d+) de (\d+) meses \((\d+) %\)/,
      'En seis años seguidos',
      'Delitos contra la libertad personal',
    ),
    backTested(
      /de \d{4}, en (\d+) de (\d+) \((\d+) %\)/,
      'Por semana y alcaldía',
      'Violencia familiar',
    ),
    asIn(
      /bajó de ([\d.]+) carpetas sin corregir a ([\d.]+)\./,
      LATE,
      /alcaldía, con la curva .*? en total \| \d+ +\| \d+ \(\d+ %\) +\| ([\d.]+) +\| ([\d.]+)/,
    ),
    asIn(/de diciembre de (\d{4}), en/, LATE, /cada día de diciembre de (\d{4})/),
  ],
};
