export const id = 8907;
export const ids = [8907];
export const modules = {

/***/ 76271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ collapseWhiteSpace)
/* harmony export */ });
/**
 * @typedef {'html'|'js'} Style
 *
 * @typedef Options
 *   Configuration.
 * @property {Style} [style='js']
 *   Style of white space to support.
 * @property {boolean} [preserveLineEndings=false]
 *   Whether to collapse white space containing a line ending to that line
 *   ending.
 *   The default is to collapse to a single space.
 * @property {boolean} [trim=false]
 *   Whether to drop white space at the start and end of `value`.
 *   The default is to keep it.
 */

const js = /\s+/g
const html = /[\t\n\v\f\r ]+/g

/**
 * Collapse white space.
 *
 * @param {string} value
 *   Value to collapse white space in.
 * @param {Style|Options} [options='js']
 *   Configuration.
 * @returns {string}
 *   Value with collapsed white space.
 */
function collapseWhiteSpace(value, options) {
  if (!options) {
    options = {}
  } else if (typeof options === 'string') {
    options = {style: options}
  }

  const replace = options.preserveLineEndings ? replaceLineEnding : replaceSpace

  return String(value).replace(
    options.style === 'html' ? html : js,
    options.trim ? trimFactory(replace) : replace
  )
}

/**
 * Replace white space with a line ending as that line ending and otherwise a
 * space.
 *
 * @param {string} value
 * @returns {string}
 */
function replaceLineEnding(value) {
  const match = /\r?\n|\r/.exec(value)
  return match ? match[0] : ' '
}

/**
 * Replace white space with a space.
 *
 * @returns {string}
 */
function replaceSpace() {
  return ' '
}

/**
 * @param {(value: string) => string} replace
 */
function trimFactory(replace) {
  return dropOrReplace

  /**
   * Replace white space with nothing if it starts or ends the string.
   * Calls `replace` otherwise.
   *
   * @param {string} value
   * @param {number} index
   * @param {string} all
   * @returns {string}
   */
  function dropOrReplace(value, index, all) {
    return index === 0 || index + value.length === all.length
      ? ''
      : replace(value)
  }
}


/***/ }),

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

/***/ 31869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ toString)
/* harmony export */ });
/**
 * @typedef {import('mdast').Nodes} Nodes
 *
 * @typedef Options
 *   Configuration (optional).
 * @property {boolean | null | undefined} [includeImageAlt=true]
 *   Whether to use `alt` for `image`s (default: `true`).
 * @property {boolean | null | undefined} [includeHtml=true]
 *   Whether to use `value` of HTML (default: `true`).
 */

/** @type {Options} */
const emptyOptions = {}

/**
 * Get the text content of a node or list of nodes.
 *
 * Prefers the node’s plain-text fields, otherwise serializes its children,
 * and if the given value is an array, serialize the nodes in it.
 *
 * @param {unknown} [value]
 *   Thing to serialize, typically `Node`.
 * @param {Options | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Serialized `value`.
 */
function toString(value, options) {
  const settings = options || emptyOptions
  const includeImageAlt =
    typeof settings.includeImageAlt === 'boolean'
      ? settings.includeImageAlt
      : true
  const includeHtml =
    typeof settings.includeHtml === 'boolean' ? settings.includeHtml : true

  return one(value, includeImageAlt, includeHtml)
}

/**
 * One node or several nodes.
 *
 * @param {unknown} value
 *   Thing to serialize.
 * @param {boolean} includeImageAlt
 *   Include image `alt`s.
 * @param {boolean} includeHtml
 *   Include HTML.
 * @returns {string}
 *   Serialized node.
 */
function one(value, includeImageAlt, includeHtml) {
  if (node(value)) {
    if ('value' in value) {
      return value.type === 'html' && !includeHtml ? '' : value.value
    }

    if (includeImageAlt && 'alt' in value && value.alt) {
      return value.alt
    }

    if ('children' in value) {
      return all(value.children, includeImageAlt, includeHtml)
    }
  }

  if (Array.isArray(value)) {
    return all(value, includeImageAlt, includeHtml)
  }

  return ''
}

/**
 * Serialize a list of nodes.
 *
 * @param {Array<unknown>} values
 *   Thing to serialize.
 * @param {boolean} includeImageAlt
 *   Include image `alt`s.
 * @param {boolean} includeHtml
 *   Include HTML.
 * @returns {string}
 *   Serialized nodes.
 */
function all(values, includeImageAlt, includeHtml) {
  /** @type {Array<string>} */
  const result = []
  let index = -1

  while (++index < values.length) {
    result[index] = one(values[index], includeImageAlt, includeHtml)
  }

  return result.join('')
}

/**
 * Check if `value` looks like a node.
 *
 * @param {unknown} value
 *   Thing.
 * @returns {value is Nodes}
 *   Whether `value` is a node.
 */
function node(value) {
  return Boolean(value && typeof value === 'object')
}


/***/ }),

/***/ 20031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ normalizeIdentifier)
/* harmony export */ });
/**
 * Normalize an identifier (as found in references, definitions).
 *
 * Collapses markdown whitespace, trim, and then lower- and uppercase.
 *
 * Some characters are considered “uppercase”, such as U+03F4 (`ϴ`), but if their
 * lowercase counterpart (U+03B8 (`θ`)) is uppercased will result in a different
 * uppercase character (U+0398 (`Θ`)).
 * So, to get a canonical form, we perform both lower- and uppercase.
 *
 * Using uppercase last makes sure keys will never interact with default
 * prototypal values (such as `constructor`): nothing in the prototype of
 * `Object` is uppercase.
 *
 * @param {string} value
 *   Identifier to normalize.
 * @returns {string}
 *   Normalized identifier.
 */
function normalizeIdentifier(value) {
  return value
  // Collapse markdown whitespace.
  .replace(/[\t\n\r ]+/g, " ")
  // Trim.
  .replace(/^ | $/g, '')
  // Some characters are considered “uppercase”, but if their lowercase
  // counterpart is uppercased will result in a different uppercase
  // character.
  // Hence, to get that form, we perform both lower- and uppercase.
  // Upper case makes sure keys will not interact with default prototypal
  // methods: no method is uppercase.
  .toLowerCase().toUpperCase();
}

/***/ }),

/***/ 16363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var devlop__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77776);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var vfile_location__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20807);
/**
 * remark-lint rule to warn when a final line ending is missing.
 *
 * ## What is this?
 *
 * This package checks the final line ending.
 *
 * ## When should I use this?
 *
 * You can use this package to check final line endings.
 *
 * ## API
 *
 * ### `unified().use(remarkLintFinalNewline)`
 *
 * Warn when a final line ending is missing.
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
 * Turn this rule on.
 * See [StackExchange][] for more info.
 *
 * ## Fix
 *
 * [`remark-stringify`](https://github.com/remarkjs/remark/tree/main/packages/remark-stringify)
 * always adds final line endings.
 *
 * [api-remark-lint-final-newline]: #unifieduseremarklintfinalnewline
 * [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 * [stackexchange]: https://unix.stackexchange.com/questions/18743
 *
 * ## Examples
 *
 * ##### `ok.md`
 *
 * ###### In
 *
 * ```markdown
 * Mercury␊
 * ```
 *
 * ###### Out
 *
 * No messages.
 *
 * ##### `not-ok.md`
 *
 * ###### In
 *
 * ```markdown
 * Mercury␀
 * ```
 *
 * ###### Out
 *
 * ```text
 * 1:8: Unexpected missing final newline character, expected line feed (`\n`) at end of file
 * ```
 *
 * @module final-newline
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 */

/**
 * @import {Root} from 'mdast'
 */





const remarkLintFinalNewline = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:final-newline',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-final-newline#readme'
  },
  /**
   * @param {Root} _
   *   Tree.
   * @returns {undefined}
   *   Nothing.
   */
  function (_, file) {
    const value = String(file)
    const end = (0,vfile_location__WEBPACK_IMPORTED_MODULE_1__/* .location */ .C)(file).toPoint(value.length)
    const last = value.length - 1

    ;(0,devlop__WEBPACK_IMPORTED_MODULE_2__.ok)(end) // Always defined.

    if (
      // Empty is fine.
      last !== -1 &&
      value.charAt(last) !== '\n'
    ) {
      file.message(
        'Unexpected missing final newline character, expected line feed (`\\n`) at end of file',
        end
      )
    }
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintFinalNewline);


/***/ }),

