/** How much silence is borne before a wait is called stalled; more on what says itself to be slow. */

/** Milliseconds, on a device and a network that say nothing of themselves. */
const BORNE = {
  /** Between two pieces of a file: longer than any link drops while it changes antennas. */
  network: 15_000,
  /** A module of the page, whose pieces nobody can count. */
  module: 60_000,
  /** Between two answers of a worker that looks at its messages every few milliseconds. */
  worker: 20_000,
  /** Between two news of a job, which looks at none. */
  job: 30_000,
} as const;

export type Waiting = keyof typeof BORNE;

/** What a browser says of the device and the network, where it does. */
export interface Declared {
  /** `navigator.connection.effectiveType` */
  readonly network?: string | undefined;
  /** `navigator.hardwareConcurrency` */
  readonly cores?: number | undefined;
  /** `navigator.deviceMemory`, in GB */
  readonly memory?: number | undefined;
}

const NETWORK_FACTORS: Readonly<Record<string, number>> = { 'slow-2g': 4, '2g': 3, '3g': 2 };

/** Milliseconds of silence that are borne. */
export function patienceFor(waiting: Waiting, declared: Declared = declaredHere()): number {
  const isOfNetwork = waiting === 'network' || waiting === 'module';
  return BORNE[waiting] * (isOfNetwork ? networkFactor(declared) : deviceFactor(declared));
}

const networkFactor = ({ network = '' }: Declared): number => NETWORK_FACTORS[network] ?? 1;

const deviceFactor = ({ cores = Infinity, memory = Infinity }: Declared): number =>
  cores <= 2 || memory <= 2 ? 2 : 1;

function declaredHere(): Declared {
  if (typeof navigator === 'undefined') return {};
  const { connection, deviceMemory }: Navigator & Undeclared = navigator;
  return {
    network: connection?.effectiveType,
    cores: navigator.hardwareConcurrency,
    memory: deviceMemory,
  };
}

/** Only Chromium has them, and TypeScript's library neither. */
interface Undeclared {
  readonly connection?: { readonly effectiveType?: string };
  readonly deviceMemory?: number;
}
