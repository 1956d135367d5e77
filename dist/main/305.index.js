export const id = 305;
export const ids = [305,620,2725];
export const modules = {

/***/ 80620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listChanges: () => (/* binding */ listChanges)
/* harmony export */ });
const PAGE_SIZE = 100;
const MAX_PAGES = 30;
async function listChanges(github, pullNumber) {
    const { owner, name: repo } = github.repository;
    const files = [];
    let headSha;
    let hasMore = true;
    for (let page = 1; hasMore && page <= MAX_PAGES; page += 1) {
        const { data, headers } = await github.rest('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
            owner,
            repo,
            pull_number: pullNumber,
            per_page: PAGE_SIZE,
            page,
        });
        for (const entry of data) {
            if (entry.status !== 'removed')
                headSha ??= shaOf(entry.contents_url);
            files.push({
                path: entry.filename,
                status: entry.status,
                changedLines: entry.changes,
                blobId: entry.sha ?? '',
                ...(entry.previous_filename === undefined ? {} : { previousPath: entry.previous_filename }),
                ...(entry.patch === undefined ? {} : { patch: entry.patch }),
            });
        }
        hasMore = /\brel="next"/.test(headers.link ?? '');
    }
    const isIncomplete = hasMore || files.length >= MAX_PAGES * PAGE_SIZE;
    return { ...(headSha === undefined ? {} : { headSha }), files, isIncomplete };
}
function shaOf(contentsUrl) {
    const sha = /[?&]ref=([0-9a-f]{40}(?:[0-9a-f]{24})?)(?:&|$)/.exec(contentsUrl)?.[1];
    return sha;
}


/***/ }),

/***/ 72725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHub: () => (/* binding */ createGitHub),
  g: () => (/* binding */ graphqlFailure)
});

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(14730);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(63251);
;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/wrap-request.js
var noop = () => Promise.resolve();
function wrapRequest(state, request, options) {
  return state.retryLimiter.schedule(doRequest, state, request, options);
}
async function doRequest(state, request, options) {
  const { pathname } = new URL(options.url, "http://github.test");
  const isAuth = isAuthRequest(options.method, pathname);
  const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
  const isSearch = options.method === "GET" && pathname.startsWith("/search/");
  const isGraphQL = pathname.startsWith("/graphql");
  const retryCount = ~~request.retryCount;
  const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
  if (state.clustering) {
    jobOptions.expiration = 1e3 * 60;
  }
  if (isWrite || isGraphQL) {
    await state.write.key(state.id).schedule(jobOptions, noop);
  }
  if (isWrite && state.triggersNotification(pathname)) {
    await state.notifications.key(state.id).schedule(jobOptions, noop);
  }
  if (isSearch) {
    await state.search.key(state.id).schedule(jobOptions, noop);
  }
  const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
  if (isGraphQL) {
    const res = await req;
    if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) {
      const error = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: res,
        data: res.data
      });
      throw error;
    }
  }
  return req;
}
function isAuthRequest(method, pathname) {
  return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
  /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
  (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
  /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  pathname === "/login/oauth/access_token");
}

// pkg/dist-src/generated/triggers-notification-paths.js
var triggers_notification_paths_default = [
  "/orgs/{org}/invitations",
  "/orgs/{org}/invitations/{invitation_id}",
  "/orgs/{org}/teams/{team_slug}/discussions",
  "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "/repos/{owner}/{repo}/collaborators/{username}",
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "/repos/{owner}/{repo}/issues",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
  "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/releases",
  "/teams/{team_id}/discussions",
  "/teams/{team_id}/discussions/{discussion_number}/comments"
];

