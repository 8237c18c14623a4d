import { spawn } from 'node:child_process';

/** npm is a .cmd on Windows, which only a shell can start. */
const shell = process.platform === 'win32';

/**
 * Runs a program without input, keeping what it prints.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, signal?: AbortSignal, heard?: (text: string) => void }} [options]
 *   `signal` ends it; `heard` is told every piece of what it prints.
 * @returns {Promise<{ code: number | null, output: string }>} `code` is null when it could not be
 *   started or a signal ended it; `output` holds stdout and stderr as they came.
 */
export function capture(program, args, { heard, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        heard?.(text);
      });
    }
    child.on('error', (error) => resolve({ code: null, output: output || error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/**
 * Runs a program without input that prints to this terminal.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} Exit code; 1 when it could not be started or a signal ended it.
 */
export function show(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      ...options,
      shell,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