/***/ 5511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_position__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81717);
/* harmony import */ var unist_util_visit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73617);
/**
 * remark-lint rule to warn when spaces are used for hard breaks.
 * Either optionally spaces at all,
 * or more spaces than the needed 2.
 *
 * ## What is this?
 *
 * This package checks whitespace hard breaks.
 *
 * ## When should I use this?
 *
 * You can use this package to check that the spaces in hard breaks are
 * consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintHardBreakSpaces[, options])`
 *
 * Warn when more spaces are used than needed for hard breaks.
 *
 * ###### Parameters
 *
 * * `options` ([`Options`][api-options], default: `'consistent'`)
 *   — either a preferred indent or whether to detect the first style
 *   and warn for further differences
 *
 * ###### Returns
 *
 * Transform ([`Transformer` from `unified`][github-unified-transformer]).
 *
 * ### `Options`
 *
 * Configuration (TypeScript type).
 *
 * ###### Fields
 *
 * * `allowSpaces` (`boolean`, default: `true`)
 *   — allow trailing space hard breaks at all;
 *   use escape hard breaks otherwise
 *
 * ## Recommendation
 *
 * Less than two spaces do not create a hard breaks and more than two spaces
 * have no effect.
 * Due to this, it’s recommended to turn this rule on.
 *
 * With CommonMark,
 * it is now possible to use a backslash (`\`) at the end of a line to create a
 * hard break.
 * It is now recommended to pass `allowSpaces: false`.
 *
 * [api-options]: #options
 * [api-remark-lint-hard-break-spaces]: #unifieduseremarklinthardbreakspaces-options
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module hard-break-spaces
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 * @example
 *   {"name": "ok.md"}
 *
 *   **Mercury** is the first planet from the Sun␠␠
 *   and the smallest in the Solar System.
 *   **Venus** is the second planet from\
 *   the Sun.
 *
 * @example
 *   {"label": "input", "name": "not-ok.md"}
 *
 *   **Mercury** is the first planet from the Sun␠␠␠
 *   and the smallest in the Solar System.
 * @example
 *   {"label": "output", "name": "not-ok.md"}
 *
 *   1:45-2:1: Unexpected `3` spaces for hard break, expected `2` spaces
 *
 * @example
 *   {"config": {"allowSpaces": false}, "label": "input", "name": "escape.md"}
 *
 *   **Mercury** is the first planet from the Sun␠␠
 *   and the smallest in the Solar System.
 *   **Venus** is the second planet from the\
 *   Sun.
 * @example
 *   {"config": {"allowSpaces": false}, "label": "output", "name": "escape.md"}
 *
 *   1:45-2:1: Unexpected `2` spaces for hard break, expected escape
 *
 * @example
 *   {"gfm": true, "label": "input", "name": "containers.md"}
 *
 *   [^mercury]:
 *       > * > * **Mercury** is the first planet from the Sun␠␠␠
 *       >   >   and the smallest in the Solar System.
 * @example
 *   {"gfm": true, "label": "output", "name": "containers.md"}
 *
 *   2:57-3:1: Unexpected `3` spaces for hard break, expected `2` spaces
 *
 * @example
 *   {"config": "🌍", "label": "output", "name": "not-ok-options.md", "positionless": true}
 *
 *   1:1: Unexpected value `🌍` for `options`, expected object
 *
 * @example
 *   {"config": {"allowSpaces": "🌍"}, "label": "output", "name": "not-ok-options-field.md", "positionless": true}
 *
 *   1:1: Unexpected value `🌍` for `options.allowSpaces`, expected `boolean`
 */

/**
 * @import {Root} from 'mdast'
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [allowSpaces]
 *   Allow trailing space hard breaks at all (default: `false`).
 *   Use escape hard breaks otherwise
 */





const remarkLintHardBreakSpaces = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:hard-break-spaces',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-hard-break-spaces#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @param {Options | null | undefined} [options]
   *   Configuration.
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file, options) {
    const value = String(file)
    // To do: next major: flip default.
    let allowSpaces = true

    if (options === null || options === undefined) {
      // Empty.
    } else if (typeof options === 'object') {
      if (typeof options.allowSpaces === 'boolean') {
        allowSpaces = options.allowSpaces
      } else if (
        options.allowSpaces !== null &&
        options.allowSpaces !== undefined
      ) {
        file.fail(
          'Unexpected value `' +
            options.allowSpaces +
            '` for `options.allowSpaces`, expected `boolean`'
        )
      }
    } else {
      file.fail(
        'Unexpected value `' + options + '` for `options`, expected object'
      )
    }

    (0,unist_util_visit__WEBPACK_IMPORTED_MODULE_1__/* .visit */ .YR)(tree, 'break', function (node) {
      const end = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_2__/* .pointEnd */ .Y)(node)
      const start = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_2__/* .pointStart */ .PW)(node)

      if (
        end &&
        start &&
        typeof end.offset === 'number' &&
        typeof start.offset === 'number'
      ) {
        const slice = value.slice(start.offset, end.offset)

        let actual = 0
        while (slice.charCodeAt(actual) === 32) actual++

        if (allowSpaces ? actual > 2 : actual) {
          file.message(
            'Unexpected `' +
              actual +
              '` spaces for hard break, expected ' +
              (allowSpaces ? '`2` spaces' : 'escape'),
            node
          )
        }
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintHardBreakSpaces);


/***/ }),

/***/ 50446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var pluralize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86112);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64876);
/* harmony import */ var unist_util_position__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81717);
/**
 * remark-lint rule to warn when list item markers are indented.
 *
 * ## What is this?
 *
 * This package checks indentation before list item markers.
 *
 * ## When should I use this?
 *
 * You can use this package to check that the style of list items is
 * consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintListItemBulletIndent)`
 *
 * Warn when list item markers are indented.
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
 * There is no specific handling of indented list items in markdown.
 * While it is possible to use an indent to align ordered lists on their marker:
 *
 * ```markdown
 *   1. Mercury
 *  10. Venus
 * 100. Earth
 * ```
 *
 * …such a style is uncommon and hard to maintain as adding a 10th item
 * means 9 other items have to change (more arduous while unlikely would be
 * the 100th item).
 * So it is recommended to not indent items and to turn this rule on.
 *
 * ## Fix
 *
 * [`remark-stringify`][github-remark-stringify] formats all items without
 * indent.
 *
 * [api-remark-lint-list-item-bullet-indent]: #unifieduseremarklintlistitembulletindent
 * [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module list-item-bullet-indent
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 * @example
 *   {"name": "ok.md"}
 *
 *   Mercury.
 *
 *   * Venus.
 *   * Earth.
 *
 * @example
 *   {"label": "input", "name": "not-ok.md"}
 *
 *   Mercury.
 *
 *   ␠* Venus.
 *   ␠* Earth.
 *
 * @example
 *   {"label": "output", "name": "not-ok.md"}
 *
 *   3:2: Unexpected `1` space before list item, expected `0` spaces, remove them
 *   4:2: Unexpected `1` space before list item, expected `0` spaces, remove them
 */

/**
 * @import {Root} from 'mdast'
 */





const remarkLintListItemBulletIndent = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_1__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:list-item-bullet-indent',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-list-item-bullet-indent#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file) {
    const treeStart = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_2__/* .pointStart */ .PW)(tree)

    // Unknown containers are not supported.
    if (!tree || tree.type !== 'root' || !treeStart) return

    for (const child of tree.children) {
      if (child.type !== 'list') continue

      const list = child

      for (const item of list.children) {
        const place = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_2__/* .pointStart */ .PW)(item)

        /* c8 ignore next 2 -- doesn’t happen in tests as the whole tree is
         * generated. */
        if (!place) continue

        const actual = place.column - treeStart.column

        if (actual) {
          file.message(
            'Unexpected `' +
              actual +
              '` ' +
              pluralize__WEBPACK_IMPORTED_MODULE_0__('space', actual) +
              ' before list item, expected `0` spaces, remove them',
            {ancestors: [tree, list, item], place}
          )
        }
      }
    }
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintListItemBulletIndent);


/***/ }),

