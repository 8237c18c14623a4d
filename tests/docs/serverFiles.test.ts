/** The files of docs/desplegar: what is written there is what the site's own server says. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { githubPagesFile } from '../../scripts/docs/servers/githubPages';
import { serverFiles } from '../../scripts/docs/servers/serverFiles';
import { COMMON_HEADERS, FILE_HEADERS, FILE_TYPES } from '../../scripts/lib/headers.mjs';

const FOLDER = 'docs/desplegar';
const files = serverFiles();
const SERVERS = ['nginx.conf', 'Caddyfile', 'apache.conf'];

describe('docs/desplegar', () => {
  test('holds the generated files and no other', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual([...files.keys()].toSorted());
  });

  test.each([...files.keys()])('%s is what «npm run docs» writes', (name) => {
    expect(readFileSync(`${FOLDER}/${name}`, 'utf8')).toBe(files.get(name));
  });

  test('publication follows what is accepted, by a workflow that is written with them', () => {
    const workflow = readFileSync('.github/workflows/publicar.yml', 'utf8');
    expect(workflow).toBe(githubPagesFile());
    expect(workflow).toMatch(/^ {2}push:\n {4}branches: \[main\]$/m);
    const actions = [...workflow.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(actions).toHaveLength(5);
    for (const action of actions) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
  });

  test.each(SERVERS)('%s says each header, each of its values and each type', (name) => {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    const values = [
      ...Object.entries(COMMON_HEADERS).flat(),
      ...FILE_HEADERS.flatMap((header) => [
        header.name,
        ...(header.rest === null ? [] : [header.rest]),
        ...header.exceptions.map(({ value }) => value),
      ]),
      ...Object.values(FILE_TYPES),
      'application/wasm',
      "script-src 'self' 'wasm-unsafe-eval'; ",
      "frame-ancestors 'none'",
    ];
    expect(values.filter((value) => !text.includes(value))).toEqual([]);
  });

  test('no policy for a whole site carries the hash of one page', () => {
    for (const text of files.values()) expect(text).not.toMatch(/sha256-/);
  });
});
