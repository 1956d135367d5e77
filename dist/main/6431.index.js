export const id = 6431;
export const ids = [6431];
export const modules = {

/***/ 77776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
/* unused harmony exports deprecate, equal, unreachable */
function deprecate(fn) {
  return fn
}

function equal() {}

function ok() {}

function unreachable() {}


/***/ }),

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

/***/ 66431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var devlop__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77776);
/* harmony import */ var mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29054);
/* harmony import */ var pluralize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86112);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64876);
/* harmony import */ var unist_util_position__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81717);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84146);
/* harmony import */ var vfile_location__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20807);
/**
 * remark-lint rule to warn when text in paragraphs is indented.
 *
 * ## What is this?
 *
 * This package checks that text in paragraphs is not indented.
 *
 * ## When should I use this?
 *
 * You can use this package to check that paragraphs are consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintNoParagraphContentIndent)`
 *
 * Warn when text in paragraphs is indented.
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
 * Indenting further lines in a paragraph has no effect.
 * So it’s recommended to turn this rule on.
 *
 * [api-remark-lint-no-paragraph-content-indent]: #unifieduseremarklintnoparagraphcontentindent
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module no-paragraph-content-indent
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok.md"}
 *
 *   Mercury.
 *
 *   Venus and
 *   **Earth**.
 *
 *   * Mars and
 *     Jupiter.
 *
 *   > Saturn and
 *   > Uranus.
 *
 * @example
 *   {"label": "input", "name": "not-ok.md"}
 *
 *   ␠Mercury.
 *
 *   Venus and
 *   ␠␠**Earth**.
 *
 *   * Mars and
 *     ␠␠Jupiter.
 *
 *   > Saturn and
 *   > ␠Uranus.
 *
 *   * Neptune
 *   and
 *     ␠␠Pluto.
 *
 *   > Ceres
 *   and
 *   > ␠Makemake.
 *
 * @example
 *   {"label": "output", "name": "not-ok.md"}
 *
 *   1:2: Unexpected `1` extra space before content line, remove `1` space
 *   4:3: Unexpected `2` extra spaces before content line, remove `2` spaces
 *   7:5: Unexpected `2` extra spaces before content line, remove `2` spaces
 *   10:4: Unexpected `1` extra space before content line, remove `1` space
 *   14:5: Unexpected `2` extra spaces before content line, remove `2` spaces
 *   18:4: Unexpected `1` extra space before content line, remove `1` space
 */

/**
 * @import {Root} from 'mdast'
 */









const remarkLintNoParagraphContentIndent = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_1__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:no-paragraph-content-indent',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-paragraph-content-indent#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file) {
    const value = String(file)
    const locations = (0,vfile_location__WEBPACK_IMPORTED_MODULE_2__/* .location */ .C)(value)

    // Note: this code is very similar to `remark-lint-no-table-indentation`.
    ;(0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_3__/* .visitParents */ .VG)(tree, function (node, parents) {
      // Do not walk into phrasing.
      if ((0,mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_4__/* .phrasing */ .f)(node)) {
        return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_3__/* .SKIP */ ._Z
      }

      if (node.type !== 'paragraph') return

      const parent = parents.at(-1)
      const end = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_5__/* .pointEnd */ .Y)(node)
      const start = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_5__/* .pointStart */ .PW)(node)

      if (!parent || !end || !start) return

      const parentHead = parent.children[0]
      // Always defined if we have a parent.
      ;(0,devlop__WEBPACK_IMPORTED_MODULE_6__.ok)(parentHead)
      let line = start.line
      /** @type {number | undefined} */
      let column

      if (parent.type === 'root') {
        column = 1
      } else if (parent.type === 'blockquote') {
        const parentStart = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_5__/* .pointStart */ .PW)(parent)

        if (parentStart) {
          column = parentStart.column + 2
        }
      } else if (parent.type === 'listItem') {
        const headStart = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_5__/* .pointStart */ .PW)(parentHead)

        if (headStart) {
          column = headStart.column

          // Skip past the first line if we’re the first child of a list item.
          if (parentHead === node) {
            line++
          }
        }
      }

      /* c8 ignore next -- unknown parent. */
      if (!column) return

      while (line <= end.line) {
        let index = locations.toOffset({line, column})

        /* c8 ignore next -- out of range somehow. */
        if (typeof index !== 'number') continue

        const expected = index

        // Check that we only have whitespace / block quote marker before.
        // We expect a line ending or a block quote marker.
        // Otherwise (weird ancestor or lazy line) we stop.
        let code = value.charCodeAt(index - 1)

        while (code === 9 /* `\t` */ || code === 32 /* ` ` */) {
          index--
          code = value.charCodeAt(index - 1)
        }

        if (
          code === 10 /* `\n` */ ||
          code === 13 /* `\r` */ ||
          code === 62 /* `>` */ ||
          Number.isNaN(code)
        ) {
          // Now check superfluous indent.
          let actual = expected

          code = value.charCodeAt(actual)

          while (code === 9 /* `\t` */ || code === 32 /* ` ` */) {
            code = value.charCodeAt(++actual)
          }

          const difference = actual - expected

          if (difference !== 0) {
            file.message(
              'Unexpected `' +
                difference +
                '` extra ' +
                pluralize__WEBPACK_IMPORTED_MODULE_0__('space', difference) +
                ' before content line, remove `' +
                difference +
                '` ' +
                pluralize__WEBPACK_IMPORTED_MODULE_0__('space', difference),
              {
                ancestors: [...parents, node],
                place: {
                  line,
                  column: column + difference,
                  offset: actual
                }
              }
            )
          }
        }

        line++
      }

      return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_3__/* .SKIP */ ._Z
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintNoParagraphContentIndent);


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
