/** A connection to a browser: commands with their answers, and events, in WebDriver BiDi or in Chrome's own protocol. */
import { WebSocket } from 'undici';
import { ANSWER_LIMIT } from './engine';

export interface Bidi {
  /** @throws {Error} what the browser answered, when it is an error, or that it does not answer */
  send<R>(method: string, params: object): Promise<R>;
  on<E>(event: string, listener: (params: E) => void): void;
}

type Message =
  | { readonly id: number; readonly result: never }
  | { readonly id: number | null; readonly error: unknown }
  | { readonly method: string; readonly params: never };

interface Pending {
  readonly method: string;
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** @throws {Error} when nobody answers at the address */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`Nadie contesta en ${address}.`)));
  });

  const pending = new Map<number, Pending>();
  const listeners = new Map<string, (params: never) => void>();
  let last = 0;

  socket.addEventListener('message', ({ data }) => {
    const message: Message = JSON.parse(String(data));
    if ('method' in message) {
      listeners.get(message.method)?.(message.params);
      return;
    }
    const asked = pending.get(message.id ?? NaN);
    if (asked === undefined) return;
    pending.delete(message.id ?? NaN);
    clearTimeout(asked.timer);
    if ('result' in message) asked.resolve(message.result);
    else asked.reject(new Error(`${asked.method}: ${String(data)}`));
  });
  socket.addEventListener('close', () => {
    for (const { method, reject, timer } of pending.values()) {
      clearTimeout(timer);
      reject(new Error(`${method}: el navegador se cerró.`));
    }
  });

  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        last += 1;
        const timer = setTimeout(
          () => reject(new Error(`${method}: el navegador no contesta.`)),
          ANSWER_LIMIT,
        );
        pending.set(last, { method, resolve, reject, timer });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    on: (event, listener) => listeners.set(event, listener),
  };
}