// pkg/dist-src/route-matcher.js
function routeMatcher(paths) {
  const regexes = paths.map(
    (path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
  return new RegExp(regex2, "i");
}

// pkg/dist-src/index.js
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck, common) {
  groups.global = new Bottleneck.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...common
  });
  groups.auth = new Bottleneck.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...common
  });
  groups.search = new Bottleneck.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...common
  });
  groups.write = new Bottleneck.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...common
  });
  groups.notifications = new Bottleneck.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...common
  });
};
function throttling(octokit, octokitOptions) {
  const {
    enabled = true,
    Bottleneck = light,
    id = "no-id",
    timeout = 1e3 * 60 * 2,
    // Redis TTL: 2 minutes
    connection
  } = octokitOptions.throttle || {};
  if (!enabled) {
    return {};
  }
  const common = { timeout };
  if (typeof connection !== "undefined") {
    common.connection = connection;
  }
  const state = Object.assign(
    {
      clustering: connection != null,
      triggersNotification,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: 1e3,
      id
    },
    octokitOptions.throttle
  );
  if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") {
    throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
  }
  let initialized = false;
  const initializeBottleneck = () => {
    if (initialized) {
      return;
    }
    initialized = true;
    if (groups.global == null) {
      createGroups(Bottleneck, common);
    }
    state.global = state.global ?? groups.global;
    state.auth = state.auth ?? groups.auth;
    state.search = state.search ?? groups.search;
    state.write = state.write ?? groups.write;
    state.notifications = state.notifications ?? groups.notifications;
    state.retryLimiter = state.retryLimiter ?? new Bottleneck();
    const events = {};
    const emitter = new Bottleneck.Events(events);
    events.on("secondary-limit", state.onSecondaryRateLimit);
    events.on("rate-limit", state.onRateLimit);
    events.on(
      "error",
      (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
    );
    state.retryLimiter.on("failed", async function(error, info) {
      const [state2, request, options] = info.args;
      const { pathname } = new URL(options.url, "http://github.test");
      const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
      if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) {
        return;
      }
      const retryCount = ~~request.retryCount;
      request.retryCount = retryCount;
      options.request.retryCount = retryCount;
      const { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error.message)) {
          const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
          const wantRetry2 = await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(
          (error2) => error2.type === "RATE_LIMITED"
        )) {
          const rateLimitReset = new Date(
            ~~error.response.headers["x-ratelimit-reset"] * 1e3
          ).getTime();
          const retryAfter2 = Math.max(
            // Add one second so we retry _after_ the reset time
            // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
            Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
            0
          );
          const wantRetry2 = await emitter.trigger(
            "rate-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        return {};
      })();
      if (wantRetry) {
        request.retryCount++;
        return retryAfter * state2.retryAfterBaseValue;
      }
    });
  };
  octokit.hook.wrap("request", (request, options) => {
    initializeBottleneck();
    return wrapRequest(state, request, options);
  });
  return {};
}
throttling.VERSION = VERSION;
throttling.triggersNotification = triggersNotification;


// EXTERNAL MODULE: ./build/src/about.js
var about = __webpack_require__(88856);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
;// CONCATENATED MODULE: ./build/src/github/dispatcher.js

const RESPONSE_OF_BODY = new WeakMap();
function createOwnFetch(apiUrl, environment) {
    const isSecure = apiUrl.startsWith('https:');
    const proxy = isSecure
        ? (environment.https_proxy ?? environment.HTTPS_PROXY ?? '')
        : (environment.http_proxy ?? environment.HTTP_PROXY ?? '');
    const dispatcher = new undici/* EnvHttpProxyAgent */.J2({
        httpProxy: proxy,
        httpsProxy: proxy,
        noProxy: environment.no_proxy ?? environment.NO_PROXY ?? '',
    });
    const send = undici/* fetch */.hd;
    return {
        async fetch(input, init) {
            const response = await send(String(input), { ...init, dispatcher });
            if (response.body !== null)
                RESPONSE_OF_BODY.set(response.body, response);
            return response;
        },
        close: () => dispatcher.close(),
    };
}

// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(54679);
// EXTERNAL MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
var request_error_dist_src = __webpack_require__(31015);
;// CONCATENATED MODULE: ./build/src/github/failure-of.js


const KIND_OF_STATUS = {
    401: 'forbidden',
    403: 'forbidden',
    404: 'not-found',
    409: 'conflict',
    410: 'gone',
    422: 'invalid',
    429: 'rate-limited',
};
function failureOf(error, operation) {
    if (error instanceof failure/* GitHubFailure */.i)
        return error;
    if (!(error instanceof request_error_dist_src/* RequestError */.G)) {
        const message = error instanceof Error ? error.message : String(error);
        return new failure/* GitHubFailure */.i('unavailable', 0, operation, message, error);
    }
    const status = error.response === undefined ? 0 : error.status;
    const message = error.message || `HTTP ${error.status}`;
    if (status === 0)
        return new failure/* GitHubFailure */.i('unavailable', 0, operation, message);
    if (isRateLimit(error))
        return new failure/* GitHubFailure */.i('rate-limited', status, operation, message);
    const kind = status >= 500 ? 'unavailable' : (KIND_OF_STATUS[status] ?? 'other');
    return new failure/* GitHubFailure */.i(kind, status, operation, message);
}
function isRateLimit(error) {
    if (error.status !== 403 && error.status !== 429)
        return false;
    const headers = error.response?.headers;
    return (error.status === 429 ||
        headers?.['retry-after'] !== undefined ||
        headers?.['x-ratelimit-remaining'] === '0' ||
        /\brate limit\b/i.test(error.message));
}

