/** @param {string} text To be written into HTML, in an attribute or out of it. */
export const escapedText = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
