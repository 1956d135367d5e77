export const id = 3916;
export const ids = [3916];
export const modules = {

/***/ 43916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLinkinatorSweeper: () => (/* binding */ createLinkinatorSweeper)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/node_modules/linkinator/build/src/index.js + 40 modules
var src = __webpack_require__(29600);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
// EXTERNAL MODULE: ./build/src/check/proxy.js
var proxy = __webpack_require__(69858);
;// CONCATENATED MODULE: ./build/src/check/sweep-front.js


const SWEEP_HEADER = 'x-deadwood-sweep';
const responders = new Map();
const hiddenVariables = new Map();
let former;
function openFront(token, responder) {
    responders.set(token, responder);
    for (const name of proxy/* PROXY_VARIABLES */.bD) {
        const value = process.env[name];
        if (value !== undefined) {
            hiddenVariables.set(name, value);
            delete process.env[name];
        }
    }
    if (!former) {
        former = (0,undici/* getGlobalDispatcher */.xo)();
        (0,undici/* setGlobalDispatcher */.bj)(new Front(former));
    }
}
function closeFront(token) {
    responders.delete(token);
    if (responders.size === 0 && former) {
        (0,undici/* setGlobalDispatcher */.bj)(former);
        former = undefined;
        for (const [name, value] of hiddenVariables) {
            process.env[name] = value;
        }
        hiddenVariables.clear();
    }
}
function refuse({ url }) {
    return Promise.reject(new Error(`the sweep is over: ${url}`));
}
class Front extends undici/* Dispatcher */.mk {
    #former;
    constructor(former) {
        super();
        this.#former = former;
    }
    dispatch(options, handler) {
        const token = options.headers?.[SWEEP_HEADER];
        if (token === undefined) {
            return this.#former.dispatch(options, handler);
        }
        const controller = new ReplyController();
        handler.onRequestStart?.(controller, {});
        const responder = responders.get(token) ?? refuse;
        responder({ method: options.method, url: `${options.origin}${options.path}` }).then((reply) => controller.reply(handler, reply), (error) => handler.onResponseError?.(controller, error));
        return true;
    }
    close() {
        return Promise.resolve();
    }
    destroy() {
        return Promise.resolve();
    }
}
class ReplyController {
    aborted = false;
    reason = null;
    paused = false;
    rawHeaders = [];
    rawTrailers = null;
    abort(reason) {
        this.aborted = true;
        this.reason = reason;
    }
    pause() {
        this.paused = true;
    }
    resume() {
        this.paused = false;
    }
    reply(handler, { status, contentType, body }) {
        if (this.aborted) {
            return;
        }
        this.rawHeaders =
            contentType === undefined ? [] : [Buffer.from('content-type'), Buffer.from(contentType)];
        handler.onResponseStart?.(this, status, contentType === undefined ? {} : { 'content-type': contentType }, '');
        if (body !== undefined)
            handler.onResponseData?.(this, Buffer.from(body));
        handler.onResponseEnd?.(this, {});
    }
}

;// CONCATENATED MODULE: ./build/src/check/sweep.js



const LIST_ORIGIN = 'http://sweep.invalid';
function createLinkinatorSweeper() {
    const token = (0,external_node_crypto_.randomUUID)();
    const pages = new Map();
    const lists = new Map();
    const running = new Set();
    let lastList = 0;
    let isClosed = false;
    openFront(token, async ({ method, url }) => {
        const list = lists.get(url);
        if (list !== undefined) {
            lists.delete(url);
            return { status: 200, contentType: 'text/html', body: list };
        }
        const page = pages.get(url);
        if (!page || isClosed) {
            throw new Error(`not part of this sweep: ${url}`);
        }
        return page.ask(method === 'GET' ? 'GET' : 'HEAD');
    });
    return {
        async sweep(batch, concurrency) {
            if (isClosed) {
                return batch;
            }
            const left = new Map();
            for (const page of batch) {
                const asked = {
                    url: page.url,
                    ask(method) {
                        left.delete(page.url);
                        return page.ask(method);
                    },
                };
                left.set(page.url, page);
                pages.set(page.url, asked);
            }
            const list = `${LIST_ORIGIN}/${lastList++}`;
            lists.set(list, listOf(batch));
            const check = new src/* LinkChecker */.a0().check({ path: list, concurrency, headers: { [SWEEP_HEADER]: token } });
            running.add(check);
            try {
                await check;
            }
            finally {
                running.delete(check);
                for (const { url } of batch)
                    pages.delete(url);
            }
            return [...left.values()];
        },
        async close() {
            isClosed = true;
            await Promise.allSettled(running);
            closeFront(token);
        },
    };
}
function listOf(pages) {
    return pages
        .map(({ url }) => `<area href="${url.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`)
        .join('\n');
}


/***/ })

};
