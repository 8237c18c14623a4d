/** How much of the violence by partners never becomes a report, beside the counts of reports. */
import { writeCount } from '$old/lib/words/es/numbers';

export interface Complaints {
  readonly encuesta: string;
  readonly anio_edicion: number;
  readonly cobertura: string;
  /** Percent of the women who suffered it. */
  readonly valor: number;
}

/** What waits to be opened. */
export const NOT_ALL_VIOLENCE = 'Se cuentan denuncias, no toda la violencia';

/** A national survey says what a count of reports leaves out; it never multiplies that count. */
export function underReportingSentence(rate: Complaints): string {
  return (
    `De cada 100 mujeres que sufrieron violencia física o sexual de su pareja, ${outOfHundred(rate.valor)} ` +
    `(${rate.encuesta} ${rate.anio_edicion}, cifra ${rate.cobertura}): aquí se cuentan denuncias, no violencia.`
  );
}

function outOfHundred(percent: number): string {
  const women = Math.round(percent);
  if (women === 0) return 'menos de una presentó queja o denuncia';
  if (women === 1) return 'una presentó queja o denuncia';
  return `${writeCount(women)} presentaron queja o denuncia`;
}

/** Who published the survey, as a link. */
export const surveySource = (name: string): string => `Fuente: ${name}`;
