/**
 * Stands in for `@stdlib/assert-has-generator-support` in the browser build (vite.config.ts).
 * Theirs asks by `eval`, which our content policy forbids and the browser would report as an attack.
 */
module.exports = () => true;
