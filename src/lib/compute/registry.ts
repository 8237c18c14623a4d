/** Every job with its program. A new one is a file in `jobs/`, an entry in `Jobs`, and a line here. */
import type { Job, JobName } from './job';
import { clusters } from './jobs/clusters';
import { evaluation } from './jobs/evaluation';
import { priority } from './jobs/priority';

export const JOBS: { readonly [Name in JobName]: Job<Name> } = { clusters, evaluation, priority };
