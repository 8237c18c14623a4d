/** The words that the sentences about clusters share. */
import type { Denominator } from '../../../view';
import { plural } from '$lib/words/es/list';
import { writeCount } from '$lib/words/es/numbers';

/** After «con»; an estimate is always called one. */
export const WITH: Readonly<Record<Denominator, string>> = {
  mujeres: 'mujeres residentes',
  ambiente: 'población de paso estimada',
};

/** Heads of the columns and the unit of what is divided by. */
export const DENOMINATOR_NAMES: Readonly<Record<Denominator, string>> = {
  mujeres: 'Mujeres residentes (2020)',
  ambiente: 'Población de paso (estimación)',
};

/** «por cada 100,000 mujeres residentes al año» */
export const PER_WORDS: Readonly<Record<Denominator, string>> = {
  mujeres: 'por cada 100,000 mujeres residentes al año',
  ambiente: 'por cada 100,000 personas de la población de paso estimada, al año',
};

/** @param inflow people from elsewhere who come in to work every day; null where it is not known */
export function ambientNote(inflow: number | null): string {
  const many = inflow === null ? '' : ` (${writeCount(inflow)} en 2015, INEGI)`;
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
    `que le tocarían, y se comparan con ${writeCount(replicas)} repartos al azar (semilla ${seed}): ` +
    'la p dice qué tan seguido sale en ellos algo así de marcado. Una zona es un círculo: no todas sus colonias tienen por fuerza una tasa alta.'
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
