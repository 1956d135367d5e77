export const id = 4751;
export const ids = [4751,2725,4488];
export const modules = {

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

/***/ 25127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   _z: () => (/* binding */ FILES_PER_REQUEST),
/* harmony export */   we: () => (/* binding */ fileFields)
/* harmony export */ });
/* unused harmony export readBlob */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54679);
/* harmony import */ var _file_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26019);


function fileFields(prefix, paths) {
    return {
        parameters: paths.map((_, index) => `$${prefix}${index}: String!`).join(', '),
        selection: paths
            .map((_, index) => `${prefix}${index}: file(path: $${prefix}${index}) { mode type oid object { ... on Blob { byteSize isBinary isTruncated text } } }`)
            .join('\n'),
        variables: Object.fromEntries(paths.map((path, index) => [`${prefix}${index}`, path])),
    };
}
const FILES_PER_REQUEST = 40;
const MAX_BATCH_BYTES = 64 * 1024 * 1024;
const NO_MORE = ['budget', 'deadline', 'rate-limited'];
async function readTexts(github, question) {
    const texts = new Map();
    const unique = [...new Set(question.paths)];
    const batches = [];
    for (let start = 0; start < unique.length; start += FILES_PER_REQUEST) {
        batches.push(unique.slice(start, start + FILES_PER_REQUEST));
    }
    const answers = await Promise.all(batches.map((paths) => readBatch(github, { ...question, paths })));
    for (const answer of answers)
        for (const [path, text] of answer)
            texts.set(path, text);
    return texts;
}
async function readBatch(github, question) {
    const { owner, name } = github.repository;
    const fields = fileFields('f', question.paths);
    const query = `query ReadFiles($owner: String!, $name: String!, $sha: GitObjectID!, ${fields.parameters}) {
    repository(owner: $owner, name: $name) { object(oid: $sha) { ... on Commit { ${fields.selection} } } }
  }`;
    try {
        const { data, errors } = await github.graphql(query, { owner, name, sha: question.sha, ...fields.variables });
        return await textsOf(github, question, 'f', data.repository?.object ?? undefined, errors);
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureAmong */ .B)(error, NO_MORE)) {
            return new Map(question.paths.map((path) => [path, (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('unavailable')]));
        }
        if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureAmong */ .B)(error, ['unavailable']))
            throw error;
        if (question.paths.length === 1)
            return new Map([[question.paths[0], (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('unavailable')]]);
        const half = Math.ceil(question.paths.length / 2);
        const parts = [question.paths.slice(0, half), question.paths.slice(half)];
        const answers = await Promise.all(parts.map((paths) => readBatch(github, { ...question, paths })));
        return new Map(answers.flatMap((answer) => [...answer]));
    }
}
async function textsOf(github, question, prefix, answers, errors) {
    const failed = new Set(errors.flatMap((error) => error.path ?? []));
    let bytes = 0;
    const entries = question.paths.map(async (path, index) => {
        const alias = `${prefix}${index}`;
        const answer = answers?.[alias];
        if (!answer)
            return [path, (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(answers && !failed.has(alias) ? 'missing' : 'unavailable')];
        const { byteSize = 0 } = answer.object ?? {};
        if (byteSize <= question.maxBytes)
            bytes += byteSize;
        if (bytes > MAX_BATCH_BYTES)
            return [path, (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('too-much')];
        return [path, await textOf(github, answer, question.maxBytes)];
    });
    return new Map(await Promise.all(entries));
}
async function textOf(github, entry, maxBytes) {
    if (isMode(entry, 0o120000)) {
        const linksTo = entry.object?.text;
        return typeof linksTo === 'string' ? { ...(0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('symlink'), linksTo } : (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('symlink');
    }
    if (isMode(entry, 0o160000) || entry.type === 'commit')
        return (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('submodule');
    if (entry.type === 'tree')
        return (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('directory');
    const { byteSize = 0, isBinary, isTruncated, text } = entry.object ?? {};
    if (byteSize > maxBytes)
        return (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('too-large');
    if (isBinary)
        return (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('binary');
    const isWhole = typeof text === 'string' && !isTruncated && Buffer.byteLength(text) === byteSize;
    if (!isWhole) {
        const read = await readBlob(github, entry.oid, maxBytes);
        const isCut = read.kind === 'text' && Buffer.byteLength(read.text) < byteSize;
        return isCut ? (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('unavailable') : read;
    }
    return (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isLfsPointer */ .NS)(text) ? (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('lfs-pointer') : { kind: 'text', text, blobId: entry.oid };
}
function isMode(entry, mode) {
    return entry.mode === mode || String(entry.mode) === mode.toString(8);
}
async function readBlob(github, blobId, maxBytes) {
    const { owner, name: repo } = github.repository;
    try {
        const { data } = await github.rest('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
            owner,
            repo,
            file_sha: blobId,
            headers: { accept: 'application/vnd.github.raw+json' },
            request: { parseSuccessResponseBody: false },
        });
        const bytes = await readCapped(data, maxBytes);
        if (bytes === undefined)
            return (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('too-large');
        const text = (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(bytes);
        if (text !== undefined)
            return { kind: 'text', text, blobId };
        return (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(bytes.includes(0) ? 'binary' : 'not-utf8');
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureAmong */ .B)(error, ['not-found', 'unavailable', 'invalid', ...NO_MORE]))
            return (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('unavailable');
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureAmong */ .B)(error, ['forbidden']))
            return (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)('too-large');
        throw error;
    }
}
async function readCapped(body, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        size += chunk.byteLength;
        if (size > maxBytes)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
}


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

/***/ 26019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NS: () => (/* binding */ isLfsPointer),
/* harmony export */   Wj: () => (/* binding */ fileProblem),
/* harmony export */   _6: () => (/* binding */ decodeUtf8)
/* harmony export */ });
const MESSAGES = {
    missing: 'does not exist at this commit.',
    symlink: 'is a symbolic link; the file it leads to is checked under its own name.',
    submodule: 'is a submodule: its files belong to another repository.',
    directory: 'is a folder.',
    binary: 'is binary, not text.',
    'not-utf8': 'is not UTF-8 text; save it as UTF-8 to have it checked.',
    'lfs-pointer': 'is kept in Git LFS; only its pointer is in the repository.',
    'too-large': 'is too large to be checked.',
    'too-much': 'was not read: the documents before it use up the room there is for one pull request.',
    unavailable: 'could not be read from GitHub just now.',
};
function fileProblem(problem) {
    return { kind: 'problem', problem, message: MESSAGES[problem] };
}
function isLfsPointer(text) {
    return text.length < 1_024 && text.startsWith('version https://git-lfs.github.com/spec/');
}
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (error) {
        if (error instanceof TypeError)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 14751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFixPort: () => (/* binding */ createFixPort),
/* harmony export */   readFixState: () => (/* binding */ readFixState)
/* harmony export */ });
/* harmony import */ var _publish_fix_pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94488);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72725);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25127);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54679);




const NEXT_BRANCH = `${_publish_fix_pull_request_js__WEBPACK_IMPORTED_MODULE_0__.FIX_BRANCH}--next`;
const MAX_BYTES = 50 * 1024 * 1024;
const MAX_COMMITS = 100;
const READ = `query ReadFixBranch($owner: String!, $name: String!, $base: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    branch: ref(qualifiedName: $branch) { target { oid } }
    base: ref(qualifiedName: $base) {
      compare(headRef: $branch) {
        aheadBy
        commits(first: ${MAX_COMMITS}) { nodes { message committer { name } signature { wasSignedByGitHub } } }
      }
    }
  }
}`;
const COMMIT = `mutation CommitFix($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
async function readFixState(github, baseBranch, paths) {
    const [branch, pull] = await Promise.all([
        readBranch(github, baseBranch, paths),
        readPull(github, baseBranch),
    ]);
    return { ...(branch ? { branch } : {}), ...(pull ? { pull } : {}) };
}
async function readBranch(github, baseBranch, paths) {
    const variables = {
        ...github.repository,
        base: `refs/heads/${baseBranch}`,
        branch: `refs/heads/${_publish_fix_pull_request_js__WEBPACK_IMPORTED_MODULE_0__.FIX_BRANCH}`,
    };
    const { data, errors } = await github.graphql(READ, variables);
    const sha = data.repository?.branch?.target?.oid;
    if (sha === undefined) {
        if (data.repository === null)
            throw (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .graphqlFailure */ .g)(READ, errors);
        return undefined;
    }
    const compared = data.repository?.base?.compare;
    const commits = compared?.commits.nodes.filter((commit) => commit !== null);
    const isOurs = compared !== undefined &&
        compared !== null &&
        compared.aheadBy <= MAX_COMMITS &&
        (commits ?? []).every(isOurCommit);
    const texts = await (0,_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .readTexts */ .Z7)(github, { sha, paths, maxBytes: MAX_BYTES });
    return {
        sha,
        isOurs,
        texts: new Map([...texts].flatMap(([path, text]) => (text.kind === 'text' ? [[path, text.text]] : []))),
    };
}
function isOurCommit({ message, committer, signature }) {
    const isGitHubs = signature?.wasSignedByGitHub ?? committer?.name?.startsWith('GitHub') === true;
    return isGitHubs && message.split('\n').includes(_publish_fix_pull_request_js__WEBPACK_IMPORTED_MODULE_0__.FIX_TRAILER);
}
async function readPull(github, base) {
    const { owner, name: repo } = github.repository;
    const route = 'GET /repos/{owner}/{repo}/pulls';
    const { data } = await github.rest(route, {
        owner,
        repo,
        head: `${owner}:${_publish_fix_pull_request_js__WEBPACK_IMPORTED_MODULE_0__.FIX_BRANCH}`,
        base,
        state: 'all',
    });
    const pull = data.find(({ state }) => state === 'open') ?? data[0];
    if (!pull)
        return undefined;
    const { number, title, body, html_url: url, merged_at: mergedAt } = pull;
    const state = pull.state === 'open' ? 'open' : mergedAt ? 'merged' : 'closed';
    return { number, title, body: body ?? '', url, state };
}
function createFixPort(github, baseBranch) {
    const { owner, name: repo } = github.repository;
    const pulls = { owner, repo };
    return {
        async writeCommits(commits, from, branchSha) {
            await setBranch(github, NEXT_BRANCH, from);
            let head = from;
            for (const { headline, files } of commits) {
                const additions = files.map(({ path, text }) => ({
                    path,
                    contents: Buffer.from(text).toString('base64'),
                }));
                const { data, errors } = await github.graphql(COMMIT, {
                    input: {
                        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: NEXT_BRANCH },
                        expectedHeadOid: head,
                        message: { headline, body: _publish_fix_pull_request_js__WEBPACK_IMPORTED_MODULE_0__.FIX_TRAILER },
                        fileChanges: { additions },
                    },
                });
                const made = data.createCommitOnBranch?.commit?.oid;
                if (made === undefined)
                    throw (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .graphqlFailure */ .g)(COMMIT, errors);
                head = made;
            }
            if (branchSha !== undefined)
                await requireBranch(github, branchSha);
            await setBranch(github, _publish_fix_pull_request_js__WEBPACK_IMPORTED_MODULE_0__.FIX_BRANCH, head, branchSha === undefined);
            await deleteBranch(github, NEXT_BRANCH);
        },
        async openPull(title, body) {
            const route = 'POST /repos/{owner}/{repo}/pulls';
            const { data } = await github.rest(route, {
                ...pulls,
                title,
                body,
                head: _publish_fix_pull_request_js__WEBPACK_IMPORTED_MODULE_0__.FIX_BRANCH,
                base: baseBranch,
            });
            return data.html_url;
        },
        async updatePull(number, title, body) {
            const route = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
            await github.rest(route, { ...pulls, pull_number: number, title, body });
        },
        async closePull(number) {
            const route = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
            await github.rest(route, { ...pulls, pull_number: number, state: 'closed' });
        },
    };
}
async function requireBranch(github, sha) {
    const { owner, name: repo } = github.repository;
    const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
    const { data } = await github.rest(route, { owner, repo, ref: `heads/${_publish_fix_pull_request_js__WEBPACK_IMPORTED_MODULE_0__.FIX_BRANCH}` });
    if (data.object.sha !== sha) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .GitHubFailure */ .i('conflict', 409, route, `somebody has just pushed to ${_publish_fix_pull_request_js__WEBPACK_IMPORTED_MODULE_0__.FIX_BRANCH}; it was left as it is`);
    }
}
async function setBranch(github, branch, sha, isNew = true) {
    const { owner, name: repo } = github.repository;
    if (isNew) {
        try {
            await github.rest('POST /repos/{owner}/{repo}/git/refs', {
                owner,
                repo,
                ref: `refs/heads/${branch}`,
                sha,
            });
            return;
        }
        catch (error) {
            const isThere = (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failureAmong */ .B)(error, ['invalid'])?.message.includes('already exists');
            if (!isThere)
                throw error;
        }
    }
    const route = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
    await github.rest(route, { owner, repo, ref: `heads/${branch}`, sha, force: true });
}
async function deleteBranch(github, branch) {
    const { owner, name: repo } = github.repository;
    try {
        await github.rest('DELETE /repos/{owner}/{repo}/git/refs/{ref}', { owner, repo, ref: `heads/${branch}` });
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .GitHubFailure */ .i))
            throw error;
    }
}


/***/ }),

/***/ 94488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FIX_BRANCH: () => (/* binding */ FIX_BRANCH),
/* harmony export */   FIX_TRAILER: () => (/* binding */ FIX_TRAILER),
/* harmony export */   applyFixPullRequest: () => (/* binding */ applyFixPullRequest),
/* harmony export */   finalTexts: () => (/* binding */ finalTexts),
/* harmony export */   planFixPullRequest: () => (/* binding */ planFixPullRequest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _report_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49080);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93481);



const FIX_BRANCH = 'deadwood/fix-links';
const FIX_TRAILER = 'Deadwood-Fix: 1';
function planFixPullRequest(plan, state, baseSha) {
    const { branch, pull } = state;
    const isOpen = pull?.state === 'open';
    const place = isOpen ? { url: pull.url } : {};
    if (plan.commits.length === 0) {
        const isObsolete = isOpen && branch?.isOurs === true;
        return { operations: isObsolete ? [{ kind: 'close-pull', number: pull.number }] : [], ...place };
    }
    const digest = digestOf(plan);
    if (pull?.state === 'closed' && readDigest(pull.body) === digest)
        return { operations: [] };
    if (branch && !branch.isOurs) {
        const obstacle = `The branch ${FIX_BRANCH} has commits that are not Deadwood's; it was left as it is.`;
        return { operations: [], obstacle, ...place };
    }
    const { title } = plan;
    const body = `${plan.body}\n\n${(0,_report_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarker */ .Bd)('fix', { digest })}\n`;
    const wanted = finalTexts(plan.commits);
    const isOffered = isOpen && readDigest(pull.body) === digest;
    const isWritten = isOffered && branch !== undefined && [...wanted].every(([path, text]) => branch.texts.get(path) === text);
    const operations = [];
    if (!isWritten)
        operations.push({
            kind: 'write-commits',
            commits: plan.commits,
            from: baseSha,
            ...(branch ? { branchSha: branch.sha } : {}),
        });
    if (!isOpen)
        operations.push({ kind: 'open-pull', title, body });
    else if (!isOffered)
        operations.push({ kind: 'update-pull', number: pull.number, title, body });
    return { operations, ...place };
}
function finalTexts(commits) {
    return new Map(commits.flatMap(({ files }) => files.map(({ path, text }) => [path, text])));
}
function digestOf({ commits }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([...finalTexts(commits)]))
        .digest('hex')
        .slice(0, 20);
}
function readDigest(body) {
    const payload = (0,_report_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarkers */ .mC)(body).find(({ kind }) => kind === 'fix')?.payload;
    if (typeof payload !== 'object' || payload === null || !('digest' in payload))
        return undefined;
    return typeof payload.digest === 'string' ? payload.digest : undefined;
}
async function applyFixPullRequest(plan, port, log) {
    const attempts = [];
    let { url } = plan;
    for (const operation of plan.operations) {
        const blocker = attempts.find(({ failure }) => failure !== undefined);
        if (blocker?.failure)
            attempts.push({ operation: operation.kind, failure: blocker.failure });
        else {
            const work = async () => {
                const opened = await applyOne(operation, port);
                url = opened ?? url;
            };
            attempts.push(await (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .C)(operation.kind, work));
        }
    }
    const outcome = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .summarize */ .e)(attempts, 'contents: write, pull-requests: write');
    if (attempts.length > 0)
        log.info(`Fix pull request: did ${outcome.done} of ${outcome.planned}.`);
    return {
        ...outcome,
        ...(plan.obstacle === undefined ? {} : { degraded: plan.obstacle }),
        ...(url === undefined ? {} : { url }),
    };
}
async function applyOne(operation, port) {
    switch (operation.kind) {
        case 'write-commits':
            await port.writeCommits(operation.commits, operation.from, operation.branchSha);
            return undefined;
        case 'open-pull':
            return port.openPull(operation.title, operation.body);
        case 'update-pull':
            await port.updatePull(operation.number, operation.title, operation.body);
            return undefined;
        case 'close-pull':
            await port.closePull(operation.number);
            return undefined;
        default:
            throw new Error(`unknown operation ${operation}`);
    }
}


