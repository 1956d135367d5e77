/** Issues that the identity that runs now has opened, and what the repository allows. */
export interface OwnIssues {
  /** Oldest first. */
  readonly issues: readonly OwnIssue[];
  /** False where issues are switched off. */
  readonly isEnabled: boolean;
  /** Whether the label of the settings exists. */
  readonly hasLabel: boolean;
}

export interface OwnIssue {
  readonly number: number;
  /** GraphQL id. */
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly isOpen: boolean;
  /** Somebody said that nothing will be done about it. */
  readonly isNotPlanned: boolean;
  readonly isPinned: boolean;
  readonly labels: readonly string[];
  readonly url: string;
}
