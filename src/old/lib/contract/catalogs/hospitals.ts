/** General hospitals that an official list gives with telephone and address: `hospitales_generales.csv`, by a command. */
import * as v from 'valibot';
import { checkSheet } from './checkSheet';
import { inCity } from './city';
import { isTelephone } from './contact';
import { degrees, looseDate, text, webAddress } from './fields';
import { placeAndWhat, wrong } from './problem';
import { keeps } from './rules';

const ROW = v.object({
  clues: text,
  nombre: text,
  telefono: v.pipe(text, v.check(isTelephone, wrong('no es un teléfono', 'Escribe diez dígitos'))),
  direccion: text,
  /** INEGI key. */
  alcaldia: text,
  lat: degrees,
  lon: degrees,
  fuente_url: webAddress,
  fuente_fecha: v.nullable(looseDate),
  nota: text,
});

export type Hospital = v.InferOutput<typeof ROW>;

export const HOSPITAL_COLUMNS = [
  'clues',
  'nombre',
  'telefono',
  'direccion',
  'alcaldia',
  'lat',
  'lon',
  'fuente_url',
  'fuente_fecha',
  'nota',
] as const satisfies readonly (keyof Hospital)[];

const schema = v.pipe(
  ROW,
  keeps<Hospital>([
    {
      column: 'lat',
      holds: inCity,
      otherwise: wrong('no cae, con su lon, en la Ciudad de México', 'Revisa las dos'),
    },
  ]),
);

/** @throws Error naming file, line, column and value of the first mistake */
export function readGeneralHospitals(file: string, csv: string): readonly Hospital[] {
  const { rows, problems } = checkSheet(csv, { schema, unique: ['clues'], exact: true });
  const [first] = problems;
  if (first !== undefined) throw new Error(`${placeAndWhat(file, first)} ${first.remedy}.`);
  return rows.map(({ row }) => row);
}
