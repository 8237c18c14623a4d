/** What shipped code, the site's own and its dependencies', uses that a browser of the floor hasn't got. */
import compat from 'eslint-plugin-compat';
import esX from 'eslint-plugin-es-x';
import { Linter } from 'eslint';
import { FLOOR } from '../../../scripts/lib/floor.mjs';
import { newerThanTheFloor } from '../../../scripts/lib/floor-rules.mjs';

const linter = new Linter({ configType: 'flat' });

/** @returns `3:14 URL.canParse is not supported…`, of each use */
export function newerThanFloorIn(code: string): readonly string[] {
  return linter
    .verify(
      code,
      [
        compat.configs['flat/recommended'],
        {
          files: ['**/*.js'],
          plugins: { 'es-x': esX },
          rules: newerThanTheFloor,
          settings: { 'es-x': { aggressive: true }, browserslist: [...FLOOR] },
          linterOptions: { noInlineConfig: true },
        },
      ],
      'shipped.js',
    )
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
}