;// CONCATENATED MODULE: ./build/src/github/pace.js
const BURST = 10;
const INTERVAL_MS = 1_000;
function createPace(clock) {
    let dueAtMs = Number.NEGATIVE_INFINITY;
    return {
        async take() {
            const nowMs = clock.now();
            dueAtMs = Math.max(dueAtMs + INTERVAL_MS, nowMs - (BURST - 1) * INTERVAL_MS);
            if (dueAtMs > nowMs)
                await clock.sleep(dueAtMs - nowMs);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/github/rate-limits.js

const UNKNOWN_WAIT_SECONDS = 60;
function rateLimitsAsErrors(clock) {
    return (octokit) => {
        octokit.hook.after('request', (response, request) => {
            const message = limitIn(response.data);
            if (message === undefined)
                return;
            const isSecondary = SECONDARY.test(message);
            const known = response.headers;
            const reset = String(Math.ceil(clock.now() / 1_000) + UNKNOWN_WAIT_SECONDS);
            const headers = isSecondary
                ? known
                : { 'x-ratelimit-reset': reset, ...known, 'x-ratelimit-remaining': '0' };
            throw new request_error_dist_src/* RequestError */.G(message, 403, { request, response: { ...response, headers, status: 403 } });
        });
        octokit.hook.error('request', (error) => {
            const headers = 'response' in error ? error.response?.headers : undefined;
            const resetSeconds = Number(headers?.['x-ratelimit-reset']);
            const isOverdrawn = headers?.['x-ratelimit-remaining'] === '0' && resetSeconds > 0;
            if (headers && isOverdrawn && headers['retry-after'] === undefined) {
                headers['retry-after'] = String(Math.max(1, Math.ceil(resetSeconds - clock.now() / 1_000) + 1));
            }
            throw error;
        });
    };
}
const SECONDARY = /\bsecondary rate\b/i;
function limitIn(body) {
    if (typeof body !== 'object' || body === null || !('errors' in body))
        return undefined;
    const errors = Array.isArray(body.errors) ? body.errors : [];
    for (const error of errors) {
        if (typeof error !== 'object' || error === null)
            continue;
        const message = 'message' in error && typeof error.message === 'string' ? error.message : '';
        if (('type' in error && error.type === 'RATE_LIMITED') || SECONDARY.test(message))
            return message;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/github/client.js









const REQUEST_TIMEOUT_MS = 60_000;
const NOT_RETRIED = [400, 401, 403, 404, 406, 409, 410, 413, 422, 429, 451];
const RATE_LIMIT_RETRIES = 3;
const KEPT_FOR_WRITING = 100;
function createGitHub(options) {
    const { clock, log, deadlineMs = Number.POSITIVE_INFINITY, retrySecondMs = 1_000 } = options;
    const { mostRequests = Number.POSITIVE_INFINITY } = options;
    const own = createOwnFetch(options.apiUrl, options.environment);
    const pace = createPace(clock);
    let requests = 0;
    const mayWait = (what) => (retryAfter, request, _, retryCount) => {
        const isInTime = clock.now() + retryAfter * 1_000 < deadlineMs;
        const willWait = isInTime && retryCount < RATE_LIMIT_RETRIES;
        const outcome = willWait ? `waiting ${retryAfter} s` : 'not waiting for it: the run would be over';
        log.warning(`GitHub's ${what} limit was met (${operationOf(request)}); ${outcome}.`);
        return willWait;
    };
    const octokit = new (dist_src/* Octokit */.E.plugin(rateLimitsAsErrors(clock), dist_bundle/* retry */.L, throttling))({
        ...(options.token === '' ? {} : { auth: options.token }),
        baseUrl: options.apiUrl.replace(/\/+$/, ''),
        userAgent: `${about/* NAME */.o_}/${about/* VERSION */.xv}`,
        log: { debug: log.debug, info: log.debug, warn: log.debug, error: log.debug },
        retry: { doNotRetry: NOT_RETRIED, retries: 2, retryAfterBaseValue: retrySecondMs },
        throttle: {
            onRateLimit: mayWait('rate'),
            onSecondaryRateLimit: mayWait('secondary rate'),
            retryAfterBaseValue: retrySecondMs,
            fallbackSecondaryRateRetryAfter: 60,
            write: UNPACED,
            notifications: UNPACED,
        },
        request: {
            fetch: async (url, init) => {
                requests += 1;
                const startedAtMs = clock.now();
                const timeoutMs = Math.max(1, Math.min(REQUEST_TIMEOUT_MS, deadlineMs - startedAtMs));
                const response = await own.fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
                const left = response.headers.get('x-ratelimit-remaining');
                const took = `${response.status} in ${clock.now() - startedAtMs} ms`;
                log.debug(`${init.method} ${new URL(url).pathname}: ${took}${left === null ? '' : `, ${left} left`}`);
                return response;
            },
        },
    });
    octokit.hook.wrap('request', async (request, asked) => {
        const operation = operationOf(asked);
        if (clock.now() >= deadlineMs) {
            throw new failure/* GitHubFailure */.i('deadline', 0, operation, 'not asked, the time of this run was over');
        }
        const isQuery = isGraphQLQuery(asked.query);
        const isReading = asked.method === 'GET' || isQuery;
        if (requests >= mostRequests - (isReading ? KEPT_FOR_WRITING : 0)) {
            const message = `not asked, this run has made its ${requests} requests to GitHub`;
            throw new failure/* GitHubFailure */.i('budget', 0, operation, message);
        }
        if (!isReading)
            await pace.take();
        const isRepeatable = asked.method !== 'POST' || isQuery;
        if (!isRepeatable)
            asked.request = { ...asked.request, retries: 0 };
        try {
            return await request(asked);
        }
        catch (error) {
            throw failureOf(error, operation);
        }
    });
    return {
        repository: options.repository,
        serverUrl: options.serverUrl.replace(/\/+$/, ''),
        rest: octokit.request,
        async graphql(query, variables) {
            const response = await octokit.request(`POST ${options.graphqlUrl}`, { query, variables });
            const answer = response.data;
            const errors = answer.errors ?? [];
            if (answer.data === undefined || answer.data === null)
                throw graphqlFailure(query, errors);
            return { data: answer.data, errors };
        },
        requests: () => requests,
        mostRequests,
        close: own.close,
    };
}
function graphqlFailure(query, errors) {
    const first = errors[0];
    const kind = first?.type === 'FORBIDDEN' || first?.type === 'INSUFFICIENT_SCOPES'
        ? 'forbidden'
        : first?.type === 'NOT_FOUND'
            ? 'not-found'
            : first?.type === 'RATE_LIMITED'
                ? 'rate-limited'
                : first?.type === 'UNPROCESSABLE'
                    ? 'invalid'
                    : 'other';
    const message = errors.map((error) => error.message).join('; ') || 'an answer without data';
    return new failure/* GitHubFailure */.i(kind, 200, operationOf({ query }), message);
}
function operationOf(asked) {
    if (typeof asked.query === 'string')
        return `graphql ${/^\s*\w+\s+(\w+)/.exec(asked.query)?.[1] ?? 'query'}`;
    return `${asked.method ?? 'GET'} ${asked.url ?? ''}`;
}
function isGraphQLQuery(query) {
    return typeof query === 'string' && /^\s*query\b/.test(query);
}
const UNPACED = {
    key: () => ({
        schedule: async (_, job, ...given) => job(...given),
    }),
};


/***/ }),

/***/ 54679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ failureAmong),
/* harmony export */   i: () => (/* binding */ GitHubFailure)
/* harmony export */ });
class GitHubFailure extends Error {
    name = 'GitHubFailure';
    kind;
    status;
    operation;
    constructor(kind, status, operation, message, cause) {
        super(`${operation}: ${message}`, cause === undefined ? undefined : { cause });
        this.kind = kind;
        this.status = status;
        this.operation = operation;
    }
}
function failureAmong(error, kinds) {
    return error instanceof GitHubFailure && kinds.includes(error.kind) ? error : undefined;
}


