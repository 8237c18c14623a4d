import {
  addressHeaders,
  commonHeaders,
  CONTENT_TYPES,
  PLACEHOLDERS,
  GZIPPED_TYPES,
  UNLOGGED,
} from './siteRules';

const { name, port, folder, path, log } = PLACEHOLDERS;

/** Kept under another name each time that a request is sent on within the server: to a folder's page, to its compressed file, to what says that there is none. */
const HELP = ['', 'REDIRECT_', 'REDIRECT_REDIRECT_', 'REDIRECT_REDIRECT_REDIRECT_'].map(
  (before) => `${before}atlas_ayuda`,
);

/** A virtual host of Apache. */
export function apacheFile(): string {
  const headers = addressHeaders();
  return `# Atlas Violeta en Apache 2.4. Lo escribe «npm run docs»: no se corrige a mano.
# Necesita sus módulos alias, deflate, dir, filter, headers, mime, rewrite y setenvif («a2enmod headers rewrite»).
# Antes de instalarlo (docs/desplegar.md), se escribe en lugar de:
#   ${name}   el dominio: atlas.example.org
#   ${port}   80, o 443 con las líneas del certificado
#   ${folder}  dónde está el sitio construido, sin diagonal final: /srv/atlas
#   ${path}     bajo qué ruta se ve, sin diagonal final: /atlas; nada, si es la raíz
#   ${log} el archivo del registro: /var/log/apache2/atlas.log

<VirtualHost *:${port}>
  ServerName ${name}
  ServerSignature Off

  RedirectMatch 301 ^${path}$ ${path}/
  RedirectMatch 404 ^${path}/(.*/)?\\.(?!well-known/)
  Alias "${path}/" "${folder}/"
  ErrorDocument 404 ${path}/404.html

  # De la ayuda no se registra nada: ni lo que se pidió, ni lo que no existe, ni sus direcciones de antes.
  <LocationMatch "(?i)^${path}${UNLOGGED}$">
    SetEnvIf Request_Method . atlas_ayuda
    LogLevel emerg
  </LocationMatch>
  CustomLog "${log}" "%h %l %u %t \\"%r\\" %>s %O \\"%{Referer}i\\" \\"%{User-Agent}i\\"" "expr=${HELP.map((each) => `-z reqenv('${each}')`).join(' && ')}"

${commonHeaders.map(([header, value]) => `  Header always set ${header} "${value}"`).join('\n')}
${headers
  .flatMap(({ name: header, rest, exceptions }) => [
    ...(rest === null ? [] : [`  Header always set ${header} "${rest}"`]),
    ...exceptions.map(
      ({ source, value }) =>
        `  Header always set ${header} "${value}" "expr=%{REQUEST_URI} =~ m#^${path}${source}(\\.br|\\.gz)?$#"`,
    ),
  ])
  .join('\n')}
  Header set Vary Accept-Encoding

  <Directory "${folder}">
    Require all granted
    Options FollowSymLinks
    AllowOverride None
    DirectoryIndex index.html

${Object.entries(CONTENT_TYPES)
  .map(([extension, type]) => `    AddType "${type}" .${extension}`)
  .join('\n')}

    # Lo que no viene ya comprimido como el navegador lo entiende.
    AddOutputFilterByType DEFLATE text/html ${GZIPPED_TYPES.join(' ')}

    # Los archivos ya vienen comprimidos: el que el navegador entienda, brotli antes que gzip.
    RemoveLanguage .br
    RemoveType .br .gz
    AddEncoding br .br
    AddEncoding gzip .gz
    RewriteEngine On
    RewriteBase ${path}/
    RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
    RewriteCond %{REQUEST_FILENAME}.br -f
    RewriteRule ^(.+)$ $1.br [L,E=no-gzip:1,E=no-brotli:1]
    RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
    RewriteCond %{REQUEST_FILENAME}.gz -f
    RewriteRule ^(.+)$ $1.gz [L,E=no-gzip:1,E=no-brotli:1]

    # Una carpeta sin página es, para quien la pide, algo que no existe.
    RewriteCond %{REQUEST_FILENAME} -d
    RewriteCond %{REQUEST_FILENAME}/index.html !-f
    RewriteRule ^ - [R=404,L]
  </Directory>
</VirtualHost>
`;
}
