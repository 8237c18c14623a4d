/** What was heard when a number of help was telephoned: `data/catalogs/confirmaciones.csv`, written by a command. */
import * as v from 'valibot';
import { checkSheet } from './checkSheet';
import { contactWithin, isTelephone } from './contact';
import { day, identifier, oneOf, text } from './fields';
import { normaliseName } from './normaliseName';
import { placeAndWhat, wrong } from './problem';

/** How an office or a post begins, as `normaliseName` writes it. */
const OFFICES = [
  'SECRETARIA',
  'SUBSECRETARIA',
  'DIRECCION',
  'SUBDIRECCION',
  'COORDINACION',
  'JEFATURA',
  'UNIDAD',
  'DEPARTAMENTO',
  'AREA',
  'OFICINA',
  'INSTITUTO',
  'ALCALDIA',
  'GABINETE',
  'ENLACE',
  'EQUIPO',
  'LUNA',
] as const;

/** The same, for who reads what is wrong. */
const OFFICE_EXAMPLES =
  'Secretaría, Dirección, Coordinación, Unidad, Jefatura, Área, Enlace o Equipo';

const isOffice = (who: string): boolean =>
  OFFICES.some((word) => normaliseName(who).split(' ')[0] === word);

/** An office, never a person: what is committed stays for ever. */
const office = v.pipe(
  text,
  v.check(
    (who) => !who.includes('@') && contactWithin(who) === null,
    wrong(
      'lleva un correo, un teléfono o un domicilio, y este archivo es público',
      'Escribe sólo la oficina o el cargo, como Secretaría técnica',
    ),
  ),
  v.check(
    isOffice,
    wrong(
      'no empieza como una oficina o un cargo, y el nombre de una persona no se guarda',
      `Empieza con ${OFFICE_EXAMPLES}`,
    ),
  ),
);

/** What to correct in `servicios.csv`; no one's mail. */
const whatChanges = v.nullable(
  v.pipe(
    text,
    v.check(
      (change) => !change.includes('@'),
      wrong('lleva un correo, y este archivo es público', 'Escríbelo sin el correo'),
    ),
  ),
);

const ROW = v.object({
  servicio: identifier('S'),
  numero: v.pipe(
    text,
    v.check(isTelephone, wrong('no es un teléfono', 'Escribe *765, 079 o diez dígitos')),
  ),
  contesta: oneOf(['si', 'no']),
  que_cambio: whatChanges,
  quien: office,
  fecha: day,
});

/** One number of one service, the last time that it was telephoned. */
export type Confirmation = v.InferOutput<typeof ROW>;

/**
 * @throws Error naming file, line, column and value of the first mistake
 */
export function readConfirmations(file: string, csv: string): readonly Confirmation[] {
  const { rows, problems } = checkSheet(csv, { schema: ROW, exact: true });
  const seen = new Map<string, number>();
  const twice = rows.flatMap(({ line, row: { servicio, numero } }) => {
    const key = `${servicio} ${numero}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line);
    return first === undefined
      ? []
      : [
          {
            line,
            column: 'numero',
            value: numero,
            what: `está dos veces con ${servicio}; la primera, en la línea ${first}`,
            remedy: 'Deja sólo la más nueva',
          },
        ];
  });
  const [first] = [...problems, ...twice];
  if (first !== undefined) throw new Error(`${placeAndWhat(file, first)} ${first.remedy}.`);
  return rows.map(({ row }) => row);
}