/***/ }),

/***/ 70305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createReviewPort: () => (/* binding */ createReviewPort)
/* harmony export */ });
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80620);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72725);
/* harmony import */ var _reviews_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1752);



const RESOLVE = `mutation ResolveThread($threadId: ID!) {
  resolveReviewThread(input: { threadId: $threadId }) { thread { id isResolved } }
}`;
function createReviewPort(github, pullNumber) {
    const { owner, name: repo } = github.repository;
    const pull = { owner, repo, pull_number: pullNumber };
    return {
        async createReview({ commitSha, body, comments }) {
            const { data } = await github.rest('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
                ...pull,
                commit_id: commitSha,
                event: 'COMMENT',
                body,
                comments: comments.map(({ path, side, line, startLine, body: text }) => ({
                    path,
                    line,
                    side,
                    body: text,
                    ...(startLine === undefined ? {} : { start_line: startLine, start_side: side }),
                })),
            });
            return { url: data.html_url };
        },
        async updateReviewBody(reviewId, body) {
            const route = 'PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}';
            await github.rest(route, { ...pull, review_id: reviewId, body });
        },
        async clearPendingReview(reviewId) {
            const route = 'DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}';
            await github.rest(route, { ...pull, review_id: reviewId });
        },
        async updateComment(commentId, body) {
            const route = 'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}';
            await github.rest(route, { owner, repo, comment_id: commentId, body });
        },
        async deleteComment(commentId) {
            const route = 'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}';
            await github.rest(route, { owner, repo, comment_id: commentId });
        },
        async resolveThread(threadId) {
            const { errors } = await github.graphql(RESOLVE, { threadId });
            if (errors.length > 0)
                throw (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .graphqlFailure */ .g)(RESOLVE, errors);
        },
        readChanges: () => (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__.listChanges)(github, pullNumber),
        readOwnReviews: () => (0,_reviews_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwnReviews */ .m)(github, pullNumber),
    };
}


