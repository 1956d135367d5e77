import type { Exchange } from '../../domain/evidence.ts';
import { hostTable } from './host-table.ts';
import { wholeWords } from './words.ts';

/** Hosts on which people sign in; a link that ends there shows its page to nobody else. */
const SIGN_IN_HOSTS = hostTable([
  // https://github.com/mozilla/multi-account-containers/issues/874
  { hosts: ['accounts.google.com', 'accounts.youtube.com'] },
  { hosts: ['login.microsoftonline.com', 'login.live.com', 'login.windows.net', 'account.live.com'] },
  {
    hosts: [
      '.auth0.com',
      '.okta.com',
      '.oktapreview.com',
      '.onelogin.com',
      '.pingidentity.com',
      '.duosecurity.com',
    ],
  },
  {
    hosts: [
      'id.atlassian.com',
      'auth.atlassian.com',
      'appleid.apple.com',
      'idmsa.apple.com',
      'login.salesforce.com',
    ],
  },
  {
    hosts: ['.amazoncognito.com', '.awsapps.com', 'signin.aws.amazon.com', '.b2clogin.com', '.ciamlogin.com'],
  },
  {
    hosts: [
      'accounts.zoho.com',
      'login.yahoo.com',
      'id.twitch.tv',
      'passport.yandex.ru',
      'passport.baidu.com',
    ],
  },
  { hosts: ['.cloudflareaccess.com', '.workos.com', '.openathens.net'] },
]);

/** Names of hosts below a site that say what they are: `login.example.com`, `sso.example.com`. */
const SIGN_IN_LABEL =
  /^(?:login|log-in|signin|sign-in|sso|auth|idp|cas|accounts?|saml|oauth|passport)\d?\.(?=.*\.)/;

/** The segment of a path that says so; GitLab's is `/users/sign_in`. https://github.com/gitlabhq/gitlabhq/pull/5752 */
const SIGN_IN_SEGMENT =
  /^(?:log[-_]?in|sign[-_]?in|logon|sign[-_]?on|authwall|account-?chooser|sso|saml2?|servicelogin|interactivelogin|authorize|authenticate|(?:wp-)?login\.\w{2,6}|signin\.\w{2,6}|user_login|account_login|loginpage|member-?login|openid-connect|anmelden|connexion|inloggen|entrar|acceso|accedi)$/i;

/** What may stand before that segment; `/docs/login` is a page about signing in. */
const BEFORE_SIGN_IN =
  /^(?:users?|accounts?|auth|oauth2?|sessions?|members?|customers?|secure|portal|app|web|site|my|identity|realms|protocol|cas|idp|profile|index\.php|[ou]|[a-z]{2}(?:[-_][a-z]{2})?|v?\d+|common|_layouts)$/i;

/** The address to come back to: sign-in pages are told it. */
const RETURN_PARAMETER =
  /^(?:next|continue|service|return|return_?(?:to|url|path)|redirect|redirect_?(?:to|url|uri|path)|returnto|goto|dest(?:ination)?|target|from|back|came_from|r|referer|referrer|relaystate|samlrequest|client_id|state|followup|then)$/i;

const SIGN_IN_TITLE = new RegExp(
  `^(?:.{0,60}[|·•–—:-]\\s*)?${
    wholeWords(
      '(?:please )?(?:sign|log) ?-?in(?:to)?(?: (?:to|with|required|page|-).{0,60})?',
      'login(?: required| page)?',
      'authentication required',
      'anmelden|anmeldung|connexion|se connecter|iniciar sesión|accedi|entrar|inloggen|войти|вход|登录|ログイン|로그인',
    ).source
  }(?:\\s*[|·•–—:-].{0,80})?$`,
  'iu',
);

/** A page whose form is its purpose is short (visible characters). */
const LONGEST_SIGN_IN_PAGE = 1_500;

/** What shows that only those who sign in get further; undefined for links to a sign-in page itself. */
export function signInOf({ url, finalUrl, hops, page }: Exchange): string | undefined {
  const isForm = page?.hasPasswordField === true && page.textLength <= LONGEST_SIGN_IN_PAGE;
  if (hops.length === 0 && !isForm) return undefined;
  const asked = URL.parse(url);
  const final = URL.parse(finalUrl);
  if (asked === null || final === null || isSignInAddress(asked)) return undefined;
  if (hops.length > 0 && isSignInAddress(final)) {
    const place = final.hostname === asked.hostname ? final.pathname : final.hostname;
    return `it redirects to the sign-in page ${place}`;
  }
  return isForm && SIGN_IN_TITLE.test(page.title?.slice(0, 300) ?? '')
    ? 'it answers with a sign-in form'
    : undefined;
}

function isSignInAddress(url: URL): boolean {
  if (SIGN_IN_HOSTS.find(url.hostname) !== undefined || SIGN_IN_LABEL.test(url.hostname)) return true;
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  const found = segments.findIndex((segment) => SIGN_IN_SEGMENT.test(segment));
  if (found < 0) return segments.at(-1) === 'new' && /^(?:user_)?sessions?$/i.test(segments.at(-2) ?? '');
  return segments.slice(0, found).every((segment) => BEFORE_SIGN_IN.test(segment)) || hasReturnParameter(url);
}

function hasReturnParameter(url: URL): boolean {
  return Array.from(url.searchParams.keys()).some((name) => RETURN_PARAMETER.test(name));
}
