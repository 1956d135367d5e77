/**
 * What an HTTP status says about a target, after a second look. Anything not listed is read by its hundred.
 *
 * - `gone` the server knows, and says no · `refused` a robot is not told · `busy` later, perhaps
 * - `sign-in` only for those who sign in · `odd` an answer that is neither
 */
export type StatusClass = 'good' | 'gone' | 'refused' | 'busy' | 'sign-in' | 'odd' | 'redirect';

// RFC 9110 section 15 unless a row says otherwise.
const LISTED: Readonly<Record<number, StatusClass>> = {
  304: 'good',
  300: 'good', // several representations, a page that lists them
  401: 'sign-in',
  402: 'refused', // a paywall to robots: InternetArchiveBot takes 401/402/403 of subscription sites for paywalls
  403: 'refused',
  404: 'gone',
  405: 'refused', // on a GET: Alibaba's firewall says no with it
  406: 'refused', // mod_security's word for an agent it does not like
  407: 'busy', // a proxy on our side
  408: 'busy',
  409: 'odd',
  410: 'gone',
  412: 'refused', // bilibili and others: “precondition failed” for robots
  415: 'refused', // Imunify360
  416: 'good', // there is something, of another length
  417: 'refused',
  418: 'refused', // a teapot is what robots are told they are
  420: 'busy', // “enhance your calm”
  421: 'busy', // RFC 9110 15.5.20: another connection may do
  423: 'refused', // RFC 4918
  425: 'busy', // RFC 8470
  426: 'refused',
  428: 'refused', // RFC 6585
  429: 'busy', // RFC 6585
  430: 'refused', // Shopify's wall
  431: 'refused', // RFC 6585
  440: 'sign-in', // IIS: session over
  444: 'busy', // nginx closes without an answer
  449: 'busy', // IIS: retry with
  450: 'refused', // parental controls
  451: 'refused', // RFC 7725: lawful elsewhere
  460: 'busy', // AWS load balancer
  463: 'busy',
  494: 'refused',
  498: 'sign-in', // token expired
  499: 'busy', // nginx: client closed
  511: 'busy', // RFC 6585: a captive portal on our side
  999: 'refused', // LinkedIn: https://github.com/gjtorikian/html-proofer/issues/215
};

export function classOfStatus(status: number): StatusClass {
  const listed = LISTED[status];
  if (listed !== undefined) return listed;
  if (status >= 200 && status < 300) return 'good';
  if (status >= 300 && status < 400) return 'redirect';
  if (status >= 400 && status < 500) return 'odd';
  if (status >= 500 && status < 600) return 'busy'; // 52x, 530 are Cloudflare's words for a silent origin
  return 'refused';
}
