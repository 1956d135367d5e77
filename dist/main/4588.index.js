export const id = 4588;
export const ids = [4588];
export const modules = {

/***/ 84588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ remarkMessageControl)
});

;// CONCATENATED MODULE: ./node_modules/mdast-comment-marker/lib/index.js
/**
 * @typedef {import('mdast').Html} Html
 * @typedef {import('mdast').Nodes} Nodes
 * @typedef {import('mdast-util-mdx-expression').MdxFlowExpression} MdxFlowExpression
 * @typedef {import('mdast-util-mdx-expression').MdxTextExpression} MdxTextExpression
 */

/**
 *
 * @typedef {number | string | boolean} MarkerParameterValue
 *   Value.
 *
 *   If it looks like a number (to JavaScript), it’s cast as number.
 *   The strings `true` and `false` are turned into their corresponding
 *   booleans.
 *   The empty string is also considered the `true` boolean.
 * @typedef {Record<string, MarkerParameterValue>} MarkerParameters
 *   Parameters.
 *
 * @typedef Marker
 *   Comment marker.
 * @property {string} name
 *   Name of marker.
 * @property {string} attributes
 *   Value after name.
 * @property {MarkerParameters} parameters
 *   Parsed attributes.
 * @property {Html | MdxFlowExpression | MdxTextExpression} node
 *   Reference to given node.
 */

const commentExpression = /\s*([a-zA-Z\d-]+)(\s+([\s\S]*))?\s*/
const esCommentExpression = new RegExp(
  '(\\s*\\/\\*' + commentExpression.source + '\\*\\/\\s*)'
)
const markerExpression = new RegExp(
  '(\\s*<!--' + commentExpression.source + '-->\\s*)'
)

/**
 * Parse a comment marker.
 *
 * @param {unknown} value
 *   Thing to parse, typically `Node`.
 * @returns {Marker | undefined}
 *   Info when applicable or `undefined`.
 */
function commentMarker(value) {
  if (
    isNode(value) &&
    (value.type === 'html' ||
      value.type === 'mdxFlowExpression' ||
      value.type === 'mdxTextExpression')
  ) {
    const match = value.value.match(
      value.type === 'html' ? markerExpression : esCommentExpression
    )

    if (match && match[0].length === value.value.length) {
      const parameters = parseParameters(match[3] || '')

      if (parameters) {
        return {
          name: match[2],
          attributes: (match[4] || '').trim(),
          parameters,
          node: value
        }
      }
    }
  }
}

/**
 * Parse a string of “attributes”.
 *
 * @param {string} value
 *   Attributes.
 * @returns {MarkerParameters | undefined}
 *   Parameters.
 */
function parseParameters(value) {
  /** @type {MarkerParameters} */
  const parameters = {}

  return value
    .replace(
      /\s+([-\w]+)(?:=(?:"((?:\\[\s\S]|[^"])*)"|'((?:\\[\s\S]|[^'])*)'|((?:\\[\s\S]|[^"'\s])+)))?/gi,
      replacer
    )
    .replace(/\s+/g, '')
    ? undefined
    : parameters

  /**
   * @param {string} _
   * @param {string} $1
   * @param {string} $2
   * @param {string} $3
   * @param {string} $4
   * @returns {string}
   */
  // eslint-disable-next-line max-params
  function replacer(_, $1, $2, $3, $4) {
    /** @type {MarkerParameterValue} */

    let value = $2 === undefined ? ($3 === undefined ? $4 : $3) : $2
    const number = Number(value)

    if (value === 'true' || value === undefined) {
      value = true
    } else if (value === 'false') {
      value = false
    } else if (value.trim() && !Number.isNaN(number)) {
      value = number
    }

    parameters[$1] = value

    return ''
  }
}

/**
 * Check if something looks like a node.
 *
 * @param {unknown} value
 *   Thing.
 * @returns {value is Nodes}
 *   It’s a node!
 */
function isNode(value) {
  return Boolean(value && typeof value === 'object' && 'type' in value)
}

