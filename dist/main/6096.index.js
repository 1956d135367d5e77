export const id = 6096;
export const ids = [6096];
export const modules = {

/***/ 86096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var pluralize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86112);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64876);
/* harmony import */ var unist_util_position__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81717);
/* harmony import */ var unist_util_visit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73617);
/* harmony import */ var unist_util_visit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84146);
/**
 * remark-lint rule to warn when lines are too long.
 *
 * ## What is this?
 *
 * This package checks the length of lines.
 *
 * ## When should I use this?
 *
 * You can use this package to check that lines are within reason.
 *
 * ## API
 *
 * ### `unified().use(remarkLintMaximumLineLength[, options])`
 *
 * Warn when lines are too long.
 *
 * Nodes that cannot be wrapped are ignored,
 * such as JSX, HTML, code (flow), definitions, headings, and tables.
 *
 * When code (phrasing), images, and links start before the wrap,
 * end after the wrap,
 * and contain no whitespace,
 * they are also ignored.
 *
 * ###### Parameters
 *
 * * `options` ([`Options`][api-options] or `number`, optional)
 *   — configuration
 *
 * ###### Returns
 *
 * Transform ([`Transformer` from `unified`][github-unified-transformer]).
 *
 * ### `Options`
 *
 * Configuration (TypeScript type).
 *
 * ###### Properties
 *
 * * `size` (`number`, default: `60`)
 *   — preferred max size
 * * `stringLength` (`(value: string) => number`, optional)
 *   — function to detect text size
 *
 * ## Recommendation
 *
 * Whether to wrap prose or not is a stylistic choice.
 *
 * To better represent how long lines “look”,
 * you can pass a `stringLength` function.
 *
 * [api-options]: #options
 * [api-remark-lint-maximum-line-length]: #unifieduseremarklintmaximumlinelength-options
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module maximum-line-length
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok.md", "positionless": true}
 *
 *   Mercury mercury mercury mercury mercury mercury mercury mercury mercury mercury
 *   mercury.
 *
 *   Mercury mercury mercury mercury mercury mercury mercury mercury mercury `mercury()`.
 *
 *   Mercury mercury mercury mercury mercury mercury mercury mercury mercury <https://localhost>.
 *
 *   Mercury mercury mercury mercury mercury mercury mercury mercury mercury [mercury](https://localhost).
 *
 *   Mercury mercury mercury mercury mercury mercury mercury mercury mercury ![mercury](https://localhost).
 *
 *   <div>Mercury mercury mercury mercury mercury mercury mercury mercury mercury</div>
 *
 *   [foo]: https://localhost/mercury/mercury/mercury/mercury/mercury/mercury/mercury/mercury
 *
 * @example
 *   {"config": 20, "label": "input", "name": "not-ok.md", "positionless": true}
 *
 *   Mercury mercury mercury
 *   mercury.
 *
 *   Mercury mercury mercury `mercury()`.
 *
 *   Mercury mercury mercury <https://localhost>.
 *
 *   Mercury mercury mercury [m](example.com).
 *
 *   Mercury mercury mercury ![m](example.com).
 *
 *   `mercury()` mercury mercury mercury.
 *
 *   <https://localhost> mercury.
 *
 *   [m](example.com) mercury.
 *
 *   ![m](example.com) mercury.
 *
 *   Mercury mercury ![m](example.com) mercury.
 * @example
 *   {"config": 20, "label": "output", "name": "not-ok.md", "positionless": true}
 *
 *   1:24: Unexpected `23` character line, expected at most `20` characters, remove `3` characters
 *   4:37: Unexpected `36` character line, expected at most `20` characters, remove `16` characters
 *   6:45: Unexpected `44` character line, expected at most `20` characters, remove `24` characters
 *   8:42: Unexpected `41` character line, expected at most `20` characters, remove `21` characters
 *   10:43: Unexpected `42` character line, expected at most `20` characters, remove `22` characters
 *   12:37: Unexpected `36` character line, expected at most `20` characters, remove `16` characters
 *   14:29: Unexpected `28` character line, expected at most `20` characters, remove `8` characters
 *   16:26: Unexpected `25` character line, expected at most `20` characters, remove `5` characters
 *   18:27: Unexpected `26` character line, expected at most `20` characters, remove `6` characters
 *   20:43: Unexpected `42` character line, expected at most `20` characters, remove `22` characters
 *
 * @example
 *   {"config": 40, "name": "string-length-default.md"}
 *
 *   水星是太陽系的八大行星中最小和最靠近太陽的行星。
 *
 * @example
 *   {"config": {"size": 40, "stringLength": "__STRING_WIDTH__"}, "label": "input", "name": "string-length-custom.md", "positionless": true}
 *
 *   水星是太陽系的八大行星中最小和最靠近太陽的行星。
 * @example
 *   {"config": {"size": 40, "stringLength": "__STRING_WIDTH__"}, "label": "output", "name": "string-length-custom.md", "positionless": true}
 *
 *   1:25: Unexpected `48` character line, expected at most `40` characters, remove `8` characters
 *
 * @example
 *   {"config": 20, "name": "long-autolinks-ok.md", "positionless": true}
 *
 *   <https://localhost/mercury/>
 *
 *   <https://localhost/mercury/>
 *   mercury.
 *
 *   Mercury
 *   <https://localhost/mercury/>.
 *
 *   Mercury
 *   <https://localhost/mercury/>
 *   mercury.
 *
 *   Mercury
 *   <https://localhost/mercury/>
 *   mercury mercury.
 *
 *   Mercury mercury
 *   <https://localhost/mercury/>
 *   mercury mercury.
 *
 * @example
 *   {"config": 20, "label": "input", "name": "long-autolinks-nok.md", "positionless": true}
 *
 *   <https://localhost/mercury/> mercury.
 *
 *   Mercury <https://localhost/mercury/>.
 *
 *   Mercury
 *   <https://localhost/mercury/> mercury.
 *
 *   Mercury <https://localhost/mercury/>
 *   mercury.
 * @example
 *   {"config": 20, "label": "output", "name": "long-autolinks-nok.md"}
 *
 *   1:38: Unexpected `37` character line, expected at most `20` characters, remove `17` characters
 *   6:38: Unexpected `37` character line, expected at most `20` characters, remove `17` characters
 *
 * @example
 *   {"config": 20, "frontmatter": true, "name": "ok.md", "positionless": true}
 *
 *   ---
 *   description: Mercury mercury mercury mercury.
 *   ---
 *
 * @example
 *   {"config": 20, "gfm": true, "name": "ok.md", "positionless": true}
 *
 *   | Mercury | Mercury | Mercury |
 *   | ------- | ------- | ------- |
 *
 * @example
 *   {"config": 20, "math": true, "name": "ok.md", "positionless": true}
 *
 *   $$
 *   L = \frac{1}{2} \rho v^2 S C_L
 *   $$
 *
 * @example
 *   {"config": 20, "mdx": true, "name": "ok.md", "positionless": true}
 *
 *   export const description = 'Mercury mercury mercury mercury.'
 *
 *   {description}
 *
 * @example
 *   {"config": 10, "name": "ok-mixed-line-endings.md", "positionless": true}
 *
 *   0123456789␍␊0123456789␊01234␍␊01234␊
 *
 * @example
 *   {"config": 10, "label": "input", "name": "not-ok-mixed-line-endings.md", "positionless": true}
 *
 *   012345678901␍␊012345678901␊01234567890␍␊01234567890␊
 *
 * @example
 *   {"config": 10, "label": "output", "name": "not-ok-mixed-line-endings.md", "positionless": true}
 *
 *   1:13: Unexpected `12` character line, expected at most `10` characters, remove `2` characters
 *   2:13: Unexpected `12` character line, expected at most `10` characters, remove `2` characters
 *   3:12: Unexpected `11` character line, expected at most `10` characters, remove `1` character
 *   4:12: Unexpected `11` character line, expected at most `10` characters, remove `1` character
 *
 * @example
 *   {"config": "🌍", "label": "output", "name": "not-ok.md", "positionless": true}
 *
 *   1:1: Unexpected value `🌍` for `size`, expected `number`
 */

