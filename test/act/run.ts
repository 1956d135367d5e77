/**
 * The workflow files that people copy, run by a real runner: `act` (https://github.com/nektos/act) on this machine, without
 * containers, against the tests' GitHub and the stand-in web. Everything is on loopback.
 *
 * `.ci/act` installs the runner and calls this; `DEADWOOD_DIST=folder` tries another build than `dist/`.
 */
import { createChecks } from './checks.ts';
import { checkOwnWorkflows } from './own-workflows.ts';
import { checkReadmeWorkflows } from './readme-workflows.ts';
import { checkShardedWorkflow } from './sharded.ts';

const checks = createChecks((line) => console.log(line));
await checks.part('The workflows of this repository', () => checkOwnWorkflows(checks));
await checks.part('The workflows of the README', () => checkReadmeWorkflows(checks));
await checks.part('The report on several machines', () => checkShardedWorkflow(checks));
process.exitCode = checks.finish();
