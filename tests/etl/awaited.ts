/** What the next release will tell otherwise of the very same files, in the text of its manifest. */
import { expect } from 'vitest';

/**
 * What the bundled release says, and what the code that came after it says of the same files. Whoever
 * publishes the next release finds here what was awaited, and empties the list.
 */
const AWAITED: readonly (readonly [said: string, says: string])[] = [
  ['"corte":"2026-01-01"', '"corte":"2026-07-31"'],
  [
    '"corte_segun":"última fecha_hecho del archivo (cota inferior)","lapso":{"desde":"2026-01-01"',
    '"corte_segun":"último mes con alguna cuenta mayor que cero","lapso":{"desde":"2026-01-01"',
  ],
  [
    '"cobertura":"las 16 alcaldías, siete meses juntos"',
    '"cobertura":"las 16 alcaldías, los meses de 2026 que se conocen, juntos"',
  ],
  [
    '"mes, trimestre, anio o trienio"',
    '"mes, trimestre, anio, trienio o lapso (los días que dice su fuente en el manifiesto)"',
  ],
  [
    '60+, no_especificada o total"',
    '60+, no_especificada o total; lo que la autoridad publica ya contado, en sus edades: 0-12, 13-17, 18-29, 30-60, 61+"',
  ],
  ['"mes, trimestre, anio o trienio"', '"mes, trimestre, anio, trienio o lapso"'],
  [
    'Qué cambió la autoridad después de haberlo dicho: entre dos publicaciones de este sitio, y entre dos ediciones de un mismo archivo suyo.',
    'Qué cambió después de haberse dicho, lo corrigiera la autoridad o nosotros: entre dos publicaciones de este sitio, y entre dos ediciones de un mismo archivo de la autoridad.',
  ],
  // It was published, and the next is audited with it too.
  [
    '"2026-07-31-publico-0b319e70"],"ya_reveladas"',
    '"2026-07-31-publico-0b319e70","2026-07-31-publico-88e296af"],"ya_reveladas"',
  ],
];

/** The text of the bundled manifest, without blanks, as code would write it today. */
export const newerThan = (manifest: string) =>
  AWAITED.reduce((text, [said, says]) => {
    expect(text).toContain(said);
    return text.replace(said, says);
  }, manifest);

const UNSAID = '(IMSS-Bienestar).';
const SAID = '(IMSS-Bienestar; la copia que se leyó no dice su licencia).';

/** A row of a table of the bundled release, as text, as it would be written today. */
export const newerRow = (row: string): string => row.replace(UNSAID, SAID);
