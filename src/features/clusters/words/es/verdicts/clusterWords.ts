/** The words that the sentences about clusters share. */
import type { DailyInflow } from '$lib/contract/edition';
import type { Divisor } from '$lib/contract/indicators/divisors';
import { plural } from '$lib/words/es/list';
import { writeCount } from '$lib/words/es/numbers';
import { headWords } from '$lib/words/es/headWords';

/** After «con»; an estimate is always called one. */
export const WITH: Readonly<Record<Divisor, string>> = {
  mujeres: 'mujeres residentes',
  ambiente: 'población de paso estimada',
};

/** Heads of the columns and the unit of what is divided by. */
export const DENOMINATOR_NAMES: Readonly<Record<Divisor, string>> = {
  mujeres: headWords.residents,
  ambiente: 'Población de paso (estimación)',
};

/** «por cada 100,000 mujeres residentes al año» */
export const PER_WORDS: Readonly<Record<Divisor, string>> = {
  mujeres: 'por cada 100,000 mujeres residentes al año',
  ambiente: 'por cada 100,000 personas de la población de paso estimada, al año',
};

/** @param inflow null where it is not known */
export function ambientNote(inflow: DailyInflow | null): string {
  const many =
    inflow === null ? '' : ` (${writeCount(inflow.people)} en ${inflow.year}, ${inflow.publisher})`;
  return (
    `La población de paso es una estimación nuestra: residentes más quienes entran cada día a trabajar${many}, ` +
    'repartidos según los establecimientos de cada colonia. Nadie la publica por colonia.'
  );
}

/**
 * What becomes of the finding whatever the colonias without a published count hold; null where all have one.
 * @param hidden how many they are
 * @param holds at the least, and at the most, that they may hold
 */
export function hiddenSentence(
  hidden: number,
  holds: { readonly least: boolean; readonly most: boolean } | null,
): string | null {
  if (hidden === 0 || holds === null) return null;
  const out =
    hidden === 1
      ? 'Una colonia no tiene su cuenta publicada (menos de 5 o protegida) y quedó fuera.'
      : `${hidden} colonias no tienen su cuenta publicada (menos de 5 o protegida) y quedaron fuera.`;
  const can = plural(hidden, 'puede', 'pueden');
  if (holds.least && holds.most) {
    return `${out} Con la menor y con la mayor cuenta que ${can} tener, el hallazgo es casi el mismo.`;
  }
  const when =
    !holds.least && !holds.most
      ? 'la menor o con la mayor cuenta'
      : holds.most
        ? 'la menor cuenta'
        : 'la mayor cuenta';
  return `${out} Con ${when} que ${can} tener, el hallazgo cambia: depende de lo que no se publica.`;
}

/** How zones were sought, so that anybody finds the same. */
export function scanNote(replicas: number, seed: number): string {
  return (
    'Se buscan círculos de colonias (barrido de Kulldorff) de hasta la mitad de la gente, con más casos de los ' +
    `que le tocarían, y se comparan con ${writeCount(replicas)} repartos al azar (semilla ${seed}) en que las ` +
    'colonias difieren entre sí tanto como éstas, sin que importe dónde están: la p dice qué tan seguido sale en ' +
    'ellos algo así de marcado. Una zona es un círculo: no todas sus colonias tienen por fuerza una tasa alta. ' +
    'Con colonias distintas entre sí, esta prueba a menudo no alcanza a ver una zona de cinco vecinas con el ' +
    'doble de riesgo: que no la señale no quiere decir que no la haya.'
  );
}

/** How neighbourhoods were compared. */
export function neighbourhoodNote(replicas: number, seed: number): string {
  return (
    'Cada colonia se compara con las que la tocan (índice local de Moran, de tasas ajustadas por su azar) y con ' +
    `${writeCount(replicas)} vecindarios al azar (semilla ${seed}). De las que se nombran, a lo más 5 de cada ` +
    '100 lo serían por error (FDR).'
  );
}

/** What each way of looking found. */
export interface Found {
  readonly zones: number;
  readonly neighbourhoods: number;
  /** All neighbours taken together. */
  readonly alike: boolean;
}

/** Why the ways of looking do not tell the same, where one finds something and another nothing; else null. */
export function disagreementSentence({ zones, neighbourhoods, alike }: Found): string | null {
  if (zones > 0 && neighbourhoods === 0) {
    return (
      'Los métodos no dicen lo mismo: el barrido suma varias colonias y ve una zona entera; los vecindarios ' +
      'juzgan a cada colonia con sus vecinas, con menos casos, y ninguna se distingue.'
    );
  }
  if (zones > 0) return null;
  if (neighbourhoods > 0) {
    return (
      'Los métodos no dicen lo mismo: alguna colonia se parece a sus vecinas, o se distingue de ellas, más de ' +
      'lo que haría el azar; pero el barrido, que sólo busca tasas altas, no halla una zona que pase de lo que ' +
      'dan colonias tan distintas entre sí.'
    );
  }
  return alike
    ? 'Los métodos no dicen lo mismo: vistas todas juntas, las colonias vecinas se parecen más de lo que haría ' +
        'el azar; pero ni una zona ni una colonia por sí sola bastan para decir dónde.'
    : null;
}
