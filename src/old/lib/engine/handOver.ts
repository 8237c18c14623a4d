/** What the page fetches for its worker, so that it is under way before there is one: workerPrelude.js. */

/** Whether a body can be given to a worker while it still arrives. Only trying tells. */
export function bodiesTravel(): boolean {
  if (typeof ReadableStream === 'undefined' || typeof MessageChannel === 'undefined') return false;
  const { port1, port2 } = new MessageChannel();
  try {
    const body = new ReadableStream();
    port1.postMessage(body, [body]);
    return true;
  } catch {
    return false;
  } finally {
    port1.close();
    port2.close();
  }
}

/** The part of a Worker that is given something. */
interface Receiver {
  postMessage(message: unknown, transfer: Transferable[]): void;
}

/**
 * Gives a response to a worker, that takes it for its own fetch of the same address.
 * @param address whole
 */
export function handOver(
  worker: Receiver,
  address: string,
  { status, headers, body }: Response,
): void {
  // A worker that is given nothing fetches it itself.
  if (body === null) return;
  const type = headers.get('content-type');
  worker.postMessage({ handedOver: { address, status, type, body } }, [body]);
}
