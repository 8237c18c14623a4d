/** scripts/lib/script-text.mjs. */
declare module '*?script' {
  const text: string;
  export default text;
}
