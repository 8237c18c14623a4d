/** What the remark of a service says: which list, of when, under which licence, and what of it was not taken as it is. */
import { greatCircleKm } from '../../../src/old/lib/stats/access/greatCircle';
import type { ListName } from './crosswalk';
import type { OfficialPlace } from './officialPlace';

export const NOTES: Readonly<
  Record<ListName, { readonly name: string; readonly url: string; readonly date: string }>
> = {
  servicios: {
    name: 'Lista oficial de septiembre de 2024 (Gobierno de la Ciudad de México, CC BY 4.0)',
    url: 'https://datos.cdmx.gob.mx/dataset/servicios-de-atencion-a-violencia-contra-las-mujeres',
    date: '2024-09',
  },
  hospitales: {
    name: 'Lista oficial de hospitales de la ciudad, sin fecha (Gobierno de la Ciudad de México, CC BY 4.0)',
    url: 'https://datos.cdmx.gob.mx/',
    date: '',
  },
  clues: {
    name: 'Lista oficial de unidades de salud con CLUES, 2026 (IMSS-Bienestar; la copia que se leyó no dice su licencia)',
    url: 'https://github.com/gabrielgomga/giras_imssb/tree/6b7663857028a2b0978332a2654ddffbcf3b91be',
    date: '2026',
  },
  lunas: {
    name: 'Lista oficial de LUNA, sin fecha (Gobierno de la Ciudad de México, CC BY 4.0)',
    url: 'https://datos.cdmx.gob.mx/',
    date: '',
  },
};

/** Beyond this, m, two points are not one place. */
const APART = 50;
const MOVED = /Antes se la ponía a [\d,]+ m de ahí\./;

interface Found {
  readonly lista: ListName;
  readonly place: OfficialPlace;
}

const metres = new Intl.NumberFormat('es-MX', { maximumFractionDigits: 0 });

/**
 * @param found the list that wins first
 * @param phonesOf the list that its telephones are of
 * @param moved metres from where the row stood before
 * @param before the remark that it had, of which where it stood is kept
 */
export function noteOf(
  found: readonly Found[],
  phonesOf: ListName | undefined,
  moved: number | null,
  before: string,
): string {
  const [main] = found;
  if (main === undefined) return '';
  const phones = found.find(({ lista }) => lista === phonesOf)?.place.telefonos ?? [];
  const extensions = [...new Set(phones.flatMap(({ extension }) => extension ?? []))];
  const stood =
    moved !== null && moved > APART
      ? `Antes se la ponía a ${metres.format(moved)} m de ahí.`
      : MOVED.exec(before)?.[0];
  return [
    `${NOTES[main.lista].name}.`,
    phones.some(({ antepuesto }) => antepuesto)
      ? 'La lista da el teléfono con ocho dígitos y se le antepuso 55.'
      : '',
    extensions.length > 0 ? `Extensión ${extensions.join(' o ')}.` : '',
    ...main.place.reparos.map((remark) => `${remark.charAt(0).toUpperCase()}${remark.slice(1)}.`),
    phonesOf !== undefined && phonesOf !== main.lista
      ? `El teléfono es de otra lista: ${NOTES[phonesOf].name}.`
      : '',
    ...found.slice(1).map((other) => disagreement(main.place, other)),
    stood ?? '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function disagreement(main: OfficialPlace, { lista, place }: Found): string {
  const apart = greatCircleKm(main, place) * 1000;
  const numbers = place.telefonos
    .map(({ numero }) => numero)
    .filter((numero) => !main.telefonos.some((own) => own.numero === numero));
  const said = [
    apart > APART ? `otro punto, a ${metres.format(apart)} m` : '',
    numbers.length > 0 && main.telefonos.length > 0 ? `otro teléfono, ${numbers.join(' y ')}` : '',
    place.horario !== null && place.horario !== main.horario
      ? `otro horario, ${place.horario}`
      : '',
  ].filter((part) => part !== '');
  return said.length === 0 ? '' : `${NOTES[lista].name} da ${said.join(', y ')}.`;
}