/***/ 471:
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
 * remark-lint rule to warn when the whitespace after list item markers violate
 * a given style.
 *
 * ## What is this?
 *
 * This package checks the style of whitespace after list item markers.
 *
 * ## When should I use this?
 *
 * You can use this package to check that the style of whitespace after list
 * item markers and before content is consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintListItemIndent[, options])`
 *
 * Warn when the whitespace after list item markers violate a given style.
 *
 * ###### Parameters
 *
 * * `options` ([`Options`][api-options], default: `'one'`)
 *   — preferred style
 *
 * ###### Returns
 *
 * Transform ([`Transformer` from `unified`][github-unified-transformer]).
 *
 * ### `Options`
 *
 * Configuration (TypeScript type).
 *
 * * `'mixed'`
 *   — prefer `'one'` for tight lists and `'tab'` for loose lists
 * * `'one'`
 *   — prefer the size of the bullet and a single space
 * * `'tab'`
 *   — prefer the size of the bullet and a single space to the next tab stop
 *
 * ###### Type
 *
 * ```ts
 * type Options = 'mixed' | 'one' | 'tab'
 * ```
 *
 * ## Recommendation
 *
 * First some background.
 * The number of spaces that occur after list markers (`*`, `-`, and `+` for
 * unordered lists and `.` and `)` for unordered lists) and before the content
 * on the first line,
 * defines how much indentation can be used for further lines.
 * At least one space is required and up to 4 spaces are allowed.
 * If there is no further content after the marker then it’s a blank line which
 * is handled as if there was one space.
 * If there are 5 or more spaces and then content then it’s also seen as one
 * space and the rest is seen as indented code.
 *
 * Regardless of ordered and unordered,
 * there are two kinds of lists in markdown,
 * tight and loose.
 * Lists are tight by default but if there is a blank line between two list
 * items or between two blocks inside an item,
 * that turns the whole list into a loose list.
 * When turning markdown into HTML,
 * paragraphs in tight lists are not wrapped in `<p>` tags.
 *
 * How indentation of lists works in markdown has historically been a mess,
 * especially with how they interact with indented code.
 * CommonMark made that a *lot* better,
 * but there remain (documented but complex) edge cases and some behavior
 * intuitive.
 * Due to this, `'tab'` works the best in most markdown parsers *and* in
 * CommonMark.
 * Currently the situation between markdown parsers is better,
 * so the default `'one'`,
 * which seems to be the most common style used by authors,
 * is okay.
 *
 * ## Fix
 *
 * [`remark-stringify`][github-remark-stringify] uses `listItemIndent: 'one'`
 * by default.
 * `listItemIndent: 'mixed'` or `listItemIndent: 'tab'` is also supported.
 *
 * [api-options]: #options
 * [api-remark-lint-list-item-indent]: #unifieduseremarklintlistitemindent-options
 * [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module list-item-indent
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok.md"}
 *
 *   *␠Mercury.
 *   *␠Venus.
 *
 *   111.␠Earth
 *   ␠␠␠␠␠and Mars.
 *
 *   *␠**Jupiter**.
 *
 *   ␠␠Jupiter is the fifth planet from the Sun and the largest in the Solar
 *   ␠␠System.
 *
 *   *␠Saturn.
 *
 *   ␠␠Saturn is the sixth planet from the Sun and the second-largest in the Solar System, after Jupiter.
 *
 * @example
 *   {"config": "mixed", "name": "ok.md"}
 *
 *   *␠Mercury.
 *   *␠Venus.
 *
 *   111.␠Earth
 *   ␠␠␠␠␠and Mars.
 *
 *   *␠␠␠**Jupiter**.
 *
 *   ␠␠␠␠Jupiter is the fifth planet from the Sun and the largest in the Solar
 *   ␠␠␠␠System.
 *
 *   *␠␠␠Saturn.
 *
 *   ␠␠␠␠Saturn is the sixth planet from the Sun and the second-largest in the Solar System, after Jupiter.
 *
 * @example
 *   {"config": "mixed", "label": "input", "name": "not-ok.md"}
 *
 *   *␠␠␠Mercury.
 *   *␠␠␠Venus.
 *
 *   111.␠␠␠␠Earth
 *   ␠␠␠␠␠␠␠␠and Mars.
 *
 *   *␠**Jupiter**.
 *
 *   ␠␠Jupiter is the fifth planet from the Sun and the largest in the Solar
 *   ␠␠System.
 *
 *   *␠Saturn.
 *
 *   ␠␠Saturn is the sixth planet from the Sun and the second-largest in the Solar System, after Jupiter.
 * @example
 *   {"config": "mixed", "label": "output", "name": "not-ok.md"}
 *
 *   1:5: Unexpected `3` spaces between list item marker and content in tight list, expected `1` space, remove `2` spaces
 *   2:5: Unexpected `3` spaces between list item marker and content in tight list, expected `1` space, remove `2` spaces
 *   4:9: Unexpected `4` spaces between list item marker and content in tight list, expected `1` space, remove `3` spaces
 *   7:3: Unexpected `1` space between list item marker and content in loose list, expected `3` spaces, add `2` spaces
 *   12:3: Unexpected `1` space between list item marker and content in loose list, expected `3` spaces, add `2` spaces
 *
 * @example
 *   {"config": "one", "name": "ok.md"}
 *
 *   *␠Mercury.
 *   *␠Venus.
 *
 *   111.␠Earth
 *   ␠␠␠␠␠and Mars.
 *
 *   *␠**Jupiter**.
 *
 *   ␠␠Jupiter is the fifth planet from the Sun and the largest in the Solar
 *   ␠␠System.
 *
 *   *␠Saturn.
 *
 *   ␠␠Saturn is the sixth planet from the Sun and the second-largest in the Solar System, after Jupiter.
 *
 * @example
 *   {"config": "one", "label": "input", "name": "not-ok.md"}
 *
 *   *␠␠␠Mercury.
 *   *␠␠␠Venus.
 *
 *   111.␠␠␠␠Earth
 *   ␠␠␠␠␠␠␠␠and Mars.
 *
 *   *␠␠␠**Jupiter**.
 *
 *   ␠␠␠␠Jupiter is the fifth planet from the Sun and the largest in the Solar
 *   ␠␠␠␠System.
 *
 *   *␠␠␠Saturn.
 *
 *   ␠␠␠␠Saturn is the sixth planet from the Sun and the second-largest in the Solar System, after Jupiter.
 * @example
 *   {"config": "one", "label": "output", "name": "not-ok.md"}
 *
 *   1:5: Unexpected `3` spaces between list item marker and content, expected `1` space, remove `2` spaces
 *   2:5: Unexpected `3` spaces between list item marker and content, expected `1` space, remove `2` spaces
 *   4:9: Unexpected `4` spaces between list item marker and content, expected `1` space, remove `3` spaces
 *   7:5: Unexpected `3` spaces between list item marker and content, expected `1` space, remove `2` spaces
 *   12:5: Unexpected `3` spaces between list item marker and content, expected `1` space, remove `2` spaces
 *
 * @example
 *   {"config": "tab", "name": "ok.md"}
 *
 *   *␠␠␠Mercury.
 *   *␠␠␠Venus.
 *
 *   111.␠␠␠␠Earth
 *   ␠␠␠␠␠␠␠␠and Mars.
 *
 *   *␠␠␠**Jupiter**.
 *
 *   ␠␠␠␠Jupiter is the fifth planet from the Sun and the largest in the Solar
 *   ␠␠␠␠System.
 *
 *   *␠␠␠Saturn.
 *
 *   ␠␠␠␠Saturn is the sixth planet from the Sun and the second-largest in the Solar System, after Jupiter.
 *
 * @example
 *   {"config": "tab", "label": "input", "name": "not-ok.md"}
 *
 *   *␠Mercury.
 *   *␠Venus.
 *
 *   111.␠Earth
 *   ␠␠␠␠␠and Mars.
 *
 *   *␠**Jupiter**.
 *
 *   ␠␠Jupiter is the fifth planet from the Sun and the largest in the Solar
 *   ␠␠System.
 *
 *   *␠Saturn.
 *
 *   ␠␠Saturn is the sixth planet from the Sun and the second-largest in the Solar System, after Jupiter.
 * @example
 *   {"config": "tab", "label": "output", "name": "not-ok.md"}
 *
 *   1:3: Unexpected `1` space between list item marker and content, expected `3` spaces, add `2` spaces
 *   2:3: Unexpected `1` space between list item marker and content, expected `3` spaces, add `2` spaces
 *   4:6: Unexpected `1` space between list item marker and content, expected `4` spaces, add `3` spaces
 *   7:3: Unexpected `1` space between list item marker and content, expected `3` spaces, add `2` spaces
 *   12:3: Unexpected `1` space between list item marker and content, expected `3` spaces, add `2` spaces
 *
 * @example
 *   {"config": "🌍", "label": "output", "name": "not-ok.md", "positionless": true}
 *
 *   1:1: Unexpected value `🌍` for `options`, expected `'mixed'`, `'one'`, or `'tab'`
 *
 * @example
 *   {"config": "mixed", "gfm": true, "label": "input", "name": "gfm.md"}
 *
 *   *␠[x] Mercury.
 *
 *   1.␠␠[ ] Venus.
 *
 *   2.␠␠[ ] Earth.
 *
 * @example
 *   {"config": "one", "gfm": true, "name": "gfm.md"}
 *
 *   *␠[x] Mercury.
 *
 *   1.␠[ ] Venus.
 *
 *   2.␠[ ] Earth.
 *
 * @example
 *   {"config": "tab", "gfm": true, "name": "gfm.md"}
 *
 *   *␠␠␠[x] Mercury.
 *
 *   1.␠␠[ ] Venus.
 *
 *   2.␠␠[ ] Earth.
 *
 * @example
 *   {"config": "mixed", "name": "loose-tight.md"}
 *
 *   Loose lists have blank lines between items:
 *
 *   *␠␠␠Mercury.
 *
 *   *␠␠␠Venus.
 *
 *   …or between children of items:
 *
 *   1.␠␠Earth.
 *
 *   ␠␠␠␠Earth is the third planet from the Sun and the only astronomical
 *   ␠␠␠␠object known to harbor life.
 */

/**
 * @import {Root} from 'mdast'
 */

/**
 * @typedef {'mixed' | 'one' | 'tab'} Options
 *   Configuration.
 */







const remarkLintListItemIndent = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_1__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:list-item-indent',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-list-item-indent#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @param {Options | null | undefined} [options='one']
   *   Configuration (default: `'one'`).
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file, options) {
    const value = String(file)
    /** @type {Options} */
    let expected

    if (options === null || options === undefined) {
      expected = 'one'
      /* c8 ignore next 10 -- previous names. */
      // @ts-expect-error: old name.
    } else if (options === 'space') {
      file.fail(
        'Unexpected value `' + options + "` for `options`, expected `'one'`"
      )
      // @ts-expect-error: old name.
    } else if (options === 'tab-size') {
      file.fail(
        'Unexpected value `' + options + "` for `options`, expected `'tab'`"
      )
    } else if (options === 'mixed' || options === 'one' || options === 'tab') {
      expected = options
    } else {
      file.fail(
        'Unexpected value `' +
          options +
          "` for `options`, expected `'mixed'`, `'one'`, or `'tab'`"
      )
    }

    (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_2__/* .visitParents */ .VG)(tree, function (node, parents) {
      // Do not walk into phrasing.
      if ((0,mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_3__/* .phrasing */ .f)(node)) {
        return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_2__/* .SKIP */ ._Z
      }

      if (node.type !== 'list') return

      let loose = node.spread

      if (!loose) {
        for (const child of node.children) {
          if (child.spread) {
            loose = true
            break
          }
        }
      }

      for (const child of node.children) {
        const head = child.children[0]
        const itemStart = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_4__/* .pointStart */ .PW)(child)
        const headStart = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_4__/* .pointStart */ .PW)(head)

        if (
          itemStart &&
          headStart &&
          typeof itemStart.offset === 'number' &&
          typeof headStart.offset === 'number'
        ) {
          let slice = value.slice(itemStart.offset, headStart.offset)

          // GFM tasklist.
          const checkboxIndex = slice.indexOf('[')
          if (checkboxIndex !== -1) slice = slice.slice(0, checkboxIndex)

          const actualIndent = slice.length

          // To do: actual hard tabs?
          // Remove whitespace.
          let end = actualIndent
          let previous = slice.charCodeAt(end - 1)

          while (previous === 9 || previous === 32) {
            end--
            previous = slice.charCodeAt(end - 1)
          }

          let expectedIndent = end + 1 // One space needed after marker.

          if (expected === 'tab' || (expected === 'mixed' && loose)) {
            expectedIndent = Math.ceil(expectedIndent / 4) * 4
          }

          const expectedSpaces = expectedIndent - end
          const actualSpaces = actualIndent - end

          if (actualSpaces !== expectedSpaces) {
            const difference = expectedSpaces - actualSpaces
            const differenceAbsolute = Math.abs(difference)

            file.message(
              'Unexpected `' +
                actualSpaces +
                '` ' +
                pluralize__WEBPACK_IMPORTED_MODULE_0__('space', actualSpaces) +
                ' between list item marker and content' +
                (expected === 'mixed'
                  ? ' in ' + (loose ? 'loose' : 'tight') + ' list'
                  : '') +
                ', expected `' +
                expectedSpaces +
                '` ' +
                pluralize__WEBPACK_IMPORTED_MODULE_0__('space', expectedSpaces) +
                ', ' +
                (difference > 0 ? 'add' : 'remove') +
                ' `' +
                differenceAbsolute +
                '` ' +
                pluralize__WEBPACK_IMPORTED_MODULE_0__('space', differenceAbsolute),
              {ancestors: [...parents, node, child], place: headStart}
            )
          }
        }
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintListItemIndent);


