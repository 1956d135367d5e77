/** What earlier runs saw of one target: the memory a verdict may lean on. Times are ISO 8601 instants, UTC. */
export interface PastSightings {
  readonly url: string;
  readonly firstSeenAt: string;
  readonly lastAliveAt?: string;
  readonly lastVerdict: string;
  readonly lastReason: string;
  /** The last verdict of a day (UTC) before the run's own: what “new” is measured by. */
  readonly earlierVerdict?: string;
  readonly lastCheckedAt: string;
  /** Failed sightings since the last success, oldest first: three of them, three days apart, make a target dead. */
  readonly failures: readonly { readonly at: string; readonly reason: string }[];
  readonly replacement?: string;
}
