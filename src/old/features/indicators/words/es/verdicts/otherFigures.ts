/** Figures of others that no carpeta gives: how unsafe people feel, and the calls of the whole city. */
import { writeWindow } from '$old/lib/words/es/dates';
import { writeList } from '$old/lib/words/es/list';
import { writeCount, writeTenths } from '$old/lib/words/es/numbers';

export interface Perception {
  readonly anio: number;
  /** From 1 to 4. */
  readonly trimestre: number;
  /** Percent of the people of 18 and more. */
  readonly valor: number;
  readonly como: string;
}

const QUARTERS: readonly string[] = ['primer', 'segundo', 'tercer', 'cuarto'];

const AS_TOLD: Readonly<Record<string, string>> = {
  publicada: 'publicada por el INEGI',
  prensa: 'según la prensa',
  calculo_de_un_tercero: 'según el cálculo de un tercero',
};

/**
 * What each figure says, and where several stand together that they tell of no change.
 * @param figures the oldest first; none gives null
 */
export function perceptionSentence(
  figures: readonly Perception[],
  alcaldia: string,
): string | null {
  if (figures.length === 0) return null;
  const each = figures.map(
    ({ anio, trimestre, valor, como }) =>
      `${writeTenths(valor)}\u00a0% en el ${QUARTERS[trimestre - 1] ?? ''} trimestre de ${anio} ` +
      `(ENSU, ${AS_TOLD[como] ?? como})`,
  );
  return (
    `De las personas de 18 años y más de la alcaldía ${alcaldia}, dijeron sentir inseguridad donde viven ` +
    `${writeList(each)}.${figures.length > 1 ? ` ${NO_CHANGE}` : ''}`
  );
}

const NO_CHANGE =
  'Son cifras de distinta procedencia y su margen de error no se conoce: no se puede decir si cambió.';

export interface CityCalls {
  /** First day of the first month and of the last. */
  readonly primero: string;
  readonly ultimo: string;
  readonly llamadas: number;
  /** Of the month with the fewest, and with the most. */
  readonly menos: number;
  readonly mas: number;
}

export function cityCallsSentence({ primero, ultimo, llamadas, menos, mas }: CityCalls): string {
  const each = menos === mas ? '' : `, entre ${writeCount(menos)} y ${writeCount(mas)} al mes`;
  const calls = llamadas === 1 ? 'una llamada' : `${writeCount(llamadas)} llamadas`;
  return (
    `De ${writeWindow({ first: primero, last: ultimo })}, el 911 recibió en toda la Ciudad de México ` +
    `${calls} por violencia familiar${each}.`
  );
}