/***/ }),

/***/ 73511:
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
 * remark-lint rule to warn for lazy lines in block quotes.
 *
 * ## What is this?
 *
 * This package checks the style of block quotes.
 *
 * ## When should I use this?
 *
 * You can use this package to check that the style of block quotes is
 * consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintNoBlockquoteWithoutMarker)`
 *
 * Warn for lazy lines in block quotes.
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
 * Rules around lazy lines are not straightforward and visually confusing,
 * so it’s recommended to start each line with a `>`.
 *
 * ## Fix
 *
 * [`remark-stringify`][github-remark-stringify] adds `>` markers to every line
 * in a block quote.
 *
 * [api-remark-lint-no-blockquote-without-marker]: #unifieduseremarklintnoblockquotewithoutmarker
 * [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module no-blockquote-without-marker
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 * @example
 *   {"name": "ok.md"}
 *
 *   > Mercury,
 *   > Venus,
 *   > and Earth.
 *
 *   Mars.
 *
 * @example
 *   {"name": "ok-tabs.md"}
 *
 *   >␉Mercury,
 *   >␉Venus,
 *   >␉and Earth.
 *
 * @example
 *   {"label": "input", "name": "not-ok.md"}
 *
 *   > Mercury,
 *   Venus,
 *   > and Earth.
 * @example
 *   {"label": "output", "name": "not-ok.md"}
 *
 *   2:1: Unexpected `0` block quote markers before paragraph line, expected `1` marker, add `1` marker
 *
 * @example
 *   {"label": "input", "name": "not-ok-tabs.md"}
 *
 *   >␉Mercury,
 *   ␉Venus,
 *   and Earth.
 * @example
 *   {"label": "output", "name": "not-ok-tabs.md"}
 *
 *   2:2: Unexpected `0` block quote markers before paragraph line, expected `1` marker, add `1` marker
 *   3:1: Unexpected `0` block quote markers before paragraph line, expected `1` marker, add `1` marker
 *
 * @example
 *   {"label": "input", "name": "containers.md"}
 *
 *   * > Mercury and
 *   Venus.
 *
 *   > * Mercury and
 *     Venus.
 *
 *   * > * Mercury and
 *       Venus.
 *
 *   > * > Mercury and
 *         Venus.
 *
 *   ***
 *
 *   > * > Mercury and
 *   >     Venus.
 * @example
 *   {"label": "output", "name": "containers.md"}
 *
 *   2:1: Unexpected `0` block quote markers before paragraph line, expected `1` marker, add `1` marker
 *   5:3: Unexpected `0` block quote markers before paragraph line, expected `1` marker, add `1` marker
 *   8:5: Unexpected `0` block quote markers before paragraph line, expected `1` marker, add `1` marker
 *   11:7: Unexpected `0` block quote markers before paragraph line, expected `2` markers, add `2` markers
 *   16:7: Unexpected `1` block quote marker before paragraph line, expected `2` markers, add `1` marker
 */

/**
 * @import {Root} from 'mdast'
 * @import {} from 'mdast-util-directive'
 */









const remarkLintNoBlockquoteWithoutMarker = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_1__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:no-blockquote-without-marker',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-blockquote-without-marker#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file) {
    const value = String(file)
    const loc = (0,vfile_location__WEBPACK_IMPORTED_MODULE_2__/* .location */ .C)(file)

    // Only paragraphs can be lazy.
    ;(0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_3__/* .visitParents */ .VG)(tree, function (node, parents) {
      // Do not walk into phrasing.
      if ((0,mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_4__/* .phrasing */ .f)(node)) {
        return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_3__/* .SKIP */ ._Z
      }

      if (node.type !== 'paragraph') return

      let expected = 0

      for (const parent of parents) {
        if (parent.type === 'blockquote') {
          expected++
        }
        // All known parents that only use whitespace for indent.
        else if (
          parent.type === 'containerDirective' ||
          parent.type === 'footnoteDefinition' ||
          parent.type === 'list' ||
          parent.type === 'listItem' ||
          parent.type === 'root'
        ) {
          // Empty.
          /* c8 ignore next 3 -- exit on unknown nodes. */
        } else {
          return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_3__/* .SKIP */ ._Z
        }
      }

      if (!expected) return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_3__/* .SKIP */ ._Z

      const end = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_5__/* .pointEnd */ .Y)(node)
      const start = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_5__/* .pointStart */ .PW)(node)

      if (!end || !start) return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_3__/* .SKIP */ ._Z

      let line = start.line

      while (++line <= end.line) {
        // Skip first line.
        const lineStart = loc.toOffset({line, column: 1})
        ;(0,devlop__WEBPACK_IMPORTED_MODULE_6__.ok)(lineStart !== undefined) // Always defined.
        let actual = 0
        let index = lineStart

        while (index < value.length) {
          const code = value.charCodeAt(index)

          if (code === 9 || code === 32) {
            // Fine.
          } else if (code === 62 /* `>` */) {
            actual++
          } else {
            break
          }

          index++
        }

        const point = loc.toPoint(index)
        ;(0,devlop__WEBPACK_IMPORTED_MODULE_6__.ok)(point) // Always defined.

        const difference = expected - actual

        // Roughly here.
        if (difference) {
          file.message(
            'Unexpected `' +
              actual +
              '` block quote ' +
              pluralize__WEBPACK_IMPORTED_MODULE_0__('marker', actual) +
              ' before paragraph line, expected `' +
              expected +
              '` ' +
              pluralize__WEBPACK_IMPORTED_MODULE_0__('marker', expected) +
              ', add `' +
              difference +
              '` ' +
              pluralize__WEBPACK_IMPORTED_MODULE_0__('marker', difference),
            {ancestors: [...parents, node], place: point}
          )
        }
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintNoBlockquoteWithoutMarker);


/***/ }),

/***/ 19882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var devlop__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77776);
/* harmony import */ var mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29054);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84146);
/* harmony import */ var vfile_message__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10711);
/**
 * remark-lint rule to warn when identifiers are defined multiple times.
 *
 * ## What is this?
 *
 * This package checks that defined identifiers are unique.
 *
 * ## When should I use this?
 *
 * You can use this package to check that definitions are useful.
 *
 * ## API
 *
 * ### `unified().use(remarkLintNoDuplicateDefinitions)`
 *
 * Warn when identifiers are defined multiple times.
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
 * It’s a mistake when the same identifier is defined multiple times.
 *
 * [api-remark-lint-no-duplicate-definitions]: #unifieduseremarklintnoduplicatedefinitions
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module no-duplicate-definitions
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok.md"}
 *
 *   [mercury]: https://example.com/mercury/
 *   [venus]: https://example.com/venus/
 *
 * @example
 *   {"label": "input", "name": "not-ok.md"}
 *
 *   [mercury]: https://example.com/mercury/
 *   [mercury]: https://example.com/venus/
 * @example
 *   {"label": "output", "name": "not-ok.md"}
 *
 *   2:1-2:38: Unexpected definition with an already defined identifier (`mercury`), expected unique identifiers
 *
 * @example
 *   {"gfm": true, "label": "input", "name": "gfm.md"}
 *
 *   Mercury[^mercury].
 *
 *   [^mercury]:
 *     Mercury is the first planet from the Sun and the smallest in the Solar
 *     System.
 *
 *   [^mercury]:
 *     Venus is the second planet from the Sun.
 *
 * @example
 *   {"gfm": true, "label": "output", "name": "gfm.md"}
 *
 *   7:1-7:12: Unexpected footnote definition with an already defined identifier (`mercury`), expected unique identifiers
 */

/**
 * @import {Nodes, Root} from 'mdast'
 */







/** @type {ReadonlyArray<never>} */
const empty = []

