// What a thread starts with: it learns TypeScript, then does the work it was made for.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData);
