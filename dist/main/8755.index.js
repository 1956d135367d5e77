export const id = 8755;
export const ids = [8755];
export const modules = {

/***/ 29054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ phrasing)
/* harmony export */ });
/* harmony import */ var unist_util_is__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68830);
/**
 * @typedef {import('mdast').Html} Html
 * @typedef {import('mdast').PhrasingContent} PhrasingContent
 */



/**
 * Check if the given value is *phrasing content*.
 *
 * > 👉 **Note**: Excludes `html`, which can be both phrasing or flow.
 *
 * @param node
 *   Thing to check, typically `Node`.
 * @returns
 *   Whether `value` is phrasing content.
 */

const phrasing =
  /** @type {(node?: unknown) => node is Exclude<PhrasingContent, Html>} */
  (
    (0,unist_util_is__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C)([
      'break',
      'delete',
      'emphasis',
      // To do: next major: removed since footnotes were added to GFM.
      'footnote',
      'footnoteReference',
      'image',
      'imageReference',
      'inlineCode',
      // Enabled by `mdast-util-math`:
      'inlineMath',
      'link',
      'linkReference',
      // Enabled by `mdast-util-mdx`:
      'mdxJsxTextElement',
      // Enabled by `mdast-util-mdx`:
      'mdxTextExpression',
      'strong',
      'text',
      // Enabled by `mdast-util-directive`:
      'textDirective'
    ])
  )


/***/ }),

/***/ 28755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29054);
/* harmony import */ var pluralize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86112);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64876);
/* harmony import */ var unist_util_position__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81717);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84146);
/**
 * remark-lint rule to warn when multiple blank lines are used.
 *
 * ## What is this?
 *
 * This package checks the number of blank lines.
 *
 * ## When should I use this?
 *
 * You can use this package to check that there are no unneeded blank lines.
 *
 * ## API
 *
 * ### `unified().use(remarkLintNoConsecutiveBlankLines)`
 *
 * Warn when multiple blank lines are used.
 *
 * ###### Parameters
 *
 * There are no options.
 *
 * ###### Returns
 *
 * Transform ([`Transformer` from `unified`][github-unified-transformer]).
 *
 * ## Recommendation
 *
 * More than one blank line has no effect between blocks.
 *
 * ## Fix
 *
 * [`remark-stringify`][github-remark-stringify] adds exactly one blank line
 * between any block.
 * It has a `join` option to configure more complex cases.
 *
 * [api-remark-lint-no-consecutive-blank-lines]: #unifieduseremarklintnoconsecutiveblanklines
 * [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module no-consecutive-blank-lines
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok.md"}
 *
 *   # Planets
 *
 *   Mercury.
 *
 *   Venus.
 *
 * @example
 *   {"label": "input", "name": "not-ok.md"}
 *
 *   # Planets
 *
 *
 *   Mercury.
 *
 *
 *
 *   Venus.
 * @example
 *   {"label": "output", "name": "not-ok.md"}
 *
 *   4:1: Unexpected `2` blank lines before node, expected up to `1` blank line, remove `1` blank line
 *   8:1: Unexpected `3` blank lines before node, expected up to `1` blank line, remove `2` blank lines
 *
 * @example
 *   {"label": "input", "name": "initial.md"}
 *
 *   ␊Mercury.
 * @example
 *   {"label": "output", "name": "initial.md"}
 *
 *   2:1: Unexpected `1` blank line before node, expected `0` blank lines, remove `1` blank line
 *
 * @example
 *   {"name": "final-one.md"}
 *
 *   Mercury.␊
 *
 * @example
 *   {"label": "input", "name": "final-more.md"}
 *
 *   Mercury.␊␊
 * @example
 *   {"label": "output", "name": "final-more.md"}
 *
 *   1:9: Unexpected `1` blank line after node, expected `0` blank lines, remove `1` blank line
 *
 * @example
 *   {"name": "empty-document.md"}
 *
 * @example
 *   {"label": "input", "name": "block-quote.md"}
 *
 *   > Mercury.
 *
 *   Venus.
 *
 *   >
 *   > Earth.
 *   >
 * @example
 *   {"label": "output", "name": "block-quote.md"}
 *
 *   6:3: Unexpected `1` blank line before node, expected `0` blank lines, remove `1` blank line
 *   6:9: Unexpected `1` blank line after node, expected `0` blank lines, remove `1` blank line
 *
 * @example
 *   {"directive": true, "label": "input", "name": "directive.md"}
 *
 *   :::mercury
 *   Venus.
 *
 *
 *   Earth.
 *   :::
 * @example
 *   {"directive": true, "label": "output", "name": "directive.md"}
 *
 *   5:1: Unexpected `2` blank lines before node, expected up to `1` blank line, remove `1` blank line
 *
 * @example
 *   {"gfm": true, "label": "input", "name": "footnote.md"}
 *
 *   [^x]:
 *       Mercury.
 *
 *   Venus.
 *
 *   [^y]:
 *
 *       Earth.
 *
 *
 *       Mars.
 * @example
 *   {"gfm": true, "label": "output", "name": "footnote.md"}
 *
 *   8:5: Unexpected `1` blank line before node, expected `0` blank lines, remove `1` blank line
 *   11:5: Unexpected `2` blank lines before node, expected up to `1` blank line, remove `1` blank line
 *
 * @example
 *   {"label": "input", "mdx": true, "name": "jsx.md"}
 *
 *   <Mercury>
 *     Venus.
 *
 *
 *     Earth.
 *   </Mercury>
 * @example
 *   {"label": "output", "mdx": true, "name": "jsx.md"}
 *
 *   5:3: Unexpected `2` blank lines before node, expected up to `1` blank line, remove `1` blank line
 *
 * @example
 *   {"label": "input", "name": "list.md"}
 *
 *   * Mercury.
 *   * Venus.
 *
 *   ***
 *
 *   * Mercury.
 *
 *   * Venus.
 *
 *   ***
 *
 *   * Mercury.
 *
 *
 *   * Venus.
 * @example
 *   {"label": "output", "name": "list.md"}
 *
 *   15:1: Unexpected `2` blank lines before node, expected up to `1` blank line, remove `1` blank line
 *
 * @example
 *   {"label": "input", "name": "list-item.md"}
 *
 *   * Mercury.
 *     Venus.
 *
 *   ***
 *
 *   * Mercury.
 *
 *     Venus.
 *
 *   ***
 *
 *   * Mercury.
 *
 *
 *     Venus.
 *
 *   ***
 *
 *   *
 *     Mercury.
 * @example
 *   {"label": "output", "name": "list-item.md"}
 *
 *   15:3: Unexpected `2` blank lines before node, expected up to `1` blank line, remove `1` blank line
 *   20:3: Unexpected `1` blank line before node, expected `0` blank lines, remove `1` blank line
 *
 * @example
 *   {"label": "input", "name": "deep-block-quote.md"}
 *
 *   * > * > # Venus␊␊
 * @example
 *   {"label": "output", "name": "deep-block-quote.md"}
 *
 *   1:16: Unexpected `1` blank line after node, expected `0` blank lines, remove `1` blank line
 *
 * @example
 *   {"label": "input", "name": "deep-list-item.md"}
 *
 *   > * > * # Venus␊␊
 * @example
 *   {"label": "output", "name": "deep-list-item.md"}
 *
 *   1:16: Unexpected `1` blank line after node, expected `0` blank lines, remove `1` blank line
 */

