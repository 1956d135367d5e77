/** A host whose pages have versions: it says 304 to who has the one that it has. */
import { page, type StandInHost, type StandInRequest, type StandInResponse } from './stand-in.ts';

/** One answer of such a host. */
export interface VersionedAnswer {
  readonly url: string;
  /** `if-none-match` as it was sent; undefined when it was not. */
  readonly ifNoneMatch: string | undefined;
  readonly ifModifiedSince: string | undefined;
  readonly status: number;
  readonly bodyBytes: number;
}

export interface Versioned extends StandInHost {
  /** What was answered, in order; emptied by whoever looks at it. */
  readonly answers: VersionedAnswer[];
  /** The words of the pages, by path; a page whose words change has another tag. */
  readonly words: Map<string, string>;
}

/** RFC 9110, 13.2.2, for GET. */
export function versioned(host: StandInHost['host'], words: Readonly<Record<string, string>>): Versioned {
  const answers: VersionedAnswer[] = [];
  const pages = new Map(Object.entries(words));
  return {
    host,
    answers,
    words: pages,
    handle(request) {
      const answer = answerTo(request, pages.get(request.url.pathname));
      const { 'if-none-match': ifNoneMatch, 'if-modified-since': ifModifiedSince } = request.headers;
      const { status, body = '' } = answer;
      const bodyBytes = Buffer.byteLength(body);
      answers.push({ url: request.url.href, ifNoneMatch, ifModifiedSince, status, bodyBytes });
      return answer;
    },
  };
}

function answerTo({ headers, url }: StandInRequest, words: string | undefined): StandInResponse {
  if (words === undefined) return { ...page('Not found', '<p>Nothing grows here.</p>'), status: 404 };
  const etag = tagOf(words);
  if (headers['if-none-match'] === etag) return { status: 304, headers: { etag } };
  const whole = page(url.pathname, `<p>${words}</p>`);
  return { ...whole, headers: { ...whole.headers, etag, 'last-modified': 'Thu, 01 Oct 2026 12:00:00 GMT' } };
}

export function tagOf(words: string): string {
  return `"${Buffer.from(words).toString('base64url').slice(0, 40)}"`;
}
