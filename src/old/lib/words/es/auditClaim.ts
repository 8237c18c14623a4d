/** What the audit of a release claims, and what the claim covers. */
import type { Manifest } from '../../contract/manifest';
import { writeCount } from './numbers';

type Audit = Pick<Manifest['auditoria'], 'recuperables' | 'historia' | 'juntas'>;

/** A sentence or more, with their full stops. */
export function auditClaim({ recuperables, historia, juntas }: Audit): string {
  const found =
    recuperables === 0 ? 'no pudo recuperar ninguna' : `pudo recuperar ${writeCount(recuperables)}`;
  const together =
    juntas === undefined
      ? ''
      : ' Abarca juntas las fuentes que cuentan los mismos hechos, como las carpetas y sus víctimas.';
  const earlier = historia?.publicaciones.length ?? 0;
  if (historia === undefined || earlier === 0) {
    return `La auditoría ${found}. Sólo abarca esta publicación: no hay otra anterior.${together}`;
  }
  const covered =
    earlier === 1 ? 'junto con la publicación anterior' : `junto con las ${earlier} anteriores`;
  const { ya_reveladas: told } = historia;
  const taken =
    told === 0
      ? 'Tampoco hay ninguna que una publicación anterior haya dejado ver.'
      : told === 1
        ? 'Aparte hay 1 que se sabe por lo que dijeron publicaciones anteriores y que ya no se puede retirar.'
        : `Aparte hay ${writeCount(told)} que se saben por lo que dijeron publicaciones anteriores y que ya no se pueden retirar.`;
  const reach = recuperables === 0 ? `ni en esta publicación sola ni ${covered}` : `${covered}`;
  return `La auditoría ${found}, ${reach}.${together} ${taken}`;
}
