import type { StandInTable } from '../cases.ts';
import { ARXIV_WEB } from './arxiv.ts';
import { DOI_WEB } from './doi.ts';
import { GITHUB_PAGES } from './github-pages.ts';
import { HACKER_NEWS_WEB } from './hacker-news.ts';
import { REGISTRIES_WEB } from './registries.ts';
import { STACK_EXCHANGE_WEB } from './stack-exchange.ts';
import { VIMEO_WEB } from './vimeo.ts';
import { WIKIS_WEB } from './wikis.ts';
import { YOUTUBE_WEB } from './youtube.ts';

/** Hosts that an authority speaks for, with the authority's own; GitHub with its pages alone, since its API wants a token. */
export const AUTHORITY_TABLES: readonly StandInTable[] = [
  GITHUB_PAGES,
  HACKER_NEWS_WEB,
  YOUTUBE_WEB,
  VIMEO_WEB,
  DOI_WEB,
  REGISTRIES_WEB,
  WIKIS_WEB,
  STACK_EXCHANGE_WEB,
  ARXIV_WEB,
];
