/** The telephones that stand on every page. They are written here, so that no failure of the data can take them away. */
export interface HelpLine {
  readonly number: string;
  /** What the telephone dials. */
  readonly href: `tel:${string}`;
  readonly name: string;
}

export const HELP_LINES: readonly HelpLine[] = [
  { number: '911', href: 'tel:911', name: 'Emergencias' },
  { number: '*765', href: 'tel:*765', name: 'Línea SOS Mujeres, desde un celular' },
  {
    number: '55 5533 5533',
    href: 'tel:+525555335533',
    name: 'Línea Mujer y Familia, desde cualquier teléfono',
  },
];
