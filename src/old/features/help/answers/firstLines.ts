/**
 * The telephones that stand on every page. They are written here, not asked of the release, so that no page
 * needs data to show them; tests/etl/curated/firstLines.test.ts holds them to `servicios.csv`.
 */

export interface FirstLine {
  /** Of its row in `servicios.csv`. */
  readonly id: string;
  /** As it is dialled. */
  readonly numero: string;
  /** What its service is called, without its number. */
  readonly nombre: string;
}

export const EMERGENCIES = {
  id: 'S001',
  numero: '911',
  nombre: 'Emergencias',
} as const satisfies FirstLine;

/** An iPhone doesn't dial it from a link: `ANY_PHONE` stands wherever it does (docs/decisions/telefonos-que-marcan.md). */
export const SOS_MUJERES = {
  id: 'S002',
  numero: '*765',
  nombre: 'SOS Mujeres',
} as const satisfies FirstLine;

/** Ten digits, which every telephone dials; at any hour, for violence, and by WhatsApp too. */
export const ANY_PHONE = {
  id: 'S005',
  numero: '55 5533 5533',
  nombre: 'Línea Mujer y Familia',
  whatsapp: '55 5533 5533',
} as const satisfies FirstLine & { readonly whatsapp: string };

/** Of the whole country. */
export const FEDERAL = {
  id: 'S006',
  numero: '079',
  nombre: 'Línea de las Mujeres',
} as const satisfies FirstLine;
