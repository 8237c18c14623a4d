/** `data/catalogs/acuerdos.csv`: what the Gabinete Violeta agreed, with whom, and what became of it. */
import { resolve } from 'node:path';
import * as v from 'valibot';
import type { Catalogs } from '../harmonise/catalogs';
import { contactWithin } from '../../../src/lib/catalogs/contact';
import {
  amount,
  day,
  listOf,
  looseDate,
  oneOf,
  optionalText,
  text,
  webAddress,
} from '../../../src/lib/catalogs/fields';
import { placesOf, type Places } from '../../../src/lib/catalogs/places';
import { readCatalog } from './readCatalog';
import { keeps, type Rule } from '../../../src/lib/catalogs/rules';

/** The alcaldía whose cabinet it is: a colonia named in an agreement is one of its. */
const ALCALDIA = '09015';

const KINDS = [
  'meta',
  'servicio',
  'carta_colaboracion',
  'operativo',
  'obra',
  'capacitacion',
] as const;
const STATES = ['anunciado', 'en_curso', 'cumplido', 'sin_dato'] as const;

const row = v.object({
  id: v.pipe(text, v.regex(/^A\d{3}$/, 'no es un identificador (se espera A001)')),
  fecha_sesion: v.nullable(looseDate),
  sesion: optionalText,
  acuerdo: text,
  tipo: oneOf(KINDS),
  responsable: text,
  aliados: listOf(text),
  colonias: listOf(text),
  meta_valor: v.nullable(amount),
  meta_unidad: optionalText,
  fecha_compromiso: v.nullable(day),
  avance_valor: v.nullable(amount),
  avance_fecha: v.nullable(looseDate),
  estado: oneOf(STATES),
  fuente: optionalText,
  fuente_url: v.nullable(webAddress),
  nota: optionalText,
});
type Row = v.InferOutput<typeof row>;

/** As its line, with the colonias as their keys. */
export type Agreement = Row;

/**
 * @param catalogs where the colonias named in it are looked up
 * @throws EtlError naming file, line, column and value; also for a refuge with a place.
 */
export function readAgreements(
  root: string,
  catalogs: Pick<Catalogs, 'alcaldias' | 'colonias' | 'aliases'>,
): readonly Agreement[] {
  const places = placesOf(catalogs);
  const schema = v.pipe(row, keeps(rulesWith(places)));
  return readCatalog(resolve(root, 'data/catalogs/acuerdos.csv'), schema, ['id']).map(
    (agreement) => ({
      ...agreement,
      colonias: agreement.colonias.flatMap((name) => places.colonia(ALCALDIA, name) ?? []),
    }),
  );
}

const aboutRefuge = ({ acuerdo }: Row) => /\brefugios?\b/i.test(acuerdo);

function rulesWith(places: Places): readonly Rule<Row>[] {
  return [
    {
      column: 'colonias',
      holds: ({ colonias }) =>
        colonias.every((name) => places.colonia(ALCALDIA, name) !== undefined),
      otherwise:
        'tiene un nombre que no está en colonias.csv ni en alias_colonias.csv; sepáralos con «;»',
    },
    {
      column: 'colonias',
      holds: (agreement) => !aboutRefuge(agreement) || agreement.colonias.length === 0,
      otherwise: 'diría dónde está un refugio, y ningún archivo lo dice; borra la celda',
    },
    ...(['acuerdo', 'nota'] as const).map((column) => ({
      column,
      holds: (agreement: Row) =>
        !aboutRefuge(agreement) || contactWithin(agreement[column] ?? '') === null,
      otherwise: 'da un lugar o un teléfono y habla de un refugio; escríbelo sin ese dato',
    })),
    {
      column: 'meta_unidad',
      holds: ({ meta_valor: goal, avance_valor: progress, meta_unidad: unit }) =>
        unit !== null || (goal === null && progress === null),
      otherwise: 'dice la unidad de meta_valor y de avance_valor: falta',
    },
    {
      column: 'avance_valor',
      holds: ({ avance_fecha: on, avance_valor: progress, estado }) =>
        on === null || progress !== null || estado === 'cumplido',
      otherwise: 'no está y avance_fecha sí: di cuánto se había avanzado, o borra la fecha',
    },
    {
      column: 'fecha_compromiso',
      holds: ({ fecha_compromiso: due, fecha_sesion: session }) =>
        due === null || session === null || session <= due,
      otherwise: 'es anterior a fecha_sesion',
    },
    {
      column: 'fuente_url',
      holds: ({ fuente, fuente_url: url }) => url !== null || fuente !== null,
      otherwise: 'no está: da la dirección de la fuente o, si no la tiene, cítala en «fuente»',
    },
  ];
}
