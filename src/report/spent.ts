import type { Totals } from './model.ts';
import { number } from './plain-text.ts';

/** What was asked of GitHub, and how much it might have been: `5 of at most 600 to the API`. */
export function apiRequestsOf({ apiRequests, apiBudget }: Totals): string {
  const most = apiBudget === undefined ? '' : ` of at most ${number(apiBudget)}`;
  return `${number(apiRequests)}${most} to the API`;
}
