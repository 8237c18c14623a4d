/** A telephone as an official list writes it: eight digits from before 2019, ten since, or with an extension. */

export interface Telephone {
  /** As it is dialled: `55 5207 1619`. */
  readonly numero: string;
  readonly extension: string | null;
  /** Whether the list has eight digits, and 55 was put before them. */
  readonly antepuesto: boolean;
}

/** @returns null for none (`NA`, a blank); `ilegible` for what is neither eight digits nor ten. */
export function telephoneOf(text: string): Telephone | null | 'ilegible' {
  const plain = text.trim();
  if (/^(NA|\**)$/i.test(plain)) return null;
  const [number = '', extension = null] = plain.split(/\s*ext\.?\s*/i);
  const digits = number.replace(/[ -]/g, '');
  if (!/^(\d{8}|\d{10})$/.test(digits)) return 'ilegible';
  const antepuesto = digits.length === 8;
  const ten = antepuesto ? `55${digits}` : digits;
  const numero = ten.replace(/^(\d{2})(\d{4})(\d{4})$/, '$1 $2 $3');
  return { numero, extension, antepuesto };
}

/** As many consecutive numbers in a row of one office kind are a spreadsheet's filling, and no telephones. */
const SERIES = 5;

/** Which numbers, of those of one kind of office, stand in a run that goes up by one. */
export function numbersInSeries(telephones: readonly Telephone[]): ReadonlySet<string> {
  const values = [...new Set(telephones.map(({ numero }) => Number(numero.replaceAll(' ', ''))))];
  const known = new Set(values);
  const inRun = values.filter((value) => {
    let first = value;
    while (known.has(first - 1)) first -= 1;
    let last = value;
    while (known.has(last + 1)) last += 1;
    return last - first + 1 >= SERIES;
  });
  const written = new Set(inRun.map(String));
  return new Set(
    telephones
      .map(({ numero }) => numero)
      .filter((numero) => written.has(numero.replaceAll(' ', ''))),
  );
}
