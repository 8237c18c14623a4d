/** `puntos_violeta.csv`: where the Puntos Violeta are, for whoever keeps the list to fill in. */
import * as v from 'valibot';
import type { CatalogRules } from '../catalogs/checkSheet';
import { inCity } from '../catalogs/city';
import { day, degrees, identifier, oneOf, optionalText, text } from '../catalogs/fields';
import type { OwnPlaces } from '../catalogs/places';
import { wrong } from '../catalogs/problem';
import { keeps, type Rule } from '../catalogs/rules';
import { hasSource, sourceColumns, speaksOfRefuge } from './sources';

const POINT_KINDS = [
  'farmacia',
  'escuela',
  'comercio',
  'espacio_publico',
  'oficina_publica',
  'otro',
] as const;

const { fuente, fuente_url, nota } = sourceColumns;
const row = v.object({
  id: identifier('PV'),
  nombre: text,
  clase: oneOf(POINT_KINDS),
  /** Its INEGI key. */
  colonia: optionalText,
  lat: v.nullable(degrees),
  lon: v.nullable(degrees),
  fuente,
  fuente_url,
  fecha_confirmacion: v.nullable(day),
  nota,
});

export type VioletPointRow = v.InferOutput<typeof row>;

export const POINT_COLUMNS: readonly string[] = Object.keys(row.entries);

function rulesWith(places: OwnPlaces, invented: boolean): readonly Rule<VioletPointRow>[] {
  return [
    ...(['nombre', 'fuente', 'nota'] as const).map((column) => ({
      column,
      holds: (point: VioletPointRow) => !speaksOfRefuge(point[column]),
      otherwise: wrong(
        'habla de un refugio: a un refugio se llega por teléfono y ningún archivo dice dónde está',
        'Borra el renglón',
      ),
    })),
    {
      column: 'colonia',
      holds: ({ colonia }) => colonia === null || places.isColonia(colonia),
      otherwise: wrong(
        'no es la clave de una colonia de la alcaldía',
        'Copia la clave de colonias.csv (trece dígitos)',
      ),
    },
    {
      column: 'colonia',
      holds: ({ colonia, lat, lon }) => colonia !== null || lat !== null || lon !== null,
      otherwise: wrong('no está, ni tampoco lat y lon', 'Da la colonia, el punto, o los dos'),
    },
    {
      column: 'lat',
      holds: inCity,
      otherwise: wrong(
        'no cae, con su lon, en la Ciudad de México',
        'Da las dos, en grados, o ninguna',
      ),
    },
    {
      column: 'fuente',
      holds: ({ fuente: source }) => invented || source?.toLowerCase() !== 'inventado',
      otherwise: wrong(
        'dice que el lugar no existe: sirve para probar, y no se publica',
        'Borra el renglón, o construye con --profile interno',
      ),
    },
    hasSource,
  ];
}

export interface PointOptions {
  /** Of the alcaldía whose cabinet it is: where its colonia is looked up. */
  readonly places: OwnPlaces;
  /** Whether places said to be invented may stand: never in what is published. */
  readonly invented: boolean;
}

export function violetPointRules({ places, invented }: PointOptions) {
  const schema = v.pipe(row, keeps(rulesWith(places, invented)));
  return { schema, unique: ['id'], exact: true } as const satisfies CatalogRules<typeof schema>;
}