/**
 * @import {Nodes, Root} from 'mdast'
 * @import {} from 'mdast-util-directive'
 * @import {} from 'mdast-util-mdx'
 */







const remarkLintNoConsecutiveBlankLines = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_1__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:no-consecutive-blank-lines',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-consecutive-blank-lines#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file) {
    (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_2__/* .visitParents */ .VG)(tree, function (node, parents) {
      const parent = parents.at(-1)

      // Ignore phrasing nodes and non-parents.
      if (!parent) return

      // Do not walk into phrasing.
      if ((0,mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_3__/* .phrasing */ .f)(node)) {
        return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_2__/* .SKIP */ ._Z
      }

      const siblings = /** @type {Array<Nodes>} */ (parent.children)
      const index = siblings.indexOf(node)

      // Compare parent and first child.
      if (
        index === 0 &&
        // Container directives and JSX have arbitrary opening length.
        parent.type !== 'containerDirective' &&
        parent.type !== 'mdxJsxFlowElement'
      ) {
        const parentStart = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_4__/* .pointStart */ .PW)(parent)
        const start = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_4__/* .pointStart */ .PW)(node)

        if (parentStart && start) {
          // For footnote definitions, the first line with the label can
          // otherwise be empty.
          const difference =
            start.line -
            parentStart.line -
            (parent.type === 'footnoteDefinition' ? 1 : 0)

          if (difference > 0) {
            file.message(
              'Unexpected `' +
                difference +
                '` blank ' +
                pluralize__WEBPACK_IMPORTED_MODULE_0__('line', difference) +
                ' before node, expected `0` blank lines, remove `' +
                difference +
                '` blank ' +
                pluralize__WEBPACK_IMPORTED_MODULE_0__('line', difference),
              {ancestors: [...parents, node], place: start}
            )
          }
        }
      }

      const next = siblings[index + 1]
      const end = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_4__/* .pointEnd */ .Y)(node)
      const nextStart = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_4__/* .pointStart */ .PW)(next)

      // Compare child and next sibling.
      if (end && nextStart) {
        // `2` for line ending after node and optional line ending of blank
        // line.
        const difference = nextStart.line - end.line - 2

        if (difference > 0) {
          const actual = difference + 1

          file.message(
            'Unexpected `' +
              actual +
              '` blank ' +
              pluralize__WEBPACK_IMPORTED_MODULE_0__('line', actual) +
              ' before node, expected up to `1` blank line, remove `' +
              difference +
              '` blank ' +
              pluralize__WEBPACK_IMPORTED_MODULE_0__('line', difference),
            {ancestors: [...parents, next], place: nextStart}
          )
        }
      }

      const parentEnd = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_4__/* .pointEnd */ .Y)(parent)

      // Compare parent and last child.
      if (
        !next &&
        parentEnd &&
        end &&
        // Container directives and JSX have arbitrary closing length.
        parent.type !== 'containerDirective' &&
        parent.type !== 'mdxJsxFlowElement'
      ) {
        // Block quote can have extra blank lines in them if with `>`.
        // Other containers cannot.
        const difference =
          parentEnd.line - end.line - (parent.type === 'blockquote' ? 0 : 1)

        if (difference > 0) {
          file.message(
            'Unexpected `' +
              difference +
              '` blank ' +
              pluralize__WEBPACK_IMPORTED_MODULE_0__('line', difference) +
              ' after node, expected `0` blank lines, remove `' +
              difference +
              '` blank ' +
              pluralize__WEBPACK_IMPORTED_MODULE_0__('line', difference),
            {ancestors: [...parents, node], place: end}
          )
        }
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintNoConsecutiveBlankLines);


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


/***/ })

};