// EXTERNAL MODULE: ./node_modules/devlop/lib/default.js
var lib_default = __webpack_require__(77776);
;// CONCATENATED MODULE: ./node_modules/space-separated-tokens/index.js
/**
 * Parse space-separated tokens to an array of strings.
 *
 * @param {string} value
 *   Space-separated tokens.
 * @returns {Array<string>}
 *   List of tokens.
 */
function parse(value) {
  const input = String(value || '').trim()
  return input ? input.split(/[ \t\n\r\f]+/g) : []
}

/**
 * Serialize an array of strings as space separated-tokens.
 *
 * @param {Array<string|number>} values
 *   List of tokens.
 * @returns {string}
 *   Space-separated tokens.
 */
function stringify(values) {
  return values.join(' ').trim()
}

// EXTERNAL MODULE: ./node_modules/unist-util-visit/lib/index.js
var lib = __webpack_require__(73617);
// EXTERNAL MODULE: ./node_modules/vfile-location/lib/index.js
var vfile_location_lib = __webpack_require__(20807);
;// CONCATENATED MODULE: ./node_modules/unified-message-control/lib/index.js
/**
 * @typedef {import('unist').Node} Node
 * @typedef {import('unist').Parent} Parent
 * @typedef {import('unist').Point} Point
 *
 * @typedef {import('unist-util-is').Test} Test
 *
 * @typedef {import('vfile').VFile} VFile
 *
 * @typedef {import('vfile-message').VFileMessage} VFileMessage
 */

/**
 * @typedef Mark
 *   Toggle.
 * @property {Point | undefined} point
 *   Where to toggle; this is where a marker exists.
 * @property {boolean} state
 *   Whether to enable (`true`) or disable (`false`).
 *
 * @typedef Marker
 *   Comment marker.
 *
 *   ###### Notes
 *
 *   The **disable** keyword turns off messages.
 *   For example:
 *
 *   ```markdown
 *   <!--lint disable list-item-bullet-indent strong-marker-->
 *
 *   *   **foo**
 *
 *   A paragraph, and now another list.
 *
 *     * __bar__
 *   ```
 *
 *   The **enable** keyword turns on messages.
 *   For example:
 *
 *   ```markdown
 *   <!--lint enable strong-marker-->
 *
 *   **foo** and __bar__.
 *   ```
 *
 *   The **ignore** keyword turns off messages in the following node.
 *   After the end of the following node, messages are turned on again.
 *   For example:
 *
 *   ```markdown
 *   <!--lint ignore list-item-bullet-indent strong-marker-->
 *
 *   *   **foo**
 *       * __bar__
 *   ```
 *
 * @property {string} name
 *   Name of marker.
 * @property {string} attributes
 *   Raw values (space-separated); the first should be `enable`, `disable`, or
    `ignore`, the rest are optional rule identifiers.
 *
 * @callback MarkerParser
 *   Parse a possible comment marker.
 * @param {Node} node
 *   Potential marker.
 * @returns {Marker | null | undefined | void}
 *   Marker.
 *
 * @typedef Options
 *   Configuration.
 *
 *   ###### Notes
 *
 *   The given `name` defines which comments work.
 *   Assuming there’s a `marker` configured that parses HTML comments such as
 *   `<!--x y z-->` to a mark with `name: 'x'`, then giving `name: 'x'` will
 *   use comments such as:
 *
 *   ```html
 *   <!--alpha ignore-->
 *   ```
 *
 *   When `known` is given, a warning is shown when unknown rules are
 *   controlled.
 *   For example, `{name: 'alpha', known: ['bravo']}` results in a warning
 *   (for `charlie`):
 *
 *   ```html
 *   <!--alpha ignore charlie-->
 *   ```
 * @property {Array<string> | null | undefined} [enable]
 *   List of `ruleId`s to initially turn on (optional); used if `reset` is
 *   `true`.
 * @property {Array<string> | null | undefined} [disable]
 *   List of `ruleId`s to turn off (optional); used if `reset` is not
 *   `true`.
 * @property {Array<string> | null | undefined} [known]
 *   List of allowed `ruleId`s (optional).
 * @property {VFile} file
 *   Corresponding file (required).
 * @property {MarkerParser} marker
 *   Parse nodes to `Marker` objects (required).
 * @property {string} name
 *   Name of markers that can control the message sources (required).
 * @property {boolean | null | undefined} [reset]
 *   Whether to treat all messages as turned off initially.
 * @property {Array<string> | string | null | undefined} [source]
 *   Sources that can be controlled with markers (default: `options.name`).
 * @property {Test} [test]
 *   Test for possible markers (optional).
 */






