/** Names of indicators in a sentence. */
import { INDICATORS, type Indicator } from '../contract/indicators';

const named: readonly Indicator[] = INDICATORS;

/** «violencia familiar», «delitos contra la intimidad sexual», of its identifier. @throws RangeError for one that is none */
export function indicatorName(id: string): string {
  const found = named.find((indicator) => indicator.id === id);
  if (found === undefined) throw new RangeError(`«${id}» no es un indicador.`);
  const name = found.name.slice(0, 1).toLowerCase() + found.name.slice(1);
  return name.startsWith('contra ') ? `delitos ${name}` : name;
}
