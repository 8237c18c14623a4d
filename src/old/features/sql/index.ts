export { handOver } from './queries/ownCounts';