/***/ }),

/***/ 93481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt),
/* harmony export */   e: () => (/* binding */ summarize)
/* harmony export */ });
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54679);

async function attempt(operation, work) {
    try {
        await work();
        return { operation };
    }
    catch (error) {
        if (error instanceof _github_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .i)
            return { operation, failure: error };
        throw error;
    }
}
const HEART = [
    'create-review',
    'create-issue',
    'update-issue',
    'reopen-issue',
    'create-check-run',
];
function summarize(attempts, permission) {
    const failed = attempts.filter(({ failure }) => failure !== undefined);
    const [first] = failed;
    const isLost = failed.some(({ operation }) => HEART.includes(operation));
    return {
        planned: attempts.length,
        done: attempts.length - failed.length,
        isLost,
        ...(first?.failure
            ? {
                degraded: sentenceOf(first.operation, first.failure, permission),
                refusal: first.failure.kind,
            }
            : {}),
    };
}
const WORDS = {
    'clear-pending': 'A pending review could not be cleared',
    'create-review': 'The review could not be written',
    'edit-comment': 'An earlier comment could not be edited',
    'update-body': 'An earlier review could not be brought up to date',
    'resolve-thread': 'A thread could not be resolved',
    'delete-comment': 'An earlier comment could not be deleted',
    'create-label': 'The label could not be created',
    'create-issue': 'The issue could not be opened',
    'update-issue': 'The issue could not be brought up to date',
    'reopen-issue': 'The issue could not be reopened',
    'close-issue': 'The issue could not be closed',
    'comment-issue': 'The issue could not be commented',
    'close-duplicate': 'A second issue about the same could not be closed',
    'pin-issue': 'The issue could not be pinned',
    'create-check-run': 'The check run could not be written',
    'update-check-run': 'The check run could not be completed',
    'write-commits': 'The fix branch could not be written',
    'open-pull': 'The fix pull request could not be opened',
    'update-pull': 'The fix pull request could not be brought up to date',
    'close-pull': 'The fix pull request could not be closed',
};
function sentenceOf(operation, failure, permission) {
    const what = WORDS[operation] ?? 'Something could not be written to GitHub';
    switch (failure.kind) {
        case 'forbidden':
            return `${what}: the token may not do it; it takes the permission \`${permission}\`.`;
        case 'gone':
            return `${what}: issues are switched off in this repository.`;
        case 'deadline':
            return `${what}: the time of this run was over.`;
        case 'budget':
            return `${what}: this run has made as many requests to GitHub as it may.`;
        case 'rate-limited':
            return `${what}: GitHub's rate limit was met; run it again later.`;
        case 'unavailable':
            return `${what}: GitHub did not answer (${failure.message}); run it again.`;
        case 'conflict':
        case 'invalid':
        case 'not-found':
        case 'other':
            return `${what}: ${failure.message}.`;
        default:
            throw new Error(`unknown kind ${failure.kind}`);
    }
}


