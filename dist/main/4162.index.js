export const id = 4162;
export const ids = [4162];
export const modules = {

/***/ 64113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ mannersOf)
/* harmony export */ });
/* unused harmony export MANNERS */
const MANNERS = [
    {
        host: /^(www\.)?github\.com$/,
        concurrency: 2,
        spacingMs: 100,
        hasLateAnchors: true,
        source: 'https://github.com/orgs/community/discussions/159123 (limits since May 2025); READMEs in JSON: sphinx-doc/sphinx#6779',
    },
    {
        host: /^(gist|raw)\.github(usercontent)?\.com$|^raw\.githubusercontent\.com$/,
        concurrency: 2,
        source: 'https://github.com/orgs/community/discussions/159123',
    },
    {
        host: /^(www\.)?gitlab\.com$|^bitbucket\.org$|^(www\.)?sourcegraph\.com$/,
        hasLateAnchors: true,
        source: 'their pages are applications: blobs and READMEs come by script',
    },
    {
        host: /(^|\.)news\.ycombinator\.com$/,
        concurrency: 1,
        spacingMs: 1_000,
        source: 'https://github.com/open-guides/og-aws/pull/532: bursts are blocked by address',
    },
    {
        host: /(^|\.)arxiv\.org$/,
        concurrency: 1,
        spacingMs: 3_000,
        source: 'https://info.arxiv.org/help/api/tou.html: one request every three seconds, one connection',
    },
    {
        host: /(^|\.)(wikipedia|wikimedia|wiktionary|wikidata|mediawiki)\.org$/,
        concurrency: 2,
        source: 'https://foundation.wikimedia.org/wiki/Policy:User-Agent_policy: a User-Agent with contact; be gentle',
    },
    {
        host: /^(api\.)?crates\.io$/,
        concurrency: 1,
        spacingMs: 1_000,
        source: 'https://crates.io/data-access: one request a second, a User-Agent with contact',
    },
    {
        host: /(^|\.)(doi\.org|dx\.doi\.org)$/,
        concurrency: 2,
        source: 'https://www.crossref.org/documentation/retrieve-metadata/rest-api/tips-for-using-the-crossref-rest-api/',
    },
    {
        host: /^(web\.)?archive\.org$/,
        concurrency: 2,
        spacingMs: 250,
        isGetOnly: true,
        source: 'https://archive.org/details/toomanyrequests_20191110: bursts are answered 429',
    },
    {
        host: /(^|\.)(stackexchange|stackoverflow|superuser|serverfault|askubuntu)\.com$/,
        concurrency: 2,
        spacingMs: 200,
        source: 'https://github.com/lycheeverse/lychee-action/issues/294',
    },
    {
        host: /(^|\.)(youtube\.com|x\.com|twitter\.com|linkedin\.com|instagram\.com|facebook\.com|notion\.so|figma\.com)$/,
        concurrency: 2,
        hasLateAnchors: true,
        source: 'applications behind bot walls: hosts answer bursts with walls (Chain-Love/chain-love#3324)',
    },
    {
        host: /(^|\.)(reddit\.com|redd\.it)$/,
        concurrency: 2,
        spacingMs: 250,
        hasLateAnchors: true,
        source: 'https://github.com/lycheeverse/lychee-action/issues/297: turns runners away as it is; an application',
    },
    {
        host: /(^|\.)(docs|drive|groups|sites)\.google\.com$/,
        hasLateAnchors: true,
        source: 'applications: anchors come by script',
    },
    {
        host: /(^|\.)npmjs\.com$/,
        hasLateAnchors: true,
        source: 'https://github.com/coder/coder/pull/26996: READMEs by script, walls',
    },
];
const PLAIN = { host: /^/, source: 'RFC 9309 asks for politeness, not for less' };
const MOST_KNOWN = 1_000;
const known = new Map();
function mannersOf(hostname) {
    let manners = known.get(hostname);
    if (!manners) {
        const host = hostname.toLowerCase().replace(/\.$/, '');
        manners = MANNERS.find((row) => row.host.test(host)) ?? PLAIN;
        if (known.size >= MOST_KNOWN)
            known.clear();
        known.set(hostname, manners);
    }
    return manners;
}


/***/ }),

/***/ 74162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  targetsOfShard: () => (/* binding */ targetsOfShard)
});

// UNUSED EXPORTS: loadsOf

// EXTERNAL MODULE: ./build/src/check/hosts.js
var hosts = __webpack_require__(64113);
// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
;// CONCATENATED MODULE: ./build/src/shard/plan.js

function planShards(loads, shards) {
    const work = Array.from({ length: shards }, () => ({ durationMs: 0, targets: 0 }));
    const plan = new Map();
    const durationMs = (load) => load.targets * load.paceMs;
    const slowestFirst = loads.toSorted((a, b) => durationMs(b) - durationMs(a) || b.targets - a.targets || (0,finding/* compareText */.n6)(a.host, b.host));
    for (const load of slowestFirst) {
        let lightest = 0;
        for (let shard = 1; shard < shards; shard++) {
            if (isLighter(work[shard], work[lightest]))
                lightest = shard;
        }
        const chosen = work[lightest];
        if (chosen !== undefined) {
            chosen.durationMs += durationMs(load);
            chosen.targets += load.targets;
        }
        plan.set(load.host, lightest);
    }
    return plan;
}
function isLighter(a, b) {
    if (a === undefined || b === undefined)
        return false;
    return a.durationMs < b.durationMs || (a.durationMs === b.durationMs && a.targets < b.targets);
}

;// CONCATENATED MODULE: ./build/src/shard/of-shard.js


const LATENCY_MS = 400;
function targetsOfShard(targets, { index, count }, { perHost }) {
    const web = targets.filter((target) => target.kind === 'web');
    const plan = planShards(loadsOf(web, perHost), count);
    return web.filter(({ url }) => plan.get(hostOf(url)) === index - 1);
}
function loadsOf(targets, perHost) {
    const counts = new Map();
    for (const { url } of targets)
        counts.set(hostOf(url), (counts.get(hostOf(url)) ?? 0) + 1);
    return Array.from(counts, ([host, amount]) => ({ host, targets: amount, paceMs: paceOf(host, perHost) }));
}
function paceOf(host, perHost) {
    const { spacingMs = 0, concurrency = perHost } = (0,hosts/* mannersOf */.K)(host.replace(/:\d+$/, ''));
    return Math.max(spacingMs, LATENCY_MS / Math.min(perHost, concurrency));
}
function hostOf(url) {
    return new URL(url).host;
}


/***/ })

};
