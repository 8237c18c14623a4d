/** The rows that the technical secretary keeps: sessions, agreements and what became of them. */
import * as v from 'valibot';
import {
  amount,
  day,
  identifier,
  keeps,
  listOf,
  looseDate,
  oneOf,
  optional,
  text,
  webAddress,
  type Rule,
} from './cells';
import { contactWithin, keepsRefugesSecret, speaksOfRefuge } from './contact';
import { INDICATORS } from './indicators';

const SAID_BY = {
  fuente: optional(text),
  fuente_url: optional(webAddress),
  nota: optional(text),
};

/** A row has a page or, where there is none, a document that can be asked for. */
const hasSource: Rule<{ readonly fuente: string | null; readonly fuente_url: string | null }> = [
  'fuente_url',
  ({ fuente, fuente_url }) => fuente !== null || fuente_url !== null,
  'no está, y «fuente» tampoco → Da la dirección de la fuente o, si no la tiene, cítala en «fuente»',
];

const session = v.object({ fecha: looseDate, nombre: text, ...SAID_BY });
export type SessionRow = v.InferOutput<typeof session>;

export const sessionSchema = v.pipe(
  session,
  keeps<SessionRow>([hasSource, ...keepsRefugesSecret(['nombre', 'fuente', 'nota'])]),
);

const agreement = v.object({
  id: identifier('A'),
  fecha_sesion: optional(looseDate),
  sesion: optional(text),
  acuerdo: text,
  tipo: oneOf(['meta', 'servicio', 'carta_colaboracion', 'operativo', 'obra', 'capacitacion']),
  responsable: text,
  aliados: listOf(text),
  /** Names, as typed. */
  colonias: listOf(text),
  meta_valor: optional(amount),
  meta_unidad: optional(text),
  fecha_compromiso: optional(day),
  /** Overdue is none of them: it follows from the due date and today's. */
  estado: oneOf(['anunciado', 'en_curso', 'cumplido', 'sin_dato']),
  indicadores: listOf(oneOf(INDICATORS.map(({ id }) => id))),
  ...SAID_BY,
});
export type AgreementRow = v.InferOutput<typeof agreement>;

/** What an agreement may name. */
interface Named {
  readonly sessions: readonly SessionRow[];
  readonly isColonia: (name: string) => boolean;
}

const TOLD = ['acuerdo', 'responsable', 'meta_unidad', 'fuente', 'nota'] as const;

export const agreementSchema = ({ sessions, isColonia }: Named) =>
  v.pipe(
    agreement,
    keeps<AgreementRow>([
      hasSource,
      ...keepsRefugesSecret(TOLD),
      [
        'aliados',
        (row) =>
          !TOLD.some((column) => speaksOfRefuge(row[column])) ||
          row.aliados.every((ally) => contactWithin(ally) === null),
        'da un lugar o un teléfono, y el renglón habla de un refugio → Escríbelo sin ese dato',
      ],
      [
        'colonias',
        (row) => !speaksOfRefuge(row.acuerdo) || row.colonias.length === 0,
        'diría dónde está un refugio, del que habla «acuerdo», y ningún archivo lo dice → Borra la celda',
      ],
      [
        'colonias',
        ({ colonias }) => colonias.every(isColonia),
        'tiene un nombre que no es de una colonia de la alcaldía → Escríbelo como en colonias.csv; sepáralos con «;»',
      ],
      [
        'sesion',
        ({ sesion, fecha_sesion }) =>
          sesion === null ||
          sessions.some(({ fecha, nombre }) => fecha === fecha_sesion && nombre === sesion),
        'no es, con su fecha_sesion, ninguna sesión de sesiones.csv → Copia de ahí fecha y nombre, o borra «sesion» si no fue en una',
      ],
      [
        'meta_unidad',
        ({ meta_valor, meta_unidad }) => meta_valor === null || meta_unidad !== null,
        'no está, y hay meta_valor → Escribe de qué es la cantidad',
      ],
      [
        'fecha_compromiso',
        ({ fecha_compromiso: due, fecha_sesion: on }) => due === null || on === null || on <= due,
        'es anterior a fecha_sesion → Revisa las dos fechas',
      ],
    ]),
  );

const progress = v.object({
  acuerdo: identifier('A'),
  fecha: looseDate,
  valor: optional(amount),
  ...SAID_BY,
});
export type ProgressRow = v.InferOutput<typeof progress>;

export const progressSchema = (agreements: readonly AgreementRow[]) => {
  const of = ({ acuerdo }: ProgressRow) => agreements.find(({ id }) => id === acuerdo);
  return v.pipe(
    progress,
    keeps<ProgressRow>([
      hasSource,
      ...keepsRefugesSecret(['fuente', 'nota']),
      [
        'acuerdo',
        (row) => of(row) !== undefined,
        'no está en acuerdos.csv → Corrige el identificador, o añade el acuerdo',
      ],
      [
        'valor',
        (row) => row.valor === null || of(row)?.meta_unidad !== null,
        'no tiene unidad → Escribe meta_unidad en su renglón de acuerdos.csv',
      ],
      [
        'valor',
        (row) => row.valor !== null || of(row)?.estado === 'cumplido',
        'no está, y su acuerdo no está cumplido → Di cuánto se había avanzado, o borra el renglón',
      ],
      [
        'nota',
        (row) =>
          !speaksOfRefuge(of(row)?.acuerdo ?? null) ||
          contactWithin(`${row.nota ?? ''} ${row.fuente ?? ''}`) === null,
        'da, o da «fuente», un lugar o un teléfono, y el acuerdo es de un refugio → Escríbelo sin ese dato',
      ],
    ]),
  );
};
