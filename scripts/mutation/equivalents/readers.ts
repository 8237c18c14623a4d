import type { Equivalent } from '../results';
import { mutantsIn } from './mutantsIn';

const inHarmonise = mutantsIn('scripts/etl/harmonise');
const inPlaces = mutantsIn('scripts/places');

const FILLED =
  'A row of a list has all its columns, blank where the file has nothing: the default is never taken.';
const NEVER = 'It is there for the types: what it refuses does not come.';

/** Lines of each that take one. */
const DEFAULTS: Readonly<Record<string, readonly number[]>> = {
  'officialList.ts': [52, 81],
  'otherLists.ts': [85, 126, 148, 156, 159],
  'pilares.ts': [39],
  'stations.ts': [48],
  'violetPoints.ts': [115],
};

/** Of what reads persons, calls and lists, and of how portals announce their files. */
export const READERS_EQUIVALENTS: readonly Equivalent[] = [
  ...mutantsIn('scripts/etl/fetch')(
    'candidates.ts',
    'A period of years is written with four digits, of which the first four are all.',
    [72, 'ConditionalExpression', 'false'],
  ),
  ...mutantsIn('scripts/etl/fetch')(
    'downloadDescriptor.ts',
    'JSON is parsed from bytes as from text; nothing is as false as false; a named group has a name.',
    [85, 'StringLiteral', '""'],
    [105, 'BlockStatement', '{}'],
    [111, 'ArrayDeclaration', '["Stryker was here"]'],
  ),
  ...mutantsIn('scripts/etl/sources')(
    'fgj_victimas/tables.ts',
    'A column that differs from another in capitals alone is taken for it.',
    [70, 'StringLiteral', '""'],
  ),
  ...mutantsIn('scripts/etl/sources')(
    'fgj_victimas_2020.ts',
    'No file has a column of that name: there is no hour either way.',
    [18, 'ArrayDeclaration', '["Stryker was here"]'],
  ),
  ...mutantsIn('scripts/etl/sources')(
    'linea_mujeres/vintages.ts',
    'Calls are crossed with nothing: their age is read and asked of by nobody.',
    [77, 'ArrayDeclaration', '[]'],
  ),
  ...mutantsIn('scripts/etl/sources')(
    'sesnsp_idm/vintages.ts',
    'SQL takes a word right after a quotation mark.',
    [133, 'StringLiteral', '""'],
  ),
  ...mutantsIn('scripts/etl/sources')(
    'sesnsp_victimas.ts',
    'The definition of persons takes its place.',
    [67, 'StringLiteral', '"Stryker was here!"'],
  ),
  ...inHarmonise('carpetaPlaces.ts', 'The columns that are asked for are always there.', [
    38,
    'ArrayDeclaration',
    '["Stryker was here"]',
  ]),
  ...inHarmonise('carpetaPlaces.ts', 'Nobody looks for the place of a row without a key.', [
    56,
    'ConditionalExpression',
    'false',
  ]),
  ...inHarmonise('persons.ts', 'SQL takes a word right after a quotation mark.', [
    42,
    'StringLiteral',
    '""',
  ]),
  ...inHarmonise('placeByPoint.ts', 'No colonia holds what is no number.', [
    36,
    'ConditionalExpression',
    'false',
  ]),
  ...inPlaces(
    'landmarks.ts',
    'What is twice, but for its line of a list, is one in the end.',
    [136, 'ConditionalExpression', 'true'],
    [136, 'EqualityOperator', 'names.length >= 1'],
  ),
  ...inPlaces('landmarks.ts', 'No two keys are the same.', [147, 'EqualityOperator', 'a <= b']),
  ...inPlaces('officialHours.ts', 'The three parts are found together, or none is.', [
    16,
    'ConditionalExpression',
    'true',
  ]),
  ...inPlaces('mergeServices.ts', NEVER, [99, 'StringLiteral', '""']),
  ...inPlaces(
    'mergeServices.ts',
    'Every row of the catalogue has its identifier.',
    [65, 'StringLiteral', '"Stryker was here!"'],
    [65, 'StringLiteral', '""'],
  ),
  ...Object.entries(DEFAULTS).flatMap(([file, lines]) =>
    inPlaces(
      file,
      FILLED,
      ...lines.map((line) => [line, 'StringLiteral', '"Stryker was here!"'] as const),
    ),
  ),
  ...inPlaces(
    'position.ts',
    'What is no number lies in no city, and no whole degree of latitude lies in this one.',
    [11, 'Regex', '/-?\\d+(\\.\\d+)?$/'],
    [11, 'Regex', '/^-?\\d+(\\.\\d+)?/'],
    [11, 'Regex', '/^-?\\d+(\\.\\d+)$/'],
  ),
  ...inPlaces('serviceNotes.ts', 'What is no telephone has neither extension nor 55 before it.', [
    56,
    'ArrayDeclaration',
    '["Stryker was here"]',
  ]),
  ...inPlaces('serviceNotes.ts', 'A place differs from itself in nothing.', [
    72,
    'MethodExpression',
    'found',
  ]),
  ...inPlaces(
    'services.ts',
    'Every list has its balance.',
    [99, 'ArrayDeclaration', '["Stryker was here"]'],
    [99, 'ConditionalExpression', 'false'],
  ),
  ...inPlaces(
    'services.ts',
    'Of an office that was known only its name, its slug and its point are kept, and it has them all.',
    ...[143, 146, 148, 149].map((line) => [line, 'StringLiteral', '"Stryker was here!"'] as const),
    ...[145, 148, 149].map((line) => [line, 'StringLiteral', '""'] as const),
  ),
  ...inPlaces('telephone.ts', 'What has ten digits and no more begins with its first.', [
    20,
    'Regex',
    '/(\\d{2})(\\d{4})(\\d{4})$/',
  ]),
  ...inPlaces(
    'violetPoints.ts',
    'Points are numbered at the end, when it is known which are kept.',
    [126, 'StringLiteral', '"Stryker was here!"'],
  ),
  ...inPlaces('options.ts', NEVER, [27, 'ConditionalExpression', 'false']),
];