const own = {}.hasOwnProperty

/**
 * Let comment markers control messages.
 *
 * @param {Node} tree
 *   Tree.
 * @param {Options} options
 *   Configuration (required).
 * @returns {undefined}
 *   Nothing.
 */
function messageControl(tree, options) {
  if (!options || typeof options !== 'object') {
    throw new Error('Expected `options`')
  }

  const {file, marker, name, test} = options
  let {enable, disable, known, reset, source} = options

  if (!enable) enable = []
  if (!disable) disable = []

  if (!file) {
    throw new Error('Expected `file` in `options`')
  }

  if (!marker) {
    throw new Error('Expected `marker` in `options`')
  }

  if (!name) {
    throw new Error('Expected `name` in `options`')
  }

  const sources = typeof source === 'string' ? [source] : source || [name]

  const toOffset = (0,vfile_location_lib/* location */.C)(file).toOffset
  const initial = !reset
  const gaps = detectGaps(tree)
  /** @type {Record<string, Array<Mark>>} */
  const scope = {}
  /** @type {Array<Mark>} */
  const globals = []

  ;(0,lib/* visit */.YR)(tree, test, visitor)

  file.messages = file.messages.filter(function (m) {
    return filter(m)
  })

  /**
   * @param {Node} node
   *   Node to check.
   * @param {number | undefined} position
   *   Position of `node` in `parent`.
   * @param {Parent | undefined} parent
   *   Parent of `node`.
   * @returns {undefined}
   *   Nothing.
   */
  function visitor(node, position, parent) {
    const point = node.position && node.position.start
    const mark = marker(node)

    if (!point || !mark || mark.name !== name) {
      return
    }

    const ruleIds = parse(mark.attributes)
    const verb = ruleIds.shift()
    const fn =
      verb === 'enable'
        ? doEnable
        : verb === 'disable'
        ? doDisable
        : verb === 'ignore'
        ? doIgnore
        : undefined

    if (!fn) {
      file.fail(
        'Unknown keyword `' +
          verb +
          '`: expected ' +
          "`'enable'`, `'disable'`, or `'ignore'`",
        node
      )
    }

    (0,lib_default.ok)(verb, 'expected verb')
    ;(0,lib_default.ok)(fn, 'expected verb')

    const next =
      (parent && position !== undefined && parent.children[position + 1]) ||
      undefined
    const tail = next && next.position && next.position.end

    if (ruleIds.length === 0) {
      fn(point, undefined, tail)
    } else {
      // Apply to all rules.
      let index = -1

      while (++index < ruleIds.length) {
        const ruleId = ruleIds[index]

        if (isKnown(ruleId, verb, node)) {
          fn(point, ruleId, tail)
        }
      }
    }
  }

  /**
   * @param {Point} point
   *   Where to toggle.
   * @param {string | undefined} ruleId
   *   Identifier if local, nothing if global.
   * @param {Point | undefined} tail
   *   Where to toggle back.
   * @returns {undefined}
   *   Nothing.
   */
  function doIgnore(point, ruleId, tail) {
    if (tail) {
      toggle(point, false, ruleId)
      toggle(tail, true, ruleId)
    }
  }

  /**
   * @param {Point} point
   *   Where to toggle.
   * @param {string | undefined} ruleId
   *   Identifier if local, nothing if global.
   * @returns {undefined}
   *   Nothing.
   */
  function doDisable(point, ruleId) {
    toggle(point, false, ruleId)
    if (!ruleId) reset = true
  }

  /**
   * @param {Point} point
   *   Where to toggle.
   * @param {string | undefined} ruleId
   *   Identifier if local, nothing if global.
   * @returns {undefined}
   *   Nothing.
   */
  function doEnable(point, ruleId) {
    toggle(point, true, ruleId)
    if (!ruleId) reset = false
  }

  /**
   * Whether to keep a message.
   *
   * @param {VFileMessage} message
   *   Message.
   * @returns {boolean}
   *   Whether to keep.
   */
  function filter(message) {
    let gapIndex = gaps.length

    // Keep messages from a different source.
    if (!message.source || !sources.includes(message.source)) {
      return true
    }

    // To do: stop?
    // We only ignore messages if they’re disabled, *not* when they’re not in
    // the document.
    if (!message.line) message.line = 1
    if (!message.column) message.column = 1

    // Check whether the warning is inside a gap.
    const offset = toOffset(message)
    // We just set line/column, so we always get an offset.
    ;(0,lib_default.ok)(typeof offset === 'number')

    while (gapIndex--) {
      if (gaps[gapIndex][0] <= offset && gaps[gapIndex][1] > offset) {
        return false
      }
    }

    // Check whether allowed by specific and global states.
    return (
      (!message.ruleId || check(message, scope[message.ruleId], true)) &&
      check(message, globals, false)
    )
  }

  /**
   * Helper to check (and possibly warn) if a `ruleId` is not known.
   *
   * @param {string} ruleId
   *   Identifier.
   * @param {string} verb
   *   Action.
   * @param {Node} node
   *   Context.
   * @returns {boolean}
   *   Whether the rule is known.
   */
  function isKnown(ruleId, verb, node) {
    const result = known ? known.includes(ruleId) : true

    if (!result) {
      file.message('Cannot ' + verb + " `'" + ruleId + "'`, it’s not known", {
        ancestors: [node],
        place: node.position,
        ruleId: 'known',
        source: 'unified-message-control'
      })
    }

    return result
  }

  /**
   * Get the latest state of a rule.
   *
   * When without `ruleId`, gets global state.
   *
   * @param {string | undefined} ruleId
   *   Identifier if local, nothing if global.
   * @returns {boolean}
   *   State.
   */
  function getState(ruleId) {
    const ranges = ruleId ? scope[ruleId] : globals

    if (ranges && ranges.length > 0) {
      return ranges[ranges.length - 1].state
    }

    // TS is wrong.
    (0,lib_default.ok)(enable)
    ;(0,lib_default.ok)(disable)

    return ruleId
      ? reset
        ? enable.includes(ruleId)
        : !disable.includes(ruleId)
      : !reset
  }

  /**
   * Toggle one or more rules.
   *
   * @param {Point | undefined} point
   *   Where to toggle.
   * @param {boolean} state
   *   Whether the rule (or all rules) are enabled/disabled.
   * @param {string | undefined} [ruleId]
   *   Toggle one rule or all rules.
   * @returns {undefined}
   *   Nothing.
   */
  function toggle(point, state, ruleId) {
    const markers = ruleId ? scope[ruleId] || (scope[ruleId] = []) : globals
    const current = getState(ruleId)

    if (current !== state) {
      markers.push({state, point})
    }

    // Toggle all known rules.
    if (!ruleId) {
      for (ruleId in scope) {
        if (own.call(scope, ruleId)) {
          toggle(point, state, ruleId)
        }
      }
    }
  }

  /**
   * Check all `ranges` for `message`.
   *
   * @param {VFileMessage} message
   *   Message.
   * @param {Array<Mark> | undefined} marks
   *   Marks.
   * @param {boolean} local
   *   Check local (`true`) or global.
   * @returns {boolean}
   *   Whether the rule (or all rules) are enabled/disabled.
   */
  function check(message, marks, local) {
    // If there is positional info on the message, find the last marker
    // before the message.
    if (message.line && message.column && marks && marks.length > 0) {
      let index = marks.length

      while (index--) {
        const mark = marks[index]

        if (
          mark.point &&
          (mark.point.line < message.line ||
            (mark.point.line === message.line &&
              mark.point.column <= message.column))
        ) {
          return mark.state === true
        }
      }
    }

    // Otherwise, there’s no positional info on the message, or the first
    // marker is after the message, so check the initial state.
    if (local) {
      (0,lib_default.ok)(message.ruleId)
      // TS is wrong.
      ;(0,lib_default.ok)(enable)
      ;(0,lib_default.ok)(disable)
      return reset
        ? enable.includes(message.ruleId)
        : !disable.includes(message.ruleId)
    }

    return Boolean(initial || reset)
  }
}

