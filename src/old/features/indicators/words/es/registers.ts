/** The figure of two registers of the same crimes. */
import { writeList } from '$old/lib/words/es/list';
import { writeCrimes } from '$old/lib/words/es/verdicts/registersVerdict';

export interface HeldYear {
  readonly anio: string;
  readonly share: number;
}

export const registersWords = {
  year: 'Año',
  own: 'Carpetas (FGJ)',
  other: (otro: string) => `Delitos (${otro})`,
  share: 'Carpetas por cada 100 delitos',
  crime: 'Delito',
  ofHundred: (share: number) => String(Math.round(share * 100)),
  /** @param years of all the crimes together, the one that holds least and the one that holds most */
  finding: (
    crimes: readonly string[],
    otro: string,
    [least, most]: readonly [HeldYear, HeldYear],
  ) =>
    `Por cada 100 delitos de ${writeCrimes(crimes)} que cuenta el ${otro}, aquí hay ` +
    (least.anio === most.anio
      ? `${registersWords.ofHundred(least.share)} carpetas en ${least.anio}`
      : `de ${registersWords.ofHundred(least.share)} (${least.anio}) a ${registersWords.ofHundred(most.share)} carpetas (${most.anio})`),
  subtitle: (lugar: string, otro: string) =>
    `Carpetas de este sitio por cada 100 delitos del ${otro}, por año, en ${lugar}`,
  none: '—',
  key: { sample: 'Así', meaning: 'van las que son menos de dos terceras partes.' },
  source: (publishers: readonly string[], publicacion: string) =>
    `${writeList(publishers)}. Publicación ${publicacion}.`,
  label: 'Carpetas por cada 100 delitos del otro registro, por delito y año',
  note: (porque: readonly string[]) =>
    [
      ...porque,
      'Las carpetas se cuentan por el día del hecho, y los delitos, por el de apertura. No se suman. Donde hay menos de ' +
        'dos terceras partes, o un registro sube y el otro baja, este sitio no dice de uno solo si cambió.',
    ].join(' '),
};
