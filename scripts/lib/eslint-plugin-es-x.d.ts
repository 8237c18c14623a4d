/** It comes without types. */
declare module 'eslint-plugin-es-x' {
  import type { ESLint, Linter } from 'eslint';

  const plugin: ESLint.Plugin & {
    readonly configs: Readonly<
      Record<'flat/restrict-to-es2022', { readonly rules: Linter.RulesRecord }>
    >;
  };
  export default plugin;
}
