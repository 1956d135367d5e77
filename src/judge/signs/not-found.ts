import type { PageFacts } from '../../domain/evidence.ts';

/** What pages of missing things are called. The whole of a title, or one of its parts between separators, says just this. */
const NOT_FOUND_PHRASE = new RegExp(
  `^\\W*(?:${[
    // 404, Error 404 (Not Found)!!1, HTTP Error 404.0 - Not Found, 410 Gone
    '(?:(?:https?|status|error|code|fehler|erreur|the)\\W*){0,3}404(?:\\.\\d)?\\W*(?:error|page|(?:page |file )?not found|nicht gefunden)?(?:\\)?!!1)?',
    '410\\W*gone',
    // Page not found; Oops! That page can’t be found; This job is no longer available
    `(?:(?:sorry|oops|uh[- ]?oh|whoops|ouch|hmm)\\W+(?:but )?)?(?:(?:this|the|that|requested|your)\\s){0,2}(?:${[
      'page|file(?: or directory)?|document|article|post|story|site|item|content|url|resource|profile|user|repository|project',
      'question|thread|topic|video|package|product|listing|job|event|object|entry|record|link|channel|group|room',
    ].join('|')})\\s(?:${[
      "(?:was |is |were |could |can )?(?:not|n['’]t|cannot) (?:be )?found|cannot be found|(?:can|could)n?['’]t be found",
      "does not exist|doesn['’]t exist|no longer exists|(?:is )?no longer available|(?:is not|isn['’]t|not) available(?: right now)?",
      "(?:is )?unavailable|(?:is )?gone|(?:is )?missing|has gone|can['’]t be found",
    ].join('|')})`,
    '(?:was |is )?not found',
    '(?:no such|missing|unknown) (?:page|file|item|article|document|user|project|topic|thread)',
    "(?:sorry|oops)?\\W*we (?:can|could)(?:n['’]t|not|['’]t) find (?:that|this|the|your) page",
    'nothing (?:was )?found|nothing here|dead link|page (?:removed|deleted)',
    "seite (?:wurde )?nicht gefunden|(?:die )?seite existiert nicht|page (?:non trouvée|introuvable)|cette page n['’]existe pas",
    'página no encontrada|página não encontrada|pagina non trovata|pagina niet gevonden',
    'sidan (?:kunde inte )?hittades(?: inte)?|siden (?:blev )?ikke fundet|nie znaleziono(?: strony)?|strona nie istnieje',
    'stránka nenalezena|страница не найдена|сторінку не знайдено|sayfa bulunamadı',
    'ページが見つかりません|お探しのページは.{0,10}見つかりません|页面(?:不存在|未找到|没有找到)|找不到(?:该|您要的)?(?:页面|網頁|頁面)',
    '페이지를 찾을 수 없습니다',
  ].join('|')})\\W*$`,
  'iu',
);

/** A short page that says nothing but this. `No such item.` is Hacker News's whole page. */
const NOT_FOUND_OPENING =
  /^\W*(?:error )?(?:404\b|(?:the |this |requested )*(?:page|file|document|article|item|url|content) (?:(?:you (?:are|were) looking for|you requested|requested) )?(?:was not found|not found|could not be found|cannot be found|can['’]t be found|does not exist|doesn['’]t exist)|no such (?:item|page|file|document|user)|not found\b|(?:(?:sorry|oops|uh oh|hmm)\W{1,3})?we (?:can['’]t|couldn['’]t|could not|cannot) (?:find|locate) (?:the|that|this|your) page|(?:sorry|oops|uh oh)\W{1,3}(?:the|this|that) page .{0,40}(?:exist|found))/iu;

/** Visible characters of a page that has no room for anything else. */
const LONGEST_BARE_PAGE = 250;
const LONGEST_ERROR_PAGE = 3_000;

const SEPARATOR = /\s+[|·•–—:»«/-]+\s+|\s*[|·•–—»«]\s*|:\s+/u;

/** An address that says that it is the page for what is missing; from CheckIfDead: `/404.htm`, `/404/`, `notfound`. */
const NOT_FOUND_ADDRESS =
  /\/(?:error-?)?404(?:$|[/?]|\.(?:html?|php|aspx?|jsp)\b)|(?:^|[/_=-])(?:not-?_?found|page-?_?not-?_?found|file-?not-?found|error-?404|no-longer-available|page-gone|seite-nicht-gefunden|page-introuvable|pagina-no-encontrada)(?:$|[/._?&-])/i;

/** The words in which a page says by its title or its only line that it has not what was asked for; else undefined. */
export function notFoundWordsOf(page: PageFacts): string | undefined {
  const title = page.title?.slice(0, 300).trim() ?? '';
  const part = title.split(SEPARATOR).find((piece) => NOT_FOUND_PHRASE.test(piece));
  if (part !== undefined && page.textLength <= LONGEST_ERROR_PAGE) return title;
  if (page.textLength > LONGEST_BARE_PAGE) return undefined;
  return NOT_FOUND_OPENING.test(page.text) ? page.text.trim() : undefined;
}

/** True when a path and query name the page for missing pages: `/404`, `/errors/not-found.html`, `/?page=404`. */
export function isNotFoundAddress(url: URL): boolean {
  return NOT_FOUND_ADDRESS.test(url.pathname + url.search);
}

/** True when a text speaks of status 404 itself, so that a page of that title is what was meant. */
export function speaksOfNotFound(text: string): boolean {
  return /(?<![\p{L}\p{N}])404(?![\p{L}\p{N}])|not.?found|nicht.?gefunden|introuvable/iu.test(text);
}
