/** What the comparison of each colonia with its neighbours says. */
import {
  neighbourhoodsBeyondChance,
  type ClusterFinding,
  areNeighboursAlike,
} from '../../../answers/finding';
import type { Quadrant } from '$lib/stats/space/localMoran';
import { plural, writeList } from '$lib/words/es/list';
import { capitalised } from '$lib/words/es/unitWords';
import { writePValue } from '$lib/words/es/pValue';
import type { ClusterSubject } from './clusterVerdict';
import { WITH } from './clusterWords';

type NameOf = ClusterSubject['nameOf'];

export const QUADRANT_WORDS: Readonly<Record<Quadrant, string>> = {
  'high-high': 'tasa alta entre vecinas de tasa alta',
  'low-low': 'tasa baja entre vecinas de tasa baja',
  'high-low': 'tasa alta entre vecinas de tasa baja',
  'low-high': 'tasa baja entre vecinas de tasa alta',
};

export const QUADRANTS = ['high-high', 'low-low', 'high-low', 'low-high'] as const;

/** Over the map of neighbourhoods. */
export function neighbourhoodHeadline(finding: ClusterFinding, nameOf: NameOf): string {
  if (finding.tooFew) return 'No hay colonias suficientes para comparar vecindarios';
  const found = neighbourhoodsBeyondChance(finding);
  if (found.length === 0) {
    return 'Ninguna colonia, por sí sola, se parece a sus vecinas ni se distingue de ellas más de lo que haría el azar';
  }
  const parts = QUADRANTS.flatMap((quadrant) => {
    const names = found
      .filter((each) => each.quadrant === quadrant)
      .map(({ clave }) => nameOf(clave));
    return names.length === 0 ? [] : [`${QUADRANT_WORDS[quadrant]}: ${writeList(names)}`];
  });
  return capitalised(parts.join('; '));
}

/** The same for a room, where names are read on the map; undefined where too few were compared: that is short. */
export function neighbourhoodInShort(finding: ClusterFinding): string | undefined {
  if (finding.tooFew) return undefined;
  const { length } = neighbourhoodsBeyondChance(finding);
  const alike = plural(length, 'colonia se parece', 'colonias se parecen');
  return length === 0
    ? 'Ninguna colonia se parece a sus vecinas, ni contrasta, más allá del azar'
    : `${length} ${alike} a sus vecinas, o ${plural(length, 'contrasta', 'contrastan')}, más allá del azar`;
}

/** All colonias at once; null where it cannot be told. */
export function globalSentence(finding: ClusterFinding): string | null {
  const { global } = finding;
  if (global === null) return null;
  const told = `(índice ${global.index.toFixed(2).replace('-', '\u2212')}; p de\u00a0${writePValue(global.p)})`;
  return areNeighboursAlike(finding)
    ? `Vistas todas juntas, las colonias vecinas se parecen en su tasa más de lo que haría el azar ${told}.`
    : `Vistas todas juntas, las colonias vecinas no se parecen en su tasa más de lo que haría el azar ${told}.`;
}

/** The same of the neighbourhoods. */
export function neighbourhoodDenominatorSentence(
  finding: ClusterFinding,
  other: ClusterFinding | null,
  holds: boolean,
  nameOf: NameOf,
): string | null {
  if (other === null || finding.tooFew || other.tooFew) return null;
  if (holds) return `Con ${WITH[other.denominator]} el hallazgo es casi el mismo.`;
  const found = neighbourhoodHeadline(other, nameOf);
  const told = `${found.charAt(0).toLowerCase()}${found.slice(1)}`;
  return `Con ${WITH[other.denominator]} el hallazgo es otro (${told}): depende de con qué se divide.`;
}