/***/ }),

/***/ 1752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ REVIEWS_FRAGMENT),
/* harmony export */   m: () => (/* binding */ readOwnReviews)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54679);

const REVIEWS_FRAGMENT = `fragment Reviews on PullRequest {
  reviews(first: 100, after: $reviewsAfter) @include(if: $withReviews) {
    pageInfo { hasNextPage endCursor }
    nodes { fullDatabaseId state body isMinimized viewerDidAuthor url author { __typename } }
  }
  reviewThreads(first: 100, after: $threadsAfter) @include(if: $withThreads) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id path line startLine diffSide isResolved isOutdated viewerCanResolve
      comments(first: 1) {
        totalCount
        nodes { fullDatabaseId state body isMinimized viewerDidAuthor pullRequestReview { fullDatabaseId } }
      }
    }
  }
}`;
const MORE_REVIEWS = `query MoreReviews($owner: String!, $name: String!, $number: Int!, $reviewsAfter: String,
  $threadsAfter: String, $withReviews: Boolean!, $withThreads: Boolean!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ...Reviews } }
}
${REVIEWS_FRAGMENT}`;
async function readOwnReviews(github, pullNumber, first) {
    const reviews = [];
    const threads = [];
    let page = first ?? (await readPage(github, pullNumber, { withReviews: true, withThreads: true }));
    for (;;) {
        reviews.push(...nodesOf(page.reviews));
        threads.push(...nodesOf(page.reviewThreads));
        const reviewsAfter = nextOf(page.reviews);
        const threadsAfter = nextOf(page.reviewThreads);
        if (reviewsAfter === undefined && threadsAfter === undefined)
            break;
        page = await readPage(github, pullNumber, {
            withReviews: reviewsAfter !== undefined,
            withThreads: threadsAfter !== undefined,
            reviewsAfter,
            threadsAfter,
        });
    }
    return {
        reviews: reviews.filter((review) => review.viewerDidAuthor).map(ownReviewOf),
        comments: threads.flatMap(ownCommentOf),
    };
}
async function readPage(github, pullNumber, question) {
    const { data, errors } = await github.graphql(MORE_REVIEWS, { ...github.repository, number: pullNumber, ...question });
    const page = data.repository?.pullRequest;
    if (!page)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .i('not-found', 200, 'graphql MoreReviews', errors[0]?.message ?? 'no pull request');
    return page;
}
function nodesOf(page) {
    return (page?.nodes ?? []).filter((node) => node !== null);
}
function nextOf(page) {
    return page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
}
function ownReviewOf(node) {
    const { state, body, isMinimized, url } = node;
    const isByBot = node.author?.__typename === 'Bot';
    return { id: Number(node.fullDatabaseId), state, body, isMinimized, isByBot, url };
}
function ownCommentOf(thread) {
    const first = thread.comments.nodes[0];
    if (!first?.viewerDidAuthor || first.state === 'PENDING')
        return [];
    return [
        {
            id: Number(first.fullDatabaseId),
            reviewId: Number(first.pullRequestReview?.fullDatabaseId ?? 0),
            threadId: thread.id,
            path: thread.path,
            ...(thread.line === null ? {} : { line: thread.line }),
            ...(thread.startLine === null ? {} : { startLine: thread.startLine }),
            side: thread.diffSide,
            body: first.body,
            isMinimized: first.isMinimized,
            isResolved: thread.isResolved,
            isOutdated: thread.isOutdated,
            hasReplies: thread.comments.totalCount > 1,
            viewerCanResolve: thread.viewerCanResolve,
        },
    ];
}


/***/ })

};
