import type { DeadwoodRule, RuleId, Severity } from '../domain/finding.ts';
import type { AcceptedStatus, Settings } from '../domain/settings.ts';

/** What a verdict depends on beside evidence and history. */
export interface JudgePolicy {
  /** Statuses that the settings take for alive. */
  readonly accept: readonly AcceptedStatus[];
  /** ISO 8601 instant of this run: failed sightings are spaced by it. */
  readonly at: string;
}

/**
 * Severity of a rule when the settings say nothing. A fragment missing in the repository's own file is certain; in
 * somebody else's page it may be made by a script.
 */
const DEFAULTS: Readonly<Record<DeadwoodRule, Severity>> = {
  'dead-link': 'error',
  'moved-link': 'warning',
  'suspect-link': 'warning',
  'unreachable-link': 'note',
  'unsafe-link': 'error',
  'invalid-link': 'error',
  'missing-file': 'error',
  'broken-anchor': 'warning',
  'duplicate-link': 'warning',
  'insecure-link': 'note',
  'archived-repository': 'note',
};

/** `invalid` links of rule `broken-anchor` are the repository's own. */
const OWN_BROKEN_ANCHOR: Severity = 'error';

export function severityOf(
  rule: RuleId,
  settings: Pick<Settings, 'rules'>,
  place: { readonly isOwn: boolean } = { isOwn: false },
): Severity | 'off' {
  const chosen = Object.hasOwn(settings.rules, rule) ? settings.rules[rule] : undefined;
  if (chosen !== undefined) return chosen;
  if (rule === 'broken-anchor' && place.isOwn) return OWN_BROKEN_ANCHOR;
  return isDeadwoodRule(rule) ? DEFAULTS[rule] : 'warning';
}

function isDeadwoodRule(rule: RuleId): rule is DeadwoodRule {
  return Object.hasOwn(DEFAULTS, rule);
}

/** True when the settings take this status of this host (or a subdomain of it) for alive. */
export function isAccepted(status: number, host: string, accept: readonly AcceptedStatus[]): boolean {
  return accept.some(
    (row) =>
      row.status === status && (row.host === undefined || host === row.host || host.endsWith(`.${row.host}`)),
  );
}
