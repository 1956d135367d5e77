export const id = 328;
export const ids = [328,2725];
export const modules = {

/***/ 20328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answer: () => (/* binding */ answer),
  nothingChecked: () => (/* binding */ nothingChecked)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/github/connect.js
var connect = __webpack_require__(76143);
// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(54679);
;// CONCATENATED MODULE: ./build/src/github/people.js
const ACCESS = {
    admin: 'admin',
    write: 'write',
    read: 'read',
    none: 'none',
};
async function accessOf(github, login) {
    const { owner, name: repo } = github.repository;
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    const { data } = await github.rest(route, { owner, repo, username: login });
    return ACCESS[data.permission] ?? 'none';
}
async function react(github, commentId, content) {
    const { owner, name: repo } = github.repository;
    const route = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
    await github.rest(route, { owner, repo, comment_id: commentId, content });
}
async function comment(github, number, body) {
    const { owner, name: repo } = github.repository;
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const { data } = await github.rest(route, { owner, repo, issue_number: number, body });
    return data.html_url;
}

// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/model.js
var model = __webpack_require__(58829);
// EXTERNAL MODULE: ./build/src/settings.js + 1 modules
var settings = __webpack_require__(87719);
// EXTERNAL MODULE: ./build/src/report/fingerprint.js
var fingerprint = __webpack_require__(49080);
// EXTERNAL MODULE: ./build/src/report/issue-commands.js
var issue_commands = __webpack_require__(78886);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/github/client.js + 5 modules
var client = __webpack_require__(72725);
// EXTERNAL MODULE: ./build/src/github/contents.js
var contents = __webpack_require__(25127);
// EXTERNAL MODULE: ./build/src/settings/definitions.js + 3 modules
var definitions = __webpack_require__(99640);
;// CONCATENATED MODULE: ./build/src/bot/ignore-pull-request.js








const MAX_SETTINGS_BYTES = 1024 * 1024;
async function openIgnorePullRequest(github, urls) {
    const { owner, name: repo } = github.repository;
    const { data: repository } = await github.rest('GET /repos/{owner}/{repo}', { owner, repo });
    const base = repository.default_branch;
    const { data: tip } = await github.rest('GET /repos/{owner}/{repo}/git/ref/{ref}', {
        owner,
        repo,
        ref: `heads/${base}`,
    });
    const path = definitions/* DEFINITIONS */.LX.config.default;
    const sha = tip.object.sha;
    const file = (await (0,contents/* readTexts */.Z7)(github, { sha, paths: [path], maxBytes: MAX_SETTINGS_BYTES })).get(path);
    const text = withIgnored(file?.kind === 'text' ? file.text : '', urls);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(urls.join('\n')).digest('hex').slice(0, 10);
    const branch = `deadwood/ignore-${digest}-${sha.slice(0, 7)}`;
    const { data: open } = await github.rest('GET /repos/{owner}/{repo}/pulls', {
        owner,
        repo,
        head: `${owner}:${branch}`,
        base,
        state: 'open',
    });
    if (open[0] !== undefined)
        return open[0].html_url;
    const headline = urls.length === 1 ? 'Leave a link unchecked' : `Leave ${urls.length} links unchecked`;
    if ((await beginBranch(github, branch, sha)) === sha)
        await commit(github, { branch, sha, headline, path, text });
    const list = urls.map((url) => `- ${(0,markdown/* codeSpan */.SS)(url)}`).join('\n');
    const { data: opened } = await github.rest('POST /repos/{owner}/{repo}/pulls', {
        owner,
        repo,
        title: headline,
        body: `Asked for in the link-rot report. These links are checked no more once this is merged:\n\n${list}\n`,
        head: branch,
        base,
    });
    return opened.html_url;
}
async function beginBranch(github, branch, sha) {
    const { owner, name: repo } = github.repository;
    try {
        await github.rest('POST /repos/{owner}/{repo}/git/refs', {
            owner,
            repo,
            ref: `refs/heads/${branch}`,
            sha,
        });
        return sha;
    }
    catch (error) {
        if ((0,failure/* failureAmong */.B)(error, ['invalid']) === undefined)
            throw error;
    }
    const { data } = await github.rest('GET /repos/{owner}/{repo}/git/ref/{ref}', {
        owner,
        repo,
        ref: `heads/${branch}`,
    });
    return data.object.sha;
}
const COMMIT = `mutation IgnoreLinks($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
async function commit(github, change) {
    const { owner, name } = github.repository;
    const { path, text } = change;
    const { data, errors } = await github.graphql(COMMIT, {
        input: {
            branch: { repositoryNameWithOwner: `${owner}/${name}`, branchName: change.branch },
            expectedHeadOid: change.sha,
            message: { headline: change.headline },
            fileChanges: { additions: [{ path, contents: Buffer.from(text).toString('base64') }] },
        },
    });
    if (data.createCommitOnBranch === null)
        throw (0,client/* graphqlFailure */.g)(COMMIT, errors);
}
function withIgnored(text, urls) {
    const document = (0,dist/* parseDocument */.Tp)(text);
    const [problem] = document.errors;
    if (problem !== undefined) {
        throw new errors/* DeadwoodError */.s(`${definitions/* DEFINITIONS */.LX.config.default} cannot be understood: ${problem.message}`, {
            cause: problem,
        });
    }
    const present = document.get('ignore');
    const list = (0,dist/* isSeq */.oP)(present) ? present : new dist/* YAMLSeq */.Rw();
    const known = new Set(list.toJSON());
    for (const url of urls)
        if (!known.has(url))
            list.add(document.createNode(url));
    if (document.contents === null)
        return (0,dist/* stringify */.As)({ ignore: list }, { lineWidth: 0 });
    document.set('ignore', list);
    return document.toString({ lineWidth: 0 });
}

;// CONCATENATED MODULE: ./build/src/bot/dashboard.js






async function answerBoxes(request, job, github, runDocuments) {
    if (!(0,fingerprint/* readMarkers */.mC)(job.body).some(({ kind }) => kind === 'issue')) {
        return nothingChecked(request, `Issue #${job.number} is not the link-rot report; there is nothing to answer.`);
    }
    const commands = newlyTicked(job);
    if (commands.length === 0)
        return nothingChecked(request, 'No box was ticked.');
    const access = await accessOf(github, job.editor);
    if (access !== 'admin' && access !== 'write') {
        return nothingChecked(request, `${job.editor} may not write to this repository, so the boxes were not answered.`);
    }
    const ignored = commands.flatMap((command) => (command.kind === 'ignore' ? [command.url] : []));
    if (ignored.length > 0) {
        const url = await openIgnorePullRequest(github, ignored);
        await comment(github, job.number, `${ignored.map((each) => (0,markdown/* codeSpan */.SS)(each)).join(', ')}: ${url} adds it to the settings.`);
    }
    if (commands.every(({ kind }) => kind === 'ignore')) {
        await github.rest('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
            owner: job.owner,
            repo: job.repo,
            issue_number: job.number,
            body: (0,issue_commands/* untickBoxes */.WI)(job.body),
        });
        return nothingChecked(request, 'Opened a pull request that adds what was ticked to the settings.');
    }
    const asked = withFix(request, commands.some(({ kind }) => kind === 'fix'));
    const recheck = commands.some(({ kind }) => kind === 'recheck-all');
    const options = { ...asked.options, recheck };
    return runDocuments({ ...asked, options }, await reportJobOf(github, job));
}
function newlyTicked({ body, bodyBefore }) {
    const before = new Set((0,issue_commands/* readTickedBoxes */.c_)(bodyBefore).map((command) => JSON.stringify(command)));
    return (0,issue_commands/* readTickedBoxes */.c_)(body).filter((command) => !before.has(JSON.stringify(command)));
}
function withFix(request, wantsFix) {
    if (!wantsFix)
        return request;
    const fix = { key: 'fix-pull-request', raw: 'true', placeOf: () => 'the box in the issue' };
    const others = request.layer.entries.filter(({ key }) => key !== fix.key);
    return { ...request, layer: { ...request.layer, entries: [...others, fix] } };
}
async function reportJobOf(github, { owner, repo, event }) {
    const { data: repository } = await github.rest('GET /repos/{owner}/{repo}', { owner, repo });
    const branch = repository.default_branch;
    const { data } = await github.rest('GET /repos/{owner}/{repo}/git/ref/{ref}', {
        owner,
        repo,
        ref: `heads/${branch}`,
    });
    return {
        kind: 'report',
        owner,
        repo,
        event,
        ref: `refs/heads/${branch}`,
        sha: data.object.sha,
        isDefaultBranch: true,
    };
}

