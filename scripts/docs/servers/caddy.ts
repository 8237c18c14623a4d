import {
  addressHeaders,
  type AddressHeader,
  commonHeaders,
  CONTENT_TYPES,
  GZIPPED_TYPES,
  PLACEHOLDERS,
  UNLOGGED,
} from './siteRules';

const { name, folder, path } = PLACEHOLDERS;

/** A site of Caddy, which takes care of its certificate. */
export function caddyFile(): string {
  const all = addressHeaders();
  const headers = all.flatMap(({ rest, ...header }) =>
    rest === null ? [] : [{ ...header, rest }],
  );
  const onlySome = all.filter(({ rest }) => rest === null);
  const types = Object.entries(CONTENT_TYPES);
  return `# Atlas Violeta en Caddy 2.6 o posterior. Lo escribe «npm run docs»: no se corrige a mano.
# Antes de instalarlo (docs/desplegar.md), se escribe en lugar de:
#   ${name}   el dominio: atlas.example.org (Caddy consigue su certificado), o http://…:8080
#   ${folder}  dónde está el sitio construido, sin diagonal final: /srv/atlas
#   ${path}     bajo qué ruta se ve, sin diagonal final: /atlas; nada, si es la raíz

${name} {
\t# Lo que sigue a «?», con él: la diagonal final no se lo lleva.
\tmap {query} {atlas_query} {
\t\t~^(.+)$ "?\${1}"
\t\tdefault ""
\t}

\t# De la ayuda no se registra nada: ni lo que se pidió, ni sus direcciones de antes. Caddy cambió el nombre en 2.8.
\t@atlas_ayuda path_regexp (?i)^${path}${UNLOGGED}$
\tvars @atlas_ayuda {
\t\tskip_log true
\t\tlog_skip true
\t}

\t@entrance path_regexp ^${path}$
\tredir @entrance ${path}/{atlas_query} 308

\thandle_path ${path}/* {
\t\troot * ${folder}

${headers.map(addressMap).join('\n')}
\t\tmap {path} {atlas_content_type} {
\t\t\t~/$ "${CONTENT_TYPES['html']}"
${types.map(([extension, type]) => `\t\t\t~\\.${extension}$ "${type}"`).join('\n')}
\t\t\tdefault application/octet-stream
\t\t}
\t\theader {
${commonHeaders.map(([header, value]) => `\t\t\t${header} "${value}"`).join('\n')}
${headers.map((header) => `\t\t\t${header.name} {${variable(header)}}`).join('\n')}
\t\t}
${onlySome.map(onlyWhere).join('\n')}

\t\t# Con una dirección relativa: no hay con qué mandar a otro sitio.
\t\t@folder {
\t\t\tnot path */
\t\t\tfile {path}/index.html
\t\t}
\t\tredir @folder ./{http.request.uri.path.file}/{atlas_query} 308

\t\t@named path_regexp (/|\\.\\w+)$
\t\t# Lo que no viene ya comprimido como el navegador lo entiende; la lista de Caddy no trae el motor.
\t\tencode {
\t\t\tgzip
\t\t\tmatch {
${gzippedTypes()}
\t\t\t}
\t\t}
\t\theader @named Content-Type {atlas_content_type}
\t\theader ?Vary Accept-Encoding
\t\tfile_server {
\t\t\thide .*
\t\t\tprecompressed br gzip
\t\t}
\t}

\thandle_errors {
\t\troot * ${folder}
\t\trewrite * /404.html
\t\theader {
${commonHeaders.map(([header, value]) => `\t\t\t${header} "${value}"`).join('\n')}
${headers.map(({ name: header, rest }) => `\t\t\t${header} "${rest}"`).join('\n')}
\t\t\tContent-Type "${CONTENT_TYPES['html']}"
\t\t}
\t\theader ?Vary Accept-Encoding
\t\tencode gzip
\t\tfile_server {
\t\t\tprecompressed br gzip
\t\t}
\t}
}
`;
}

const variable = ({ name: header }: AddressHeader): string =>
  `atlas_${header.toLowerCase().replaceAll('-', '_')}`;

function addressMap(header: AddressHeader): string {
  const lines = header.exceptions.map(({ source, value }) => `\t\t\t~^${source}$ "${value}"`);
  return [
    `\t\tmap {path} {${variable(header)}} {`,
    ...lines,
    `\t\t\tdefault "${header.rest}"`,
    '\t\t}',
  ].join('\n');
}

/** A header that is said of some addresses alone. */
function onlyWhere(header: AddressHeader): string {
  return header.exceptions
    .map(({ source, value }, place) => {
      const named = `@${variable(header)}_${place}`;
      return `\t\t${named} path_regexp ^${source}$\n\t\theader ${named} ${header.name} "${value}"`;
    })
    .join('\n');
}

function gzippedTypes(): string {
  const types = ['text/html', ...GZIPPED_TYPES];
  return types.map((type) => `\t\t\t\theader Content-Type ${type}*`).join('\n');
}
