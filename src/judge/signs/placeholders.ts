/**
 * What servers show when a site's own pages are no longer there: the whole title, as the software sets it. A page about such
 * a page has more in its title.
 */
const PLACEHOLDERS: readonly { readonly title: RegExp; readonly what: string }[] = [
  // https://docs.cpanel.net/ (suspendedpage.cgi), common to hosting companies
  {
    title:
      /^(?:this )?(?:account|site|website|web hosting account)(?: has been| is)? (?:temporarily )?suspended\W*$/i,
    what: 'its host has suspended the site',
  },
  { title: /^(?:website|site|hosting|domain) (?:has )?expired\W*$/i, what: 'its hosting has expired' },
  { title: /^welcome to nginx(?: on [\w .-]{1,40})?\W*$/i, what: 'an empty web server answers (nginx)' },
  {
    title:
      /^(?:apache2? (?:[a-z]+ )?default page: it works|apache http server test page.{0,40}|it works!?)\W*$/i,
    what: 'an empty web server answers (Apache)',
  },
  {
    title: /^(?:test page for the (?:nginx|apache|http) .{0,60}|iis windows(?: server)?)$/i,
    what: 'an empty web server answers',
  },
  // cPanel and Plesk
  {
    title:
      /^(?:default web ?site page|domain default page|web server['’]s default page|default parallels plesk .{0,40})$/i,
    what: 'a hosting panel’s empty site answers',
  },
];

/** What shows that the site is not there any more though a server answers, in words for people. */
export function placeholderOf(title: string | undefined): string | undefined {
  if (title === undefined || title.length > 100) return undefined;
  return PLACEHOLDERS.find((row) => row.title.test(title.trim()))?.what;
}
