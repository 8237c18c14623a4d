/** What becomes of the list where the women of each colonia, an estimate, are a tenth more or fewer. */
import { WOMEN_DOUBT } from '$old/lib/answers/coloniaCounts';
import type { WomenDoubt } from '$old/lib/answers/womenDoubt';
import { plural, writeList } from '$old/lib/words/es/list';
import { writePercent } from '$old/lib/words/es/numbers';

/** Of all colonias together. */
type Doubted = Omit<WomenDoubt, 'each'>;

/** Null where nothing is claimed nor sure. */
export function womenDoubtSentence(doubt: Doubted | null): string | null {
  if (doubt === null) return null;
  const { claimed, sure, kept } = doubt;
  const parts = [
    ...(claimed === 0 ? [] : [claims(doubt)]),
    ...(sure === 0
      ? []
      : [
          `de ${plural(sure, 'la pareja', `las ${sure} parejas`)} de colonias cuyo orden es seguro, ${remaining(sure, kept)}`,
        ]),
  ];
  return (
    'Las mujeres de cada colonia son una estimación, de 2020 para todos los años: con ' +
    `${writePercent(WOMEN_DOUBT)} más o menos, ${parts.join('; y ')}.`
  );
}

function claims({ claimed, lost }: Doubted): string {
  if (claimed === 1) {
    return `la que va más allá del azar ${lost.length === 0 ? 'lo seguiría haciendo' : 'ya no lo haría'}`;
  }
  const those = `las ${claimed} que van más allá del azar`;
  if (lost.length === 0) return `${those} lo seguirían haciendo`;
  if (lost.length === claimed) return `ninguna de ${those} lo haría`;
  return `de ${those}, ya no lo ${plural(lost.length, 'haría', 'harían')} ${writeList(lost)}`;
}

function remaining(sure: number, kept: number): string {
  if (kept === sure) return plural(sure, 'lo seguiría siendo', 'todas lo seguirían siendo');
  if (kept === 0) return plural(sure, 'ya no lo sería', 'ninguna lo sería');
  return `lo seguiría${kept === 1 ? '' : 'n'} siendo ${kept}`;
}