/**
 * Detect gaps in `tree`.
 *
 * @param {Node} tree
 *   Tree.
 * @returns {Array<[number, number]>}
 *   Gaps.
 */
function detectGaps(tree) {
  const end =
    tree && tree.position && tree.position.end && tree.position.end.offset
  let offset = 0
  let gap = false
  /** @type {Array<[number, number]>} */
  const gaps = []

  // Find all gaps.
  ;(0,lib/* visit */.YR)(tree, one)

  // This detects if the last node was the last node.
  // If not, there’s an extra gap between the last node and the end of the
  if (typeof end === 'number' && offset !== end) {
    update()
    update(end)
  }

  return gaps

  /**
   * @param {Node} node
   *   Node to check.
   * @returns {undefined}
   *   Nothing.
   */
  function one(node) {
    update(node.position && node.position.start && node.position.start.offset)

    if (!('children' in node)) {
      update(node.position && node.position.end && node.position.end.offset)
    }
  }

  /**
   * Detect a new position.
   *
   * @param {number | null | undefined} [latest]
   *   Latest offset.
   * @returns {undefined}
   *   Nothing.
   */
  function update(latest) {
    if (latest === null || latest === undefined) {
      gap = true
    } else if (offset < latest) {
      if (gap) {
        gaps.push([offset, latest])
        gap = false
      }

      offset = latest
    }
  }
}

