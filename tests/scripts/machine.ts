/** A make-believe machine for the tools: a folder of programs, and what they may see. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';

export const PROJECT = resolve(import.meta.dirname, '../..');

const made: string[] = [];

/** A new empty folder, gone after the tests of a file that calls `clearFolders`. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-scripts-'));
  made.push(folder);
  return folder;
}

/** To be called once by every file of tests that makes folders. */
export function clearFolders(): void {
  afterAll(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
}

/** A folder with only these programs, each a shell script given by its body. */
export function folderOfPrograms(programs: Record<string, string>): string {
  const folder = newFolder();
  for (const [name, body] of Object.entries(programs)) {
    const file = join(folder, name);
    writeFileSync(file, `#!/bin/sh\n${body}\n`);
    chmodSync(file, 0o755);
  }
  return folder;
}

/** Writes files given by their path in a folder, which is made if need be. */
export function writeFiles(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** The project's tools in a folder of their own, without anything installed. */
export function bareProject(): string {
  const root = newFolder();
  for (const path of ['package.json', 'package-lock.json', 'scripts']) {
    symlinkSync(join(PROJECT, path), join(root, path));
  }
  return root;
}

/** Runs Node.js on a script of a folder, keeping symbolic links as they are. */
export function runNode(
  root: string,
  args: string[],
  env: Record<string, string>,
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--preserve-symlinks', '--preserve-symlinks-main', ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
    input: '',
  });
}

/** The lines of a text that are not empty. */
export function lines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
