/**
 * First path segments of github.com that are pages of GitHub and no accounts. Links to them are for the web. Collected from
 * GitHub's own site and https://github.com/Mottie/github-reserved-names; a name too many costs one request to the web.
 */
export const RESERVED_NAMES: ReadonlySet<string> = new Set(
  `about account accessibility advisories apps articles attributes auth blog business businesses careers case-studies categories
  changelog chat classroom codespaces collections community compare contact contact-sales contributing copilot cookies
  coupons customer-stories customers dashboard design developer discover discussions docs downloads edu education
  enterprise enterprises events explore features feedback files fixtures forgot_password forum gist gists github-copilot
  graphql guide guides health help home hooks identity images import inbox individual integration integrations
  interfaces issues join jobs journal lab labs languages learn legal libraries license login logout logos maintainers
  marketplace media mention mentions mobile models navigation network new newsletter newsroom none nonprofit nonprofits
  notices notifications oauth open-source organizations organization orgs pages partners password_reset payments personal
  plans plugins policies popular posts press pricing privacy professional projects pulls readme release releases render
  repositories resources robots.txt sales saved scraping search security services sessions settings shop showcases signin
  signout signup sitemap site site-policy solutions spam sponsors staff stars static status store stories styleguide
  subscriptions suggest suggestion suggestions support talks team teams teach teachers teaching tech terms
  timeline topic topics tos tour train training translations trending trust-center updates username users verify
  visualization visualize w watching welcome why-github wiki workspaces works-with www`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
