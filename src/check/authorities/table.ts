import { ARXIV } from './arxiv.ts';
import type { Authority } from './authority.ts';
import { CRATES } from './crates.ts';
import { DOI } from './doi.ts';
import { GITHUB } from './github/github.ts';
import { HACKER_NEWS } from './hacker-news.ts';
import { NPM } from './npm.ts';
import { PYPI } from './pypi.ts';
import { STACK_EXCHANGE } from './stack-exchange.ts';
import { VIMEO } from './vimeo.ts';
import { WIKIPEDIA } from './wikipedia.ts';
import { YOUTUBE } from './youtube.ts';

/**
 * Everybody who is asked before the web page, the most linked first. X, LinkedIn and their like have no API that answers
 * strangers: the judge's tables know them (judge/signs/known-hosts.ts).
 *
 * | row            | hosts                                  | a request answers | limit it keeps                        |
 * |----------------|----------------------------------------|-------------------|---------------------------------------|
 * | github         | the server's, raw., gist.              | 100 addresses     | points of the token, 100 are left     |
 * | hacker-news    | news.ycombinator.com/item              | 1 item            | none documented                       |
 * | youtube        | youtube.com, youtu.be, -nocookie       | 1 video           | none documented                       |
 * | arxiv          | arxiv.org/abs, /pdf                    | 50 papers         | 1 request in 3 s (check/hosts.ts)     |
 * | wikipedia      | all languages, sister wikis            | 50 titles a wiki  | one after the other, User-Agent       |
 * | stack-exchange | all sites                              | 100 ids a site    | 300 a day and address, `backoff`      |
 * | doi            | doi.org, hdl.handle.net                | 1 handle          | none documented                       |
 * | npm            | npmjs.com/package                      | 1 package         | none documented                       |
 * | crates.io      | crates.io/crates                       | 1 crate           | 1 request a second (check/hosts.ts)   |
 * | pypi           | pypi.org/project                       | 1 project         | none documented                       |
 * | vimeo          | vimeo.com/ID                           | 1 video           | none documented                       |
 */
export const AUTHORITIES: readonly Authority[] = [
  GITHUB,
  HACKER_NEWS,
  YOUTUBE,
  ARXIV,
  WIKIPEDIA,
  STACK_EXCHANGE,
  DOI,
  NPM,
  CRATES,
  PYPI,
  VIMEO,
];