/**
 * @import {Root} from 'mdast'
 * @import {} from 'mdast-util-mdx'
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {number | null | undefined} [size=80]
 *   Preferred max size (default: `80`).
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect text size (optional).
 */






const remarkLintMaximumLineLength = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_1__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:maximum-line-length',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-maximum-line-length#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @param {Options | number | null | undefined} [options=80]
   *   Configuration (default: `80`).
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file, options) {
    const value = String(file)
    const lines = value.split(/\r?\n/)
    let expected = 80

    /** @type {Options['size']} */
    let size
    /** @type {Options['stringLength']} */
    let stringLength

    if (options && typeof options === 'object') {
      size = options.size
      stringLength = options.stringLength
    } else {
      size = options
    }

    if (size === null || size === undefined) {
      // Empty.
    } else if (typeof size === 'number') {
      expected = size
    } else {
      file.fail('Unexpected value `' + size + '` for `size`, expected `number`')
    }

    // eslint-disable-next-line complexity
    (0,unist_util_visit__WEBPACK_IMPORTED_MODULE_2__/* .visit */ .YR)(tree, function (node, index, parent) {
      // Allow nodes that cannot be wrapped.
      if (
        node.type === 'code' ||
        node.type === 'definition' ||
        node.type === 'heading' ||
        node.type === 'html' ||
        node.type === 'math' ||
        node.type === 'mdxjsEsm' ||
        node.type === 'mdxFlowExpression' ||
        node.type === 'mdxTextExpression' ||
        node.type === 'table' ||
        // @ts-expect-error: TOML from frontmatter.
        node.type === 'toml' ||
        node.type === 'yaml'
      ) {
        const end = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_3__/* .pointEnd */ .Y)(node)
        const start = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_3__/* .pointStart */ .PW)(node)

        if (end && start) {
          let line = start.line - 1
          while (line < end.line) {
            lines[line++] = ''
          }
        }

        return unist_util_visit__WEBPACK_IMPORTED_MODULE_4__/* .SKIP */ ._Z
      }

      // Allow text spans to cross the border.
      if (
        node.type === 'image' ||
        node.type === 'inlineCode' ||
        node.type === 'link'
      ) {
        const end = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_3__/* .pointEnd */ .Y)(node)
        const start = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_3__/* .pointStart */ .PW)(node)

        if (end && start && parent && typeof index === 'number') {
          // Not allowing when starting after the border.
          if (start.column > expected) return

          // Not allowing when ending before it.
          if (end.column < expected) return

          const next = parent.children[index + 1]
          const nextStart = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_3__/* .pointStart */ .PW)(next)

          // Not allowing when there’s a following child with a break
          // opportunity on the line.
          if (
            next &&
            nextStart &&
            nextStart.line === start.line &&
            // Either something with children:
            (!('value' in next) ||
              // Or with whitespace:
              /^([^\r\n]*)[ \t]/.test(next.value))
          ) {
            return
          }

          let line = start.line - 1
          while (line < end.line) {
            lines[line++] = ''
          }
        }
      }
    })

    // Iterate over every line and warn for violating lines.
    let index = -1

    while (++index < lines.length) {
      const line = lines[index]
      const actualBytes = line.length
      const actualCharacters = stringLength
        ? stringLength(line)
        : Array.from(line).length
      const difference = actualCharacters - expected

      if (difference > 0) {
        file.message(
          'Unexpected `' +
            actualCharacters +
            '` character line, expected at most `' +
            expected +
            '` characters, remove `' +
            difference +
            '` ' +
            pluralize__WEBPACK_IMPORTED_MODULE_0__('character', difference),
          {
            line: index + 1,
            column: actualBytes + 1
          }
        )
      }
    }
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintMaximumLineLength);


