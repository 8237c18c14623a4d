/** `acuerdos.csv`: what the Gabinete Violeta agreed, with whom, until when and in which state it is. */
import * as v from 'valibot';
import type { CatalogRules } from '../catalogs/checkSheet';
import { contactWithin } from '../catalogs/contact';
import {
  amount,
  day,
  identifier,
  listOf,
  looseDate,
  oneOf,
  optionalText,
  text,
} from '../catalogs/fields';
import type { OwnPlaces } from '../catalogs/places';
import { wrong } from '../catalogs/problem';
import { keeps, type Rule } from '../catalogs/rules';
import { isIndicatorId } from '../indicators/catalogue';
import { hasSource, keepsRefugesSecret, sourceColumns, speaksOfRefuge } from './sources';

const AGREEMENT_KINDS = [
  'meta',
  'servicio',
  'carta_colaboracion',
  'operativo',
  'obra',
  'capacitacion',
] as const;

/** Overdue is none of them: it follows from the due date and today's. */
const AGREEMENT_STATES = ['anunciado', 'en_curso', 'cumplido', 'sin_dato'] as const;

const row = v.object({
  id: identifier('A'),
  /** Of the session, or of the act outside of sessions. */
  fecha_sesion: v.nullable(looseDate),
  sesion: optionalText,
  acuerdo: text,
  tipo: oneOf(AGREEMENT_KINDS),
  responsable: text,
  aliados: listOf(text),
  /** Names, as typed. */
  colonias: listOf(text),
  meta_valor: v.nullable(amount),
  meta_unidad: optionalText,
  fecha_compromiso: v.nullable(day),
  estado: oneOf(AGREEMENT_STATES),
  /** What the source leaves no doubt that it means to move. */
  indicadores: listOf(text),
  ...sourceColumns,
});

export type AgreementRow = v.InferOutput<typeof row>;

const inText = ['acuerdo', 'responsable', 'meta_unidad', 'fuente', 'nota'] as const;

function rulesWith(places: OwnPlaces): readonly Rule<AgreementRow>[] {
  return [
    {
      column: 'colonias',
      holds: ({ colonias }) => colonias.every((name) => places.colonia(name) !== undefined),
      otherwise: wrong(
        'tiene un nombre que no está en colonias.csv ni en alias_colonias.csv',
        'Escribe el nombre como en colonias.csv; sepáralos con «;»',
      ),
    },
    {
      column: 'colonias',
      holds: ({ acuerdo, colonias }) => !speaksOfRefuge(acuerdo) || colonias.length === 0,
      otherwise: wrong(
        'diría dónde está un refugio, del que habla «acuerdo», y ningún archivo lo dice',
        'Borra la celda',
      ),
    },
    {
      column: 'aliados',
      holds: (agreement) =>
        !inText.some((column) => speaksOfRefuge(agreement[column])) ||
        agreement.aliados.every((partner) => contactWithin(partner) === null),
      otherwise: wrong(
        `da un lugar o un teléfono, y ${inText.map((name) => `«${name}»`).join(' o ')} habla de un refugio`,
        'Escríbelo sin ese dato',
      ),
    },
    ...keepsRefugesSecret(inText),
    {
      column: 'fecha_sesion',
      holds: ({ sesion, fecha_sesion: on }) => sesion === null || on !== null,
      otherwise: wrong('no está, y «sesion» dice que fue en una', 'Da la fecha, o borra «sesion»'),
    },
    {
      column: 'meta_unidad',
      holds: ({ meta_valor: goal, meta_unidad: unit }) => unit !== null || goal === null,
      otherwise: wrong('no está, y dice la unidad de meta_valor', 'Escribe de qué es la cantidad'),
    },
    {
      column: 'fecha_compromiso',
      holds: ({ fecha_compromiso: due, fecha_sesion: on }) =>
        due === null || on === null || on <= due,
      otherwise: wrong('es anterior a fecha_sesion', 'Revisa las dos fechas'),
    },
    {
      column: 'indicadores',
      holds: ({ indicadores }) => indicadores.every(isIndicatorId),
      otherwise: wrong(
        'tiene un identificador que no está en el catálogo de indicadores',
        'Usa los ids de /indicadores/, con «;» entre ellos, o deja la celda vacía',
      ),
    },
    hasSource,
  ];
}

/** @param places of the alcaldía whose cabinet it is: where the colonias named in it are looked up */
export function agreementRules(places: OwnPlaces) {
  const schema = v.pipe(row, keeps(rulesWith(places)));
  return { schema, unique: ['id'], exact: true } as const satisfies CatalogRules<typeof schema>;
}
