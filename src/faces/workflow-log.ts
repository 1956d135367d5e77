import { randomUUID } from 'node:crypto';
import type { Log } from '../domain/ports.ts';

/** What is used of `@actions/core`. */
export interface LogCommands {
  debug(message: string): void;
  info(message: string): void;
  warning(message: string): void;
}

/**
 * What the runner takes for a command: `::` where a line begins, `##[` anywhere in a line.
 * Source: github.com/actions/runner, src/Runner.Common/ActionCommand.cs
 */
const COMMAND = /^\s*::|##\[/m;

/**
 * The step's log. Text of documents and hosts passes through here, and must not command the runner: a text that could is
 * printed with commands switched off. (`debug` and `warning` are commands themselves, which `@actions/core` escapes.)
 */
export function createWorkflowLog(core: LogCommands, randomToken: () => string = randomUUID): Log {
  return {
    debug: (message) => core.debug(message),
    info(message) {
      if (!COMMAND.test(message)) {
        core.info(message);
        return;
      }
      const token = randomToken();
      core.info(`::stop-commands::${token}`);
      core.info(message);
      core.info(`::${token}::`);
    },
    warning: (message) => core.warning(message),
  };
}
