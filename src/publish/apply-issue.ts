import type { Log } from '../domain/ports.ts';
import { failureAmong } from '../github/failure.ts';
import { type Attempt, attempt, type Outcome, summarize } from './outcome.ts';
import type { OwnIssues } from './own-issues.ts';
import type { IssueOperation, IssuePlan, Label } from './plan-issue.ts';

/** What applying a plan asks of GitHub. */
export interface IssuePort {
  readOwnIssues(label: string): Promise<OwnIssues>;
  createLabel(label: Label): Promise<void>;
  createIssue(
    issue: NewIssue,
  ): Promise<{ readonly number: number; readonly id: string; readonly url: string }>;
  updateIssue(number: number, change: { readonly body?: string; readonly isOpen?: boolean }): Promise<void>;
  closeDuplicate(number: number): Promise<void>;
  comment(number: number, body: string): Promise<void>;
  pin(issueId: string): Promise<void>;
}

export interface NewIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

export interface IssueOutcome extends Outcome {
  readonly url?: string;
}

/** Carries a plan out; what GitHub refuses ends in a sentence. Without its label an issue is opened all the same. */
export async function applyIssue(plan: IssuePlan, port: IssuePort, log: Log): Promise<IssueOutcome> {
  const attempts: Attempt[] = [];
  let { url } = plan;
  for (const operation of plan.operations) {
    // A label that could not be made stops nothing; after any other failure the rest would only confuse.
    const blocker = attempts.find(({ operation: before, failure }) => failure && before !== 'create-label');
    if (blocker?.failure) {
      attempts.push({ operation: operation.kind, failure: blocker.failure });
      continue;
    }
    if (operation.kind === 'create-issue') {
      const creation = operation;
      attempts.push(
        await attempt('create-issue', async () => {
          const created = await createIssue(creation, port);
          url = created.url;
          if (creation.shouldPin) attempts.push(await attempt('pin-issue', () => port.pin(created.id)));
        }),
      );
    } else attempts.push(await attempt(operation.kind, () => applyOne(operation, port)));
  }
  const outcome = summarize(attempts, 'issues: write');
  if (attempts.length > 0)
    log.info(
      `Issue: did ${outcome.done} of ${outcome.planned} (${attempts.map(({ operation }) => operation).join(', ')}).`,
    );
  return {
    ...outcome,
    ...(plan.obstacle === undefined ? {} : { degraded: plan.obstacle, isLost: true }),
    ...(url === undefined ? {} : { url }),
  };
}

type Creation = Extract<IssueOperation, { kind: 'create-issue' }>;

/** One POST. When its answer is lost, the issue is looked for before it is sent once more. */
async function createIssue({ title, body, label }: Creation, port: IssuePort) {
  const issue = { title, body, labels: [label] };
  try {
    return await port.createIssue(issue);
  } catch (error) {
    if (!failureAmong(error, ['unavailable'])) throw error;
    const { issues } = await port.readOwnIssues(label);
    const found = issues.find((own) => own.isOpen && own.body === body);
    return found ?? (await port.createIssue(issue));
  }
}

async function applyOne(operation: Exclude<IssueOperation, Creation>, port: IssuePort): Promise<void> {
  switch (operation.kind) {
    case 'create-label':
      return createLabel(operation.label, port);
    case 'update-issue':
      return port.updateIssue(operation.number, { body: operation.body });
    case 'reopen-issue':
      return port.updateIssue(operation.number, { body: operation.body, isOpen: true });
    case 'close-issue':
      return port.updateIssue(operation.number, { body: operation.body, isOpen: false });
    case 'close-duplicate':
      return port.closeDuplicate(operation.number);
    case 'comment-issue':
      return port.comment(operation.number, operation.body);
    case 'pin-issue':
      return port.pin(operation.issueId);
    default:
      throw new Error(`unknown operation ${operation satisfies never}`);
  }
}

/** Two runs at once: the label is there by now (422 already_exists). */
async function createLabel(label: Label, port: IssuePort): Promise<void> {
  try {
    await port.createLabel(label);
  } catch (error) {
    if (!failureAmong(error, ['invalid'])) throw error;
  }
}
