/** What must hold between the files of the cabinet: what one names, another has. */
import { contactWithin } from '../catalogs/contact';
import type { CheckedLine } from '../catalogs/checkSheet';
import type { LineProblem, Problem } from '../catalogs/problem';
import type { AgreementRow } from './agreementRow';
import type { ProgressRow } from './progressRow';
import type { SessionRow } from './sessionRow';
import { speaksOfRefuge } from './sources';

/** The session that an agreement says it is of. One problem at most. */
export function agreementReferences(
  { fecha_sesion: on, sesion }: AgreementRow,
  sessions: readonly SessionRow[],
): readonly Problem[] {
  if (sesion === null) return [];
  const session = sessions.find(({ fecha }) => fecha === on);
  if (session === undefined) {
    return [
      {
        column: 'fecha_sesion',
        value: on ?? '',
        what: 'no es la fecha de ninguna sesión de sesiones.csv',
        remedy: 'Añade la sesión a sesiones.csv, o borra «sesion» si no fue en una',
      },
    ];
  }
  if (session.nombre === sesion) return [];
  return [
    {
      column: 'sesion',
      value: sesion,
      what: `no es como se llama en sesiones.csv la de ${session.fecha}`,
      remedy: `Escribe «${session.nombre}»`,
    },
  ];
}

/** The agreement that a progress is of: that it exists, counts in a unit, and hides its place if a refuge. */
export function progressReferences(
  { acuerdo, valor, nota, fuente }: ProgressRow,
  agreements: readonly AgreementRow[],
): readonly Problem[] {
  const agreement = agreements.find(({ id }) => id === acuerdo);
  if (agreement === undefined) {
    return [
      {
        column: 'acuerdo',
        value: acuerdo,
        what: 'no está en acuerdos.csv',
        remedy: 'Corrige el identificador, o añade el acuerdo',
      },
    ];
  }
  const problems: Problem[] = [];
  if (valor !== null && agreement.meta_unidad === null) {
    problems.push({
      column: 'valor',
      value: String(valor),
      what: `no tiene unidad: falta meta_unidad en el acuerdo ${acuerdo}`,
      remedy: 'Escribe meta_unidad en acuerdos.csv',
    });
  }
  if (valor === null && agreement.estado !== 'cumplido') {
    problems.push({
      column: 'valor',
      value: '',
      what: `no está, y el acuerdo ${acuerdo} no está cumplido`,
      remedy: 'Di cuánto se había avanzado, o borra el renglón',
    });
  }
  if (speaksOfRefuge(agreement.acuerdo) && contactWithin(`${nota ?? ''} ${fuente ?? ''}`)) {
    problems.push({
      column: 'nota',
      value: nota ?? '',
      what: `da, o da «fuente», un lugar o un teléfono, y el acuerdo ${acuerdo} es de un refugio`,
      remedy: 'Escríbelo sin ese dato',
    });
  }
  return problems;
}

/** Two counts of one agreement on one date: which of them holds can't be told. */
export function repeatedProgress(
  lines: readonly CheckedLine<ProgressRow>[],
): readonly LineProblem[] {
  return lines.flatMap(({ line, row }, index) => {
    const first = lines
      .slice(0, index)
      .find(({ row: other }) => other.acuerdo === row.acuerdo && other.fecha === row.fecha);
    if (first === undefined) return [];
    const what = `ya es la fecha de otro avance de ${row.acuerdo}, en la línea ${first.line}`;
    const remedy = 'Deja uno solo, y cuenta la otra cifra en su nota';
    return [{ line, column: 'fecha', value: row.fecha, what, remedy }];
  });
}

/** Counts lower than the one before of the same agreement, that no remark explains. */
export function fallingProgress(
  lines: readonly CheckedLine<ProgressRow>[],
): readonly LineProblem[] {
  return lines.flatMap(({ line, row: { acuerdo, fecha, valor, nota } }) => {
    const before = lines
      .map(({ row }) => row)
      .filter((row) => row.acuerdo === acuerdo && row.valor !== null && row.fecha < fecha)
      .sort((a, b) => (a.fecha < b.fecha ? -1 : 1))
      .at(-1);
    if (valor === null || nota !== null || valor >= (before?.valor ?? 0)) return [];
    return [
      {
        line,
        column: 'valor',
        value: String(valor),
        what: `es menos que ${before?.valor}, lo que llevaba ${acuerdo} en ${before?.fecha}`,
        remedy: 'Revisa la cifra, o di en «nota» por qué bajó',
      },
    ];
  });
}