const remarkLintNoDuplicateDefinitions = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:no-duplicate-definitions',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-duplicate-definitions#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file) {
    /** @type {Map<string, Array<Nodes>>} */
    const definitions = new Map()
    /** @type {Map<string, Array<Nodes>>} */
    const footnoteDefinitions = new Map()

    ;(0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .visitParents */ .VG)(tree, function (node, parents) {
      // Do not walk into phrasing.
      if ((0,mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_2__/* .phrasing */ .f)(node)) {
        return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .SKIP */ ._Z
      }

      const [map, identifier] =
        node.type === 'definition'
          ? [definitions, node.identifier]
          : node.type === 'footnoteDefinition'
            ? [footnoteDefinitions, node.identifier]
            : empty

      if (map && identifier && node.position) {
        const ancestors = [...parents, node]
        const duplicateAncestors = map.get(identifier)

        if (duplicateAncestors) {
          const duplicate = duplicateAncestors.at(-1)
          ;(0,devlop__WEBPACK_IMPORTED_MODULE_3__.ok)(duplicate) // Always defined.

          file.message(
            'Unexpected ' +
              (node.type === 'footnoteDefinition' ? 'footnote ' : '') +
              'definition with an already defined identifier (`' +
              identifier +
              '`), expected unique identifiers',
            {
              ancestors,
              cause: new vfile_message__WEBPACK_IMPORTED_MODULE_4__/* .VFileMessage */ .o('Identifier already defined here', {
                ancestors: duplicateAncestors,
                place: duplicate.position,
                source: 'remark-lint',
                ruleId: 'no-duplicate-definitions'
              }),
              place: node.position
            }
          )
        }

        map.set(identifier, ancestors)
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintNoDuplicateDefinitions);


/***/ }),

/***/ 13071:
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
 * remark-lint rule to warn when extra whitespace is used between hashes and
 * content in headings.
 *
 * ## What is this?
 *
 * This package checks whitespace between hashes and content.
 *
 * ## When should I use this?
 *
 * You can use this package to check that headings are consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintNoHeadingContentIndent)`
 *
 * Warn when extra whitespace is used between hashes and content in headings.
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
 * One space is required and more than one space has no effect.
 * Due to this, it’s recommended to turn this rule on.
 *
 * ## Fix
 *
 * [`remark-stringify`][github-remark-stringify] formats headings with one space.
 *
 * [api-remark-lint-no-heading-content-indent]: #unifieduseremarklintnoheadingcontentindent
 * [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module no-heading-content-indent
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok.md"}
 *
 *   #␠Mercury
 *
 *   ##␠Venus␠##
 *
 *   ␠␠##␠Earth
 *
 *   Setext headings are not affected:
 *
 *   ␠Mars
 *   =====
 *
 *   ␠Jupiter
 *   --------
 *
 * @example
 *   {"label": "input", "name": "not-ok.md"}
 *
 *   #␠␠Mercury
 *
 *   ##␠Venus␠␠##
 *
 *   ␠␠##␠␠␠Earth
 * @example
 *   {"label": "output", "name": "not-ok.md"}
 *
 *   1:4: Unexpected `2` spaces between hashes and content, expected `1` space, remove `1` space
 *   3:11: Unexpected `2` spaces between content and hashes, expected `1` space, remove `1` space
 *   5:8: Unexpected `3` spaces between hashes and content, expected `1` space, remove `2` spaces
 *
 * @example
 *   {"label": "input", "name": "empty-heading.md"}
 *
 *   #␠␠
 * @example
 *   {"label": "output", "name": "empty-heading.md"}
 *
 *   1:4: Unexpected `2` spaces between hashes and content, expected `1` space, remove `1` space
 */

/**
 * @import {Root} from 'mdast'
 */







const remarkLintNoHeadingContentIndent = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_1__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:no-heading-content-indent',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-heading-content-indent#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file) {
    const value = String(file)

    ;(0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_2__/* .visitParents */ .VG)(tree, function (node, parents) {
      // Do not walk into phrasing.
      if ((0,mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_3__/* .phrasing */ .f)(node)) {
        return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_2__/* .SKIP */ ._Z
      }

      if (node.type !== 'heading') return
      const start = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_4__/* .pointStart */ .PW)(node)
      const end = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_4__/* .pointEnd */ .Y)(node)

      if (
        !end ||
        !start ||
        typeof end.offset !== 'number' ||
        typeof start.offset !== 'number'
      ) {
        return
      }

      let index = start.offset
      let code = value.charCodeAt(index)
      // Node positional info starts after whitespace,
      // so we don’t need to walk past it.
      let found = false

      while (value.charCodeAt(index) === 35 /* `#` */) {
        index++
        found = true
        continue
      }

      const from = index

      code = value.charCodeAt(index)

      while (code === 9 /* `\t` */ || code === 32 /* ` ` */) {
        code = value.charCodeAt(++index)
        continue
      }

      const size = index - from

      // Not ATX / fine.
      if (found && size > 1) {
        file.message(
          'Unexpected `' +
            size +
            '` ' +
            pluralize__WEBPACK_IMPORTED_MODULE_0__('space', size) +
            ' between hashes and content, expected `1` space, remove `' +
            (size - 1) +
            '` ' +
            pluralize__WEBPACK_IMPORTED_MODULE_0__('space', size - 1),
          {
            ancestors: [...parents, node],
            place: {
              line: start.line,
              column: start.column + (index - start.offset),
              offset: start.offset + (index - start.offset)
            }
          }
        )
      }

      const contentStart = index

      index = end.offset
      code = value.charCodeAt(index - 1)

      while (code === 9 /* `\t` */ || code === 32 /* ` ` */) {
        index--
        code = value.charCodeAt(index - 1)
        continue
      }

      let endFound = false

      while (value.charCodeAt(index - 1) === 35 /* `#` */) {
        index--
        endFound = true
        continue
      }

      const endFrom = index

      code = value.charCodeAt(index - 1)

      while (code === 9 /* `\t` */ || code === 32 /* ` ` */) {
        index--
        code = value.charCodeAt(index - 1)
        continue
      }

      const endSize = endFrom - index

      if (endFound && index > contentStart && endSize > 1) {
        file.message(
          'Unexpected `' +
            endSize +
            '` ' +
            pluralize__WEBPACK_IMPORTED_MODULE_0__('space', endSize) +
            ' between content and hashes, expected `1` space, remove `' +
            (endSize - 1) +
            '` ' +
            pluralize__WEBPACK_IMPORTED_MODULE_0__('space', endSize - 1),
          {
            ancestors: [...parents, node],
            place: {
              line: end.line,
              column: end.column - (end.offset - endFrom),
              offset: end.offset - (end.offset - endFrom)
            }
          }
        )
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintNoHeadingContentIndent);


/***/ }),

/***/ 52992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var mdast_util_to_string__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31869);
/* harmony import */ var micromark_util_character__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10401);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_position__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81717);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84146);
/**
 * remark-lint rule to warn when GFM autolink literals are used.
 *
 * ## What is this?
 *
 * This package checks that regular autolinks or full links are used.
 * Literal autolinks is a GFM feature enabled with
 * [`remark-gfm`][github-remark-gfm].
 *
 * ## When should I use this?
 *
 * You can use this package to check that links are consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintNoLiteralUrls)`
 *
 * Warn when GFM autolink literals are used.
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
 * GFM autolink literals (just a raw URL) are a feature enabled by GFM.
 * They don’t work everywhere.
 * So,
 * it’s recommended to instead use regular autolinks (`<https://url>`) or full
 * links (`[text](url)`).
 *
 * ## Fix
 *
 * [`remark-stringify`][github-remark-stringify] never generates GFM autolink
 * literals.
 * It always generates regular autolinks or full links.
 *
 * [api-remark-lint-no-literal-urls]: #unifieduseremarklintnoliteralurls
 * [github-remark-gfm]: https://github.com/remarkjs/remark-gfm
 * [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module no-literal-urls
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok.md", "gfm": true}
 *
 *   <https://example.com/mercury/>
 *
 *   ![Venus](http://example.com/venus/).
 *
 * @example
 *   {"name": "not-ok.md", "label": "input", "gfm": true}
 *
 *   https://example.com/mercury/
 *
 *   www.example.com/venus/
 *
 *   earth@mars.planets
 *
 * @example
 *   {"name": "not-ok.md", "label": "output", "gfm": true}
 *
 *   1:1-1:29: Unexpected GFM autolink literal, expected regular autolink, add `<` before and `>` after
 *   3:1-3:23: Unexpected GFM autolink literal, expected regular autolink, add `<http://` before and `>` after
 *   5:1-5:19: Unexpected GFM autolink literal, expected regular autolink, add `<mailto:` before and `>` after
 */

/**
 * @import {Root} from 'mdast'
 */







const defaultHttp = 'http://'
const defaultMailto = 'mailto:'

const remarkLintNoLiteralUrls = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:no-literal-urls',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-literal-urls#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file) {
    const value = String(file)

    ;(0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .visitParents */ .VG)(tree, 'link', function (node, parents) {
      const start = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_2__/* .pointStart */ .PW)(node)

      if (!start || typeof start.offset !== 'number') return

      const raw = (0,mdast_util_to_string__WEBPACK_IMPORTED_MODULE_3__/* .toString */ .d)(node)

      /** @type {string | undefined} */
      let protocol
      let otherwiseFine = false

      if (raw === node.url) {
        otherwiseFine = true
      } else if (defaultHttp + raw === node.url) {
        protocol = defaultHttp
      } else if (defaultMailto + raw === node.url) {
        protocol = defaultMailto
      }

      if (
        // If the url is the same as the content…
        (protocol || otherwiseFine) &&
        // …and it doesn’t start with a marker.
        !(0,micromark_util_character__WEBPACK_IMPORTED_MODULE_4__/* .asciiPunctuation */ .ol)(value.charCodeAt(start.offset))
      ) {
        file.message(
          'Unexpected GFM autolink literal, expected regular autolink, add ' +
            (protocol ? '`<' + protocol + '`' : '`<`') +
            ' before and `>` after',
          {ancestors: [...parents, node], place: node.position}
        )
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintNoLiteralUrls);


/***/ }),

