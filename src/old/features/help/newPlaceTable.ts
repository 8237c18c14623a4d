/** What one more place would change, colonia by colonia: under the map, and unrounded in the file. */
import { column, csv, pair, place, screen, type Column } from '$old/lib/export/columns';
import type { CsvTable } from '$old/lib/export/csv';
import { numeric, words, type FigureTable } from '$old/lib/export/table';
import { writeCount } from '$old/lib/words/es/numbers';
import type { ColoniaGain, NewPlaceEffect } from './answers/newPlace';
import { newPlaceWords } from './words/es/newPlace';

type Row = ColoniaGain & { readonly nombre: string };

const heads = newPlaceWords.table;

const COLUMNS: readonly Column<Row>[] = [
  place(words(heads.colonia, 'place')),
  column(numeric(heads.women, 'people'), 'mujeres', ({ mujeres }) => mujeres, writeCount),
  column(numeric(heads.before, 'before'), 'hoy', ({ before }) => before, writeCount),
  column(numeric(heads.gained, 'n'), 'lo_ganarian', ({ gained }) => gained.count, writeCount),
  pair(
    numeric(heads.between, ['low', 'high']),
    ['minimo', 'maximo'],
    ({ gained }) => [gained.low, gained.high],
    (low, high) => heads.interval(writeCount(low), writeCount(high)),
  ),
];

const rowsOf = ({ colonias }: NewPlaceEffect, nameOf: (clave: string) => string): readonly Row[] =>
  colonias.map((each) => ({ ...each, nombre: nameOf(each.clave) }));

/** Those that gain most first. */
export const newPlaceTable = (
  effect: NewPlaceEffect,
  nameOf: (clave: string) => string,
): FigureTable => screen(COLUMNS, rowsOf(effect, nameOf));

export const newPlaceCsv = (effect: NewPlaceEffect, nameOf: (clave: string) => string): CsvTable =>
  csv(COLUMNS, rowsOf(effect, nameOf));
