/** The rules of eslint-plugin-es-x that keep code at the floor of browsers (docs/decisions/piso-de-navegadores.md). */
import esX from 'eslint-plugin-es-x';

/**
 * The language of 2022, without the two things of it that Safari had only in 2023. Methods of iterators are left
 * out: by name alone they can't be told from those of arrays, and TypeScript's `lib` hasn't got them.
 * @type {import('eslint').Linter.RulesRecord}
 */
export const newerThanTheFloor = {
  ...Object.fromEntries(
    Object.entries(esX.configs['flat/restrict-to-es2022'].rules).filter(
      ([name]) => !name.includes('-iterator-prototype-'),
    ),
  ),
  'es-x/no-class-static-block': 'error',
  'es-x/no-regexp-lookbehind-assertions': 'error',
  // Of the web and not of the language; eslint-plugin-compat does not know them all.
  'no-restricted-properties': [
    'error',
    ...[
      ['URL', 'canParse'],
      ['URL', 'parse'],
      ['AbortSignal', 'any'],
      ['AbortSignal', 'timeout'],
      ['Array', 'fromAsync'],
    ].map(([object, property]) => ({ object, property })),
  ],
};
