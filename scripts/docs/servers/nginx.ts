import {
  addressHeaders,
  type AddressHeader,
  commonHeaders,
  CONTENT_TYPES,
  PLACEHOLDERS,
  GZIPPED_TYPES,
  UNLOGGED,
} from './siteRules';

const { name, port, folder, path } = PLACEHOLDERS;

/** A site of nginx, for its `http` context: what it includes from `sites-enabled` or `conf.d`. */
export function nginxFile(): string {
  const headers = addressHeaders();
  return `# Atlas Violeta en nginx 1.18 o posterior. Lo escribe «npm run docs»: no se corrige a mano.
# Antes de instalarlo (docs/desplegar.md), se escribe en lugar de:
#   ${name}   el dominio: atlas.example.org
#   ${port}   80, o «443 ssl» con las líneas del certificado
#   ${folder}  dónde está el sitio construido, sin diagonal final: /srv/atlas
#   ${path}     bajo qué ruta se ve, sin diagonal final: /atlas; nada, si es la raíz

${headers.map(addressMap).join('\n\n')}

server {
  listen ${port};
  server_name ${name};
  server_tokens off;

  # Las direcciones que manda son relativas: también sirven detrás de otro servidor.
  absolute_redirect off;

  index index.html;
  # Una carpeta sin página es, para quien la pide, algo que no existe.
  error_page 403 404 =404 ${path}/404.html;

  types {
${Object.entries(CONTENT_TYPES)
  .map(([extension, type]) => `    "${type}" ${extension};`)
  .join('\n')}
  }
  default_type application/octet-stream;

  # Todo viene en brotli. Su módulo es opcional (en Debian, libnginx-mod-http-brotli-static): donde está, se
  # quita el «#» de su línea. Donde no, nginx comprime cada archivo al pedírselo; el motor, que tarda un segundo,
  # se deja hecho una vez: gzip -9 -k ${folder}/_app/immutable/assets/*.wasm
  gzip_static on;
  gzip on;
  # Los tipos van enteros, como arriba: nginx los compara con todo y su codificación.
  gzip_types ${gzipTypes()};
  gzip_min_length 1024;
  gzip_proxied any;
  # brotli_static on;

  add_header Vary "Accept-Encoding" always;
${commonHeaders.map(([header, value]) => `  add_header ${header} "${value}" always;`).join('\n')}
${headers.map((header) => `  add_header ${header.name} ${variable(header)} always;`).join('\n')}

  # De la ayuda no se registra nada: ni lo que se pidió, ni lo que no existe, ni sus direcciones de antes.
  location ~* ^${path}(${UNLOGGED})$ {
    alias ${folder}$1;
    access_log off;
    error_log /dev/null emerg;
    error_page 403 404 =404 @atlas_ayuda;
  }
  location @atlas_ayuda {
    root ${folder};
    access_log off;
    error_log /dev/null emerg;
    try_files /404.html =404;
  }

  # Sin try_files: lo que nginx hace por omisión sí manda a la diagonal final, con su pregunta.
  location ${path}/ {
    alias ${folder}/;
  }
  location ~ ^${path}$ {
    return 301 ${path}/$is_args$args;
  }
  location ~ ^${path}/(.*/)?\\.(?!well-known/) {
    return 404;
  }
}
`;
}

/** As `types` gives them. */
function gzipTypes(): string {
  const whole = Object.values(CONTENT_TYPES).filter((type) =>
    ['text/html', ...GZIPPED_TYPES].some((text) => type.startsWith(text)),
  );
  return [...new Set(whole)].map((type) => `"${type}"`).join(' ');
}

const variable = ({ name: header }: AddressHeader): string =>
  `$atlas_${header.toLowerCase().replaceAll('-', '_')}`;

/** nginx says no header whose value is empty. */
function addressMap(header: AddressHeader): string {
  const lines = header.exceptions.map(({ source, value }) => `  "~^${path}${source}$" "${value}";`);
  return [
    `map $uri ${variable(header)} {`,
    `  default "${header.rest ?? ''}";`,
    ...lines,
    '}',
  ].join('\n');
}
