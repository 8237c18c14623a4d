/** The heavy methods that can be asked for by name, and how the page and the worker speak of them. */
import type { RobustClusters, RobustSearch } from '$features/clusters/answers/robustClusters';
import type { Evaluation, EvaluationAsked } from '$features/evaluation/answers/evaluate';
import type { Robustness, RobustnessAsked } from '$features/priorities/answers/robustness';

/** Every job by its name: what it takes, and what it gives. Both must survive a structured clone. */
export interface Jobs {
  readonly clusters: { readonly input: RobustSearch; readonly output: RobustClusters };
  readonly evaluation: { readonly input: EvaluationAsked; readonly output: Evaluation };
  readonly priority: { readonly input: RobustnessAsked; readonly output: Robustness };
}

export type JobName = keyof Jobs;
export type InputOf<Name extends JobName> = Jobs[Name]['input'];
export type OutputOf<Name extends JobName> = Jobs[Name]['output'];

/** Pure; tells the share done, 0 to 1, as often as it likes. */
export type Job<Name extends JobName> = (
  input: InputOf<Name>,
  report: (share: number) => void,
) => OutputOf<Name>;

export interface JobRequest<Name extends JobName = JobName> {
  readonly name: Name;
  readonly input: InputOf<Name>;
}

/** A job for a worker, with the name of the lock that it holds while it lives. */
export interface WatchedRequest<Name extends JobName = JobName> extends JobRequest<Name> {
  readonly lifeline: string;
}

/** What a worker tells: how far it is, and at last what came out, or why nothing did. */
export type JobNews<Name extends JobName = JobName> =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly output: OutputOf<Name> }
  | { readonly kind: 'failed'; readonly message: string };
