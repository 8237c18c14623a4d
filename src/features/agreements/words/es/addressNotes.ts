/** What of an address no agreement has, as sentences for the reader. */
import { echo } from '$lib/words/es/echo';
import type { FilterNote } from '../../view';

const WHAT: Readonly<Record<FilterNote['kind'], string>> = {
  aliado: 'el aliado',
  estado: 'el estado',
  colonia: 'la colonia',
};

export const writeFilterNote = ({ kind, asked }: FilterNote): string =>
  `Ningún acuerdo tiene ${WHAT[kind]} que pide la dirección (${echo(asked)}): no se filtra por eso.`;