;// CONCATENATED MODULE: ./build/src/bot/bot.js








async function answer(request, job, runDocuments) {
    const github = await (0,connect/* connect */.N)(request.surroundings, job);
    if (github === undefined)
        throw new errors/* DeadwoodError */.s('Commands are answered through the GitHub API: give the action its token.');
    try {
        const outcome = job.kind === 'command'
            ? await answerCommand(request, job, github, runDocuments)
            : await answerBoxes(request, job, github, runDocuments);
        const { report } = outcome;
        return { ...outcome, report: (0,model/* withApiRequests */.pm)(report, report.totals.apiRequests + github.requests()) };
    }
    finally {
        await github.close();
    }
}
async function answerCommand(request, job, github, runDocuments) {
    const access = await accessOf(github, job.author);
    const refused = [];
    const signal = (reaction) => unlessRefused(() => react(github, job.commentId, reaction), 'The comment could not be reacted to', refused);
    const explain = (text) => unlessRefused(() => comment(github, job.number, text), 'The comment could not be answered', refused);
    const nothing = (sentence) => nothingChecked(request, sentence, ...refused);
    if (access !== 'admin' && access !== 'write') {
        await signal('-1');
        return nothing(`${job.author} may not write to this repository, so the command was not carried out.`);
    }
    const { command } = job;
    switch (command.name) {
        case 'recheck': {
            await signal('eyes');
            const review = await reviewOf(github, job);
            const outcome = await runDocuments({ ...request, job: review }, review);
            await signal('+1');
            const sentences = [...outcome.published.sentences, ...refused];
            return { ...outcome, published: { ...outcome.published, sentences } };
        }
        case 'ignore':
            await signal('+1');
            await explain(ignoreHelp(command.url));
            return nothing('Explained how a link is ignored.');
        case 'help':
        case 'unknown':
            await signal(command.name === 'help' ? '+1' : 'confused');
            await explain(COMMAND_HELP);
            return nothing('Explained the commands.');
        default:
            throw new Error(`unknown command ${command}`);
    }
}
async function unlessRefused(write, what, refused) {
    try {
        await write();
    }
    catch (error) {
        if (!(0,failure/* failureAmong */.B)(error, ['forbidden']))
            throw error;
        refused.push(`${what}: the token may not do it; it takes the permission \`issues: write\`.`);
    }
}
async function reviewOf(github, job) {
    const { owner, repo, number, event } = job;
    const { data } = await github.rest('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        owner,
        repo,
        pull_number: number,
    });
    return {
        kind: 'review',
        owner,
        repo,
        event,
        number,
        headSha: data.head.sha,
        baseSha: data.base.sha,
        baseRef: data.base.ref,
        isFork: data.head.repo?.full_name !== data.base.repo.full_name,
        isByDependabot: false,
    };
}
function ignoreHelp(url) {
    const settings = `ignore:\n  - ${JSON.stringify(url)}`;
    const fence = (0,markdown/* fenceFor */.Lt)(settings);
    return [
        `To leave ${(0,markdown/* codeSpan */.SS)(url)} unchecked, add it to \`.github/deadwood.yml\` on the base branch:`,
        '',
        `${fence}yaml`,
        settings,
        fence,
        '',
        'Or put `<!--deadwood ignore-->` before the block it stands in.',
    ].join('\n');
}
const COMMAND_HELP = [
    'Commands, each on a line of its own:',
    '',
    '- `/deadwood recheck` looks at this pull request again and brings the review up to date',
    '- `/deadwood ignore <url>` shows the settings line that leaves a link unchecked',
    '- `/deadwood help` says this',
].join('\n');
async function nothingChecked(request, ...sentences) {
    const given = await (0,settings/* readSettings */.sb)({ layer: request.layer, readFile: async () => undefined });
    const report = (0,model/* assembleReport */.xr)({
        startedAt: new Date(request.surroundings.clock.now()).toISOString(),
        durationMs: 0,
        job: { mode: 'review', ...('event' in request.job ? { event: request.job.event } : {}) },
        counts: { documents: 0, links: 0, requests: 0, apiRequests: 0 },
        targets: [],
        findings: [],
    });
    return {
        report,
        settings: (0,settings/* completeSettings */.b_)(given, 'review'),
        exitCode: 0,
        published: { sentences },
    };
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


/***/ }),

