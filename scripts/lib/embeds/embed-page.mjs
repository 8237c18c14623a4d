import { embedScript, scriptHash } from '../inline-scripts.mjs';
import { escapedText } from '../../../src/lib/export/escapedText.js';

/** What it adds to the styles of its figure. */
export const EMBED_STYLES = `
html{background:var(--ground)}
body.embed{display:block;min-height:0;margin:0;padding:1rem}
.embed figcaption h2{font-size:1.1875rem;text-wrap:balance}
.embed .how{margin-top:.5rem;font-size:.8125rem}
.embed .how>summary{color:var(--violet);cursor:pointer}
.embed footer{margin-top:.875rem;border-top:1px solid var(--rule);padding-top:.5rem;color:var(--ink-2);font-size:.75rem;line-height:1.45}
.embed footer p{margin:0 0 .25rem;overflow-wrap:anywhere}
.embed footer a{color:var(--violet);display:inline-block;padding:.25rem 0}
.embed footer .full{font-size:.8125rem;font-weight:700}
`;

const OUTSIDE = 'target="_blank" rel="noopener noreferrer"';

/**
 * @typedef {object} EmbedParts
 * @property {string} figure Markup.
 * @property {string} title
 * @property {string} styles
 * @property {string} source
 * @property {string} place Whose data they are: another site need not say it.
 * @property {{ href: string, name: string, number: string }[]} lines Telephones.
 * @property {string} full Address of the page that has it whole.
 * @property {string | null} written The same, as it is to be read, where it is known.
 * @property {string} help Address of the page of help.
 * @property {number} height That it takes, in pixels, in a frame 600 pixels wide or more.
 * @property {string | null} oembed Address of what other sites read of it.
 */

/**
 * A page that asks for nothing of anybody: its figure, help, and where it comes from.
 * @param {EmbedParts} parts
 */
export function embedPage({
  figure,
  title,
  styles,
  source,
  place,
  lines,
  full,
  written,
  help,
  height,
  oembed,
}) {
  const script = embedScript();
  const policy = `default-src 'none'; script-src '${scriptHash(script)}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
  const telephones = lines.map(
    ({ href, name, number }) =>
      `<a href="${escapedText(href)}"><b>${escapedText(number)}</b> ${escapedText(name)}</a>`,
  );
  const discovered =
    oembed === null
      ? ''
      : `<link rel="canonical" href="${escapedText(written ?? '')}">` +
        `<link rel="alternate" type="application/json+oembed" href="${escapedText(oembed)}" title="${escapedText(title)}">`;
  return (
    '<!doctype html><html lang="es"><head><meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<meta http-equiv="content-security-policy" content="${policy}">` +
    '<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">' +
    `<meta name="atlas-alto" content="${height}"><title>${escapedText(title)} · Atlas Violeta</title>` +
    `${discovered}<style>${styles}${EMBED_STYLES}</style><script>${script}</script></head>` +
    `<body class="embed">${figure}<footer>` +
    `<p>${escapedText(source)}</p>` +
    `<p><a class="full" href="${escapedText(full)}" ${OUTSIDE}>Ver y comprobar en Atlas Violeta ↗</a>` +
    `${place === '' ? '' : ` <span>${escapedText(place)}</span>`}` +
    `${written === null ? '' : ` <span>${escapedText(written.replace(/^https:\/\//, ''))}</span>`}</p>` +
    `<p>¿Necesitas ayuda ahora? ${telephones.join(' · ')} · ` +
    `<a href="${escapedText(help)}" ${OUTSIDE}>Pedir ayuda ↗</a></p>` +
    '</footer></body></html>\n'
  );
}
