/** How much of the violence is reported, as a national survey tells it. */
import { writeList } from '$old/lib/words/es/list';
import { writeTenths } from '$old/lib/words/es/numbers';

export interface Complaints {
  readonly encuesta: string;
  readonly anio_edicion: number;
  readonly cobertura: string;
  readonly ambito: string;
  /** Percent of the women who suffered it. */
  readonly valor: number;
}

const AMBITS: Readonly<Record<string, string>> = {
  pareja: 'si fue de su pareja',
  familiar: 'si fue de su familia',
  escolar: 'si fue en la escuela',
  laboral: 'si fue en el trabajo',
  comunitario: 'si fue en la calle u otro espacio comunitario',
};

/** @param rows of one edition of one survey; none gives null */
export function complaintsSentence(rows: readonly Complaints[]): string | null {
  const [first] = rows;
  if (first === undefined) return null;
  const each = rows.map(
    ({ valor, ambito }) => `${writeTenths(valor)}\u00a0% ${AMBITS[ambito] ?? `(${ambito})`}`,
  );
  return (
    'De las mujeres que vivieron violencia física o sexual, presentaron queja o denuncia ante una autoridad ' +
    `(${first.encuesta} ${first.anio_edicion}, cifra ${first.cobertura}): ${writeList(each)}.`
  );
}