/***/ 66354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84146);
/**
 * remark-lint rule to warn when shortcut reference images are used.
 *
 * ## What is this?
 *
 * This package checks that collapsed or full reference images are used.
 *
 * ## When should I use this?
 *
 * You can use this package to check that references are consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintNoShortcutReferenceImage)`
 *
 * Warn when shortcut reference images are used.
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
 * Shortcut references use an implicit style that looks a lot like something
 * that could occur as plain text instead of syntax.
 * In some cases,
 * plain text is intended instead of an image.
 * So it’s recommended to use collapsed or full references instead.
 *
 * [api-remark-lint-no-shortcut-reference-image]: #unifieduseremarklintnoshortcutreferenceimage
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module no-shortcut-reference-image
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok.md"}
 *
 *   ![Mercury][]
 *
 *   [mercury]: /mercury.png
 *
 * @example
 *   {"label": "input", "name": "not-ok.md"}
 *
 *   ![Mercury]
 *
 *   [mercury]: /mercury.png
 * @example
 *   {"label": "output", "name": "not-ok.md"}
 *
 *   1:1-1:11: Unexpected shortcut reference image (`![text]`), expected collapsed reference (`![text][]`)
 */

/**
 * @import {Root} from 'mdast'
 */




const remarkLintNoShortcutReferenceImage = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:no-shortcut-reference-image',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-shortcut-reference-image#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file) {
    (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .visitParents */ .VG)(tree, 'imageReference', function (node, parents) {
      if (node.position && node.referenceType === 'shortcut') {
        file.message(
          'Unexpected shortcut reference image (`![text]`), expected collapsed reference (`![text][]`)',
          {ancestors: [...parents, node], place: node.position}
        )
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintNoShortcutReferenceImage);


/***/ }),

/***/ 8269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84146);
/**
 * remark-lint rule to warn when shortcut reference links are used.
 *
 * ## What is this?
 *
 * This package checks that collapsed or full reference links are used.
 *
 * ## When should I use this?
 *
 * You can use this package to check that references are consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintNoShortcutReferenceLink)`
 *
 * Warn when shortcut reference links are used.
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
 * Shortcut references use an implicit style that looks a lot like something
 * that could occur as plain text instead of syntax.
 * In some cases,
 * plain text is intended instead of a link.
 * So it’s recommended to use collapsed or full references instead.
 *
 * [api-remark-lint-no-shortcut-reference-link]: #unifieduseremarklintnoshortcutreferencelink
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module no-shortcut-reference-link
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok.md"}
 *
 *   [Mercury][]
 *
 *   [mercury]: https://example.com/mercury/
 *
 * @example
 *   {"label": "input", "name": "not-ok.md"}
 *
 *   [Mercury]
 *
 *   [mercury]: https://example.com/mercury/
 * @example
 *   {"label": "output", "name": "not-ok.md"}
 *
 *   1:1-1:10: Unexpected shortcut reference link (`[text]`), expected collapsed reference (`[text][]`)
 */

/**
 * @import {Root} from 'mdast'
 */




const remarkLintNoShortcutReferenceLink = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:no-shortcut-reference-link',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-shortcut-reference-link#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file) {
    (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .visitParents */ .VG)(tree, 'linkReference', function (node, parents) {
      if (node.position && node.referenceType === 'shortcut') {
        file.message(
          'Unexpected shortcut reference link (`[text]`), expected collapsed reference (`[text][]`)',
          {ancestors: [...parents, node], place: node.position}
        )
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintNoShortcutReferenceLink);


/***/ }),

/***/ 50773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var collapse_white_space__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76271);
/* harmony import */ var devlop__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77776);
/* harmony import */ var micromark_util_normalize_identifier__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20031);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_position__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81717);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84146);
/* harmony import */ var vfile_location__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20807);
/**
 * remark-lint rule to warn when undefined definitions are referenced.
 *
 * ## What is this?
 *
 * This package checks that referenced definitions are defined.
 *
 * ## When should I use this?
 *
 * You can use this package to check for broken references.
 *
 * ## API
 *
 * ### `unified().use(remarkLintNoUndefinedReferences[, options])`
 *
 * Warn when undefined definitions are referenced.
 *
 * ###### Parameters
 *
 * * `options` ([`Options`][api-options], optional)
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
 * ###### Fields
 *
 * * `allow` (`Array<RegExp | string>`, optional)
 *   — list of values to allow between `[` and `]`
 * * `allowShortcutLink` (`boolean`, default: `false`)
 *   — allow shortcut references, which are just brackets such as `[text]`
 *
 * ## Recommendation
 *
 * Shortcut references use an implicit syntax that could also occur as plain
 * text.
 * To illustrate,
 * it is reasonable to expect an author adding `[…]` to abbreviate some text
 * somewhere in a document:
 *
 * ```markdown
 * > Some […] quote.
 * ```
 *
 * This isn’t a problem,
 * but it might become one when an author later adds a definition:
 *
 * ```markdown
 * Some new text […][].
 *
 * […]: #read-more
 * ```
 *
 * The second author might expect only their newly added text to form a link,
 * but their changes also result in a link for the text by the first author.
 *
 * [api-options]: #options
 * [api-remark-lint-no-undefined-references]: #unifieduseremarklintnoundefinedreferences-options
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module no-undefined-references
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok.md"}
 *
 *   [Mercury][] is the first planet from the Sun and the smallest in the Solar
 *   System.
 *
 *   Venus is the second planet from the [Sun.
 *
 *   Earth is the third planet from the \[Sun] and the only astronomical object
 *   known to harbor life\.
 *
 *   Mars is the fourth planet from the Sun: [].
 *
 *   [mercury]: https://example.com/mercury/
 *
 * @example
 *   {"label": "input", "name": "not-ok.md"}
 *
 *   [Mercury] is the first planet from the Sun and the smallest in the Solar
 *   System.
 *
 *   [Venus][] is the second planet from the Sun.
 *
 *   [Earth][earth] is the third planet from the Sun and the only astronomical
 *   object known to harbor life.
 *
 *   ![Mars] is the fourth planet from the Sun in the [Solar
 *   System].
 *
 *   > Jupiter is the fifth planet from the Sun and the largest in the [Solar
 *   > System][].
 *
 *   [Saturn][ is the sixth planet from the Sun and the second-largest
 *   in the Solar System, after Jupiter.
 *
 *   [*Uranus*][] is the seventh planet from the Sun.
 *
 *   [Neptune][neptune][more] is the eighth and farthest planet from the Sun.
 * @example
 *   {"label": "output", "name": "not-ok.md"}
 *
 *   1:1-1:10: Unexpected reference to undefined definition, expected corresponding definition (`mercury`) for a link or escaped opening bracket (`\[`) for regular text
 *   4:1-4:10: Unexpected reference to undefined definition, expected corresponding definition (`venus`) for a link or escaped opening bracket (`\[`) for regular text
 *   6:1-6:15: Unexpected reference to undefined definition, expected corresponding definition (`earth`) for a link or escaped opening bracket (`\[`) for regular text
 *   9:2-9:8: Unexpected reference to undefined definition, expected corresponding definition (`mars`) for an image or escaped opening bracket (`\[`) for regular text
 *   9:50-10:8: Unexpected reference to undefined definition, expected corresponding definition (`solar system`) for a link or escaped opening bracket (`\[`) for regular text
 *   12:67-13:12: Unexpected reference to undefined definition, expected corresponding definition (`solar > system`) for a link or escaped opening bracket (`\[`) for regular text
 *   15:1-15:9: Unexpected reference to undefined definition, expected corresponding definition (`saturn`) for a link or escaped opening bracket (`\[`) for regular text
 *   18:1-18:13: Unexpected reference to undefined definition, expected corresponding definition (`*uranus*`) for a link or escaped opening bracket (`\[`) for regular text
 *   20:1-20:19: Unexpected reference to undefined definition, expected corresponding definition (`neptune`) for a link or escaped opening bracket (`\[`) for regular text
 *   20:19-20:25: Unexpected reference to undefined definition, expected corresponding definition (`more`) for a link or escaped opening bracket (`\[`) for regular text
 *
 * @example
 *   {"config": {"allow": ["…"]}, "name": "ok-allow.md"}
 *
 *   Mercury is the first planet from the Sun and the smallest in the Solar
 *   System. […]
 *
 * @example
 *   {"config": {"allow": [{"source": "^mer"}, "venus"]}, "name": "source.md"}
 *
 *   [Mercury][] is the first planet from the Sun and the smallest in the Solar
 *   System.
 *
 *   [Venus][] is the second planet from the Sun.
 *
 * @example
 *   {"gfm": true, "label": "input", "name": "gfm.md"}
 *
 *   Mercury[^mercury] is the first planet from the Sun and the smallest in the
 *   Solar System.
 *
 *   [^venus]:
 *       **Venus** is the second planet from the Sun.
 * @example
 *   {"gfm": true, "label": "output", "name": "gfm.md"}
 *
 *   1:8-1:18: Unexpected reference to undefined definition, expected corresponding definition (`mercury`) for a footnote or escaped opening bracket (`\[`) for regular text
 *
 * @example
 *   {"gfm": true, "label": "input", "name": "gfm-table.md"}
 *
 *   | [Planet]          | [Radius]  |
 *   | ----------------- | --------- |
 *   | [Mercury]         | 2439.7 km |
 *
 *   [planet]: https://example.com/planet/
 * @example
 *   {"gfm": true, "label": "output", "name": "gfm-table.md"}
 *
 *   1:23-1:31: Unexpected reference to undefined definition, expected corresponding definition (`radius`) for a link or escaped opening bracket (`\[`) for regular text
 *   3:3-3:12: Unexpected reference to undefined definition, expected corresponding definition (`mercury`) for a link or escaped opening bracket (`\[`) for regular text
 *
 * @example
 *   {"config": {"allowShortcutLink": true}, "label": "input", "name": "allow-shortcut-link.md"}
 *
 *   [Mercury] is the first planet from the Sun and the smallest in the Solar
 *   System.
 *
 *   [Venus][] is the second planet from the Sun.
 *
 *   [Earth][earth] is the third planet from the Sun and the only astronomical object
 *   known to harbor life.
 * @example
 *   {"config": {"allowShortcutLink": true}, "label": "output", "name": "allow-shortcut-link.md"}
 *
 *   4:1-4:10: Unexpected reference to undefined definition, expected corresponding definition (`venus`) for a link or escaped opening bracket (`\[`) for regular text
 *   6:1-6:15: Unexpected reference to undefined definition, expected corresponding definition (`earth`) for a link or escaped opening bracket (`\[`) for regular text
 */

