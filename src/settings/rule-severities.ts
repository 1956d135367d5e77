import { DEADWOOD_RULES, SEVERITIES, type Severity } from '../domain/finding.ts';
import { LINT_RULES } from './lint-rules.ts';
import { nearest } from './nearest.ts';
import { quote } from './problems.ts';
import type { ValueType } from './value-types.ts';

/** Every rule that can be given a severity: Deadwood's, then remark-lint's. */
export const RULES: readonly string[] = [...DEADWOOD_RULES, ...LINT_RULES];

/** `rules:` of the settings file: a mapping from rule ids to severities. */
export const ruleSeverities: ValueType<Readonly<Record<string, Severity | 'off'>>> = {
  placeholder: 'RULE=SEVERITY',
  schema: {
    type: 'object',
    properties: Object.fromEntries(RULES.map((rule) => [rule, { enum: SEVERITIES }])),
    additionalProperties: false,
  },
  isList: false,
  read(raw, refuse) {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
      refuse(`${quote(raw)} is not a mapping from rules to severities; for example moved-link: note`);
      return undefined;
    }
    const severities: Record<string, Severity | 'off'> = {};
    for (const [rule, written] of Object.entries(raw)) {
      const severity = SEVERITIES.find((word) => word === written);
      if (!RULES.includes(rule)) refuse(unknownRule(rule), [rule]);
      else if (severity === undefined)
        refuse(`${quote(written)} is not one of ${SEVERITIES.join(', ')}`, [rule]);
      else severities[rule] = severity;
    }
    return severities;
  },
};

function unknownRule(rule: string): string {
  const near = nearest(rule.replace(/^(remark-)?lint[-:]/, ''), RULES);
  const hint =
    near === undefined ? `Deadwood's own are ${DEADWOOD_RULES.join(', ')}` : `did you mean ${near}?`;
  return `there is no rule ${quote(rule)}; ${hint}`;
}
