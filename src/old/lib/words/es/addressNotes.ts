/** What of an address could not be followed, as sentences for the reader. */
import { indicatorOf, type IndicatorId } from '$old/lib/contract/indicators/catalogue';
import type { AddressNote } from '$old/lib/view/addressNote';
import { writePeriod } from './dates';
import { echo } from './echo';
import { writeList } from './list';

const DIFFERS = {
  cifras: 'las cifras pueden ser otras',
  orden: 'el orden puede ser otro',
  acuerdos: 'los acuerdos pueden ser otros',
} as const;

/** Of an address of no page. */
export const unknownIndicator = (asked: string): string => `No hay un indicador «${asked}».`;

export function writeAddressNote(note: AddressNote): string {
  switch (note.kind) {
    case 'publicacion':
      return (
        `El enlace se hizo con la publicación ${echo(note.asked)} y ésta es la ` +
        `«${note.here}»: ${DIFFERS[note.differs]}.`
      );
    case 'indicador':
      return `No hay un indicador ${echo(note.asked)}. Se muestra «${indicatorOf(note.shown).nombre}».`;
    case 'periodo':
      return `${writePeriodNote(note)} Se muestra ${writePeriod(note.shown)}.`;
    case 'medida': {
      const names = writeList(note.known.map((medida) => `«${medida}»`));
      return `No hay una medida ${echo(note.asked)}: son ${names}. Se muestra el veredicto.`;
    }
    case 'divisor':
      return note.known.includes(note.asked)
        ? `${residentsAlone(note.indicador)}.`
        : `No se puede dividir entre ${echo(note.asked)}: se puede entre ${writeList(note.known.map((divisor) => `«${divisor}»`))}. Se muestra entre las mujeres que viven ahí.`;
    case 'colonia':
      return `No hay una colonia ${echo(note.asked)}. Se muestra toda la alcaldía.`;
  }
}

/** Why an indicator is not divided by who is there by day. */
const residentsAlone = (indicador: IndicatorId) =>
  `«${indicatorOf(indicador).nombre}» se divide sólo entre las mujeres que viven ahí: no es un delito de la calle`;

function writePeriodNote(note: Extract<AddressNote, { readonly kind: 'periodo' }>): string {
  switch (note.why) {
    case 'no_es':
      return `${echo(note.asked)} no es un periodo: se escribe como 2023 o como 2021-2023.`;
    case 'solo_trienios':
      return `«${indicatorOf(note.indicador).nombre}» tiene tan pocos casos por colonia que sólo se publica sumando tres años.`;
    case 'incompleto':
      return `${writePeriod(note.asked)} todavía no está completo: siguen llegando carpetas.`;
    case 'sin_datos':
      return `No hay datos de ${writePeriod(note.asked)}.`;
  }
}