/**
 * @import {Nodes, Root} from 'mdast'
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {ReadonlyArray<RegExp | string> | null | undefined} [allow]
 *   List of values to allow between `[` and `]` (optional)
 * @property {boolean | null | undefined} [allowShortcutLink]
 *   Allow shortcut references, which are just brackets such as `[text]`
 *   (`boolean`, default: `false`)
 */









/** @type {Readonly<Options>} */
const emptyOptions = {}
/** @type {ReadonlyArray<RegExp | string>} */
const emptyAllow = []

const lineEndingExpression = /(\r?\n|\r)[\t ]*(>[\t ]*)*/g

const remarkLintNoUndefinedReferences = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:no-undefined-references',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-undefined-references#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @param {Readonly<Options> | null | undefined} [options]
   *   Configuration (optional).
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file, options) {
    const settings = options || emptyOptions
    const allow = settings.allow || emptyAllow
    const allowShortcutLink = settings.allowShortcutLink || false
    const value = String(file)
    const toPoint = (0,vfile_location__WEBPACK_IMPORTED_MODULE_1__/* .location */ .C)(file).toPoint
    /** @type {Set<string>} */
    const definitionIdentifiers = new Set()
    /** @type {Set<string>} */
    const footnoteDefinitionIdentifiers = new Set()
    /** @type {Array<RegExp>} */
    const regexes = []
    /** @type {Set<string>} */
    const strings = new Set()
    /** @type {Array<Array<Nodes>>} */
    const phrasingStacks = []

    let index = -1

    while (++index < allow.length) {
      const value = allow[index]

      if (typeof value === 'string') {
        strings.add((0,micromark_util_normalize_identifier__WEBPACK_IMPORTED_MODULE_2__/* .normalizeIdentifier */ .B)(value))
      } else if (typeof value === 'object' && 'source' in value) {
        regexes.push(new RegExp(value.source, value.flags ?? 'i'))
      }
    }

    (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_3__/* .visitParents */ .VG)(tree, function (node, parents) {
      if (node.type === 'definition') {
        definitionIdentifiers.add((0,micromark_util_normalize_identifier__WEBPACK_IMPORTED_MODULE_2__/* .normalizeIdentifier */ .B)(node.identifier))
      }

      if (node.type === 'footnoteDefinition') {
        footnoteDefinitionIdentifiers.add((0,micromark_util_normalize_identifier__WEBPACK_IMPORTED_MODULE_2__/* .normalizeIdentifier */ .B)(node.identifier))
      }

      if (
        node.type === 'heading' ||
        node.type === 'paragraph' ||
        node.type === 'tableCell'
      ) {
        phrasingStacks.push([...parents, node])
      }
    })

    for (const ancestors of phrasingStacks) {
      findInPhrasingContainer(ancestors)
    }

    /**
     * @param {Array<Nodes>} ancestors
     *   Ancestors, the last of which a parent of phrasing nodes.
     * @returns {undefined}
     *   Nothing.
     */
    function findInPhrasingContainer(ancestors) {
      /** @type {Array<[ancestors: Array<Nodes>, brackets: Array<number>]>} */
      const bracketRanges = []
      const node = ancestors.at(-1)
      ;(0,devlop__WEBPACK_IMPORTED_MODULE_4__.ok)(node) // Always defined.
      ;(0,devlop__WEBPACK_IMPORTED_MODULE_4__.ok)('children' in node) // Always defined.

      for (const child of node.children) {
        if (child.type === 'text') {
          findRangesInText(bracketRanges, [...ancestors, child])
        } else if ('children' in child) {
          findInPhrasingContainer([...ancestors, child])
        }
      }

      // Remaining ranges.
      for (const range of bracketRanges) {
        handleRange(range)
      }
    }

    /**
     * @param {Array<[ancestors: Array<Nodes>, brackets: Array<number>]>} ranges
     * @param {Array<Nodes>} ancestors
     */
    function findRangesInText(ranges, ancestors) {
      const node = ancestors.at(-1)
      ;(0,devlop__WEBPACK_IMPORTED_MODULE_4__.ok)(node) // Always defined.
      const end = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_5__/* .pointEnd */ .Y)(node)
      const start = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_5__/* .pointStart */ .PW)(node)

      // Bail if there’s no positional info.
      if (
        !end ||
        !start ||
        typeof start.offset !== 'number' ||
        typeof end.offset !== 'number'
      ) {
        return
      }

      const source = value.slice(start.offset, end.offset)
      /** @type {Array<[number, string]>} */
      const lines = [[start.offset, '']]
      let last = 0

      lineEndingExpression.lastIndex = 0
      let match = lineEndingExpression.exec(source)

      while (match) {
        const index = match.index
        const lineTuple = lines.at(-1)
        ;(0,devlop__WEBPACK_IMPORTED_MODULE_4__.ok)(lineTuple) // Always defined.
        lineTuple[1] = source.slice(last, index)

        last = index + match[0].length
        lines.push([start.offset + last, ''])
        match = lineEndingExpression.exec(source)
      }

      const lineTuple = lines.at(-1)
      ;(0,devlop__WEBPACK_IMPORTED_MODULE_4__.ok)(lineTuple) // Always defined.
      lineTuple[1] = source.slice(last)

      for (const lineTuple of lines) {
        const [lineStart, line] = lineTuple
        let index = 0

        while (index < line.length) {
          const code = line.charCodeAt(index)

          // Opening bracket.
          if (code === 91 /* `[` */) {
            ranges.push([ancestors, [lineStart + index]])
            index++
          }
          // Skip escaped brackets.
          else if (code === 92 /* `\` */) {
            const next = line.charCodeAt(index + 1)

            index++

            if (next === 91 /* `[` */ || next === 93 /* `]` */) {
              index++
            }
          }
          // Close bracket.
          else if (code === 93 /* `]` */) {
            const bracketInfo = ranges.at(-1)

            // No opening, ignore.
            if (!bracketInfo) {
              index++
            }
            // `][`.
            else if (
              line.charCodeAt(index + 1) === 91 /* `[` */ &&
              // That would be the end of a reference already.
              bracketInfo[1].length !== 3
            ) {
              index++
              bracketInfo[1].push(lineStart + index, lineStart + index)
              index++
            }
            // `]` with earlier `[`.
            else {
              index++
              bracketInfo[1].push(lineStart + index)
              handleRange(bracketInfo)
              ranges.pop()
            }
          }
          // Anything else.
          else {
            index++
          }
        }
      }
    }

    /**
     * @param {[ancestors: Array<Nodes>, brackets: Array<number>]} bracketRange
     *   Info.
     * @returns {undefined}
     *   Nothing.
     */
    function handleRange(bracketRange) {
      const [ancestors, range] = bracketRange

      // `[`.
      if (range.length === 1) return

      // `[x][`.
      if (range.length === 3) range.length = 2

      // No need to warn for just `[]`.
      if (range.length === 2 && range[0] + 2 === range[1]) return

      const label =
        value.charCodeAt(range[0] - 1) === 33 /* `!` */
          ? 'image'
          : value.charCodeAt(range[0] + 1) === 94 /* `^` */
            ? 'footnote'
            : 'link'

      const offset = range.length === 4 && range[2] + 2 !== range[3] ? 2 : 0

      let id = (0,micromark_util_normalize_identifier__WEBPACK_IMPORTED_MODULE_2__/* .normalizeIdentifier */ .B)(
        (0,collapse_white_space__WEBPACK_IMPORTED_MODULE_6__/* .collapseWhiteSpace */ .Z)(
          value.slice(range[0 + offset] + 1, range[1 + offset] - 1),
          {style: 'html', trim: true}
        )
      )
      let defined = definitionIdentifiers

      if (label === 'footnote') {
        // Footnotes can’t have spaces.
        /* c8 ignore next -- bit superfluous to test. */
        if (id.includes(' ')) return

        defined = footnoteDefinitionIdentifiers
        // Drop the `^`.
        id = id.slice(1)
      }

      if (
        (allowShortcutLink && range.length === 2) ||
        defined.has(id) ||
        strings.has(id) ||
        regexes.some(function (regex) {
          return regex.test(id)
        })
      ) {
        return
      }

      const start = toPoint(range[0])
      const end = toPoint(range[range.length - 1])

      if (end && start) {
        file.message(
          'Unexpected reference to undefined definition, expected corresponding definition (`' +
            id.toLowerCase() +
            '`) for ' +
            (label === 'image' ? 'an' : 'a') +
            ' ' +
            label +
            ' or escaped opening bracket (`\\[`) for regular text',
          {
            ancestors,
            place: {start, end}
          }
        )
      }
    }
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintNoUndefinedReferences);