/***/ }),

/***/ 81717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ position),
/* harmony export */   PW: () => (/* binding */ pointStart),
/* harmony export */   Y: () => (/* binding */ pointEnd)
/* harmony export */ });
/**
 * @typedef {import('unist').Node} Node
 * @typedef {import('unist').Point} Point
 * @typedef {import('unist').Position} Position
 */

/**
 * @typedef NodeLike
 * @property {string} type
 * @property {PositionLike | null | undefined} [position]
 *
 * @typedef PositionLike
 * @property {PointLike | null | undefined} [start]
 * @property {PointLike | null | undefined} [end]
 *
 * @typedef PointLike
 * @property {number | null | undefined} [line]
 * @property {number | null | undefined} [column]
 * @property {number | null | undefined} [offset]
 */

/**
 * Get the ending point of `node`.
 *
 * @param node
 *   Node.
 * @returns
 *   Point.
 */
const pointEnd = point('end')

/**
 * Get the starting point of `node`.
 *
 * @param node
 *   Node.
 * @returns
 *   Point.
 */
const pointStart = point('start')

/**
 * Get the positional info of `node`.
 *
 * @param {'end' | 'start'} type
 *   Side.
 * @returns
 *   Getter.
 */
function point(type) {
  return point

  /**
   * Get the point info of `node` at a bound side.
   *
   * @param {Node | NodeLike | null | undefined} [node]
   * @returns {Point | undefined}
   */
  function point(node) {
    const point = (node && node.position && node.position[type]) || {}

    if (
      typeof point.line === 'number' &&
      point.line > 0 &&
      typeof point.column === 'number' &&
      point.column > 0
    ) {
      return {
        line: point.line,
        column: point.column,
        offset:
          typeof point.offset === 'number' && point.offset > -1
            ? point.offset
            : undefined
      }
    }
  }
}

/**
 * Get the positional info of `node`.
 *
 * @param {Node | NodeLike | null | undefined} [node]
 *   Node.
 * @returns {Position | undefined}
 *   Position.
 */
function position(node) {
  const start = pointStart(node)
  const end = pointEnd(node)

  if (start && end) {
    return {start, end}
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


/***/ })

};
