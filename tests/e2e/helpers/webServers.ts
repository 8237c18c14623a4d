/** The servers of Debian, each with its very file of docs/desplegar, as a process of its own. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../../../scripts/lib/listen.mjs';

export const SERVER_NAMES = ['nginx', 'nginx con brotli', 'Caddy', 'Apache'] as const;
export type ServerName = (typeof SERVER_NAMES)[number];

export interface WebServer {
  /** Ends in `/`. */
  readonly url: string;
  /** All that it has written of what it was asked, and of what went wrong. */
  logged(): string;
  close(): Promise<void>;
}

interface Place {
  /** Of the unpacked packages, as from `/`. */
  readonly debian: string;
  /** Where the server may write. */
  readonly own: string;
  readonly port: number;
  /** Its file of docs/desplegar, filled in. */
  readonly site: string;
}

interface Start {
  readonly file: keyof typeof FILES;
  readonly config: (place: Place) => string;
  readonly command: (place: Place & { config: string }) => readonly [string, ...string[]];
}

const FILES = { nginx: 'nginx.conf', caddy: 'Caddyfile', apache: 'apache.conf' } as const;

/** Where Debian keeps the libraries of this computer's kind. */
function libraries(debian: string): string {
  const folder = join(debian, 'usr/lib');
  const kind = readdirSync(folder).find((name) => /-linux-gnu/.test(name));
  if (kind === undefined) throw new Error(`En ${folder} no hay bibliotecas.`);
  return join(folder, kind);
}
const isRoot = process.getuid?.() === 0;

const nginx = (withBrotli: boolean): Start => ({
  file: 'nginx',
  config: ({ debian, own, site }) => `
    ${isRoot ? 'user root;' : ''}
    ${withBrotli ? `load_module ${debian}/usr/lib/nginx/modules/ngx_http_brotli_static_module.so;` : ''}
    daemon off; worker_processes 1; pid ${own}/pid; error_log ${own}/errores info;
    events {}
    http {
      access_log ${own}/registro;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${own}/${each};`).join(' ')}
      ${withBrotli ? site.replace('# brotli_static on;', 'brotli_static on;') : site}
    }`,
  command: ({ debian, own, config }) => [
    join(debian, 'usr/sbin/nginx'),
    ...['-p', own, '-c', config, '-e', 'stderr'],
  ],
});

const MODULES = [
  'mpm_event',
  'authz_core',
  'alias',
  'deflate',
  'dir',
  'filter',
  'headers',
  'mime',
  'setenvif',
];

const STARTS: Readonly<Record<ServerName, Start>> = {
  nginx: nginx(false),
  'nginx con brotli': nginx(true),
  Caddy: {
    file: 'caddy',
    config: ({ own, site }) =>
      `{\n\tadmin off\n\tauto_https off\n\tlog {\n\t\toutput file ${own}/errores\n\t}\n}\n` +
      site.replace(/ \{\n/, ` {\n\tlog {\n\t\toutput file ${own}/registro\n\t}\n`),
    command: ({ debian, config }) => [
      join(debian, 'usr/bin/caddy'),
      ...['run', '--config', config, '--adapter', 'caddyfile'],
    ],
  },
  Apache: {
    file: 'apache',
    config: ({ debian, own, port, site }) => `
      ServerRoot ${own}
      ${[...MODULES, 'rewrite'].map((name) => `LoadModule ${name}_module ${debian}/usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
      Listen 127.0.0.1:${port}
      ServerName 127.0.0.1
      PidFile ${own}/pid
      ErrorLog ${own}/errores
      LogLevel info
      Mutex file:${own} default
      TypesConfig /dev/null
      ${isRoot ? 'User nobody\nGroup nogroup' : ''}
      ${site}`,
    command: ({ debian, config }) => [
      join(debian, 'usr/sbin/apache2'),
      ...['-D', 'FOREGROUND', '-f', config],
    ],
  },
};

/**
 * Starts a server that shows `build/` under a path, and waits until it answers.
 * @param path `/atlas`; empty for the root
 * @throws Error with what it said, where it does not start
 */
export async function startWebServer(
  name: ServerName,
  { debian, path }: { debian: string; path: string },
): Promise<WebServer> {
  const own = mkdtempSync(join(tmpdir(), 'atlas-servidor-'));
  const port = await freePort();
  const start = STARTS[name];
  const site = readFileSync(`docs/desplegar/${FILES[start.file]}`, 'utf8')
    .replaceAll('__NOMBRE__', start.file === 'caddy' ? `http://127.0.0.1:${port}` : '127.0.0.1')
    .replaceAll('__PUERTO__', String(port))
    .replaceAll('__CARPETA__', resolve('build'))
    .replaceAll('__RUTA__', path)
    .replaceAll('__REGISTRO__', join(own, 'registro'));
  const place = { debian, own, port, site };
  const config = join(own, 'config');
  writeFileSync(config, start.config(place));
  const [program, ...args] = start.command({ ...place, config });
  const server = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: own, LD_LIBRARY_PATH: libraries(debian) },
  });
  let said = '';
  server.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
  const ended = new Promise<void>((done) => {
    server.once('exit', () => done());
    server.once('error', (error) => {
      said += error.message;
      done();
    });
  });
  const url = `http://127.0.0.1:${port}${path}/`;
  const close = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(own, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer !== null) {
      await answer.arrayBuffer();
      return { url, logged: () => loggedIn(own), close };
    }
    if (server.exitCode !== null) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  await close();
  throw new Error(`${name} no empezó a atender: ${said}`);
}

const loggedIn = (own: string): string =>
  ['registro', 'errores']
    .map((name) => join(own, name))
    .filter(existsSync)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