/***/ }),

/***/ 75837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var devlop__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77776);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84146);
/**
 * remark-lint rule to warn when unreferenced definitions are used.
 *
 * ## What is this?
 *
 * This package checks that definitions are referenced.
 *
 * ## When should I use this?
 *
 * You can use this package to check definitions.
 *
 * ## API
 *
 * ### `unified().use(remarkLintNoUnusedDefinitions)`
 *
 * Warn when unreferenced definitions are used.
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
 * Unused definitions do not contribute anything, so they can be removed.
 *
 * [api-remark-lint-no-unused-definitions]: #unifieduseremarklintnounuseddefinitions
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module no-unused-definitions
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 * @example
 *   {"name": "ok.md"}
 *
 *   [Mercury][]
 *
 *   [mercury]: https://example.com/mercury/
 *
 * @example
 *   {"label": "input", "name": "not-ok.md"}
 *
 *   [mercury]: https://example.com/mercury/
 *
 * @example
 *   {"label": "output", "name": "not-ok.md"}
 *
 *   1:1-1:40: Unexpected unused definition, expected no definition or one or more references to `mercury`
 *
 * @example
 *   {"gfm": true, "label": "input", "name": "gfm.md"}
 *
 *   Mercury[^mercury] is a planet.
 *
 *   [^Mercury]:
 *       **Mercury** is the first planet from the Sun and the smallest
 *       in the Solar System.
 *   [^Venus]:
 *       **Venus** is the second planet from
 *       the Sun.
 * @example
 *   {"gfm": true, "label": "output", "name": "gfm.md"}
 *
 *   6:1-8:13: Unexpected unused footnote definition, expected no definition or one or more footnote references to `venus`
 */

/**
 * @import {Nodes, Root} from 'mdast'
 */





const remarkLintNoUnusedDefinitions = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:no-unused-definitions',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-unused-definitions#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file) {
    /** @type {Map<string, {ancestors: Array<Nodes> | undefined, used: boolean}>} */
    const footnoteDefinitions = new Map()
    /** @type {Map<string, {ancestors: Array<Nodes> | undefined, used: boolean}>} */
    const definitions = new Map()

    ;(0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .visitParents */ .VG)(tree, function (node, parents) {
      if ('identifier' in node) {
        const map =
          node.type === 'footnoteDefinition' ||
          node.type === 'footnoteReference'
            ? footnoteDefinitions
            : definitions
        let entry = map.get(node.identifier)

        if (!entry) {
          entry = {ancestors: undefined, used: false}
          map.set(node.identifier, entry)
        }

        if (node.type === 'definition' || node.type === 'footnoteDefinition') {
          entry.ancestors = [...parents, node]
        } else if (
          node.type === 'imageReference' ||
          node.type === 'linkReference' ||
          node.type === 'footnoteReference'
        ) {
          entry.used = true
        }
      }
    })

    const entries = [...footnoteDefinitions.values(), ...definitions.values()]

    for (const entry of entries) {
      if (!entry.used) {
        (0,devlop__WEBPACK_IMPORTED_MODULE_2__.ok)(entry.ancestors) // Always defined if `used`.
        const node = entry.ancestors.at(-1)
        ;(0,devlop__WEBPACK_IMPORTED_MODULE_2__.ok)(node) // Always defined.
        ;(0,devlop__WEBPACK_IMPORTED_MODULE_2__.ok)(node.type === 'footnoteDefinition' || node.type === 'definition') // Always definition.

        if (node.position) {
          const prefix = node.type === 'footnoteDefinition' ? 'footnote ' : ''

          file.message(
            'Unexpected unused ' +
              prefix +
              'definition, expected no definition or one or more ' +
              prefix +
              'references to `' +
              node.identifier +
              '`',
            {ancestors: entry.ancestors, place: node.position}
          )
        }
      }
    }
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintNoUnusedDefinitions);


/***/ }),

/***/ 72175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ remarkLint)
/* harmony export */ });
/* harmony import */ var remark_message_control__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84588);
/**
 * remark plugin to support configuration comments for
 * remark-lint rules.
 *
 * ## What is this?
 *
 * This plugin adds support for configuration comments to control remark lint
 * rule messages.
 *
 * ## When should I use this?
 *
 * This project is useful when you’re using remark lint rules and want to let
 * authors ignore messages in certain cases.
 * This package is already included in all our presets.
 * If you’re building a preset yourself, you should include this package.
 *
 * ## API
 *
 * ### `unified().use(remarkLint)`
 *
 * Add support for configuration comments.
 *
 * See [Ignore warnings][mono-ignore] in the monorepo readme for how to use it.
 *
 * ###### Returns
 *
 * Transform ([`Transformer` from `unified`][github-unified-transformer]).
 *
 * [api-remark-lint]: #unifieduseremarklint
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 * [mono-ignore]: https://github.com/remarkjs/remark-lint#ignore-warnings
 */

/**
 * @import {Processor} from 'unified'
 */



/**
 * The core plugin for `remark-lint`.
 *
 * This adds support for ignoring stuff from messages (`<!--lint ignore-->`).
 * All rules are in their own packages and presets.
 *
 * @this {Processor}
 */
function remarkLint() {
  this.use(lintMessageControl)
}

/**
 * @returns
 *   Transform.
 */
function lintMessageControl() {
  return (0,remark_message_control__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)({name: 'lint', source: 'remark-lint'})
}


/***/ }),

/***/ 28907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var remark_lint__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72175);
/* harmony import */ var remark_lint_final_newline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16363);
/* harmony import */ var remark_lint_hard_break_spaces__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5511);
/* harmony import */ var remark_lint_list_item_bullet_indent__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50446);
/* harmony import */ var remark_lint_list_item_indent__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(471);
/* harmony import */ var remark_lint_no_blockquote_without_marker__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73511);
/* harmony import */ var remark_lint_no_duplicate_definitions__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19882);
/* harmony import */ var remark_lint_no_heading_content_indent__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13071);
/* harmony import */ var remark_lint_no_literal_urls__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52992);
/* harmony import */ var remark_lint_no_shortcut_reference_image__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(66354);
/* harmony import */ var remark_lint_no_shortcut_reference_link__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8269);
/* harmony import */ var remark_lint_no_undefined_references__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(50773);
/* harmony import */ var remark_lint_no_unused_definitions__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(75837);
/* harmony import */ var remark_lint_ordered_list_marker_style__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4771);
/**
 * Preset of remark-lint rules to warn for likely problems.
 *
 * ## What is this?
 *
 * This package is a preset containing `remark-lint` rules.
 * Lint rules check markdown code style.
 *
 * ## When should I use this?
 *
 * You can use this package to check that markdown follows some best practices.
 *
 * ## API
 *
 * ### `unified().use(remarkPresetLintRecommended)`
 *
 * Check that markdown follows some best practices.
 *
 * You can reconfigure rules in the preset by using them afterwards with different
 * options.
 *
 * [api-remark-preset-lint-recommended]: #unifieduseremarkpresetlintrecommended
 */

/**
 * @import {Preset} from 'unified'
 */
















// To do: next major:
// * add `remark-lint-fenced-code-flag` w/ GH check
// * add `remark-lint-mdx-jsx-self-close`
// * add `remark-lint-mdx-jsx-unique-attribute-name`.
// * add `remark-lint-correct-media-syntax`
// * add `remark-lint-no-hidden-table-cell`
// * add `remark-lint-directive-unique-attribute-name`

/** @type {Preset} */
const remarkPresetLintRecommended = {
  plugins: [
    remark_lint__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A,
    // Unix compatibility.
    remark_lint_final_newline__WEBPACK_IMPORTED_MODULE_1__["default"],
    // Rendering across vendors differs greatly if using other styles.
    remark_lint_list_item_bullet_indent__WEBPACK_IMPORTED_MODULE_2__["default"],
    [remark_lint_list_item_indent__WEBPACK_IMPORTED_MODULE_3__["default"], 'one'],
    remark_lint_no_blockquote_without_marker__WEBPACK_IMPORTED_MODULE_4__["default"],
    remark_lint_no_literal_urls__WEBPACK_IMPORTED_MODULE_5__["default"],
    [remark_lint_ordered_list_marker_style__WEBPACK_IMPORTED_MODULE_6__["default"], '.'],
    // Mistakes.
    // To do: next major: change to `allowSpaces: false`.
    remark_lint_hard_break_spaces__WEBPACK_IMPORTED_MODULE_7__["default"],
    remark_lint_no_duplicate_definitions__WEBPACK_IMPORTED_MODULE_8__["default"],
    remark_lint_no_heading_content_indent__WEBPACK_IMPORTED_MODULE_9__["default"],
    remark_lint_no_shortcut_reference_image__WEBPACK_IMPORTED_MODULE_10__["default"],
    remark_lint_no_shortcut_reference_link__WEBPACK_IMPORTED_MODULE_11__["default"],
    remark_lint_no_undefined_references__WEBPACK_IMPORTED_MODULE_12__["default"],
    remark_lint_no_unused_definitions__WEBPACK_IMPORTED_MODULE_13__["default"]
  ]
}

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkPresetLintRecommended);


/***/ })

};
