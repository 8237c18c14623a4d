/** What the secretary writes in a line of the sheet, as she writes it. */
import * as v from 'valibot';
import { office, whatChanges } from '../../src/lib/contract/catalogs/confirmations';
import { day, text } from '../../src/lib/contract/catalogs/fields';
import { normaliseName } from '../../src/lib/contract/catalogs/normaliseName';
import { wrong } from '../../src/lib/contract/catalogs/problem';
import { keeps, type Rule } from '../../src/lib/contract/catalogs/rules';

const YES = ['SI', 'S'];
const NO = ['NO', 'N'];

const answer = v.nullable(
  v.pipe(
    text,
    v.check(
      (cell) => [...YES, ...NO].includes(normaliseName(cell)),
      wrong('no es sí ni no', 'Escribe sí o no, o deja la celda vacía si no llamaste'),
    ),
    v.transform((cell): 'si' | 'no' => (YES.includes(normaliseName(cell)) ? 'si' : 'no')),
  ),
);

/** `3/11/2026`, `03-11-2026`, `2026-11-03`, and either with the hour that a spreadsheet adds. */
const writtenDay = v.pipe(
  text,
  v.transform((cell) => {
    const [date = ''] = cell.split(/[ T]/);
    const [, d = '', m = '', y = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(date) ?? [];
    return y === '' ? date : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  }),
  v.check(
    (date) => v.is(day, date),
    wrong('no es un día del calendario', 'Escríbelo como 03/11/2026: el día, el mes y el año'),
  ),
);

const ROW = v.object({
  id: text,
  numero: text,
  contesta: answer,
  que_cambio: whatChanges,
  quien: v.nullable(office),
  fecha: v.nullable(writtenDay),
});

export type FilledLine = v.InferOutput<typeof ROW>;

/** Columns of the sheet that are read back. */
export const READ_COLUMNS = Object.keys(ROW.entries);

const rulesUntil = (today: string): readonly Rule<FilledLine>[] => [
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
  {
    column: 'fecha',
    holds: ({ fecha }) => fecha === null || fecha <= today,
    otherwise: wrong(
      'todavía no llega',
      'Escribe el día de la llamada; primero el día y luego el mes',
    ),
  },
];

/** @param today no call is later */
export const filledLine = (today: string) => v.pipe(ROW, keeps(rulesUntil(today)));