/***/ 78886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S9: () => (/* binding */ linkBoxes),
/* harmony export */   TE: () => (/* binding */ linkMarker),
/* harmony export */   WI: () => (/* binding */ untickBoxes),
/* harmony export */   c_: () => (/* binding */ readTickedBoxes),
/* harmony export */   jR: () => (/* binding */ issueBox)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49080);

const BOXES = {
    recheck: 'check this again',
    ignore: 'ignore this link',
    'recheck-all': 'check everything again',
    fix: 'open a pull request with the safe replacements',
};
const LINK_MARKER = / <!-- deadwood:link:1 ([A-Za-z0-9+/]{1,12000}={0,2}) -->$/;
const BOX = /^ {0,4}- \[([ xX])\] ([^\r\n]{1,200})$/;
function linkMarker(url) {
    return ` ${(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMarker */ .Bd)('link', url)}`;
}
function linkBoxes() {
    return `  - [ ] ${BOXES.recheck}\n  - [ ] ${BOXES.ignore}\n`;
}
function issueBox(kind) {
    return `- [ ] ${BOXES[kind]}\n`;
}
function readTickedBoxes(body) {
    const commands = [];
    let url;
    for (const line of body.split(/\r?\n/)) {
        const [, tick, words] = BOX.exec(line) ?? [];
        if (words === undefined) {
            url = markedUrl(line) ?? (line.startsWith('  ') ? url : undefined);
        }
        else if (tick !== ' ') {
            const command = commandOf(words, line.startsWith('  ') ? url : undefined);
            if (command !== undefined)
                commands.push(command);
        }
    }
    return commands;
}
function untickBoxes(body) {
    return body
        .split('\n')
        .map((line) => {
        const [, tick, words] = BOX.exec(line.replace(/\r$/, '')) ?? [];
        const isOurs = words !== undefined && tick !== ' ' && commandOf(words, '') !== undefined;
        return isOurs ? line.replace(/\[[xX]\]/, '[ ]') : line;
    })
        .join('\n');
}
function commandOf(words, url) {
    if (words === BOXES['recheck-all'])
        return { kind: 'recheck-all' };
    if (words === BOXES.fix)
        return { kind: 'fix' };
    if (url === undefined)
        return undefined;
    if (words === BOXES.recheck)
        return { kind: 'recheck', url };
    return words === BOXES.ignore ? { kind: 'ignore', url } : undefined;
}
function markedUrl(line) {
    const [, base64] = LINK_MARKER.exec(line) ?? [];
    if (base64 === undefined)
        return undefined;
    try {
        const url = JSON.parse(Buffer.from(base64, 'base64').toString('utf8'));
        return typeof url === 'string' ? url : undefined;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 70075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ urlLink),
/* harmony export */   Lt: () => (/* binding */ fenceFor),
/* harmony export */   RL: () => (/* binding */ ownLink),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   iQ: () => (/* binding */ markdownLink)
/* harmony export */ });
/* unused harmony exports escapeHtml, safeUrl, lineUrl */
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66366);