;// CONCATENATED MODULE: ./node_modules/remark-message-control/lib/index.js
/**
 * @typedef {import('mdast').Root} Root
 * @typedef {import('unified-message-control').Options} MessageOptions
 * @typedef {import('vfile').VFile} VFile
 */

/**
 * @typedef {Omit<MessageOptions, 'file' | 'marker' | 'test'>} Options
 *   Configuration.
 */




const test = [
  'comment', // In MDX@1, comments have their own node.
  'html', // Comments are `html` nodes in mdast.
  'mdxFlowExpression', // In MDX@2, comments exist in bracketed expressions.
  'mdxTextExpression'
]

/**
 * Enable, disable, and ignore messages with comments.
 *
 * @param {Readonly<Options>} options
 *   Configuration (required).
 * @returns
 *   Transform.
 */
function remarkMessageControl(options) {
  /**
   * Transform.
   *
   * @param {Root} tree
   *   Tree.
   * @param {VFile} file
   *   File.
   * @returns {undefined}
   *   Nothing.
   */
  return function (tree, file) {
    messageControl(tree, {...options, file, marker: commentMarker, test})
  }
}


/***/ }),

/***/ 73617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YR: () => (/* binding */ visit)
/* harmony export */ });
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84146);
/**
 * @import {Node as UnistNode, Parent as UnistParent} from 'unist'
 * @import {
 *   InclusiveDescendant,
 *   Matches,
 *   Visitors as ParentsVisitors,
 *   VisitorResult,
 *   VisitorResultExit
 * } from 'unist-util-visit-parents'
 */

/**
 * @typedef {Exclude<import('unist-util-is').Test, undefined> | undefined} Test
 *   Test from `unist-util-is`.
 *
 *   Note: we have remove and add `undefined`, because otherwise when generating
 *   automatic `.d.ts` files, TS tries to flatten paths from a local perspective,
 *   which doesn’t work when publishing on npm.
 */

/**
 * @typedef {(
 *   Node extends UnistParent
 *   ? Node extends {children: Array<infer Children>}
 *     ? Child extends Children ? Node : never
 *     : never
 *   : never
 * )} InternalParent
 *   Collect nodes that can be parents of `Child`.
 * @template {UnistNode} Node
 *   All node types in a tree.
 * @template {UnistNode} Child
 *   Node to search for.
 */

/**
 * @typedef {InternalParent<InclusiveDescendant<Tree>, Child>} Parent
 *   Collect nodes in `Tree` that can be parents of `Child`.
 * @template {UnistNode} Tree
 *   All node types in a tree.
 * @template {UnistNode} Child
 *   Node to search for.
 */

