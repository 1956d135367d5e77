import type { LintConfiguration } from './configuration.ts';
import { SMALL } from './limits.ts';
import type { Linter, LinterOptions } from './lint.ts';

/**
 * The linter for so many documents: threads where there are many, this thread for a few short ones. Only what is needed of the two
 * is loaded.
 */
export async function openLinter(
  configuration: LintConfiguration,
  options: LinterOptions & { readonly documents: number },
): Promise<Linter> {
  const startThreads = async () => (await import('./lint.ts')).createLinter(configuration, options);
  if (options.documents > SMALL.maxDocuments) return startThreads();
  const { createSmallLinter } = await import('./small-linter.ts');
  return createSmallLinter(configuration, startThreads);
}
