/** @type {Readonly<Record<string, string>>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as HTML and XML hold it, between marks and in an attribute in double quotes. The commands of Node.js read
 * this file too, so it is JavaScript.
 * @param {string} text
 */
export const escapedText = (text) => text.replace(/[&<>"]/g, (each) => ENTITIES[each] ?? each);
