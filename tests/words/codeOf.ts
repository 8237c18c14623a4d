/** Code without its comments: an example in a comment is no claim. */
export const codeOf = (text: string): string =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/<!--[^]*?-->/g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');