/**
 * @callback Visitor
 *   Handle a node (matching `test`, if given) before its children.
 *
 *   Like `Visitor` in `unist-util-visit-parents`,
 *   but with `index` and `parent` instead of `parents`.
 * @param {Visited} node
 *   Found node.
 * @param {Visited extends UnistNode ? number | undefined : never} index
 *   Index of `node` in `parent`,
 *   or `undefined` for the tree itself.
 * @param {Ancestor extends UnistParent ? Ancestor | undefined : never} parent
 *   Parent of `node`,
 *   or `undefined` for the tree itself.
 * @returns {VisitorResult}
 *   What to do next.
 * @template {UnistNode} [Visited=UnistNode]
 *   Visited node type.
 * @template {UnistParent} [Ancestor=UnistParent]
 *   Ancestor type.
 */

/**
 * @callback VisitorExit
 *   Handle a node (matching `test`, if given) after its children.
 *
 *   Like `VisitorExit` in `unist-util-visit-parents`,
 *   but with `index` and `parent` instead of `parents`.
 * @param {Visited} node
 *   Found node.
 * @param {Visited extends UnistNode ? number | undefined : never} index
 *   Index of `node` in `parent`,
 *   or `undefined` for the tree itself.
 * @param {Ancestor extends UnistParent ? Ancestor | undefined : never} parent
 *   Parent of `node`,
 *   or `undefined` for the tree itself.
 * @returns {VisitorResultExit}
 *   What to do next.
 * @template {UnistNode} [Visited=UnistNode]
 *   Visited node type.
 * @template {UnistParent} [Ancestor=UnistParent]
 *   Ancestor type.
 */

/**
 * @template {UnistNode} [Visited=UnistNode]
 *   Visited node type.
 * @template {UnistParent} [Ancestor=UnistParent]
 *   Ancestor type.
 * @typedef Visitors
 *   Handle nodes when entering and exiting them.
 *
 *   Like `Visitors` in `unist-util-visit-parents`.
 * @property {Visitor<Visited, Ancestor> | null | undefined} [enter]
 *   Handle a node before its children (optional).
 * @property {VisitorExit<Visited, Ancestor>} exit
 *   Handle a node after its children.
 */

/**
 * @typedef {Visitor<Visited, Parent<Ancestor, Visited>>} BuildVisitorFromMatch
 *   Build a typed `Visitor` function from a node and all possible parents.
 *
 *   It will infer which values are passed as `node` and which as `parent`.
 * @template {UnistNode} Visited
 *   Node type.
 * @template {UnistParent} Ancestor
 *   Parent type.
 */

/**
 * @typedef {(
 *   BuildVisitorFromMatch<
 *     Matches<Descendant, Check>,
 *     Extract<Descendant, UnistParent>
 *   >
 * )} BuildVisitorFromDescendants
 *   Build a typed `Visitor` function from a list of descendants and a test.
 *
 *   It will infer which values are passed as `node` and which as `parent`.
 * @template {UnistNode} Descendant
 *   Node type.
 * @template {Test} Check
 *   Test type.
 */

/**
 * @typedef {(
 *   BuildVisitorFromDescendants<
 *     InclusiveDescendant<Tree>,
 *     Check
 *   >
 * )} BuildVisitor
 *   Build a typed `Visitor` function from a tree and a test.
 *
 *   It will infer which values are passed as `node` and which as `parent`.
 * @template {UnistNode} [Tree=UnistNode]
 *   Node type.
 * @template {Test} [Check=Test]
 *   Test type.
 */

/**
 * @typedef {(
 *   Visitors<
 *     Matches<InclusiveDescendant<Tree>, Check>,
 *     Parent<
 *       Extract<InclusiveDescendant<Tree>, UnistParent>,
 *       Matches<InclusiveDescendant<Tree>, Check>
 *     >
 *   >
 * )} BuildVisitors
 *   Build typed `Visitors` from a tree and a test.
 *
 *   It will infer which values are passed as `node` and which as `parent`.
 * @template {UnistNode} [Tree=UnistNode]
 *   Node type.
 * @template {Test} [Check=Test]
 *   Test type.
 */