const BREAK = '&#8203;';
function escapeText(text) {
    return escapeInline(text).replace(BLOCK_START, '$1\\$2');
}
function escapeInline(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(text).replace(SPECIAL, (found) => PUNCTUATION.test(found) ? (REFERENCES[found] ?? `\\${found}`) : breakUp(found));
}
function escapeHtml(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(text).replace(SPECIAL, (found) => PUNCTUATION.test(found) ? (REFERENCES[found] ?? found) : breakUp(found));
}
const PUNCTUATION = /^[&<>"|\\`*_[\]{}~!$^()]$/;
const REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '|': '&#124;',
};
const SPECIAL = /[&<>"|\\`*_[\]{}~!$^()@#]|gh-(?=\d)|:\/\/|www\.|(?:mailto|xmpp):|(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi;
function breakUp(found) {
    if (found === '://')
        return `:${BREAK}//`;
    if (found === '@' || found === '#')
        return found + BREAK;
    if (/[-.:]$/.test(found))
        return `${found.slice(0, -1)}${BREAK}${found.slice(-1)}`;
    return /[a-f]/i.test(found) ? (found.match(/.{1,6}/g) ?? []).join(BREAK) : found;
}
const BLOCK_START = /^(\d{1,9}(?=[.)])|(?=[-+=]))(.)/;
function codeSpan(text, place = 'text') {
    const cleaned = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(text);
    if (cleaned === '')
        return '(empty)';
    if (place === 'table' && cleaned.includes('|'))
        return `<code>${escapeText(cleaned)}</code>`;
    const fence = '`'.repeat(longestRun(cleaned, '`') + 1);
    const pad = cleaned.startsWith('`') || cleaned.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${cleaned}${pad}${fence}`;
}
function fenceFor(text) {
    return '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
}
function longestRun(text, character) {
    let longest = 0;
    let run = 0;
    for (let index = 0; index < text.length; index += 1) {
        run = text[index] === character ? run + 1 : 0;
        if (run > longest)
            longest = run;
    }
    return longest;
}
function markdownLink(label, url) {
    const destination = safeUrl(url);
    return destination === undefined ? label : `[${label}](${destination})`;
}
function ownLink(label, url) {
    const parsed = httpUrl(url);
    return parsed === undefined ? label : `[${label}](${escapeDestination(parsed.href)})`;
}
function safeUrl(url) {
    const parsed = httpUrl(url);
    if (parsed === undefined)
        return undefined;
    if (REFERRING_HOSTS.has(parsed.host) && BACK_REFERENCED.test(parsed.pathname))
        parsed.host = 'redirect.github.com';
    return escapeDestination(parsed.href);
}
function httpUrl(url) {
    const parsed = URL.parse(url);
    if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:'))
        return undefined;
    parsed.username = '';
    parsed.password = '';
    return parsed;
}
function escapeDestination(href) {
    return href
        .replace(/[<>\\|`"\s]/g, percentEncoded)
        .replace(/[()[\]*_~!$]/g, '\\$&')
        .replaceAll('&', '&amp;');
}
const REFERRING_HOSTS = new Set(['github.com', 'www.github.com']);
const BACK_REFERENCED = /^\/+[^/]+\/+[^/]+\/+(?:issues|pull|pulls|discussions|commit|commits|compare|security|.*%)/i;
function percentEncoded(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
function urlLink(url, options = {}) {
    const label = codeSpan((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .displayUrl */ .Qy)(url, options.max ?? 200), options.place ?? 'text');
    return options.isLinked === false ? label : markdownLink(label, url);
}
function lineUrl(repository, place) {
    if (repository === undefined)
        return undefined;
    const { serverUrl, owner, name, commit } = repository;
    const path = place.file.split('/').map(encodeURIComponent).join('/');
    return `${serverUrl}/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/blob/${encodeURIComponent(commit)}/${path}?plain=1#L${place.line}`;
}
function placeLink(repository, place, where = 'text') {
    const label = codeSpan(`${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(place.file), 120)}:${place.line}`, where);
    const url = lineUrl(repository, place);
    return url === undefined ? label : `[${label}](${url.replace(/[()'!*]/g, percentEncoded)})`;
}
function folded(summary, body) {
    return `<details>\n<summary>${escapeHtml(summary)}</summary>\n\n${body}\n\n</details>\n`;
}
const CODE_OR_ADDRESS = /`[^`]+`|https?:\/\/[^\s<>"`]+/g;
const END_OF_SENTENCE = /[.,;:!?)\]}'”’]{1,10}$/;
function sentence(text, options = {}) {
    const plain = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .displayUrl */ .Qy)(text, options.max ?? 500);
    let markdown = '';
    let end = 0;
    for (const match of plain.matchAll(CODE_OR_ADDRESS)) {
        const [found] = match;
        const code = found.startsWith('`') ? found.slice(1, -1) : found.replace(END_OF_SENTENCE, '');
        markdown +=
            escapeBetween(plain.slice(end, match.index)) +
                (code.trim() === '' ? '' : codeSpan(code, options.place));
        end = match.index + (found.startsWith('`') ? found.length : code.length);
    }
    return (markdown + escapeBetween(plain.slice(end))).trim().replace(BLOCK_START, '$1\\$2');
}
function escapeBetween(part) {
    const escaped = escapeInline(part);
    if (escaped === '')
        return part === '' ? '' : ' ';
    return `${part.startsWith(' ') ? ' ' : ''}${escaped}${part.endsWith(' ') ? ' ' : ''}`;
}


/***/ })

};
