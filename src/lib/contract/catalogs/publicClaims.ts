/** `afirmaciones.csv`: figures that were said in public, of which alcaldía or of the whole city, and where. */
import * as v from 'valibot';
import { checkSheet } from './checkSheet';
import { text } from './fields';
import { placeAndWhat, wrong } from './problem';

/** Of the city, whose figures are anyone's to check. */
const CITY = '09';

const PUBLIC_CLAIM = v.object({
  /** Of an alcaldía; `09` of the city. */
  clave: v.pipe(
    text,
    v.regex(
      /^09(?:0(?:0[2-9]|1[0-7]))?$/,
      wrong('no es la clave de una alcaldía', 'O 09, la ciudad'),
    ),
  ),
  dicho: text,
  fuente: text,
});
export type PublicClaim = Omit<v.InferOutput<typeof PUBLIC_CLAIM>, 'clave'>;

/**
 * What was said of an alcaldía, then what was said of the city: never what was said of another.
 * @throws Error naming file, line, column and value of the first mistake, or that nothing was said
 */
export function readPublicClaims(
  file: string,
  csv: string,
  alcaldia: string,
): readonly [PublicClaim, ...PublicClaim[]] {
  const { rows, problems } = checkSheet(csv, {
    schema: PUBLIC_CLAIM,
    unique: ['dicho'],
    exact: true,
  });
  const [wrongCell] = problems;
  if (wrongCell !== undefined) {
    throw new Error(`${placeAndWhat(file, wrongCell)} ${wrongCell.remedy}.`);
  }
  const [first, ...more] = [alcaldia, CITY].flatMap((place) =>
    rows.flatMap(({ row: { clave, ...claim } }) => (clave === place ? [claim] : [])),
  );
  if (first === undefined) {
    throw new Error(
      `${file} no trae nada dicho de la alcaldía ${alcaldia} ni de la ciudad, y la página abre con un ejemplo. ` +
        `Añade un renglón con la clave ${alcaldia} o ${CITY}.`,
    );
  }
  return [first, ...more];
}