/***/ }),

/***/ 49080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ renderMarker),
/* harmony export */   Gy: () => (/* binding */ renderFingerprints),
/* harmony export */   gR: () => (/* binding */ readFingerprints),
/* harmony export */   mC: () => (/* binding */ readMarkers),
/* harmony export */   tm: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
/* unused harmony export fingerprintOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _about_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88856);


function fingerprintOf({ lineText, ...rest }) {
    return combine(rest, lineDigest(lineText));
}
function combine({ rule, path, ordinal }, line) {
    return sha256([rule, path, line, String(ordinal)].join('\0')).slice(0, 20);
}
function lineDigest(text) {
    return sha256(text.normalize('NFC').replace(/\s+/g, ' ').trim());
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}
function fingerprintsOf(findings, lineText) {
    const texts = findings.map(({ file, line, url, message }) => lineText(file, line) ?? url ?? message);
    const order = findings
        .map((_, index) => index)
        .sort((a, b) => comparePosition(findings[a], findings[b]) || a - b);
    const seen = new Map();
    const fingerprints = new Array(findings.length).fill('');
    const digests = new Map();
    for (const index of order) {
        const finding = findings[index];
        if (finding === undefined)
            continue;
        const text = texts[index] ?? '';
        const line = digests.get(text) ?? lineDigest(text);
        digests.set(text, line);
        const base = { rule: finding.rule, path: finding.file };
        const same = combine({ ...base, ordinal: 0 }, line);
        const ordinal = seen.get(same) ?? 0;
        seen.set(same, ordinal + 1);
        fingerprints[index] = ordinal === 0 ? same : combine({ ...base, ordinal }, line);
    }
    return fingerprints;
}
function comparePosition(a, b) {
    return a === undefined || b === undefined ? 0 : a.line - b.line || a.column - b.column;
}
const MARKER_LINE = new RegExp(`^<!-- ${_about_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_}:([a-z-]{1,30}):1 ([A-Za-z0-9+/]{1,80000}={0,2}) -->$`);
function renderMarker(kind, payload) {
    return `<!-- ${_about_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_}:${kind}:1 ${Buffer.from(JSON.stringify(payload), 'utf8').toString('base64')} -->`;
}
function readMarkers(body) {
    const lines = body.replaceAll('\r\n', '\n').trim().split('\n');
    const firstOther = lines.findIndex((line) => !MARKER_LINE.test(line));
    if (firstOther === -1)
        return lines.flatMap(readMarker);
    const lastOther = lines.findLastIndex((line) => !MARKER_LINE.test(line));
    return [...lines.slice(0, firstOther), ...lines.slice(lastOther + 1)].flatMap(readMarker);
}
function readMarker(line) {
    const [, kind, base64] = MARKER_LINE.exec(line) ?? [];
    if (kind === undefined || base64 === undefined)
        return [];
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.toString('base64') !== base64)
        return [];
    try {
        return [{ kind, payload: JSON.parse(bytes.toString('utf8')) }];
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return [];
        throw error;
    }
}
function renderFingerprints(fingerprints) {
    return renderMarker('comment', { fingerprints });
}
function readFingerprints(body) {
    for (const { kind, payload } of readMarkers(body)) {
        if (kind !== 'comment' || typeof payload !== 'object' || payload === null)
            continue;
        if (!('fingerprints' in payload) || !Array.isArray(payload.fingerprints))
            continue;
        return payload.fingerprints.filter((each) => typeof each === 'string' && /^[0-9a-f]{20}$/.test(each));
    }
    return undefined;
}


/***/ })

};