/**
 * Visit nodes.
 *
 * This algorithm performs *depth-first* *tree traversal* in *preorder*
 * (**NLR**) or if `reverse` is given,
 * in *reverse preorder* (**NRL**).
 * An `exit` visitor is called in *postorder* (**LRN**)
 * or if `reverse` is given, in *reverse postorder* (**RLN**).
 *
 * You can choose which nodes are visited by passing a `test`.
 * For complex tests, you should test yourself in a visitor, as it will be
 * faster and will have improved type information.
 *
 * Walking the tree is an intensive task.
 * Make use of the return values of the visitor when possible.
 * Instead of walking a tree multiple times, walk it once, use `unist-util-is`
 * to check if a node matches, and then perform different operations.
 *
 * You can change the tree.
 * Changes inside a node made when entering it are walked,
 * changes made when exiting it are not.
 * See `Visitor` and `VisitorExit` for more info.
 *
 * @overload
 * @param {Tree} tree
 *   Tree to traverse.
 * @param {Check} check
 *   `unist-util-is`-compatible test.
 * @param {BuildVisitor<Tree, Check> | BuildVisitors<Tree, Check>} visitors
 *   Handle each node when entering it,
 *   or `{enter, exit}` to also handle it when exiting it.
 * @param {boolean | null | undefined} [reverse]
 *   Walk children from last to first;
 *   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
 *   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
 * @returns {undefined}
 *   Nothing.
 *
 * @overload
 * @param {Tree} tree
 *   Tree to traverse.
 * @param {BuildVisitor<Tree> | BuildVisitors<Tree>} visitors
 *   Handle each node when entering it,
 *   or `{enter, exit}` to also handle it when exiting it.
 * @param {boolean | null | undefined} [reverse]
 *   Walk children from last to first;
 *   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
 *   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
 * @returns {undefined}
 *   Nothing.
 *
 * @param {UnistNode} tree
 *   Tree to traverse.
 * @param {Visitor | Visitors | Test} testOrEnterOrVisitors
 *   `unist-util-is`-compatible test, `enter`, or `visitors`.
 * @param {Visitor | Visitors | boolean | null | undefined} [enterOrVisitorsOrReverse]
 *   `enter`, `visitors`, or `reverse` after a test.
 * @param {boolean | null | undefined} [maybeReverse]
 *   Walk children from last to first;
 *   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
 *   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
 * @returns {undefined}
 *   Nothing.
 *
 * @template {UnistNode} Tree
 *   Node type.
 * @template {Test} Check
 *   `unist-util-is`-compatible test.
 */
function visit(
  tree,
  testOrEnterOrVisitors,
  enterOrVisitorsOrReverse,
  maybeReverse
) {
  /** @type {Test} */
  let check
  /** @type {Visitor | Visitors} */
  let visitors
  /** @type {boolean | null | undefined} */
  let reverse

  // Third parameter is an enter visitor or a visitors object, so expect a `test` too.
  if (
    typeof enterOrVisitorsOrReverse === 'function' ||
    (enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === 'object')
  ) {
    check = /** @type {Test} */ (testOrEnterOrVisitors)
    visitors = enterOrVisitorsOrReverse
    reverse = maybeReverse
  }
  // Assume no test.
  else {
    visitors = /** @type {Visitor | Visitors} */ (testOrEnterOrVisitors)
    reverse = enterOrVisitorsOrReverse
  }

  if (typeof visitors === 'function') {
    (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_0__/* .visitParents */ .VG)(tree, check, wrap(visitors), reverse)
  } else {
    (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_0__/* .visitParents */ .VG)(tree, check, wrapVisitors(visitors), reverse)
  }
}

/**
 * Turn `visit` visitors into `visitParents` visitors.
 *
 * @param {Visitors} visitors
 *   Visitors for `visit`.
 * @returns {ParentsVisitors}
 *   Visitors for `visitParents`.
 */
