/** What the secretary writes in a line of the sheet, as she writes it. */
import * as v from 'valibot';
import { office, whatChanges } from '../../src/lib/contract/catalogs/confirmations';
import { day, text } from '../../src/lib/contract/catalogs/fields';
import { normaliseName } from '../../src/lib/contract/catalogs/normaliseName';
import { wrong } from '../../src/lib/contract/catalogs/problem';
import { keeps, type Rule } from '../../src/lib/contract/catalogs/rules';
import { readDate, type DateLimits } from '../../src/lib/contract/catalogs/writtenDate';

/** `sí`, `contesta`, `sí contestaron`; `NO CONTESTA`, `no contestó`, `nadie contesta`: without accents or capitals. */
const YES = /^(S|SI|(SI )?CONTEST(A|AN|O|ARON))$/;
const NO = /^(N|NO|(NO|NADIE) CONTEST(A|AN|O|ARON))$/;

const answer = v.nullable(
  v.pipe(
    text,
    v.check(
      (cell) => YES.test(normaliseName(cell)) || NO.test(normaliseName(cell)),
      wrong('no es sí ni no', 'Escribe sí o no, o deja la celda vacía si no llamaste'),
    ),
    v.transform((cell): 'si' | 'no' => (YES.test(normaliseName(cell)) ? 'si' : 'no')),
  ),
);

const callDay = (limits: DateLimits) =>
  v.pipe(
    text,
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const { date, problem } = readDate(dataset.value, limits);
      if (date !== null && v.is(day, date)) return date;
      addIssue({
        message: problem ?? wrong('no dice el día', 'Escribe también el día de la llamada'),
      });
      return NEVER;
    }),
  );

const rowWithin = (limits: DateLimits) =>
  v.object({
    id: text,
    numero: text,
    contesta: answer,
    que_cambio: whatChanges,
    quien: v.nullable(office),
    fecha: v.nullable(callDay(limits)),
  });

export type FilledLine = v.InferOutput<ReturnType<typeof rowWithin>>;

/** Columns of the sheet that are read back. */
export const READ_COLUMNS = ['id', 'numero', 'contesta', 'que_cambio', 'quien', 'fecha'] as const;

const RULES: readonly Rule<FilledLine>[] = [
  {
    column: 'contesta',
    holds: ({ contesta, que_cambio: change, quien, fecha }) =>
      contesta !== null || (change === null && quien === null && fecha === null),
    otherwise: wrong(
      'está vacío, y el renglón dice quién llamó, cuándo o qué cambió',
      'Escribe sí o no; si nadie llamó, borra lo demás',
    ),
  },
  {
    column: 'quien',
    holds: ({ contesta, quien }) => contesta === null || quien !== null,
    otherwise: wrong('está vacío', 'Escribe qué oficina llamó, como Secretaría técnica'),
  },
  {
    column: 'fecha',
    holds: ({ contesta, fecha }) => contesta === null || fecha !== null,
    otherwise: wrong('está vacía', 'Escribe el día de la llamada, como 03/11/2026'),
  },
];

/** @param limits of the day of a call */
export const filledLine = (limits: DateLimits) => v.pipe(rowWithin(limits), keeps(RULES));