function wrapVisitors(visitors) {
  // Pass anything else straight to `visitParents` to get its errors.
  if (!visitors || typeof visitors !== 'object') return visitors

  return {
    enter:
      typeof visitors.enter === 'function'
        ? wrap(visitors.enter)
        : visitors.enter,
    exit:
      typeof visitors.exit === 'function' ? wrap(visitors.exit) : visitors.exit
  }
}

/**
 * Turn a `visit` visitor into a `visitParents` one.
 *
 * @template {VisitorResult} Result
 *   Result type.
 * @param {(node: UnistNode, index: number | undefined, parent: UnistParent | undefined) => Result} visitor
 *   Visitor for `visit`.
 * @returns {(node: UnistNode, parents: Array<UnistParent>, index: number | undefined) => Result}
 *   Visitor for `visitParents`.
 */
function wrap(visitor) {
  return overload

  /**
   * Call `visitor` with `index` and `parent` instead of `parents`.
   *
   * @param {UnistNode} node
   *   Visited node.
   * @param {Array<UnistParent>} parents
   *   Ancestors of `node`.
   * @param {number | undefined} index
   *   Index of `node` in its parent.
   * @returns {Result}
   *   What to do next.
   */
  function overload(node, parents, index) {
    return visitor(node, index, parents[parents.length - 1])
  }
}


/***/ }),

/***/ 20807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ location)
/* harmony export */ });
/**
 * @import {VFile, Value} from 'vfile'
 * @import {Location} from 'vfile-location'
 */

/**
 * Create an index of the given document to translate between line/column and
 * offset based positional info.
 *
 * Also implemented in Rust in [`wooorm/markdown-rs`][github-markdown-rs].
 *
 * [github-markdown-rs]: https://github.com/wooorm/markdown-rs/blob/main/src/util/location.rs
 *
 * @param {VFile | Value} file
 *   File to index.
 * @returns {Location}
 *   Accessors for index.
 */
function location(file) {
  const value = String(file)
  /**
   * List, where each index is a line number (0-based), and each value is the
   * byte index *after* where the line ends.
   *
   * @type {Array<number>}
   */
  const indices = []
  let cr = -1
  let lf = -1

  return {toOffset, toPoint}

  /**
   * Add the next line to `indices`.
   *
   * @returns {undefined}
   *   Nothing.
   */
  function grow() {
    const from = indices.at(-1) ?? 0

    if (cr < from) {
      cr = value.indexOf('\r', from)
      if (cr === -1) cr = Infinity
    }

    if (lf < from) {
      lf = value.indexOf('\n', from)
      if (lf === -1) lf = Infinity
    }

    const eol = cr + 1 === lf ? lf : Math.min(cr, lf)
    indices.push((eol === Infinity ? value.length : eol) + 1)
  }

  /**
   * Get the line/column based `Point` for `offset`.
   *
   * @type {Location['toPoint']}
   */
  function toPoint(offset) {
    if (typeof offset === 'number' && offset > -1 && offset <= value.length) {
      while ((indices.at(-1) ?? 0) <= offset) grow()

      // Binary search for the first line that ends after `offset`.
      let low = 0
      let high = indices.length - 1

      while (low < high) {
        const middle = Math.floor((low + high) / 2)

        if (indices[middle] > offset) {
          high = middle
        } else {
          low = middle + 1
        }
      }

      return {
        line: low + 1,
        column: offset - (low > 0 ? indices[low - 1] : 0) + 1,
        offset
      }
    }
  }

  /**
   * Get the `offset` from a line/column based `Point`.
   *
   * @type {Location['toOffset']}
   */
  function toOffset(point) {
    if (
      point &&
      typeof point.line === 'number' &&
      typeof point.column === 'number' &&
      !Number.isNaN(point.line) &&
      // Excludes `NaN` too.
      point.column > 0
    ) {
      while (
        indices.length < point.line &&
        (indices.at(-1) ?? 0) <= value.length
      ) {
        grow()
      }

      const offset =
        (point.line > 1 ? indices[point.line - 2] : 0) + point.column - 1
      // The given `column` could not exist on this line.
      if (offset < indices[point.line - 1]) return offset
    }
  }
}


/***/ })

};
