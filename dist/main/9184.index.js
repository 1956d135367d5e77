export const id = 9184;
export const ids = [9184];
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

/***/ 17708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ longestStreak)
/* harmony export */ });
/**
 * Get the count of the longest repeating streak of `substring` in `value`.
 *
 * @param {string} value
 *   Content to search in.
 * @param {string} substring
 *   Substring to look for, typically one character.
 * @returns {number}
 *   Count of most frequent adjacent `substring`s in `value`.
 */
function longestStreak(value, substring) {
  const source = String(value)
  let index = source.indexOf(substring)
  let expected = index
  let count = 0
  let max = 0

  if (typeof substring !== 'string') {
    throw new TypeError('Expected substring')
  }

  while (index !== -1) {
    if (index === expected) {
      if (++count > max) {
        max = count
      }
    } else {
      count = 1
    }

    expected = index + substring.length
    index = source.indexOf(substring, expected)
  }

  return max
}


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

/***/ 81455:
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
 * remark-lint rule to warn when block quotes are indented too much or
 * too little.
 *
 * ## What is this?
 *
 * This package checks the “indent” of block quotes: the `>` (greater than)
 * marker *and* the spaces before content.
 *
 * ## When should I use this?
 *
 * You can use this rule to check markdown code style.
 *
 * ## API
 *
 * ### `unified().use(remarkLintBlockquoteIndentation[, options])`
 *
 * Warn when block quotes are indented too much or too little.
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
 * ###### Type
 *
 * ```ts
 * type Options = number | 'consistent'
 * ```
 *
 * ## Recommendation
 *
 * CommonMark specifies that when block quotes are used the `>` markers can be
 * followed by an optional space.
 * No space at all arguably looks rather ugly:
 *
 * ```markdown
 * >Mars and
 * >Venus.
 * ```
 *
 * There is no specific handling of more that one space, so if 5 spaces were
 * used after `>`, then indented code kicks in:
 *
 * ```markdown
 * >     neptune()
 * ```
 *
 * Due to this, it’s recommended to configure this rule with `2`.
 *
 * [api-options]: #options
 * [api-remark-lint-blockquote-indentation]: #unifieduseremarklintblockquoteindentation-options
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module blockquote-indentation
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"config": 2, "name": "ok-2.md"}
 *
 *   > Mercury.
 *
 *   Venus.
 *
 *   > Earth.
 *
 * @example
 *   {"config": 4, "name": "ok-4.md"}
 *
 *   >   Mercury.
 *
 *   Venus.
 *
 *   >   Earth.
 *
 * @example
 *   { "name": "ok-tab.md"}
 *
 *   >␉Mercury.
 *
 * @example
 *   {"label": "input", "name": "not-ok.md"}
 *
 *   >  Mercury.
 *
 *   Venus.
 *
 *   >   Earth.
 *
 *   Mars.
 *
 *   > Jupiter
 * @example
 *   {"label": "output", "name": "not-ok.md"}
 *
 *   5:5: Unexpected `4` spaces between block quote marker and content, expected `3` spaces, remove `1` space
 *   9:3: Unexpected `2` spaces between block quote marker and content, expected `3` spaces, add `1` space
 *
 * @example
 *   {"config": "🌍", "label": "output", "name": "not-ok-options.md", "positionless": true}
 *
 *   1:1: Unexpected value `🌍` for `options`, expected `number` or `'consistent'`
 */

/**
 * @import {Root} from 'mdast'
 */

/**
 * @typedef {number | 'consistent'} Options
 *   Configuration.
 */







const remarkLintBlockquoteIndentation = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_1__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:blockquote-indentation',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-blockquote-indentation#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @param {Options | null | undefined} [options='consistent']
   *   Configuration (default: `'consistent'`).
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file, options) {
    /** @type {number | undefined} */
    let expected

    if (options === null || options === undefined || options === 'consistent') {
      // Empty.
    } else if (typeof options === 'number') {
      expected = options
    } else {
      file.fail(
        'Unexpected value `' +
          options +
          "` for `options`, expected `number` or `'consistent'`"
      )
    }

    (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_2__/* .visitParents */ .VG)(tree, function (node, parents) {
      // Do not walk into phrasing.
      if ((0,mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_3__/* .phrasing */ .f)(node)) {
        return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_2__/* .SKIP */ ._Z
      }

      if (node.type !== 'blockquote') return

      const start = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_4__/* .pointStart */ .PW)(node)
      const headStart = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_4__/* .pointStart */ .PW)(node.children[0])

      if (headStart && start) {
        const actual = headStart.column - start.column

        if (expected) {
          const difference = expected - actual
          const differenceAbsolute = Math.abs(difference)

          if (difference !== 0) {
            file.message(
              'Unexpected `' +
                actual +
                '` ' +
                pluralize__WEBPACK_IMPORTED_MODULE_0__('space', actual) +
                ' between block quote marker and content, expected `' +
                expected +
                '` ' +
                pluralize__WEBPACK_IMPORTED_MODULE_0__('space', expected) +
                ', ' +
                (difference > 0 ? 'add' : 'remove') +
                ' `' +
                differenceAbsolute +
                '` ' +
                pluralize__WEBPACK_IMPORTED_MODULE_0__('space', differenceAbsolute),
              {ancestors: [...parents, node], place: headStart}
            )
          }
        } else {
          expected = actual
        }
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintBlockquoteIndentation);


/***/ }),

/***/ 76299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29054);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_position__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81717);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84146);
/* harmony import */ var vfile_message__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10711);
/**
 * remark-lint rule to warn when code blocks violate a given style.
 *
 * ## What is this?
 *
 * This package checks the style of code blocks.
 *
 * ## When should I use this?
 *
 * You can use this package to check that the style of code blocks is
 * consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintCodeBlockStyle[, options])`
 *
 * Warn when code blocks violate a given style.
 *
 * ###### Parameters
 *
 * * `options` ([`Options`][api-options], default: `'consistent'`)
 *   — preferred style or whether to detect the first style and warn for
 *   further differences
 *
 * ###### Returns
 *
 * Transform ([`Transformer` from `unified`][github-unified-transformer]).
 *
 * ### `Options`
 *
 * Configuration (TypeScript type).
 *
 * ###### Type
 *
 * ```ts
 * type Options = Style | 'consistent'
 * ```
 *
 * ### `Style`
 *
 * Style (TypeScript type).
 *
 * ###### Type
 *
 * ```ts
 * type Style = 'indented' | 'fenced'
 * ```
 *
 * ## Recommendation
 *
 * Indentation in markdown is complex as lists and indented code interfere in
 * unexpected ways.
 * Fenced code has more features than indented code: it can specify a
 * programming language.
 * Since CommonMark took the idea of fenced code from GFM,
 * fenced code became widely supported.
 * Due to this, it’s recommended to configure this rule with `'fenced'`.
 *
 * ## Fix
 *
 * [`remark-stringify`][github-remark-stringify] always formats code blocks as
 * fenced.
 * Pass `fences: false` to only use fenced code blocks when they have a
 * language and as indented code otherwise.
 *
 * [api-options]: #options
 * [api-remark-lint-code-block-style]: #unifieduseremarklintcodeblockstyle-options
 * [api-style]: #style
 * [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module code-block-style
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"config": "indented", "name": "ok-indented.md"}
 *
 *       venus()
 *
 *   Mercury.
 *
 *       earth()
 *
 * @example
 *   {"config": "fenced", "name": "ok-fenced.md"}
 *
 *   ```
 *   venus()
 *   ```
 *
 *   Mercury.
 *
 *   ```
 *   earth()
 *   ```
 *
 * @example
 *   {"label": "input", "name": "not-ok-consistent.md"}
 *
 *       venus()
 *
 *   Mercury.
 *
 *   ```
 *   earth()
 *   ```
 * @example
 *   {"label": "output", "name": "not-ok-consistent.md"}
 *
 *   5:1-7:4: Unexpected fenced code block, expected indented code blocks
 *
 * @example
 *   {"config": "indented", "label": "input", "name": "not-ok-indented.md"}
 *
 *   ```
 *   venus()
 *   ```
 *
 *   Mercury.
 *
 *   ```
 *   earth()
 *   ```
 * @example
 *   {"config": "indented", "label": "output", "name": "not-ok-indented.md"}
 *
 *   1:1-3:4: Unexpected fenced code block, expected indented code blocks
 *   7:1-9:4: Unexpected fenced code block, expected indented code blocks
 *
 * @example
 *   {"config": "fenced", "label": "input", "name": "not-ok-fenced.md"}
 *
 *       venus()
 *
 *   Mercury.
 *
 *       earth()
 *
 * @example
 *   {"config": "fenced", "label": "output", "name": "not-ok-fenced.md"}
 *
 *   1:1-1:12: Unexpected indented code block, expected fenced code blocks
 *   5:1-5:12: Unexpected indented code block, expected fenced code blocks
 *
 * @example
 *   {"config": "🌍", "label": "output", "name": "not-ok-options.md", "positionless": true}
 *
 *   1:1: Unexpected value `🌍` for `options`, expected `'fenced'`, `'indented'`, or `'consistent'`
 */

/**
 * @import {Root} from 'mdast'
 */

/**
 * @typedef {Style | 'consistent'} Options
 *   Configuration.
 *
 * @typedef {'indented' | 'fenced'} Style
 *   Styles.
 */







const remarkLintCodeBlockStyle = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:code-block-style',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-code-block-style#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @param {Options | null | undefined} [options='consistent']
   *   Configuration (default: `'consistent'`).
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file, options) {
    const value = String(file)
    /** @type {VFileMessage | undefined} */
    let cause
    /** @type {Style | undefined} */
    let expected

    if (options === null || options === undefined || options === 'consistent') {
      // Empty.
    } else if (options === 'indented' || options === 'fenced') {
      expected = options
    } else {
      file.fail(
        'Unexpected value `' +
          options +
          "` for `options`, expected `'fenced'`, `'indented'`, or `'consistent'`"
      )
    }

    (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .visitParents */ .VG)(tree, function (node, parents) {
      // Do not walk into phrasing.
      if ((0,mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_2__/* .phrasing */ .f)(node)) {
        return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .SKIP */ ._Z
      }

      if (node.type !== 'code') return

      const end = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_3__/* .pointEnd */ .Y)(node)
      const start = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_3__/* .pointStart */ .PW)(node)

      if (
        !start ||
        !end ||
        typeof start.offset !== 'number' ||
        typeof end.offset !== 'number'
      ) {
        return
      }

      const actual =
        node.lang || /^ {0,3}([`~])/.test(value.slice(start.offset, end.offset))
          ? 'fenced'
          : 'indented'

      if (expected) {
        if (expected !== actual) {
          file.message(
            'Unexpected ' +
              actual +
              ' code block, expected ' +
              expected +
              ' code blocks',
            {ancestors: [...parents, node], cause, place: {start, end}}
          )
        }
      } else {
        expected = actual
        cause = new vfile_message__WEBPACK_IMPORTED_MODULE_4__/* .VFileMessage */ .o(
          "Code block style `'" +
            actual +
            "'` first defined for `'consistent'` here",
          {
            ancestors: [...parents, node],
            place: {start, end},
            source: 'remark-lint',
            ruleId: 'code-block-style'
          }
        )
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintCodeBlockStyle);


/***/ }),

/***/ 19426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29054);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84146);
/**
 * remark-lint rule to warn when definition labels are not lowercase.
 *
 * ## What is this?
 *
 * This package checks the case of definition labels.
 *
 * ## When should I use this?
 *
 * You can use this package to check that definition labels are consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintDefinitionCase)`
 *
 * Warn when definition labels are not lowercase.
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
 * Definitions and references are matched together regardless of casing.
 * Using uppercase in definition labels might incorrectly indicate that casing
 * is of importance.
 * Due to this, it’s recommended to use lowercase and turn this rule on.
 *
 * [api-remark-lint-definition-case]: #unifieduseremarklintdefinitioncase
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module definition-case
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok.md"}
 *
 *   [mercury]: https://example.com "Mercury"
 *
 * @example
 *   {"label": "input", "name": "not-ok.md"}
 *
 *   [Mercury]: https://example.com "Mercury"
 * @example
 *   {"label": "output", "name": "not-ok.md"}
 *
 *   1:1-1:41: Unexpected uppercase characters in definition label, expected lowercase
 *
 * @example
 *   {"gfm": true, "label": "input", "name": "gfm.md"}
 *
 *   [^Mercury]:
 *       **Mercury** is the first planet from the Sun and the smallest
 *       in the Solar System.
 * @example
 *   {"gfm": true, "label": "output", "name": "gfm.md"}
 *
 *   1:1-3:25: Unexpected uppercase characters in footnote definition label, expected lowercase
 */

/**
 * @import {Root} from 'mdast'
 */





const remarkLintDefinitionCase = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:definition-case',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-definition-case#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file) {
    (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .visitParents */ .VG)(tree, function (node, parents) {
      // Do not walk into phrasing.
      if ((0,mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_2__/* .phrasing */ .f)(node)) {
        return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .SKIP */ ._Z
      }

      if (
        (node.type === 'definition' || node.type === 'footnoteDefinition') &&
        node.position &&
        node.label &&
        node.label !== node.label.toLowerCase()
      ) {
        file.message(
          'Unexpected uppercase characters in ' +
            (node.type === 'definition' ? '' : 'footnote ') +
            'definition label, expected lowercase',
          {ancestors: [...parents, node], place: node.position}
        )
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintDefinitionCase);


/***/ }),

/***/ 89411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var longest_streak__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17708);
/* harmony import */ var mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29054);
/* harmony import */ var pluralize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86112);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64876);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84146);
/**
 * remark-lint rule to warn when consecutive whitespace is used in
 * a definition label.
 *
 * ## What is this?
 *
 * This package checks the whitepsace in definition labels.
 *
 * GFM footnotes are not affected by this rule as footnote labels cannot
 * contain whitespace.
 *
 * ## When should I use this?
 *
 * You can use this package to check that definition labels are consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintDefinitionSpacing)`
 *
 * Warn when consecutive whitespace is used in a definition label.
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
 * Definitions and references are matched together by collapsing whitespace.
 * Using more whitespace in labels might incorrectly indicate that they are of
 * importance.
 * Due to this, it’s recommended to use one space and turn this rule on.
 *
 * [api-remark-lint-definition-spacing]: #unifieduseremarklintdefinitionspacing
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module definition-spacing
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok.md"}
 *
 *   The first planet is [planet mercury][].
 *
 *   [planet mercury]: https://example.com
 *
 * @example
 *   {"label": "input", "name": "not-ok-consecutive.md"}
 *
 *   [planet␠␠␠␠mercury]: https://example.com
 * @example
 *   {"label": "output", "name": "not-ok-consecutive.md"}
 *
 *   1:1-1:41: Unexpected `4` consecutive spaces in definition label, expected `1` space, remove `3` spaces
 *
 * @example
 *   {"label": "input", "name": "not-ok-non-space.md"}
 *
 *   [pla␉net␊mer␍cury]: https://e.com
 * @example
 *   {"label": "output", "name": "not-ok-non-space.md"}
 *
 *   1:1-3:21: Unexpected non-space whitespace character `\t` in definition label, expected `1` space, replace it
 *   1:1-3:21: Unexpected non-space whitespace character `\n` in definition label, expected `1` space, replace it
 *   1:1-3:21: Unexpected non-space whitespace character `\r` in definition label, expected `1` space, replace it
 */

/**
 * @import {Root} from 'mdast'
 */







const remarkLintDefinitionSpacing = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_1__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:definition-spacing',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-definition-spacing#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file) {
    (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_2__/* .visitParents */ .VG)(tree, function (node, parents) {
      // Do not walk into phrasing.
      if ((0,mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_3__/* .phrasing */ .f)(node)) {
        return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_2__/* .SKIP */ ._Z
      }

      if (node.type === 'definition' && node.position && node.label) {
        const size = (0,longest_streak__WEBPACK_IMPORTED_MODULE_4__/* .longestStreak */ .D)(node.label, ' ')

        if (size > 1) {
          file.message(
            'Unexpected `' +
              size +
              '` consecutive spaces in definition label, expected `1` space, remove `' +
              (size - 1) +
              '` ' +
              pluralize__WEBPACK_IMPORTED_MODULE_0__('space', size - 1),
            {ancestors: [...parents, node], place: node.position}
          )
        }

        /** @type {Array<string>} */
        const disallowed = []
        if (node.label.includes('\t')) disallowed.push('\\t')
        if (node.label.includes('\n')) disallowed.push('\\n')
        if (node.label.includes('\r')) disallowed.push('\\r')

        for (const disallow of disallowed) {
          file.message(
            'Unexpected non-space whitespace character `' +
              disallow +
              '` in definition label, expected `1` space, replace it',
            {ancestors: [...parents, node], place: node.position}
          )
        }
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintDefinitionSpacing);


/***/ }),

/***/ 45765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_position__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81717);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84146);
/* harmony import */ var vfile_message__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10711);
/**
 * remark-lint rule to warn when emphasis markers are inconsistent.
 *
 * ## What is this?
 *
 * This package checks the style of emphasis markers.
 *
 * ## When should I use this?
 *
 * You can use this package to check that emphasis is consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintEmphasisMarker[, options])`
 *
 * Warn when emphasis markers are inconsistent.
 *
 * ###### Parameters
 *
 * * `options` ([`Options`][api-options], default: `'consistent'`)
 *   — preferred style or whether to detect the first style and warn for
 *   further differences
 *
 * ###### Returns
 *
 * Transform ([`Transformer` from `unified`][github-unified-transformer]).
 *
 * ### `Marker`
 *
 * Marker (TypeScript type).
 *
 * ###### Type
 *
 * ```ts
 * type Marker = '*' | '_'
 * ```
 *
 * ### `Options`
 *
 * Configuration (TypeScript type).
 *
 * ###### Type
 *
 * ```ts
 * type Options = Marker | 'consistent'
 * ```
 *
 * ## Recommendation
 *
 * Whether asterisks or underscores are used affects how and whether emphasis
 * works.
 * Underscores are sometimes used to represent normal underscores inside words,
 * so there are extra rules in markdown to support that.
 * Asterisks are not used in natural language,
 * so they don’t need these rules,
 * and thus can form emphasis in more cases.
 * Asterisks can also be used as the marker of more constructs than underscores:
 * lists.
 * Due to having simpler parsing rules,
 * looking more like syntax,
 * and that they can be used for more constructs,
 * it’s recommended to prefer asterisks.
 *
 * ## Fix
 *
 * [`remark-stringify`][github-remark-stringify] formats emphasis with
 * asterisks by default.
 * Pass `emphasis: '_'` to always use underscores.
 *
 * [api-marker]: #marker
 * [api-options]: #options
 * [api-remark-lint-emphasis-marker]: #unifieduseremarklintemphasismarker-options
 * [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module emphasis-marker
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"config": "*", "name": "ok-asterisk.md"}
 *
 *   *Mercury*.
 *
 * @example
 *   {"config": "*", "label": "input", "name": "not-ok-asterisk.md"}
 *
 *   _Mercury_.
 *
 * @example
 *   {"config": "*", "label": "output", "name": "not-ok-asterisk.md"}
 *
 *   1:1-1:10: Unexpected emphasis marker `_`, expected `*`
 *
 * @example
 *   {"config": "_", "name": "ok-underscore.md"}
 *
 *   _Mercury_.
 *
 * @example
 *   {"config": "_", "label": "input", "name": "not-ok-underscore.md"}
 *
 *   *Mercury*.
 *
 * @example
 *   {"config": "_", "label": "output", "name": "not-ok-underscore.md"}
 *
 *   1:1-1:10: Unexpected emphasis marker `*`, expected `_`
 *
 * @example
 *   {"label": "input", "name": "not-ok-consistent.md"}
 *
 *   *Mercury* and _Venus_.
 *
 * @example
 *   {"label": "output", "name": "not-ok-consistent.md"}
 *
 *   1:15-1:22: Unexpected emphasis marker `_`, expected `*`
 *
 * @example
 *   {"config": "🌍", "label": "output", "name": "not-ok.md", "positionless": true}
 *
 *   1:1: Unexpected value `🌍` for `options`, expected `'*'`, `'_'`, or `'consistent'`
 */

/**
 * @import {Root} from 'mdast'
 */

/**
 * @typedef {'*' | '_'} Marker
 *   Styles.
 *
 * @typedef {Marker | 'consistent'} Options
 *   Configuration.
 */






const remarkLintEmphasisMarker = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:emphasis-marker',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-emphasis-marker#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @param {Options | null | undefined} [options='consistent']
   *   Configuration (default: `'consistent`').
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file, options) {
    const value = String(file)
    /** @type {VFileMessage | undefined} */
    let cause
    /** @type {Marker | undefined} */
    let expected

    if (options === null || options === undefined || options === 'consistent') {
      // Empty.
    } else if (options === '*' || options === '_') {
      expected = options
    } else {
      file.fail(
        'Unexpected value `' +
          options +
          "` for `options`, expected `'*'`, `'_'`, or `'consistent'`"
      )
    }

    (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .visitParents */ .VG)(tree, 'emphasis', function (node, parents) {
      const start = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_2__/* .pointStart */ .PW)(node)

      if (start && typeof start.offset === 'number') {
        const actual = value.charAt(start.offset)

        /* c8 ignore next -- should not happen. */
        if (actual !== '*' && actual !== '_') return

        if (expected) {
          if (actual !== expected) {
            file.message(
              'Unexpected emphasis marker `' +
                actual +
                '`, expected `' +
                expected +
                '`',
              {ancestors: [...parents, node], cause, place: node.position}
            )
          }
        } else {
          expected = actual
          cause = new vfile_message__WEBPACK_IMPORTED_MODULE_3__/* .VFileMessage */ .o(
            "Emphasis marker style `'" +
              actual +
              "'` first defined for `'consistent'` here",
            {
              ancestors: [...parents, node],
              place: node.position,
              ruleId: 'emphasis-marker',
              source: 'remark-lint'
            }
          )
        }
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintEmphasisMarker);


/***/ }),

/***/ 5534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29054);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_position__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81717);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84146);
/* harmony import */ var vfile_message__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10711);
/**
 * remark-lint rule to warn when fenced code markers are
 * inconsistent.
 *
 * ## What is this?
 *
 * This package checks fenced code block markers.
 *
 * ## When should I use this?
 *
 * You can use this package to check that fenced code block markers are
 * consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintFencedCodeMarker[, options])`
 *
 * Warn when fenced code markers are inconsistent.
 *
 * ###### Parameters
 *
 * * `options` ([`Options`][api-options], default: `'consistent'`)
 *   — preferred style or whether to detect the first style and warn for
 *   further differences
 *
 * ###### Returns
 *
 * Transform ([`Transformer` from `unified`][github-unified-transformer]).
 *
 * ### `Marker`
 *
 * Marker (TypeScript type).
 *
 * ###### Type
 *
 * ```ts
 * type Marker = '`' | '~'
 * ```
 *
 * ### `Options`
 *
 * Configuration (TypeScript type).
 *
 * ###### Type
 *
 * ```ts
 * type Options = Marker | 'consistent'
 * ```
 *
 * ## Recommendation
 *
 * Tildes are uncommon.
 * So it’s recommended to configure this rule with ``'`'``.
 *
 * ## Fix
 *
 * [`remark-stringify`][github-remark-stringify] formats fenced code with grave
 * accents by default.
 * Pass `fence: '~'` to always use tildes.
 *
 * [api-marker]: #marker
 * [api-options]: #options
 * [api-remark-lint-fenced-code-marker]: #unifieduseremarklintfencedcodemarker-options
 * [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module fenced-code-marker
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok-indented.md"}
 *
 *   Indented code blocks are not affected by this rule:
 *
 *       mercury()
 *
 * @example
 *   {"config": "`", "name": "ok-tick.md"}
 *
 *   ```javascript
 *   mercury()
 *   ```
 *
 *   ```
 *   venus()
 *   ```
 *
 * @example
 *   {"config": "~", "name": "ok-tilde.md"}
 *
 *   ~~~javascript
 *   mercury()
 *   ~~~
 *
 *   ~~~
 *   venus()
 *   ~~~
 *
 * @example
 *   {"label": "input", "name": "not-ok-consistent-tick.md"}
 *
 *   ```javascript
 *   mercury()
 *   ```
 *
 *   ~~~
 *   venus()
 *   ~~~
 * @example
 *   {"label": "output", "name": "not-ok-consistent-tick.md"}
 *
 *   5:1-7:4: Unexpected fenced code marker `~`, expected `` ` ``
 *
 * @example
 *   {"label": "input", "name": "not-ok-consistent-tilde.md"}
 *
 *   ~~~javascript
 *   mercury()
 *   ~~~
 *
 *   ```
 *   venus()
 *   ```
 * @example
 *   {"label": "output", "name": "not-ok-consistent-tilde.md"}
 *
 *   5:1-7:4: Unexpected fenced code marker `` ` ``, expected `~`
 *
 * @example
 *   {"config": "🌍", "label": "output", "name": "not-ok-incorrect.md", "positionless": true}
 *
 *   1:1: Unexpected value `🌍` for `options`, expected ``'`'``, `'~'`, or `'consistent'`
 */

/**
 * @import {Root} from 'mdast'
 */

/**
 * @typedef {'`' | '~'} Marker
 *   Styles.
 *
 * @typedef {Marker | 'consistent'} Options
 *   Configuration.
 */







const remarkLintFencedCodeMarker = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:fenced-code-marker',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-fenced-code-marker#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @param {Options | null | undefined} [options='consistent']
   *   Configuration (default: `'consistent'`).
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file, options) {
    const value = String(file)
    /** @type {VFileMessage | undefined} */
    let cause
    /** @type {Marker | undefined} */
    let expected

    if (options === null || options === undefined || options === 'consistent') {
      // Empty.
    } else if (options === '`' || options === '~') {
      expected = options
    } else {
      file.fail(
        'Unexpected value `' +
          options +
          "` for `options`, expected ``'`'``, `'~'`, or `'consistent'`"
      )
    }

    (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .visitParents */ .VG)(tree, function (node, parents) {
      // Do not walk into phrasing.
      if ((0,mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_2__/* .phrasing */ .f)(node)) {
        return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .SKIP */ ._Z
      }

      if (node.type !== 'code') return

      const start = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_3__/* .pointStart */ .PW)(node)

      if (start && typeof start.offset === 'number') {
        const actual = value
          .slice(start.offset, start.offset + 4)
          .replace(/^\s+/, '')
          .charAt(0)

        // Ignore unfenced code blocks.
        if (actual !== '`' && actual !== '~') return

        if (expected) {
          if (actual !== expected) {
            file.message(
              'Unexpected fenced code marker ' +
                (actual === '~' ? '`~`' : '`` ` ``') +
                ', expected ' +
                (expected === '~' ? '`~`' : '`` ` ``'),
              {ancestors: [...parents, node], cause, place: node.position}
            )
          }
        } else {
          expected = actual
          cause = new vfile_message__WEBPACK_IMPORTED_MODULE_4__/* .VFileMessage */ .o(
            'Fenced code marker style ' +
              (actual === '~' ? "`'~'`" : "``'`'``") +
              " first defined for `'consistent'` here",
            {
              ancestors: [...parents, node],
              place: node.position,
              ruleId: 'fenced-code-marker',
              source: 'remark-lint'
            }
          )
        }
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintFencedCodeMarker);


/***/ }),

/***/ 11300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var quotation__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74623);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/**
 * remark-lint rule to warn for unexpected file extensions.
 *
 * ## What is this?
 *
 * This package checks the file extension.
 *
 * ## When should I use this?
 *
 * You can use this package to check that file extensions are consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintFileExtension[, options])`
 *
 * Warn for unexpected extensions.
 *
 * ###### Parameters
 *
 * * `options` ([`Extensions`][api-extensions] or [`Options`][api-options],
 *   optional)
 *   — configuration
 *
 * ###### Returns
 *
 * Transform ([`Transformer` from `unified`][github-unified-transformer]).
 *
 * ### `Extensions`
 *
 * File extension(s) (TypeScript type).
 *
 * ###### Type
 *
 * ```ts
 * type Extensions = Array<string> | string
 * ```
 *
 * ### `Options`
 *
 * Configuration (TypeScript type).
 *
 * ###### Fields
 *
 * * `allowExtensionless` (`boolean`, default: `true`)
 *   — allow no file extension such as `AUTHORS` or `LICENSE`
 * * `extensions` ([`Extensions`][api-extensions], default: `['mdx', 'md']`)
 *   — allowed file extension(s)
 *
 * ## Recommendation
 *
 * Use `md` as it’s the most common.
 * Also use `md` when your markdown contains common syntax extensions (such as
 * GFM, frontmatter, or math).
 * Do not use `md` for MDX: use `mdx` instead.
 *
 * [api-extensions]: #extensions
 * [api-options]: #options
 * [api-remark-lint-file-extension]: #unifieduseremarklintfileextension-options
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module file-extension
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "readme.md"}
 *
 * @example
 *   {"name": "readme.mdx"}
 *
 * @example
 *   {"name": "readme"}
 *
 * @example
 *   {"config": {"allowExtensionless": false}, "label": "output", "name": "readme", "positionless": true}
 *
 *   1:1: Unexpected missing file extension, expected `mdx` or `md`
 *
 * @example
 *   {"label": "output", "name": "readme.mkd", "positionless": true}
 *
 *   1:1: Unexpected file extension `mkd`, expected `mdx` or `md`
 *
 * @example
 *   {"config": "mkd", "name": "readme.mkd"}
 *
 * @example
 *   {"config": ["markdown", "md", "mdown", "mdwn", "mdx", "mkd", "mkdn", "mkdown", "ron"], "label": "input", "name": "readme.css", "positionless": true}
 *
 * @example
 *   {"config": ["markdown", "md", "mdown", "mdwn", "mdx", "mkd", "mkdn", "mkdown", "ron"], "label": "output", "name": "readme.css"}
 *
 *   1:1: Unexpected file extension `css`, expected `markdown`, `md`, `mdown`, …
 */

/**
 * @import {Root} from 'mdast'
 */

/**
 * @typedef {Array<string> | string} Extensions
 *   File extension(s).
 *
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [allowExtensionless=true]
 *   Allow no file extension such as `AUTHORS` or `LICENSE` (default: `true`).
 * @property {Readonly<Extensions> | null | undefined} [extensions=['mdx', 'md']]
 *   Allowed file extension(s) (default: `['mdx', 'md']`).
 */




/** @type {ReadonlyArray<string>} */
const defaultExtensions = ['mdx', 'md']

const listFormat = new Intl.ListFormat('en', {type: 'disjunction'})
const listFormatUnit = new Intl.ListFormat('en', {type: 'unit'})

const remarkLintFileExtension = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:file-extension',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-file-extension#readme'
  },
  /**
   * @param {Root} _
   *   Tree.
   * @param {Readonly<Extensions> | Readonly<Options> | null | undefined} [options]
   *   Configuration (optional).
   * @returns {undefined}
   *   Nothing.
   */
  function (_, file, options) {
    let expected = defaultExtensions
    let allowExtensionless = true
    /** @type {Readonly<Extensions> | null | undefined} */
    let extensionsValue

    if (Array.isArray(options)) {
      // TS fails on `isArray` w/ readonly.
      extensionsValue = /** @type {ReadonlyArray<string>} */ (options)
    } else if (typeof options === 'string') {
      extensionsValue = options
    } else if (options) {
      // TS fails on `isArray` w/ readonly.
      const settings = /** @type {Options} */ (options)
      extensionsValue = settings.extensions

      if (settings.allowExtensionless === false) {
        allowExtensionless = false
      }
    }

    if (Array.isArray(extensionsValue)) {
      expected = /** @type {ReadonlyArray<string>} */ (extensionsValue)
    } else if (typeof extensionsValue === 'string') {
      expected = [extensionsValue]
    }

    const extname = file.extname
    const actual = extname ? extname.slice(1) : undefined
    const expectedDisplay =
      expected.length > 3
        ? listFormatUnit.format([...(0,quotation__WEBPACK_IMPORTED_MODULE_1__/* .quotation */ .f)(expected.slice(0, 3), '`'), '…'])
        : listFormat.format((0,quotation__WEBPACK_IMPORTED_MODULE_1__/* .quotation */ .f)(expected, '`'))

    if (actual ? !expected.includes(actual) : !allowExtensionless) {
      file.message(
        (actual
          ? 'Unexpected file extension `' + actual + '`'
          : 'Unexpected missing file extension') +
          ', expected ' +
          expectedDisplay
      )
    }
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintFileExtension);


/***/ }),

/***/ 63132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var devlop__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77776);
/* harmony import */ var mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29054);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_position__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81717);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84146);
/* harmony import */ var vfile_message__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10711);
/**
 * remark-lint rule to warn when definitions are used *in* the
 * document instead of at the end.
 *
 * ## What is this?
 *
 * This package checks where definitions are placed.
 *
 * ## When should I use this?
 *
 * You can use this package to check that definitions are consistently at the
 * end of the document.
 *
 * ## API
 *
 * ### `unified().use(remarkLintFinalDefinition)`
 *
 * Warn when definitions are used *in* the document instead of at the end.
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
 * There are different strategies for placing definitions.
 * The simplest is perhaps to place them all at the bottem of documents.
 * If you prefer that, turn on this rule.
 *
 * [api-remark-lint-final-definition]: #unifieduseremarklintfinaldefinition
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module final-definition
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok.md"}
 *
 *   Mercury.
 *
 *   [venus]: https://example.com
 *
 * @example
 *   {"name": "ok.md"}
 *
 *   [mercury]: https://example.com/mercury/
 *   [venus]: https://example.com/venus/
 *
 * @example
 *   {"name": "ok-html-comments.md"}
 *
 *   Mercury.
 *
 *   [venus]: https://example.com/venus/
 *
 *   <!-- HTML comments in markdown are ignored. -->
 *
 *   [earth]: https://example.com/earth/
 *
 * @example
 *   {"name": "ok-mdx-comments.mdx", "mdx": true}
 *
 *   Mercury.
 *
 *   [venus]: https://example.com/venus/
 *
 *   {/* Comments in expressions in MDX are ignored. *␀/}
 *
 *   [earth]: https://example.com/earth/
 *
 * @example
 *   {"label": "input", "name": "not-ok.md"}
 *
 *   Mercury.
 *
 *   [venus]: https://example.com/venus/
 *
 *   Earth.
 * @example
 *   {"label": "output", "name": "not-ok.md"}
 *
 *   3:1-3:36: Unexpected definition before last content, expected definitions after line `5`
 *
 * @example
 *   {"gfm": true, "label": "input", "name": "gfm-nok.md"}
 *
 *   Mercury.
 *
 *   [^venus]:
 *       **Venus** is the second planet from
 *       the Sun.
 *
 *   Earth.
 * @example
 *   {"gfm": true, "label": "output", "name": "gfm-nok.md"}
 *
 *   3:1-5:13: Unexpected footnote definition before last content, expected definitions after line `7`
 *
 * @example
 *   {"gfm": true, "name": "gfm-ok.md"}
 *
 *   Mercury.
 *
 *   Earth.
 *
 *   [^venus]:
 *       **Venus** is the second planet from
 *       the Sun.
 */

/**
 * @import {Nodes, Root} from 'mdast'
 * @import {} from 'mdast-util-mdx'
 */








const remarkLintFinalDefinition = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:final-definition',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-final-definition#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file) {
    /** @type {Array<Array<Nodes>>} */
    const definitionStacks = []
    /** @type {Array<Nodes> | undefined} */
    let contentAncestors

    ;(0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .visitParents */ .VG)(tree, function (node, parents) {
      // Do not walk into phrasing.
      if ((0,mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_2__/* .phrasing */ .f)(node)) {
        return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .SKIP */ ._Z
      }

      if (node.type === 'definition' || node.type === 'footnoteDefinition') {
        definitionStacks.push([...parents, node])
        // Do not enter footnote definitions.
        return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .SKIP */ ._Z
      }

      if (
        node.type === 'root' ||
        // Ignore HTML comments.
        (node.type === 'html' && /^[\t ]*<!--/.test(node.value)) ||
        // Ignore MDX comments.
        (node.type === 'mdxFlowExpression' && /^\s*\/\*/.test(node.value))
      ) {
        return
      }

      contentAncestors = [...parents, node]
    })

    const content = contentAncestors ? contentAncestors.at(-1) : undefined
    const contentEnd = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_3__/* .pointEnd */ .Y)(content)

    if (contentEnd) {
      (0,devlop__WEBPACK_IMPORTED_MODULE_4__.ok)(content) // Always defined.
      ;(0,devlop__WEBPACK_IMPORTED_MODULE_4__.ok)(contentAncestors) // Always defined.

      for (const definitionAncestors of definitionStacks) {
        const definition = definitionAncestors.at(-1)
        ;(0,devlop__WEBPACK_IMPORTED_MODULE_4__.ok)(definition) // Always defined.

        const definitionStart = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_3__/* .pointStart */ .PW)(definition)

        if (definitionStart && definitionStart.line < contentEnd.line) {
          file.message(
            'Unexpected ' +
              (definition.type === 'footnoteDefinition' ? 'footnote ' : '') +
              'definition before last content, expected definitions after line `' +
              contentEnd.line +
              '`',
            {
              ancestors: definitionAncestors,
              cause: new vfile_message__WEBPACK_IMPORTED_MODULE_5__/* .VFileMessage */ .o('Last content defined here', {
                ancestors: contentAncestors,
                place: content.position,
                ruleId: 'final-definition',
                source: 'remark-lint'
              }),
              place: definition.position
            }
          )
        }
      }
    }
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintFinalDefinition);


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

/***/ 66624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var devlop__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77776);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84146);
/* harmony import */ var vfile_message__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10711);
/**
 * remark-lint rule to warn when heading ranks increment with more than
 * 1 at a time.
 *
 * ## What is this?
 *
 * This package checks the increase of headings.
 *
 * ## When should I use this?
 *
 * You can use this package to check the increase of headings.
 *
 * ## API
 *
 * ### `unified().use(remarkLintHeadingIncrement)`
 *
 * Warn when heading ranks increment with more than 1 at a time.
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
 * While markdown is not only used for HTML,
 * HTML accessibility guidelines state that headings should increment by one at
 * a time.
 * As in,
 * say the previous heading had a rank of 2 (so `<h2>`),
 * then the following heading that is to be considered “inside” it should have
 * a rank of 3 (`<h3>`).
 * Due to this,
 * when HTML output is a goal of the document,
 * it’s recommended that this rule is turned on.
 *
 * [api-remark-lint-heading-increment]: #unifieduseremarklintheadingincrement
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module heading-increment
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok.md"}
 *
 *   # Mercury
 *
 *   ## Nomenclature
 *
 * @example
 *   {"name": "also-ok.md"}
 *
 *   #### Impact basins and craters
 *
 *   #### Plains
 *
 *   #### Compressional features
 *
 * @example
 *   {"label": "input", "name": "not-ok.md"}
 *
 *   # Mercury
 *
 *   ### Internal structure
 *
 *   ### Surface geology
 *
 *   ## Observation history
 *
 *   #### Mariner 10
 *
 * @example
 *   {"label": "output", "name": "not-ok.md"}
 *
 *   3:1-3:23: Unexpected heading rank `3`, exected rank `2`
 *   5:1-5:20: Unexpected heading rank `3`, exected rank `2`
 *   9:1-9:16: Unexpected heading rank `4`, exected rank `3`
 *
 * @example
 *   {"label": "input", "name": "html.md"}
 *
 *   # Mercury
 *
 *   <b>Mercury</b> is the first planet from the Sun and the smallest
 *   in the Solar System.
 *
 *   <h3>Internal structure</h3>
 *
 *   <h2>Orbit, rotation, and longitude</h2>
 * @example
 *   {"label": "output", "name": "html.md"}
 *
 *   6:1-6:28: Unexpected heading rank `3`, exected rank `2`
 *
 * @example
 *   {"mdx": true, "name": "mdx.mdx"}
 *
 *   # Mercury
 *
 *   <b>Mercury</b> is the first planet from the Sun and the smallest
 *   in the Solar System.
 *
 *   <h3>Internal structure</h3>
 *
 *   <h2>Orbit, rotation, and longitude</h2>
 * @example
 *   {"label": "output", "mdx": true, "name": "mdx.mdx"}
 *
 *   6:1-6:28: Unexpected heading rank `3`, exected rank `2`
 */

/**
 * @import {Heading, Nodes, Root} from 'mdast'
 * @import {} from 'mdast-util-mdx'
 */






const htmlRe = /<h([1-6])/
const jsxNameRe = /^h([1-6])$/

const remarkLintHeadingIncrement = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:heading-increment',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-heading-increment#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file) {
    /** @type {Array<Array<Nodes> | undefined>} */
    const stack = []

    ;(0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .visitParents */ .VG)(tree, function (node, parents) {
      const rank = inferRank(node)

      if (rank) {
        let index = rank
        /** @type {Array<Nodes> | undefined} */
        let closestAncestors

        while (index--) {
          if (stack[index]) {
            closestAncestors = stack[index]
            break
          }
        }

        if (closestAncestors) {
          const parent = closestAncestors.at(-1)
          ;(0,devlop__WEBPACK_IMPORTED_MODULE_2__.ok)(parent) // Always defined.
          const parentRank = inferRank(parent)
          ;(0,devlop__WEBPACK_IMPORTED_MODULE_2__.ok)(parentRank) // Always defined.

          if (node.position && rank > parentRank + 1) {
            file.message(
              'Unexpected heading rank `' +
                rank +
                '`, exected rank `' +
                (parentRank + 1) +
                '`',
              {
                ancestors: [...parents, node],
                cause: new vfile_message__WEBPACK_IMPORTED_MODULE_3__/* .VFileMessage */ .o('Parent heading defined here', {
                  ancestors: closestAncestors,
                  place: parent.position,
                  source: 'remark-lint',
                  ruleId: 'heading-increment'
                }),
                place: node.position
              }
            )
          }
        }

        stack[rank] = [...parents, node]
        // Drop things after it.
        stack.length = rank + 1
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintHeadingIncrement);

/**
 * Get rank of a node.
 *
 * @param {Nodes} node
 *   Node.
 * @returns {Heading['depth'] | undefined}
 *   Rank, if heading.
 */
function inferRank(node) {
  /** @type {Heading['depth'] | undefined} */
  let rank

  if (node.type === 'heading') {
    rank = node.depth
  } else if (node.type === 'html') {
    const results = node.value.match(htmlRe)
    rank = results
      ? /** @type {Heading['depth']} */ (Number(results[1]))
      : undefined
  } else if (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
    node.name
  ) {
    const results = node.name.match(jsxNameRe)
    rank = results
      ? /** @type {Heading['depth']} */ (Number(results[1]))
      : undefined
  }

  return rank
}


/***/ }),

/***/ 31687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ remark_lint_heading_style)
});

;// CONCATENATED MODULE: ./node_modules/mdast-util-heading-style/lib/index.js
/**
 * @typedef {import('mdast').Heading} Heading
 */

/**
 * @typedef {'atx' | 'atx-closed' | 'setext'} Style
 *   Style of heading.
 */

/**
 * Get the heading style of a heading, optionally `relative` to a preferred
 * style.
 *
 * This is because ATX headings with a depth of three or more could be
 * considered setext.
 *
 * @param {Readonly<Heading>} node
 *   Heading node to check.
 * @param {Style | null | undefined} [relative]
 *   Relative style (preferred style).
 * @returns {Style | undefined}
 *   Style, if it can be inferred, `undefined` otherwise.
 */
function headingStyle(node, relative) {
  const last = node.children[node.children.length - 1]
  const depth = node.depth
  const pos = node.position && node.position.end
  const final = last && last.position && last.position.end

  if (!pos) {
    return undefined
  }

  // This can only occur for `'atx'` and `'atx-closed'` headings.
  // This might incorrectly match `'atx'` headings with lots of trailing white
  // space as an `'atx-closed'` heading.
  if (!last) {
    if (pos.column - 1 <= depth * 2) {
      return consolidate(depth, relative)
    }

    return 'atx-closed'
  }

  if (final && final.line + 1 === pos.line) {
    return 'setext'
  }

  if (final && final.column + depth < pos.column) {
    return 'atx-closed'
  }

  return consolidate(depth, relative)
}

/**
 * Get the probable style of an atx-heading, depending on preferred style.
 *
 * @param {number} depth
 * @param {Style | null | undefined} relative
 * @returns {Style | undefined}
 */
function consolidate(depth, relative) {
  return depth < 3
    ? 'atx'
    : relative === 'atx' || relative === 'setext'
    ? relative
    : undefined
}

// EXTERNAL MODULE: ./node_modules/mdast-util-phrasing/lib/index.js
var lib = __webpack_require__(29054);
// EXTERNAL MODULE: ./node_modules/unified-lint-rule/lib/index.js
var unified_lint_rule_lib = __webpack_require__(64876);
// EXTERNAL MODULE: ./node_modules/unist-util-position/lib/index.js
var unist_util_position_lib = __webpack_require__(81717);
// EXTERNAL MODULE: ./node_modules/unist-util-visit-parents/lib/index.js + 1 modules
var unist_util_visit_parents_lib = __webpack_require__(84146);
// EXTERNAL MODULE: ./node_modules/vfile-message/lib/index.js
var vfile_message_lib = __webpack_require__(10711);
;// CONCATENATED MODULE: ./node_modules/remark-lint-heading-style/index.js
/**
 * remark-lint rule to warn when headings violate a given style.
 *
 * ## What is this?
 *
 * This package checks the style of headings.
 *
 * ## When should I use this?
 *
 * You can use this package to check that the style of headings is consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintHeadingStyle[, options])`
 *
 * Warn when headings violate a given style.
 *
 * ###### Parameters
 *
 * * `options` ([`Options`][api-options], default: `'consistent'`)
 *   — preferred style or whether to detect the first style and warn for
 *   further differences
 *
 * ###### Returns
 *
 * Transform ([`Transformer` from `unified`][github-unified-transformer]).
 *
 * ### `Options`
 *
 * Configuration (TypeScript type).
 *
 * ###### Type
 *
 * ```ts
 * type Options = Style | 'consistent'
 * ```
 *
 * ### `Style`
 *
 * Style (TypeScript type).
 *
 * ###### Type
 *
 * ```ts
 * type Style = 'atx' | 'atx-closed' | 'setext'
 * ```
 *
 * ## Recommendation
 *
 * Setext headings are limited in that they can only construct headings with a
 * rank of one and two.
 * They do allow multiple lines of content where ATX only allows one line.
 * The number of used markers in their underline does not matter,
 * leading to either:
 *
 * * 1 marker (`Hello\n-`),
 *   which is the bare minimum,
 *   and for rank 2 headings looks suspiciously like an empty list item
 * * using as many markers as the content (`Hello\n-----`),
 *   which is hard to maintain and diff
 * * an arbitrary number (`Hello\n---`), which for rank 2 headings looks
 *   suspiciously like a thematic break
 *
 * Setext headings are also uncommon.
 * Using a sequence of hashes at the end of ATX headings is even more uncommon.
 * Due to this,
 * it’s recommended to use ATX headings, without closing hashes.
 *
 * ## Fix
 *
 * [`remark-stringify`][github-remark-stringify] formats headings as ATX by default.
 * The other styles can be configured with `setext: true` or `closeAtx: true`.
 *
 * [api-options]: #options
 * [api-remark-lint-heading-style]: #unifieduseremarklintheadingstyle-options
 * [api-style]: #style
 * [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module heading-style
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"config": "atx", "name": "ok.md"}
 *
 *   # Mercury
 *
 *   ## Venus
 *
 *   ### Earth
 *
 * @example
 *   {"config": "atx-closed", "name": "ok.md"}
 *
 *   # Mercury ##
 *
 *   ## Venus ##
 *
 *   ### Earth ###
 *
 * @example
 *   {"config": "setext", "name": "ok.md"}
 *
 *   Mercury
 *   =======
 *
 *   Venus
 *   -----
 *
 *   ### Earth
 *
 * @example
 *   {"label": "input", "name": "not-ok.md"}
 *
 *   Mercury
 *   =======
 *
 *   ## Venus
 *
 *   ### Earth ###
 * @example
 *   {"label": "output", "name": "not-ok.md"}
 *
 *   4:1-4:9: Unexpected ATX heading, expected setext
 *   6:1-6:14: Unexpected ATX (closed) heading, expected setext
 *
 * @example
 *   {"config": "🌍", "label": "output", "name": "not-ok.md", "positionless": true}
 *
 *   1:1: Unexpected value `🌍` for `options`, expected `'atx'`, `'atx-closed'`, `'setext'`, or `'consistent'`
 */

/**
 * @import {Root} from 'mdast'
 */

/**
 * @typedef {Style | 'consistent'} Options
 *   Configuration.
 *
 * @typedef {'atx' | 'atx-closed' | 'setext'} Style
 *   Styles.
 */








const remarkLintHeadingStyle = (0,unified_lint_rule_lib/* lintRule */.y)(
  {
    origin: 'remark-lint:heading-style',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-heading-style#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @param {Options | null | undefined} [options='consistent']
   *   Configuration (default: `'consistent'`).
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file, options) {
    /** @type {VFileMessage | undefined} */
    let cause
    /** @type {Style | undefined} */
    let expected

    if (options === null || options === undefined || options === 'consistent') {
      // Empty.
    } else if (
      options === 'atx' ||
      options === 'atx-closed' ||
      options === 'setext'
    ) {
      expected = options
    } else {
      file.fail(
        'Unexpected value `' +
          options +
          "` for `options`, expected `'atx'`, `'atx-closed'`, `'setext'`, or `'consistent'`"
      )
    }

    (0,unist_util_visit_parents_lib/* visitParents */.VG)(tree, function (node, parents) {
      // Do not walk into phrasing.
      if ((0,lib/* phrasing */.f)(node)) {
        return unist_util_visit_parents_lib/* SKIP */._Z
      }

      if (node.type !== 'heading') return

      const place = (0,unist_util_position_lib/* position */.G1)(node)
      const actual = headingStyle(node, expected)

      if (actual) {
        if (expected) {
          if (place && actual !== expected) {
            file.message(
              'Unexpected ' +
                displayStyle(actual) +
                ' heading, expected ' +
                displayStyle(expected),
              {ancestors: [...parents, node], cause, place}
            )
          }
        } else {
          expected = actual
          cause = new vfile_message_lib/* VFileMessage */.o(
            'Heading style ' +
              displayStyle(expected) +
              " first defined for `'consistent'` here",
            {
              ancestors: [...parents, node],
              place,
              ruleId: 'heading-style',
              source: 'remark-lint'
            }
          )
        }
      }
    })
  }
)

/* harmony default export */ const remark_lint_heading_style = (remarkLintHeadingStyle);

/**
 * @param {Style} style
 *   Style.
 * @returns {string}
 *   Display.
 */
function displayStyle(style) {
  return style === 'atx'
    ? 'ATX'
    : style === 'atx-closed'
      ? 'ATX (closed)'
      : 'setext'
}


/***/ }),

/***/ 47929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_position__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81717);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84146);
/* harmony import */ var vfile_message__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10711);
/**
 * remark-lint rule to warn when link title markers violate a given style.
 *
 * ## What is this?
 *
 * This package checks the style of link (*and* image and definition) title
 * markers.
 *
 * ## When should I use this?
 *
 * You can use this package to check that the style of link title markers is
 * consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintLinkTitleStyle[, options])`
 *
 * Warn when link title markers violate a given style.
 *
 * ###### Parameters
 *
 * * `options` ([`Options`][api-options], default: `'consistent'`)
 *   — preferred style or whether to detect the first style and warn for
 *   further differences
 *
 * ###### Returns
 *
 * Transform ([`Transformer` from `unified`][github-unified-transformer]).
 *
 * ### `Options`
 *
 * Configuration (TypeScript type).
 *
 * ###### Type
 *
 * ```ts
 * type Options = Style | 'consistent'
 * ```
 *
 * ### `Style`
 *
 * Style (TypeScript type).
 *
 * ###### Type
 *
 * ```ts
 * type Style = '"' | '\'' | '()'
 * ```
 *
 * ## Recommendation
 *
 * Before CommonMark, parens for titles were not supported in markdown.
 * They should now work in most places.
 * Parens do look a bit weird as they’re inside more parens:
 * `[text](url (title))`.
 *
 * In HTML, attributes are commonly written with double quotes.
 * Due to this, titles are almost exclusively wrapped in double quotes in
 * markdown, so it’s recommended to configure this rule with `'"'`.
 *
 * ## Fix
 *
 * [`remark-stringify`][github-remark-stringify] formats titles with double
 * quotes by default.
 * Pass `quote: "'"` to use single quotes.
 * There is no option to use parens.
 *
 * [api-options]: #options
 * [api-remark-lint-link-title-style]: #unifieduseremarklintlinktitlestyle-options
 * [api-style]: #style
 * [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module link-title-style
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok-consistent.md"}
 *
 *   [Mercury](https://example.com/mercury/),
 *   [Venus](https://example.com/venus/ "Go to Venus"), and
 *   ![Earth](https://example.com/earth/ "Go to Earth").
 *
 *   [Mars]: https://example.com/mars/ "Go to Mars"
 *
 * @example
 *   {"label": "input", "name": "not-ok-consistent.md"}
 *
 *   [Mercury](https://example.com/mercury/ "Go to Mercury") and
 *   ![Venus](https://example.com/venus/ 'Go to Venus').
 *
 *   [Earth]: https://example.com/earth/ (Go to Earth)
 * @example
 *   {"label": "output", "name": "not-ok-consistent.md"}
 *
 *   2:1-2:51: Unexpected title markers `'`, expected `"`
 *   4:1-4:50: Unexpected title markers `'('` and `')'`, expected `"`
 *
 * @example
 *   {"config": "\"", "name": "ok-double.md"}
 *
 *   [Mercury](https://example.com/mercury/ "Go to Mercury").
 *
 * @example
 *   {"config": "\"", "label": "input", "name": "not-ok-double.md"}
 *
 *   [Mercury](https://example.com/mercury/ 'Go to Mercury').
 * @example
 *   {"config": "\"", "label": "output", "name": "not-ok-double.md"}
 *
 *   1:1-1:56: Unexpected title markers `'`, expected `"`
 *
 * @example
 *   {"config": "'", "name": "ok-single.md"}
 *
 *   [Mercury](https://example.com/mercury/ 'Go to Mercury').
 *
 * @example
 *   {"config": "'", "label": "input", "name": "not-ok-single.md"}
 *
 *   [Mercury](https://example.com/mercury/ "Go to Mercury").
 * @example
 *   {"config": "'", "label": "output", "name": "not-ok-single.md"}
 *
 *   1:1-1:56: Unexpected title markers `"`, expected `'`
 *
 * @example
 *   {"config": "()", "name": "ok-paren.md"}
 *
 *   [Mercury](https://example.com/mercury/ (Go to Mercury)).
 *
 * @example
 *   {"config": "()", "label": "input", "name": "not-ok-paren.md"}
 *
 *   [Mercury](https://example.com/mercury/ "Go to Mercury").
 * @example
 *   {"config": "()", "label": "output", "name": "not-ok-paren.md"}
 *
 *   1:1-1:56: Unexpected title markers `"`, expected `'('` and `')'`
 *
 * @example
 *   {"config": "🌍", "label": "output", "name": "not-ok.md", "positionless": true}
 *
 *   1:1: Unexpected value `🌍` for `options`, expected `'"'`, `"'"`, `'()'`, or `'consistent'`
 *
 * @example
 *   {"config": "\"", "name": "ok-parens-in-url.md"}
 *
 *   Parens in URLs work correctly:
 *
 *   [Mercury](https://example.com/(mercury) "Go to Mercury") and
 *   [Venus](https://example.com/(venus)).
 *
 * @example
 *   {"config": "\"", "name": "ok-whitespace.md"}
 *
 *   Trailing whitespace works correctly:
 *
 *   [Mercury](https://example.com/mercury/␠"Go to Mercury"␠).
 */

/**
 * @import {Root} from 'mdast'
 */

/**
 * @typedef {Style | 'consistent'} Options
 *   Configuration.
 *
 * @typedef {'"' | '\'' | '()'} Style
 *   Styles.
 */






// To do: next major: rename `remark-lint-media-title-style` or so?
const remarkLintLinkTitleStyle = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:link-title-style',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-link-title-style#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @param {Options | null | undefined} [options='consistent']
   *   Configuration (default: `'consistent'`).
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file, options) {
    const value = String(file)
    /** @type {Style | undefined} */
    let expected
    /** @type {VFileMessage | undefined} */
    let cause

    if (options === null || options === undefined || options === 'consistent') {
      // Empty.
      /* c8 ignore next 3 */
      // @ts-expect-error: to do: remove.
    } else if (options === '(') {
      expected = '()'
    } else if (options === '"' || options === "'" || options === '()') {
      expected = options
    } else {
      file.fail(
        'Unexpected value `' +
          options +
          "` for `options`, expected `'\"'`, `\"'\"`, `'()'`, or `'consistent'`"
      )
    }

    (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .visitParents */ .VG)(tree, function (node, parents) {
      if (
        node.type === 'definition' ||
        node.type === 'image' ||
        node.type === 'link'
      ) {
        // Exit w/o title.
        if (!node.title) return

        const end = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_2__/* .pointEnd */ .Y)(node)
        let endIndex = end ? end.offset : undefined

        // Exit w/o position.
        if (!endIndex) return

        // `)`
        if (node.type !== 'definition') endIndex--

        // Whitespace.
        let before = value.charCodeAt(endIndex - 1)
        while (before === 9 || before === 32) {
          endIndex--
          before = value.charCodeAt(endIndex - 1)
        }

        /** @type {Style | undefined} */
        const actual =
          before === 34 /* `"` */
            ? '"'
            : before === 39 /* `'` */
              ? "'"
              : before === 41 /* `)` */
                ? '()'
                : /* c8 ignore next -- we should find a correct marker. */
                  undefined

        /* c8 ignore next -- we should find a correct marker. */
        if (!actual) return

        if (expected) {
          if (actual !== expected) {
            file.message(
              'Unexpected title markers ' +
                displayStyle(actual) +
                ', expected ' +
                displayStyle(expected),
              {ancestors: [...parents, node], cause, place: node.position}
            )
          }
        } else {
          expected = actual
          cause = new vfile_message__WEBPACK_IMPORTED_MODULE_3__/* .VFileMessage */ .o(
            'Title marker style ' +
              displayStyle(expected) +
              " first defined for `'consistent'` here",
            {
              ancestors: [...parents, node],
              place: node.position,
              ruleId: 'link-title-style',
              source: 'remark-lint'
            }
          )
        }
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintLinkTitleStyle);

/**
 * @param {Style} style
 *   Style.
 * @returns {string}
 *   Display.
 */
function displayStyle(style) {
  return style === '"' ? '`"`' : style === "'" ? "`'`" : "`'('` and `')'`"
}


/***/ }),

/***/ 82023:
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
/* harmony import */ var vfile_message__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10711);
/**
 * remark-lint rule to warn when the indent of list item content is not
 * consistent.
 *
 * ## What is this?
 *
 * This package checks the indent of list item content.
 * It checks the first thing in a list item and makes sure that all other
 * children have the same indent.
 *
 * ## When should I use this?
 *
 * You can use this package to check that list item content is indented
 * consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintListItemContentIndent)`
 *
 * Warn when the indent of list item content is not consistent.
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
 * The position of the first child in a list item matters.
 * Further children should align with it.
 *
 * ## Fix
 *
 * [`remark-stringify`][github-remark-stringify] aligns the content of items.
 *
 * [api-remark-lint-list-item-content-indent]: #unifieduseremarklintlistitemcontentindent
 * [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module list-item-content-indent
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok.md"}
 *
 *   1.␠Mercury.
 *   ␠␠␠***
 *   ␠␠␠* Venus.
 *
 * @example
 *   {"label": "input", "name": "not-ok.md"}
 *
 *   1.␠Mercury.
 *   ␠␠␠␠␠***
 *   ␠␠␠␠* Venus.
 * @example
 *   {"label": "output", "name": "not-ok.md"}
 *
 *   2:6: Unexpected unaligned list item child, expected to align with first child, remove `2` spaces
 *   3:5: Unexpected unaligned list item child, expected to align with first child, remove `1` space
 *
 * @example
 *   {"name": "ok-more.md"}
 *
 *   *␠␠␠Mercury.
 *   ␠␠␠␠***
 *
 * @example
 *   {"label": "input", "name": "not-ok-more.md"}
 *
 *   *␠␠␠Mercury.
 *   ␠␠␠␠␠␠***
 * @example
 *   {"label": "output", "name": "not-ok-more.md"}
 *
 *   2:7: Unexpected unaligned list item child, expected to align with first child, remove `2` spaces
 *
 * @example
 *   {"label": "input", "gfm": true, "name": "gfm-nok.md"}
 *
 *   1.␠[x] Mercury
 *   ␠␠␠␠␠***
 *   ␠␠␠␠* Venus
 * @example
 *   {"label": "output", "gfm": true, "name": "gfm-nok.md"}
 *
 *    2:6: Unexpected unaligned list item child, expected to align with first child, remove `2` spaces
 *    3:5: Unexpected unaligned list item child, expected to align with first child, remove `1` space
 *
 * @example
 *   {"label": "input", "name": "initial-blank.md"}
 *
 *   *
 *   ␠␠␠␠␠asd
 *
 *   ␠␠***
 * @example
 *   {"label": "output", "name": "initial-blank.md"}
 *
 *    4:3: Unexpected unaligned list item child, expected to align with first child, add `3` spaces
 */

/**
 * @import {Root} from 'mdast'
 */








const remarkLintListItemContentIndent = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_1__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:list-item-content-indent',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-list-item-content-indent#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file) {
    const value = String(file)
    /** @type {VFileMessage | undefined} */
    let cause

    ;(0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_2__/* .visitParents */ .VG)(tree, function (node, parents) {
      // Do not walk into phrasing.
      if ((0,mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_3__/* .phrasing */ .f)(node)) {
        return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_2__/* .SKIP */ ._Z
      }

      if (node.type !== 'listItem') return

      let index = -1
      /** @type {number | undefined} */
      let expected

      while (++index < node.children.length) {
        const child = node.children[index]
        const childStart = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_4__/* .pointStart */ .PW)(child)

        if (!childStart || typeof childStart.offset !== 'number') {
          continue
        }

        let actual = childStart.column

        // Get indentation for the first child.
        // Only the first item can have a checkbox,
        // when it’s a paragraph,
        // so here we remove that from the column.
        if (index === 0 && typeof node.checked === 'boolean') {
          let beforeIndex = childStart.offset - 1

          while (
            beforeIndex > 0 &&
            value.charCodeAt(beforeIndex) !== 91 /* `[` */
          ) {
            beforeIndex--
          }

          actual -= childStart.offset - beforeIndex
        }

        if (expected) {
          // Warn for violating children.
          if (actual !== expected) {
            const difference = expected - actual
            const differenceAbsolute = Math.abs(difference)

            file.message(
              'Unexpected unaligned list item child, expected to align with first child, ' +
                (difference > 0 ? 'add' : 'remove') +
                ' `' +
                differenceAbsolute +
                '` ' +
                pluralize__WEBPACK_IMPORTED_MODULE_0__('space', differenceAbsolute),
              {ancestors: [...parents, node, child], cause, place: childStart}
            )
          }
        } else {
          expected = actual
          cause = new vfile_message__WEBPACK_IMPORTED_MODULE_5__/* .VFileMessage */ .o(
            'Alignment of first child first defined here',
            {
              ancestors: [...parents, node, child],
              place: childStart,
              ruleId: 'list-item-content-indent',
              source: 'remark-lint'
            }
          )
        }
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintListItemContentIndent);


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

/***/ 56066:
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
/* harmony import */ var vfile_message__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10711);
/**
 * remark-lint rule to warn when lists violate a given style.
 *
 * ## What is this?
 *
 * This package checks blank lines between list items.
 *
 * ## When should I use this?
 *
 * You can use this package to check the style of lists.
 *
 * ## API
 *
 * ### `unified().use(remarkLintListItemSpacing[, options])`
 *
 * Warn when lists violate a given style.
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
 * * `checkBlanks` (`boolean`, default: `false`)
 *   — expect blank lines between items based on whether an item has blank
 *   lines *in* them;
 *   the default is to expect blank lines based on whether items span multiple
 *   lines
 *
 * ## Recommendation
 *
 * First some background.
 * Regardless of ordered and unordered,
 * there are two kinds of lists in markdown,
 * tight and loose.
 * Lists are tight by default but if there is a blank line between two list
 * items or between two blocks inside an item,
 * that turns the whole list into a loose list.
 * When turning markdown into HTML,
 * paragraphs in tight lists are not wrapped in `<p>` tags.
 *
 * This rule defaults to the [`markdown-style-guide`][markdown-style-guide]
 * preference for which lists should be loose or not:
 * loose when at least one item spans more than one line and tight otherwise.
 * With `{checkBlanks: true}`,
 * this rule follows whether a list is loose or not according to Commonmark,
 * and when one item is loose,
 * all items must be loose.
 *
 * [api-options]: #options
 * [api-remark-lint-list-item-spacing]: #unifieduseremarklintlistitemspacing-options
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 * [markdown-style-guide]: https://cirosantilli.com/markdown-style-guide/
 *
 * @module list-item-spacing
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok.md"}
 *
 *   * Mercury.
 *   * Venus.
 *
 *   +   Mercury and
 *       Venus.
 *
 *   +   Earth.
 *
 * @example
 *   {"config": {"checkBlanks": true}, "name": "ok-check-blanks.md"}
 *
 *   * Mercury.
 *   * Venus.
 *
 *   +   Mercury
 *
 *       Mercury is the first planet from the Sun and the smallest in the Solar
 *       System.
 *
 *   +   Earth.
 *
 * @example
 *   {"label": "input", "name": "not-ok.md"}
 *
 *   * Mercury.
 *
 *   * Venus.
 *
 *   +   Mercury and
 *       Venus.
 *   +   Earth.
 *
 *   *   Mercury.
 *
 *       Mercury is the first planet from the Sun and the smallest in the Solar
 *       System.
 *   *   Earth.
 * @example
 *   {"label": "output", "name": "not-ok.md"}
 *
 *   1:11-3:1: Unexpected `1` blank line between list items, expected `0` blank lines, remove `1` blank line
 *   6:11-7:1: Unexpected `0` blank lines between list items, expected `1` blank line, add `1` blank line
 *   12:12-13:1: Unexpected `0` blank lines between list items, expected `1` blank line, add `1` blank line
 *
 * @example
 *   {"config": {"checkBlanks": true}, "label": "input", "name": "not-ok-blank.md"}
 *
 *   * Mercury.
 *
 *   * Venus.
 *
 *   +   Mercury and
 *       Venus.
 *
 *   +   Earth.
 *
 *   *   Mercury.
 *
 *       Mercury is the first planet from the Sun and the smallest in the Solar
 *       System.
 *   *   Earth.
 * @example
 *   {"config": {"checkBlanks": true}, "label": "output", "name": "not-ok-blank.md"}
 *
 *   1:11-3:1: Unexpected `1` blank line between list items, expected `0` blank lines, remove `1` blank line
 *   6:11-8:1: Unexpected `1` blank line between list items, expected `0` blank lines, remove `1` blank line
 *   13:12-14:1: Unexpected `0` blank lines between list items, expected `1` blank line, add `1` blank line
 */

/**
 * @import {ListItem, Root} from 'mdast'
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [checkBlanks=false]
 *   Whether to follow CommonMark looseness instead of `markdown-style-guide`
 *   preference (default: `false`).
 */








/** @type {Readonly<Options>} */
const emptyOptions = {}

const remarkLintListItemSpacing = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_1__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:list-item-spacing',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-list-item-spacing#readme'
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
    // To do: next major: change options. Maybe to `Style = 'markdown' | 'markdown-style-guide'`?
    // To do: default to “markdown” instead of weird archaic “markdown-style-guide”.
    const checkBlanks = settings.checkBlanks || false

    ;(0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_2__/* .visitParents */ .VG)(tree, function (list, parents) {
      // Do not walk into phrasing.
      if ((0,mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_3__/* .phrasing */ .f)(list)) {
        return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_2__/* .SKIP */ ._Z
      }

      if (list.type !== 'list') return
      /** @type {VFileMessage | undefined} */
      let spacedCause

      for (const item of list.children) {
        /** @type {boolean | null | undefined} */
        let spaced = false

        if (checkBlanks) {
          spaced = item.spread
        } else {
          const tail = item.children.at(-1)
          const end = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_4__/* .pointEnd */ .Y)(tail)
          const start = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_4__/* .pointStart */ .PW)(item)
          spaced = end && start && end.line - start.line > 0
        }

        if (spaced) {
          spacedCause = new vfile_message__WEBPACK_IMPORTED_MODULE_5__/* .VFileMessage */ .o(
            'Spaced list item first defined here',
            {
              ancestors: [...parents, list, item],
              place: item.position,
              ruleId: 'list-item-spacing',
              source: 'remark-lint'
            }
          )
          break
        }
      }

      const expected = spacedCause ? 1 : 0
      /** @type {ListItem | undefined} */
      let previous

      for (const item of list.children) {
        const previousEnd = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_4__/* .pointEnd */ .Y)(previous)
        const itemStart = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_4__/* .pointStart */ .PW)(item)

        if (previousEnd && itemStart) {
          const actual = itemStart.line - previousEnd.line - 1

          if (actual !== expected) {
            const difference = expected - actual
            const differenceAbsolute = Math.abs(difference)

            file.message(
              'Unexpected `' +
                actual +
                '` blank ' +
                pluralize__WEBPACK_IMPORTED_MODULE_0__('line', actual) +
                ' between list items, expected `' +
                expected +
                '` blank ' +
                pluralize__WEBPACK_IMPORTED_MODULE_0__('line', expected) +
                ', ' +
                (difference > 0 ? 'add' : 'remove') +
                ' `' +
                differenceAbsolute +
                '` blank ' +
                pluralize__WEBPACK_IMPORTED_MODULE_0__('line', differenceAbsolute),
              {
                ancestors: [...parents, list, item],
                cause: spacedCause,
                place: {start: previousEnd, end: itemStart}
              }
            )
          }
        }

        previous = item
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintListItemSpacing);


/***/ }),

/***/ 90526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var mdast_util_to_string__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31869);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_position__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81717);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84146);
/**
 * remark-lint rule to warn when headings are too long.
 *
 * ## What is this?
 *
 * This package checks the length of heading text.
 *
 * ## When should I use this?
 *
 * You can use this package to check that heading text is within reason.
 *
 * ## API
 *
 * ### `unified().use(remarkLintMaximumHeadingLength[, options])`
 *
 * Warn when headings are too long.
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
 * While this rule is sometimes annoying,
 * reasonable size headings do help SEO purposes (bots prefer reasonable
 * headings),
 * visual users (headings are typically displayed quite large),
 * and users of screen readers (who use “jump to heading” features that read
 * every heading out loud to navigate within a page).
 *
 * To better represent how long headings “look”,
 * you can pass a `stringLength` function.
 *
 * [api-options]: #options
 * [api-remark-lint-maximum-heading-length]: #unifieduseremarklintmaximumheadinglength-options
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module maximum-heading-length
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 * @example
 *   {"name": "ok.md"}
 *
 *   # Mercury is the first planet from the Sun
 *
 * @example
 *   {"config": 30, "label": "input", "name": "not-ok.md"}
 *
 *   # Mercury is the first planet from the Sun
 * @example
 *   {"config": 30, "label": "output", "name": "not-ok.md"}
 *
 *   1:1-1:43: Unexpected `40` characters in heading, expected at most `30` characters
 *
 * @example
 *   {"config": 30, "name": "string-length-default.md"}
 *
 *   # 水星是太陽系的八大行星中最小和最靠近太陽的行星
 *
 * @example
 *   {"config": {"size": 30, "stringLength": "__STRING_WIDTH__"}, "label": "input", "name": "string-length-custom.md"}
 *
 *   # 水星是太陽系的八大行星中最小和最靠近太陽的行星
 * @example
 *   {"config": {"size": 30, "stringLength": "__STRING_WIDTH__"}, "label": "output", "name": "string-length-custom.md"}
 *
 *   1:1-1:26: Unexpected `46` characters in heading, expected at most `30` characters
 *
 * @example
 *   {"config": 30, "label": "input", "mdx": true, "name": "mdx.mdx"}
 *
 *   <h1>Mercury is the first planet from the Sun</h1>
 * @example
 *   {"config": 30, "label": "output", "mdx": true, "name": "mdx.mdx"}
 *
 *   1:1-1:50: Unexpected `40` characters in heading, expected at most `30` characters
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
 * @property {number | null | undefined} [size=60]
 *   Preferred max size (default: `60`).
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect text size (optional).
 */






const jsxNameRe = /^h([1-6])$/

const remarkLintMaximumHeadingLength = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:maximum-heading-length',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-maximum-heading-length#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @param {Options | number | null | undefined} [options=60]
   *   Configuration (default: `60`).
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file, options) {
    let expected = 60
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

    // Note: HTML headings cannot properly be checked,
    // because for markdown, blocks are one single raw string.

    (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .visitParents */ .VG)(tree, function (node, parents) {
      if (
        node.type === 'heading' ||
        ((node.type === 'mdxJsxFlowElement' ||
          node.type === 'mdxJsxTextElement') &&
          node.name &&
          jsxNameRe.test(node.name))
      ) {
        const place = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_2__/* .position */ .G1)(node)
        const value = (0,mdast_util_to_string__WEBPACK_IMPORTED_MODULE_3__/* .toString */ .d)(node, {includeHtml: false})
        const actual = stringLength
          ? stringLength(value)
          : Array.from(value).length

        if (place && actual > expected) {
          file.message(
            'Unexpected `' +
              actual +
              '` characters in heading, expected at most `' +
              expected +
              '` characters',
            {ancestors: [...parents, node], place}
          )
        }
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintMaximumHeadingLength);


/***/ }),

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

/***/ 2667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var devlop__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77776);
/* harmony import */ var mdast_util_to_string__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31869);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84146);
/* harmony import */ var vfile_message__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10711);
/**
 * remark-lint rule to warn when the same text is used in multiple headings.
 *
 * ## What is this?
 *
 * This package checks that headings are unique.
 *
 * ## When should I use this?
 *
 * You can use this package to check that headings are unique.
 *
 * ## API
 *
 * ### `unified().use(remarkLintNoDuplicateHeadings)`
 *
 * Warn when the same text is used in multiple headings.
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
 * Headings having unique text helps screen reader users,
 * who typically use “jump to heading” features to navigate within a page,
 * which reads headings out loud.
 *
 * It also helps because often headings receive automatic unique IDs,
 * and when the same heading text is used,
 * they are suffixed with a number based on where they are positioned in the
 * document,
 * which makes linking to them prone to changes.
 *
 * [api-remark-lint-no-duplicate-headings]: #unifieduseremarklintnoduplicateheadings
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module no-duplicate-headings
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok.md"}
 *
 *   # Mercury
 *
 *   ## Venus
 *
 * @example
 *   {"label": "input", "name": "not-ok.md"}
 *
 *   # Mercury
 *
 *   ## Mercury
 *
 *   ## [Mercury](https://example.com/mercury/)
 * @example
 *   {"label": "output", "name": "not-ok.md"}
 *
 *   3:1-3:11: Unexpected heading with equivalent text, expected unique headings
 *   5:1-5:43: Unexpected heading with equivalent text, expected unique headings
 *
 * @example
 *   {"label": "input", "mdx": true, "name": "mdx.mdx"}
 *
 *   <h1>Mercury</h1>
 *   <h2>Mercury</h2>
 * @example
 *   {"label": "output", "mdx": true, "name": "mdx.mdx"}
 *
 *   2:1-2:17: Unexpected heading with equivalent text, expected unique headings
 */

/**
 * @import {Nodes, Root} from 'mdast'
 * @import {} from 'mdast-util-mdx'
 */







const jsxNameRe = /^h([1-6])$/

const remarkLintNoDuplicateHeadings = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:no-duplicate-headings',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-duplicate-headings#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file) {
    /** @type {Map<string, Array<Nodes>>} */
    const map = new Map()

    ;(0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .visitParents */ .VG)(tree, function (node, parents) {
      if (
        node.type === 'heading' ||
        ((node.type === 'mdxJsxFlowElement' ||
          node.type === 'mdxJsxTextElement') &&
          node.name &&
          jsxNameRe.test(node.name))
      ) {
        const ancestors = [...parents, node]
        const value = (0,mdast_util_to_string__WEBPACK_IMPORTED_MODULE_2__/* .toString */ .d)(node).toLowerCase()
        const duplicateAncestors = map.get(value)

        if (node.position && duplicateAncestors) {
          const duplicate = duplicateAncestors.at(-1)
          ;(0,devlop__WEBPACK_IMPORTED_MODULE_3__.ok)(duplicate) // Always defined.

          file.message(
            'Unexpected heading with equivalent text, expected unique headings',
            {
              ancestors,
              cause: new vfile_message__WEBPACK_IMPORTED_MODULE_4__/* .VFileMessage */ .o('Equivalent heading text defined here', {
                ancestors: duplicateAncestors,
                place: duplicate.position,
                source: 'remark-lint',
                ruleId: 'no-duplicate-headings'
              }),
              place: node.position
            }
          )
        }

        map.set(value, ancestors)
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintNoDuplicateHeadings);


/***/ }),

/***/ 75690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29054);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84146);
/**
 * remark-lint rule to warn when emphasis or strong are used instead of a
 * heading.
 *
 * ## What is this?
 *
 * This package checks emphasis and strong.
 *
 * ## When should I use this?
 *
 * You can use this package to check that headings are used.
 *
 * ## API
 *
 * ### `unified().use(remarkLintNoEmphasisAsHeading)`
 *
 * Warn when emphasis or strong are used instead of a heading.
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
 * While not always the case,
 * typically emphasis or strong around the text in a paragraph is used as a
 * “faux” heading.
 * It’s recommended to use actual headings instead.
 *
 * [api-remark-lint-no-emphasis-as-heading]: #unifieduseremarklintnoemphasisasheading
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module no-emphasis-as-heading
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok.md"}
 *
 *   # Mercury
 *
 *   **Mercury** is the first planet from the Sun and the smallest in the Solar
 *   System.
 *
 * @example
 *   {"label": "input", "name": "not-ok.md"}
 *
 *   **Mercury**
 *
 *   **Mercury** is the first planet from the Sun and the smallest in the Solar
 *   System.
 *
 *   *Venus*
 *
 *   **Venus** is the second planet from the Sun.
 * @example
 *   {"label": "output", "name": "not-ok.md"}
 *
 *   1:1-1:12: Unexpected strong introducing a section, expected a heading instead
 *   6:1-6:8: Unexpected emphasis introducing a section, expected a heading instead
 */

/**
 * @import {RootContent, Root} from 'mdast'
 */





const remarkLintNoEmphasisAsHeading = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:no-emphasis-as-heading',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-emphasis-as-heading#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file) {
    (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .visitParents */ .VG)(tree, function (node, parents) {
      // Do not walk into phrasing.
      if ((0,mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_2__/* .phrasing */ .f)(node)) {
        return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .SKIP */ ._Z
      }

      if (node.type !== 'paragraph') return

      const parent = parents.at(-1)

      if (!node.position || !parent) {
        return
      }

      // Next sibling needs to be a paragraph.
      const siblings = /** @type {Array<RootContent>} */ (parent.children)
      const next = parent.children[siblings.indexOf(node) + 1]

      if (!next || next.type !== 'paragraph') {
        return
      }

      // Only child is emphasis/strong.
      const head = node.children[0]

      if (
        node.children.length !== 1 ||
        (head.type !== 'emphasis' && head.type !== 'strong')
      ) {
        return
      }

      file.message(
        'Unexpected ' +
          head.type +
          ' introducing a section, expected a heading instead',
        {ancestors: [...parents, node, head], place: node.position}
      )
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintNoEmphasisAsHeading);


/***/ }),

/***/ 92534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/**
 * remark-lint rule to warn when file names start with `a`, `the`, and such.
 *
 * ## What is this?
 *
 * This package checks file names.
 *
 * ## When should I use this?
 *
 * You can use this package to check that file names are consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintNoFileNameArticles)`
 *
 * Warn when file names start with `a`, `the`, and such.
 *
 * ###### Parameters
 *
 * There are no options.
 *
 * ###### Returns
 *
 * Transform ([`Transformer` from `unified`][github-unified-transformer]).
 *
 * [api-remark-lint-no-file-name-articles]: #unifieduseremarklintnofilenamearticles
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module no-file-name-articles
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "title.md"}
 *
 * @example
 *   {"label": "output", "name": "a-title.md", "positionless": true}
 *
 *   1:1: Unexpected file name starting with `a`, remove it
 *
 * @example
 *   {"label": "output", "name": "the-title.md", "positionless": true}
 *
 *   1:1: Unexpected file name starting with `the`, remove it
 *
 * @example
 *   {"label": "output", "name": "an-article.md", "positionless": true}
 *
 *   1:1: Unexpected file name starting with `an`, remove it
 */

/**
 * @import {Root} from 'mdast'
 */



const remarkLintNoFileNameArticles = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:no-file-name-articles',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-file-name-articles#readme'
  },
  /**
   * @param {Root} _
   *   Tree.
   * @returns {undefined}
   *   Nothing.
   */
  function (_, file) {
    const match = file.stem && file.stem.match(/^(?:the|teh|an?)\b/i)

    if (match) {
      file.message(
        'Unexpected file name starting with `' + match[0] + '`, remove it'
      )
    }
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintNoFileNameArticles);


/***/ }),

/***/ 17184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/**
 * remark-lint rule to warn when file names contain consecutive dashes.
 *
 * ## What is this?
 *
 * This package checks file names.
 *
 * ## When should I use this?
 *
 * You can use this package to check that file names are consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintNoFileNameConsecutiveDashes)`
 *
 * Warn when file names contain consecutive dashes.
 *
 * ###### Parameters
 *
 * There are no options.
 *
 * ###### Returns
 *
 * Transform ([`Transformer` from `unified`][github-unified-transformer]).
 *
 * [api-remark-lint-no-file-name-consecutive-dashes]: #unifieduseremarklintnofilenameconsecutivedashes
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module no-file-name-consecutive-dashes
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "plug-ins.md"}
 *
 * @example
 *   {"name": "plug--ins.md", "label": "output", "positionless": true}
 *
 *   1:1: Unexpected consecutive dashes in a file name, expected `-`
 */

/**
 * @import {Root} from 'mdast'
 */



const remarkLintNoFileNameConsecutiveDashes = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:no-file-name-consecutive-dashes',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-file-name-consecutive-dashes#readme'
  },
  /**
   * @param {Root} _
   *   Tree.
   * @returns {undefined}
   *   Nothing.
   */
  function (_, file) {
    if (file.stem && /-{2,}/.test(file.stem)) {
      file.message('Unexpected consecutive dashes in a file name, expected `-`')
    }
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintNoFileNameConsecutiveDashes);


/***/ }),

/***/ 58089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/**
 * remark-lint rule to warn when file names contain irregular characters.
 *
 * ## What is this?
 *
 * This package checks file names.
 *
 * ## When should I use this?
 *
 * You can use this package to check that file names are consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintNoFileNameIrregularCharacters[, options])`
 *
 * Warn when file names contain contain irregular characters.
 *
 * ###### Parameters
 *
 * * `options` (`RegExp` or `string`, default: `/[^-.\dA-Za-z]/`)
 *   — configuration,
 *   when string wrapped in `new RegExp('[^' + x + ']')` so make sure
 *   to escape regexp characters
 *
 * ###### Returns
 *
 * Transform ([`Transformer` from `unified`][github-unified-transformer]).
 *
 * [api-remark-lint-no-file-name-irregular-characters]: #unifieduseremarklintnofilenameirregularcharacters-options
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module no-file-name-irregular-characters
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "mercury-and-venus.md"}
 *
 * @example
 *   {"name": "mercury.md"}
 *
 * @example
 *   {"label": "output", "name": "mercury_and_venus.md", "positionless": true}
 *
 *   1:1: Unexpected character `_` in file name
 *
 * @example
 *   {"config": "\\.a-z0-9", "label": "output", "name": "Readme.md", "positionless": true}
 *
 *   1:1: Unexpected character `R` in file name
 *
 * @example
 *   {"config": {"source": "[^\\.a-z0-9]"}, "label": "output", "name": "mercury_and_venus.md", "positionless": true}
 *
 *   1:1: Unexpected character `_` in file name
 *
 * @example
 *   {"label": "output", "name": "mercury and venus.md", "positionless": true}
 *
 *   1:1: Unexpected character ` ` in file name
 *
 * @example
 *   {"config": 1, "label": "output", "name": "not-ok-options.md", "positionless": true}
 *
 *   1:1: Unexpected value `1` for `options`, expected `RegExp` or `string`
 */

/**
 * @import {Root} from 'mdast'
 */



const defaultExpression = /[^-.\dA-Za-z]/

const remarkLintNoFileNameIrregularCharacters = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:no-file-name-irregular-characters',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-file-name-irregular-characters#readme'
  },
  /**
   * @param {Root} _
   *   Tree.
   * @param {RegExp | string | null | undefined} [options]
   *   Configuration (default: `/[^-.\dA-Za-z]/`),
   *   when string wrapped in `new RegExp('[^' + x + ']', 'u')` so make sure to
   *   double escape regexp characters
   * @returns {undefined}
   *   Nothing.
   */
  function (_, file, options) {
    let expected = defaultExpression

    if (options === null || options === undefined) {
      // Empty.
    } else if (typeof options === 'string') {
      expected = new RegExp('[^' + options + ']', 'u')
    } else if (typeof options === 'object' && 'source' in options) {
      expected = new RegExp(options.source, options.flags ?? 'u')
    } else {
      file.fail(
        'Unexpected value `' +
          options +
          '` for `options`, expected `RegExp` or `string`'
      )
    }

    const match = file.stem && file.stem.match(expected)

    if (match) {
      file.message('Unexpected character `' + match[0] + '` in file name')
    }
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintNoFileNameIrregularCharacters);


/***/ }),

/***/ 97731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/**
 * remark-lint rule to warn when file names case is inconsistent.
 *
 * ## What is this?
 *
 * This package checks file names.
 *
 * ## When should I use this?
 *
 * You can use this package to check that file names are consistent (either
 * lowercase or uppercase).
 *
 * ## API
 *
 * ### `unified().use(remarkLintNoFileNameMixedCase)`
 *
 * Warn when file names case is inconsistent.
 *
 * ###### Parameters
 *
 * There are no options.
 *
 * ###### Returns
 *
 * Transform ([`Transformer` from `unified`][github-unified-transformer]).
 *
 * [api-remark-lint-no-file-name-mixed-case]: #unifieduseremarklintnofilenamemixedcase
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module no-file-name-mixed-case
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "MERCURY.md"}
 *
 * @example
 *   {"name": "mercury.md"}
 *
 * @example
 *   {"label": "output", "name": "Mercury.md", "positionless": true}
 *
 *   1:1: Unexpected mixed case in file name, expected either lowercase or uppercase
 */

/**
 * @import {Root} from 'mdast'
 */



const remarkLintNofileNameMixedCase = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:no-file-name-mixed-case',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-file-name-mixed-case#readme'
  },
  /**
   * @param {Root} _
   *   Tree.
   * @returns {undefined}
   *   Nothing.
   */
  function (_, file) {
    const name = file.stem

    if (name && !(name === name.toLowerCase() || name === name.toUpperCase())) {
      file.message(
        'Unexpected mixed case in file name, expected either lowercase or uppercase'
      )
    }
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintNofileNameMixedCase);


/***/ }),

/***/ 97367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/**
 * remark-lint rule to warn when file names start or end with dashes.
 *
 * ## What is this?
 *
 * This package checks file names.
 *
 * ## When should I use this?
 *
 * You can use this package to check that file names are consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintNoFileNameOuterDashes)`
 *
 * Warn when file names start or end with dashes.
 *
 * ###### Parameters
 *
 * There are no options.
 *
 * ###### Returns
 *
 * Transform ([`Transformer` from `unified`][github-unified-transformer]).
 *
 * [api-remark-lint-no-file-name-outer-dashes]: #unifieduseremarklintnofilenameouterdashes
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module no-file-name-outer-dashes
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "mercury-and-venus.md"}
 *
 * @example
 *   {"label": "output", "name": "-mercury.md", "positionless": true}
 *
 *   1:1: Unexpected initial or final dashes in file name, expected dashes to join words
 *
 * @example
 *   {"label": "output", "name": "venus-.md", "positionless": true}
 *
 *   1:1: Unexpected initial or final dashes in file name, expected dashes to join words
 */

/**
 * @import {Root} from 'mdast'
 */



const remarkLintNofileNameOuterDashes = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:no-file-name-outer-dashes',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-file-name-outer-dashes#readme'
  },
  /**
   * @param {Root} _
   *   Tree.
   * @returns {undefined}
   *   Nothing.
   */
  function (_, file) {
    if (file.stem && /^-|-$/.test(file.stem)) {
      file.message(
        'Unexpected initial or final dashes in file name, expected dashes to join words'
      )
    }
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintNofileNameOuterDashes);


/***/ }),

/***/ 76731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var mdast_util_to_string__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31869);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84146);
/**
 * remark-lint rule to warn when headings end in irregular characters.
 *
 * ## What is this?
 *
 * This package checks heading text.
 *
 * ## When should I use this?
 *
 * You can use this package to check that heading text is consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintNoHeadingPunctuation[, options])`
 *
 * Warn when headings end in irregular characters.
 *
 * ###### Parameters
 *
 * * `options` (`RegExp` or `string`, default: `/[!,.:;?]/u`)
 *   — configuration,
 *   when string wrapped in `new RegExp('[' + x + ']', 'u')` so make sure to
 *   escape regexp characters
 *
 * ###### Returns
 *
 * Transform ([`Transformer` from `unified`][github-unified-transformer]).
 *
 * [api-remark-lint-no-heading-punctuation]: #unifieduseremarklintnoheadingpunctuation-options
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module no-heading-punctuation
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok.md"}
 *
 *   # Mercury
 *
 * @example
 *   {"label": "input", "name": "not-ok.md"}
 *
 *   # Mercury:
 *
 *   # Venus?
 *
 *   # Earth!
 *
 *   # Mars,
 *
 *   # Jupiter;
 * @example
 *   {"label": "output", "name": "not-ok.md"}
 *
 *   1:1-1:11: Unexpected character `:` at end of heading, remove it
 *   3:1-3:9: Unexpected character `?` at end of heading, remove it
 *   5:1-5:9: Unexpected character `!` at end of heading, remove it
 *   7:1-7:8: Unexpected character `,` at end of heading, remove it
 *   9:1-9:11: Unexpected character `;` at end of heading, remove it
 *
 * @example
 *   {"config": ",;:!?", "name": "ok.md"}
 *
 *   # Mercury…
 *
 * @example
 *   {"config": {"source": "[^A-Za-z0-9]"}, "label": "input", "name": "regex.md"}
 *
 *   # Mercury!
 * @example
 *   {"config": {"source": "[^A-Za-z0-9]"}, "label": "output", "name": "regex.md"}
 *
 *   1:1-1:11: Unexpected character `!` at end of heading, remove it
 *
 * @example
 *   {"label": "input", "mdx": true, "name": "example.mdx"}
 *
 *   <h1>Mercury?</h1>
 * @example
 *   {"label": "output", "mdx": true, "name": "example.mdx"}
 *
 *   1:1-1:18: Unexpected character `?` at end of heading, remove it
 *
 * @example
 *   {"config": 1, "label": "output", "name": "not-ok-options.md", "positionless": true}
 *
 *   1:1: Unexpected value `1` for `options`, expected `RegExp` or `string`
 */

/**
 * @import {Root} from 'mdast'
 * @import {} from 'mdast-util-mdx'
 */





const jsxNameRe = /^h([1-6])$/
const defaultExpression = /[!,.:;?]/u

const remarkLintNoHeadingPunctuation = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:no-heading-punctuation',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-heading-punctuation#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @param {RegExp | string | null | undefined} [options]
   *   Configuration (default: `/[!,.:;?]/u`),
   *   wrapped in `new RegExp('[' + x + ']', 'u')` so make sure to double escape
   *   regexp characters.
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file, options) {
    let expected = defaultExpression

    if (options === null || options === undefined) {
      // Empty.
    } else if (typeof options === 'string') {
      expected = new RegExp('[' + options + ']', 'u')
    } else if (typeof options === 'object' && 'source' in options) {
      expected = new RegExp(options.source, options.flags ?? 'u')
    } else {
      file.fail(
        'Unexpected value `' +
          options +
          '` for `options`, expected `RegExp` or `string`'
      )
    }

    (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .visitParents */ .VG)(tree, function (node, parents) {
      if (
        node.position && // Plain markdown.
        (node.type === 'heading' ||
          // MDX JSX.
          ((node.type === 'mdxJsxFlowElement' ||
            node.type === 'mdxJsxTextElement') &&
            node.name &&
            jsxNameRe.test(node.name)))
      ) {
        const tail = Array.from((0,mdast_util_to_string__WEBPACK_IMPORTED_MODULE_2__/* .toString */ .d)(node)).at(-1)

        if (tail && expected.test(tail)) {
          file.message(
            'Unexpected character `' + tail + '` at end of heading, remove it',
            {ancestors: [...parents, node], place: node.position}
          )
        }
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintNoHeadingPunctuation);


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

/***/ 39068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var devlop__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77776);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84146);
/* harmony import */ var vfile_message__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10711);
/**
 * remark-lint rule to warn when top-level headings are used multiple times.
 *
 * ## What is this?
 *
 * This package checks that top-level headings are unique.
 *
 * ## When should I use this?
 *
 * You can use this package to check heading structure.
 *
 * ## API
 *
 * ### `unified().use(remarkLintNoMultipleToplevelHeadings[, options])`
 *
 * Warn when top-level headings are used multiple times.
 *
 * ###### Parameters
 *
 * * `options` ([`Options`][api-options], default: `1`)
 *   — configuration
 *
 * ###### Returns
 *
 * Transform ([`Transformer` from `unified`][github-unified-transformer]).
 *
 * ### `Depth`
 *
 * Depth (TypeScript type).
 *
 * ###### Type
 *
 * ```ts
 * type Depth = 1 | 2 | 3 | 4 | 5 | 6
 * ```
 *
 * ### `Options`
 *
 * Configuration (TypeScript type).
 *
 * ###### Type
 *
 * ```ts
 * type Options = Depth
 * ```
 *
 * ## Recommendation
 *
 * Documents should almost always have one main heading,
 * which is typically a heading with a rank of `1`.
 *
 * [api-depth]: #depth
 * [api-options]: #options
 * [api-remark-lint-no-multiple-toplevel-headings]: #unifieduseremarklintnomultipletoplevelheadings-options
 * [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module no-multiple-toplevel-headings
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok.md"}
 *
 *   # Mercury
 *
 *   ## Venus
 *
 * @example
 *   {"label": "input", "name": "not-ok.md"}
 *
 *   # Venus
 *
 *   # Mercury
 * @example
 *   {"label": "output", "name": "not-ok.md"}
 *
 *   3:1-3:10: Unexpected duplicate toplevel heading, exected a single heading with rank `1`
 *
 * @example
 *   {"config": 2, "label": "input", "name": "not-ok.md"}
 *
 *   ## Venus
 *
 *   ## Mercury
 * @example
 *   {"config": 2, "label": "output", "name": "not-ok.md"}
 *
 *   3:1-3:11: Unexpected duplicate toplevel heading, exected a single heading with rank `2`
 *
 * @example
 *   {"label": "input", "name": "html.md"}
 *
 *   Venus <b>and</b> mercury.
 *
 *   <h1>Earth</h1>
 *
 *   <h1>Mars</h1>
 * @example
 *   {"label": "output", "name": "html.md"}
 *
 *   5:1-5:14: Unexpected duplicate toplevel heading, exected a single heading with rank `1`
 *
 * @example
 *   {"label": "input", "mdx": true, "name": "mdx.mdx"}
 *
 *   Venus <b>and</b> mercury.
 *
 *   <h1>Earth</h1>
 *   <h1>Mars</h1>
 * @example
 *   {"label": "output", "mdx": true, "name": "mdx.mdx"}
 *
 *   4:1-4:14: Unexpected duplicate toplevel heading, exected a single heading with rank `1`
 */

/**
 * @import {Heading, Nodes, Root} from 'mdast'
 * @import {} from 'mdast-util-mdx'
 */

/**
 * @typedef {Heading['depth']} Depth
 *   Styles.
 *
 * @typedef {Depth} Options
 *   Configuration.
 */






const htmlRe = /<h([1-6])/
const jsxNameRe = /^h([1-6])$/

const remarkLintNoMultipleToplevelHeadings = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:no-multiple-toplevel-headings',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-multiple-toplevel-headings#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @param {Options | null | undefined} [options=1]
   *   Configuration (default: `1`).
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file, options) {
    const option = options || 1
    /** @type {Array<Nodes> | undefined} */
    let duplicateAncestors

    ;(0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .visitParents */ .VG)(tree, function (node, parents) {
      /** @type {Depth | undefined} */
      let rank

      if (node.type === 'heading') {
        rank = node.depth
      } else if (node.type === 'html') {
        const results = node.value.match(htmlRe)
        rank = results ? /** @type {Depth} */ (Number(results[1])) : undefined
      } else if (
        (node.type === 'mdxJsxFlowElement' ||
          node.type === 'mdxJsxTextElement') &&
        node.name
      ) {
        const results = node.name.match(jsxNameRe)
        rank = results ? /** @type {Depth} */ (Number(results[1])) : undefined
      }

      if (rank) {
        const ancestors = [...parents, node]

        if (node.position && rank === option) {
          if (duplicateAncestors) {
            const duplicate = duplicateAncestors.at(-1)
            ;(0,devlop__WEBPACK_IMPORTED_MODULE_2__.ok)(duplicate) // Always defined.

            file.message(
              'Unexpected duplicate toplevel heading, exected a single heading with rank `' +
                rank +
                '`',
              {
                ancestors,
                cause: new vfile_message__WEBPACK_IMPORTED_MODULE_3__/* .VFileMessage */ .o(
                  'Toplevel heading already defined here',
                  {
                    ancestors: duplicateAncestors,
                    place: duplicate.position,
                    source: 'remark-lint',
                    ruleId: 'no-multiple-toplevel-headings'
                  }
                ),
                place: node.position
              }
            )
          } else {
            duplicateAncestors = ancestors
          }
        }
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintNoMultipleToplevelHeadings);


/***/ }),

/***/ 67904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var collapse_white_space__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76271);
/* harmony import */ var mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29054);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84146);
/**
 * remark-lint rule to warn when every line in shell code is preceded by `$`s.
 *
 * ## What is this?
 *
 * This package checks for `$` markers prefixing shell code,
 * which are hard to copy/paste.
 *
 * ## When should I use this?
 *
 * You can use this package to check shell code blocks.
 *
 * ## API
 *
 * ### `unified().use(remarkLintNoShellDollars)`
 *
 * Warn when every line in shell code is preceded by `$`s.
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
 * Dollars make copy/pasting hard.
 * Either put dollars in front of some lines (commands) and don’t put them in
 * front of other lines (output),
 * or use different code blocks for commands and output.
 *
 * [api-remark-lint-no-shell-dollars]: #unifieduseremarklintnoshelldollars
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module no-shell-dollars
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok.md"}
 *
 *   ```bash
 *   echo "Mercury and Venus"
 *   ```
 *
 *   ```sh
 *   echo "Mercury and Venus"
 *   echo "Earth and Mars" > file
 *   ```
 *
 *   Mixed dollars for input lines and without for output is also OK:
 *
 *   ```zsh
 *   $ echo "Mercury and Venus"
 *   Mercury and Venus
 *   $ echo "Earth and Mars" > file
 *   ```
 *
 *   ```command
 *   ```
 *
 *   ```js
 *   $('div').remove()
 *   ```
 *
 * @example
 *   {"label": "input", "name": "not-ok.md"}
 *
 *   ```sh
 *   $ echo "Mercury and Venus"
 *   ```
 *
 *   ```bash
 *   $ echo "Mercury and Venus"
 *   $ echo "Earth and Mars" > file
 *   ```
 *
 * @example
 *   {"label": "output", "name": "not-ok.md"}
 *
 *   1:1-3:4: Unexpected shell code with every line prefixed by `$`, expected different code for input and output
 *   5:1-8:4: Unexpected shell code with every line prefixed by `$`, expected different code for input and output
 */

/**
 * @import {Root} from 'mdast'
 */






// See: <https://github.com/wooorm/starry-night/blob/a3e35db/lang/source.shell.js#L8>
const flags = new Set([
  // Extensions.
  'bash',
  'bats',
  'command',
  'csh',
  'ebuild',
  'eclass',
  'ksh',
  'sh',
  'sh.in',
  'tcsh',
  'tmux',
  'tool',
  'zsh',
  'zsh-theme',
  // Names (w/o extensions).
  'abuild',
  'alpine-abuild',
  'apkbuild',
  'gentoo-ebuild',
  'gentoo-eclass',
  'openrc',
  'openrc-runscript',
  'shell',
  'shell-script'
])

const remarkLintNoShellDollars = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:no-shell-dollars',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-shell-dollars#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file) {
    ;(0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .visitParents */ .VG)(tree, function (node, parents) {
      // Do not walk into phrasing.
      if ((0,mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_2__/* .phrasing */ .f)(node)) {
        return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .SKIP */ ._Z
      }

      if (
        node.type === 'code' &&
        node.position &&
        // Check known shell code.
        node.lang &&
        flags.has(node.lang)
      ) {
        const lines = node.value.split('\n')
        let index = -1

        let some = false

        while (++index < lines.length) {
          const line = (0,collapse_white_space__WEBPACK_IMPORTED_MODULE_3__/* .collapseWhiteSpace */ .Z)(lines[index], {
            style: 'html',
            trim: true
          })

          if (!line) continue

          // Unprefixed line is fine.
          if (line.charCodeAt(0) !== 36 /* `$` */) return

          some = true
        }

        if (!some) return

        file.message(
          'Unexpected shell code with every line prefixed by `$`, expected different code for input and output',
          {ancestors: [...parents, node], place: node.position}
        )
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintNoShellDollars);


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

/***/ 92546:
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
 * remark-lint rule to warn when GFM tables are indented.
 *
 * ## What is this?
 *
 * This package checks the indent of GFM tables.
 * Tables are a GFM feature enabled with
 * [`remark-gfm`][github-remark-gfm].
 *
 * ## When should I use this?
 *
 * You can use this package to check that tables are consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintNoTableIndentation)`
 *
 * Warn when GFM tables are indented.
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
 * There is no specific handling of indented tables (or anything else) in
 * markdown.
 * So it’s recommended to not indent tables and to turn this rule on.
 *
 * ## Fix
 *
 * [`remark-stringify`][github-remark-stringify] with
 * [`remark-gfm`][github-remark-gfm] formats all tables without indent.
 *
 * [api-remark-lint-no-table-indentation]: #unifieduseremarklintnotableindentation
 * [github-remark-gfm]: https://github.com/remarkjs/remark-gfm
 * [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module no-table-indentation
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok.md", "gfm": true}
 *
 *   | Planet  | Mean anomaly (°) |
 *   | ------- | ---------------: |
 *   | Mercury |          174 796 |
 *
 * @example
 *   {"gfm": true, "label": "input", "name": "not-ok.md"}
 *
 *   ␠| Planet  | Mean anomaly (°) |
 *   ␠␠| ------- | ---------------: |
 *   ␠␠␠| Mercury |          174 796 |
 *
 * @example
 *   {"gfm": true, "label": "output", "name": "not-ok.md"}
 *
 *   1:2: Unexpected `1` extra space before table row, remove `1` space
 *   2:3: Unexpected `2` extra spaces before table row, remove `2` spaces
 *   3:4: Unexpected `3` extra spaces before table row, remove `3` spaces
 *
 * @example
 *   {"gfm": true, "label": "input", "name": "blockquote.md"}
 *
 *   >␠| Planet  |
 *   >␠␠| ------- |
 *
 * @example
 *   {"gfm": true, "label": "output", "name": "blockquote.md"}
 *
 *   2:4: Unexpected `1` extra space before table row, remove `1` space
 *
 * @example
 *   {"gfm": true, "label": "input", "name": "list.md"}
 *
 *   *␠| Planet  |
 *   ␠␠␠| ------- |
 *
 * @example
 *   {"gfm": true, "label": "output", "name": "list.md"}
 *
 *   2:4: Unexpected `1` extra space before table row, remove `1` space
 */

/**
 * @import {Root} from 'mdast'
 */









const remarkLintNoTableIndentation = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_1__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:no-table-indentation',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-table-indentation#readme'
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

    // Note: this code is very similar to `remark-lint-no-paragraph-content-indent`.
    ;(0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_3__/* .visitParents */ .VG)(tree, function (node, parents) {
      // Do not walk into phrasing.
      if ((0,mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_4__/* .phrasing */ .f)(node)) {
        return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_3__/* .SKIP */ ._Z
      }

      if (node.type !== 'table') return

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
                ' before table row, remove `' +
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

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintNoTableIndentation);


/***/ }),

/***/ 81639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var devlop__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77776);
/* harmony import */ var mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29054);
/* harmony import */ var micromark_util_character__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10401);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_position__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81717);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84146);
/* harmony import */ var vfile_message__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10711);
/**
 * remark-lint rule to warn when ordered list values are inconsistent.
 *
 * ## What is this?
 *
 * This package checks ordered list values.
 *
 * ## When should I use this?
 *
 * You can use this package to check ordered lists.
 *
 * ## API
 *
 * ### `unified().use(remarkLintOrderedListMarkerValue[, options])`
 *
 * Warn when ordered list values are inconsistent.
 *
 * ###### Parameters
 *
 * * `options` ([`Options`][api-options], default: `'consistent'`)
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
 * `consistent` looks at the first list with two or more items, and
 * infer `'single'` if both are the same, and `'ordered'` otherwise.
 *
 * ###### Type
 *
 * ```ts
 * type Options = Style | 'consistent'
 * ```
 *
 * ### `Style`
 *
 * Counter style (TypeScript type).
 *
 * * `'one'`
 *   — values should always be exactly `1`
 * * `'ordered'`
 *   — values should increment by one from the first item
 * * `'single'`
 *   — values should stay the same as the first item
 *
 * ###### Type
 *
 * ```ts
 * type Style = 'one' | 'ordered' | 'single'
 * ```
 *
 * ## Recommendation
 *
 * While `'single'` might be the smartest style,
 * as it makes it easier to move items around without having to renumber
 * everything and doesn’t have problems with aligning content of the 9th and
 * the 10th item,
 * it’s not used a lot and arguably looks unnatural.
 * `'one'` is like `'single'` but forces every list to start at `1`.
 * While not often needed,
 * starting lists at other values is sometimes useful.
 * So `'ordered'` is recommended,
 * although `'single'` is also a viable choice.
 *
 * ## Fix
 *
 * [`remark-stringify`][github-remark-stringify] retains the value of the first
 * item and increments further items by default.
 * Pass `incrementListMarker: false` to not increment further items.
 *
 * [api-options]: #options
 * [api-style]: #style
 * [api-remark-lint-ordered-list-marker-value]: #unifieduseremarklintorderedlistmarkervalue-options
 * [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module ordered-list-marker-value
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok.md"}
 *
 *   1. Mercury
 *   2. Venus
 *
 *   ***
 *
 *   3. Earth
 *   4. Mars
 *
 *   ***
 *
 *   * Jupiter
 *
 * @example
 *   {"name": "ok-infer-single.md"}
 *
 *   2. Mercury
 *   2. Venus
 *
 *   ***
 *
 *   3. Earth
 *   3. Mars
 *
 * @example
 *   {"label": "input", "name": "nok-chaotic.md"}
 *
 *   2. Mercury
 *   1. Venus
 *
 *   ***
 *
 *   1. Earth
 *   1. Mars
 * @example
 *   {"label": "output", "name": "nok-chaotic.md"}
 *
 *   2:2: Unexpected ordered list item value `1`, expected `3`
 *   7:2: Unexpected ordered list item value `1`, expected `2`
 *
 * @example
 *   {"config": "one", "name": "ok.md"}
 *
 *   1. Mercury
 *   1. Venus
 *
 * @example
 *   {"name": "ok.md", "config": "ordered"}
 *
 *   1. Mercury
 *   2. Venus
 *
 *   ***
 *
 *   3. Earth
 *   4. Mars
 *
 *   ***
 *
 *   0. Jupiter
 *   1. Saturn
 *
 * @example
 *   {"config": "single", "name": "ok.md"}
 *
 *   1. Mercury
 *   1. Venus
 *
 *   ***
 *
 *   3. Earth
 *   3. Mars
 *
 *   ***
 *
 *   0. Jupiter
 *   0. Saturn
 *
 * @example
 *   {"config": "one", "label": "input", "name": "not-ok.md"}
 *
 *   1. Mercury
 *   2. Venus
 *
 *   ***
 *
 *   3. Earth
 *
 *   ***
 *
 *   2. Mars
 *   1. Jupiter
 * @example
 *   {"config": "one", "label": "output", "name": "not-ok.md"}
 *
 *   2:2: Unexpected ordered list item value `2`, expected `1`
 *   6:2: Unexpected ordered list item value `3`, expected `1`
 *   10:2: Unexpected ordered list item value `2`, expected `1`
 *
 * @example
 *   {"config": "ordered", "label": "input", "name": "not-ok.md"}
 *
 *   1. Mercury
 *   1. Venus
 *
 *   ***
 *
 *   2. Mars
 *   1. Jupiter
 * @example
 *   {"config": "ordered", "label": "output", "name": "not-ok.md"}
 *
 *   2:2: Unexpected ordered list item value `1`, expected `2`
 *   7:2: Unexpected ordered list item value `1`, expected `3`
 *
 * @example
 *   {"config": "single", "label": "input", "name": "not-ok.md"}
 *
 *   1. Mercury
 *   2. Venus
 *
 *   ***
 *
 *   2. Mars
 *   1. Jupiter
 * @example
 *   {"config": "single", "label": "output", "name": "not-ok.md"}
 *
 *   2:2: Unexpected ordered list item value `2`, expected `1`
 *   7:2: Unexpected ordered list item value `1`, expected `2`
 *
 * @example
 *   {"name": "not-ok.md", "config": "🌍", "label": "output", "positionless": true}
 *
 *   1:1: Unexpected value `🌍` for `options`, expected `'one'`, `'ordered'`, `'single'`, or `'consistent'`
 */

/**
 * @import {Nodes, Root} from 'mdast'
 */

/**
 * @typedef {Style | 'consistent'} Options
 *   Configuration.

 * @typedef {'one' | 'ordered' | 'single'} Style
 *   Counter style.
*/









const remarkLintOrderedListMarkerValue = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:ordered-list-marker-value',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-ordered-list-marker-value#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @param {Options | null | undefined} [options='consistent']
   *   Configuration (default: `'consistent'`).
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file, options) {
    const value = String(file)
    /** @type {Style | undefined} */
    let style
    /** @type {VFileMessage | undefined} */
    let cause

    if (options === null || options === undefined || options === 'consistent') {
      // Empty.
    } else if (
      options === 'one' ||
      options === 'ordered' ||
      options === 'single'
    ) {
      style = options
    } else {
      file.fail(
        'Unexpected value `' +
          options +
          "` for `options`, expected `'one'`, `'ordered'`, `'single'`, or `'consistent'`"
      )
    }

    /** @type {Array<{ancestors: Array<Nodes>, counters: Array<string | undefined>}>} */
    const lists = []

    ;(0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .visitParents */ .VG)(tree, function (node, parents) {
      // Do not walk into phrasing.
      if ((0,mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_2__/* .phrasing */ .f)(node)) {
        return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .SKIP */ ._Z
      }

      if (node.type !== 'list') return

      if (!node.ordered) return

      /** @type {Array<string | undefined>} */
      const values = []

      for (const item of node.children) {
        const start = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_3__/* .pointStart */ .PW)(item)
        /** @type {string | undefined} */
        let counter

        if (start && typeof start.offset === 'number') {
          let index = start.offset
          let code = value.charCodeAt(index)

          while ((0,micromark_util_character__WEBPACK_IMPORTED_MODULE_4__/* .asciiDigit */ .BM)(code)) {
            index++
            code = value.charCodeAt(index)
          }

          counter = value.slice(start.offset, index)
        }

        values.push(counter)
      }

      lists.push({ancestors: [...parents, node], counters: values})
    })

    // Infer style.
    if (!style) {
      for (const info of lists) {
        // Could be `undefined` for short lists *or* w/o positional info.
        const [first, second] = info.counters

        if (first && second) {
          const inferredStyle =
            second === String(Number(first) + 1)
              ? 'ordered'
              : second === first
                ? 'single'
                : undefined

          if (inferredStyle) {
            const node = info.ancestors.at(-1)
            ;(0,devlop__WEBPACK_IMPORTED_MODULE_5__.ok)(node) // Always defined.
            ;(0,devlop__WEBPACK_IMPORTED_MODULE_5__.ok)(node.type === 'list') // Always list.
            style = inferredStyle
            cause = new vfile_message__WEBPACK_IMPORTED_MODULE_6__/* .VFileMessage */ .o(
              'Ordered list marker style `' +
                style +
                "` first defined for `'consistent'` here",
              {
                ancestors: info.ancestors,
                place: node.position,
                ruleId: 'ordered-list-marker-value',
                source: 'remark-lint'
              }
            )
          }

          break
        }
      }
    }

    if (!style) {
      style = 'ordered'
      cause = new vfile_message__WEBPACK_IMPORTED_MODULE_6__/* .VFileMessage */ .o(
        "Ordered list marker style `ordered` assumed for `'consistent'`",
        {ruleId: 'ordered-list-marker-value', source: 'remark-lint'}
      )
    }

    for (const info of lists) {
      const startValue = style === 'one' ? 1 : info.counters[0]
      const node = info.ancestors.at(-1)
      ;(0,devlop__WEBPACK_IMPORTED_MODULE_5__.ok)(node) // Always defined.
      ;(0,devlop__WEBPACK_IMPORTED_MODULE_5__.ok)(node.type === 'list') // Always list.

      // No positional info on first item.
      if (!startValue) continue

      const start = Number(startValue)
      let index = -1

      while (++index < info.counters.length) {
        const item = node.children[index]
        const actual = info.counters[index]
        if (!actual) continue

        const startPoint = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_3__/* .pointStart */ .PW)(item)
        ;(0,devlop__WEBPACK_IMPORTED_MODULE_5__.ok)(startPoint) // Always defined, we checked when we found items.
        ;(0,devlop__WEBPACK_IMPORTED_MODULE_5__.ok)(typeof startPoint.offset === 'number') // Same.

        const expected = String(
          style === 'one' ? 1 : style === 'single' ? start : start + index
        )

        if (actual !== expected) {
          file.message(
            'Unexpected ordered list item value `' +
              actual +
              '`, expected `' +
              expected +
              '`',
            {
              ancestors: [...info.ancestors, item],
              cause,
              place: {
                line: startPoint.line,
                column: startPoint.column + actual.length,
                offset: startPoint.offset + actual.length
              }
            }
          )
        }
      }
    }
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintOrderedListMarkerValue);


/***/ }),

/***/ 19276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29054);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_position__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81717);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84146);
/* harmony import */ var vfile_message__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10711);
/**
 * remark-lint rule to warn when thematic breaks (horizontal rules) are
 * inconsistent.
 *
 * ## What is this?
 *
 * This package checks markers and whitespace of thematic rules.
 *
 * ## When should I use this?
 *
 * You can use this package to check that thematic breaks are consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintRuleStyle[, options])`
 *
 * Warn when thematic breaks (horizontal rules) are inconsistent.
 *
 * ###### Parameters
 *
 * * `options` ([`Options`][api-options], default: `'consistent'`)
 *   — preferred style or whether to detect the first style and warn for
 *   further differences
 *
 * ###### Returns
 *
 * Transform ([`Transformer` from `unified`][github-unified-transformer]).
 *
 * ### `Options`
 *
 * Configuration (TypeScript type).
 *
 * * `'consistent'`
 *   — detect the first used style and warn when further rules differ
 * * `string` (example: `'** * **'`, `'___'`)
 *   — thematic break to prefer
 *
 * ###### Type
 *
 * ```ts
 * type Options = string | 'consistent'
 * ```
 *
 * ## Recommendation
 *
 * Rules consist of a `*`, `-`, or `_` character,
 * which occurs at least three times with nothing else except for arbitrary
 * spaces or tabs on a single line.
 * Using spaces, tabs, or more than three markers is unnecessary work to type
 * out.
 * As asterisks can be used as a marker for more markdown constructs,
 * it’s recommended to use that for rules (and lists, emphasis, strong) too.
 * So it’s recommended to pass `'***'`.
 *
 * ## Fix
 *
 * [`remark-stringify`][github-remark-stringify] formats rules with `***` by
 * default.
 * There are three settings to control rules:
 *
 * * `rule` (default: `'*'`) — marker
 * * `ruleRepetition` (default: `3`) — repetitions
 * * `ruleSpaces` (default: `false`) — use spaces between markers
 *
 * [api-options]: #options
 * [api-remark-lint-rule-style]: #unifieduseremarklintrulestyle-options
 * [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module rule-style
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok.md"}
 *
 *   Two rules:
 *
 *   * * *
 *
 *   * * *
 *
 * @example
 *   {"config": "_______", "name": "ok.md"}
 *
 *   _______
 *
 *   _______
 *
 * @example
 *   {"label": "input", "name": "not-ok.md"}
 *
 *   ***
 *
 *   * * *
 * @example
 *   {"label": "output", "name": "not-ok.md"}
 *
 *   3:1-3:6: Unexpected thematic rule `* * *`, expected `***`
 *
 * @example
 *   {"config": "🌍", "label": "output", "name": "not-ok.md", "positionless": true}
 *
 *   1:1: Unexpected value `🌍` for `options`, expected thematic rule or `'consistent'`
 */

/**
 * @import {Root} from 'mdast'
 */

/**
 * @typedef {string} Options
 *   Configuration.
 */







const remarkLintRuleStyle = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:rule-style',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-rule-style#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @param {Options | null | undefined} [options='consistent']
   *   Configuration (default: `'consistent'`).
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file, options) {
    const value = String(file)
    /** @type {string | undefined} */
    let expected
    /** @type {VFileMessage | undefined} */
    let cause

    if (options === null || options === undefined || options === 'consistent') {
      // Empty.
    } else if (
      /[^-_* ]/.test(options) ||
      options.at(0) === ' ' ||
      options.at(-1) === ' ' ||
      options.replaceAll(' ', '').length < 3
    ) {
      file.fail(
        'Unexpected value `' +
          options +
          "` for `options`, expected thematic rule or `'consistent'`"
      )
    } else {
      expected = options
    }

    (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .visitParents */ .VG)(tree, function (node, parents) {
      // Do not walk into phrasing.
      if ((0,mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_2__/* .phrasing */ .f)(node)) {
        return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .SKIP */ ._Z
      }

      if (node.type !== 'thematicBreak') return

      const end = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_3__/* .pointEnd */ .Y)(node)
      const start = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_3__/* .pointStart */ .PW)(node)

      if (
        start &&
        end &&
        typeof start.offset === 'number' &&
        typeof end.offset === 'number'
      ) {
        const place = {start, end}
        const actual = value.slice(start.offset, end.offset)

        if (expected) {
          if (actual !== expected) {
            file.message(
              'Unexpected thematic rule `' +
                actual +
                '`, expected `' +
                expected +
                '`',
              {ancestors: [...parents, node], cause, place}
            )
          }
        } else {
          expected = actual
          cause = new vfile_message__WEBPACK_IMPORTED_MODULE_4__/* .VFileMessage */ .o(
            'Thematic rule style `' +
              expected +
              "` first defined for `'consistent'` here",
            {
              ancestors: [...parents, node],
              place,
              ruleId: 'rule-style',
              source: 'remark-lint'
            }
          )
        }
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintRuleStyle);


/***/ }),

/***/ 49782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_position__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81717);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84146);
/* harmony import */ var vfile_message__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10711);
/**
 * remark-lint rule to warn when strong markers are inconsistent.
 *
 * ## What is this?
 *
 * This package checks the style of strong markers.
 *
 * ## When should I use this?
 *
 * You can use this package to check that strong is consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintStrongMarker[, options])`
 *
 * Warn when strong markers are inconsistent.
 *
 * ###### Parameters
 *
 * * `options` ([`Options`][api-options], default: `'consistent'`)
 *   — preferred style or whether to detect the first style and warn for
 *   further differences
 *
 * ###### Returns
 *
 * Transform ([`Transformer` from `unified`][github-unified-transformer]).
 *
 * ### `Marker`
 *
 * Marker (TypeScript type).
 *
 * ###### Type
 *
 * ```ts
 * type Marker = '*' | '_'
 * ```
 *
 * ### `Options`
 *
 * Configuration (TypeScript type).
 *
 * ###### Type
 *
 * ```ts
 * type Options = Marker | 'consistent'
 * ```
 *
 * ## Recommendation
 *
 * Whether asterisks or underscores are used affects how and whether strong
 * works.
 * Underscores are sometimes used to represent normal underscores inside words,
 * so there are extra rules in markdown to support that.
 * Asterisks are not used in natural language,
 * so they don’t need these rules,
 * and thus can form strong in more cases.
 * Asterisks can also be used as the marker of more constructs than underscores:
 * lists.
 * Due to having simpler parsing rules,
 * looking more like syntax,
 * and that they can be used for more constructs,
 * it’s recommended to prefer asterisks.
 *
 * ## Fix
 *
 * [`remark-stringify`][github-remark-stringify] formats strong with asterisks
 * by default.
 * Pass `strong: '_'` to always use underscores.
 *
 * [api-marker]: #marker
 * [api-options]: #options
 * [api-remark-lint-strong-marker]: #unifieduseremarklintstrongmarker-options
 * [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module strong-marker
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"config": "*", "name": "ok-asterisk.md"}
 *
 *   **Mercury**.
 *
 * @example
 *   {"config": "*", "label": "input", "name": "not-ok-asterisk.md"}
 *
 *   __Mercury__.
 *
 * @example
 *   {"config": "*", "label": "output", "name": "not-ok-asterisk.md"}
 *
 *   1:1-1:12: Unexpected strong marker `_`, expected `*`
 *
 * @example
 *   {"config": "_", "name": "ok-underscore.md"}
 *
 *   __Mercury__.
 *
 * @example
 *   {"config": "_", "label": "input", "name": "not-ok-underscore.md"}
 *
 *   **Mercury**.
 *
 * @example
 *   {"config": "_", "label": "output", "name": "not-ok-underscore.md"}
 *
 *   1:1-1:12: Unexpected strong marker `*`, expected `_`
 *
 * @example
 *   {"label": "input", "name": "not-ok-consistent.md"}
 *
 *   **Mercury** and __Venus__.
 *
 * @example
 *   {"label": "output", "name": "not-ok-consistent.md"}
 *
 *   1:17-1:26: Unexpected strong marker `_`, expected `*`
 *
 * @example
 *   {"config": "🌍", "label": "output", "name": "not-ok.md", "positionless": true}
 *
 *   1:1: Unexpected value `🌍` for `options`, expected `'*'`, `'_'`, or `'consistent'`
 */

/**
 * @import {Root} from 'mdast'
 */

/**
 * @typedef {'*' | '_'} Marker
 *   Styles.
 *
 * @typedef {Marker | 'consistent'} Options
 *   Configuration.
 */






const remarkLintStrongMarker = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:strong-marker',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-strong-marker#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @param {Options | null | undefined} [options='consistent']
   *   Configuration (default: `'consistent'`).
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file, options) {
    const value = String(file)
    /** @type {VFileMessage | undefined} */
    let cause
    /** @type {Marker | undefined} */
    let expected

    if (options === null || options === undefined || options === 'consistent') {
      // Empty.
    } else if (options === '*' || options === '_') {
      expected = options
    } else {
      file.fail(
        'Unexpected value `' +
          options +
          "` for `options`, expected `'*'`, `'_'`, or `'consistent'`"
      )
    }

    (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .visitParents */ .VG)(tree, 'strong', function (node, parents) {
      const start = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_2__/* .pointStart */ .PW)(node)

      if (start && typeof start.offset === 'number') {
        const actual = value.charAt(start.offset)

        /* c8 ignore next -- should not happen. */
        if (actual !== '*' && actual !== '_') return

        if (expected) {
          if (actual !== expected) {
            file.message(
              'Unexpected strong marker `' +
                actual +
                '`, expected `' +
                expected +
                '`',
              {ancestors: [...parents, node], cause, place: node.position}
            )
          }
        } else {
          expected = actual
          cause = new vfile_message__WEBPACK_IMPORTED_MODULE_3__/* .VFileMessage */ .o(
            "Strong marker style `'" +
              actual +
              "'` first defined for `'consistent'` here",
            {
              ancestors: [...parents, node],
              place: node.position,
              ruleId: 'strong-marker',
              source: 'remark-lint'
            }
          )
        }
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintStrongMarker);


/***/ }),

/***/ 52501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var devlop__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77776);
/* harmony import */ var mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29054);
/* harmony import */ var pluralize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86112);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64876);
/* harmony import */ var unist_util_position__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81717);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84146);
/**
 * remark-lint rule to warn when GFM table cells are aligned inconsistently.
 *
 * ## What is this?
 *
 * This package checks table cell dividers are aligned.
 * Tables are a GFM feature enabled with [`remark-gfm`][github-remark-gfm].
 *
 * ## When should I use this?
 *
 * You can use this package to check that tables are consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintTablePipeAlignment[, options])`
 *
 * Warn when GFM table cells are aligned inconsistently.
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
 * ###### Properties
 *
 * * `stringLength` (`(value: string) => number`, optional)
 *   — function to detect cell size
 *
 * ## Recommendation
 *
 * While aligning table dividers improves their legibility,
 * it is somewhat hard to maintain manually,
 * especially for tables with many rows.
 *
 * ## Fix
 *
 * [`remark-stringify`][github-remark-stringify] with
 * [`remark-gfm`][github-remark-gfm] aligns table cell dividers by default.
 * Pass `tablePipeAlign: false` to use a more compact style.
 *
 * Aligning perfectly in all cases is not possible because whether characters
 * look aligned or not depends on where the markup is shown.
 * Some characters (such as emoji or Chinese characters) show smaller or bigger
 * in different places.
 * You can pass a `stringLength` function to `remark-gfm`,
 * to align better for your use case,
 * in which case this rule must be configured with the same `stringLength`.
 *
 * [api-options]: #options
 * [api-remark-lint-table-pipe-alignment]: #unifieduseremarklinttablepipealignment-options
 * [github-remark-gfm]: https://github.com/remarkjs/remark-gfm
 * [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module table-pipe-alignment
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"gfm": true, "name": "ok.md"}
 *
 *   This rule is only about the alignment of pipes across rows:
 *
 *   | Planet  | Mean anomaly (°) |
 *   | ------- | ---------------: |
 *   | Mercury |          174 796 |
 *
 *   |Planet|Mean anomaly (°)|
 *   |------|---------------:|
 *   |Venus |         50 115 |
 *
 * @example
 *   {"gfm": true, "label": "input", "name": "not-ok.md"}
 *
 *   | Planet | Mean anomaly (°) |
 *   | - | -: |
 *   | Mercury | 174 796 |
 *
 * @example
 *   {"gfm": true, "label": "output", "name": "not-ok.md"}
 *
 *   1:10: Unexpected unaligned cell, expected aligned pipes, add `1` space
 *   2:5: Unexpected unaligned cell, expected aligned pipes, add `6` spaces (or add `-` to pad alignment row cells)
 *   2:7: Unexpected unaligned cell, expected aligned pipes, add `14` spaces (or add `-` to pad alignment row cells)
 *   3:13: Unexpected unaligned cell, expected aligned pipes, add `9` spaces
 *
 * @example
 *   {"gfm": true, "name": "empty.md"}
 *
 *   |         | Satellites |     |
 *   | ------- | ---------- | --- |
 *   | Mercury |            |     |
 *
 *   | aaa | bbb | ccc | ddd |
 *   | --- | :-- | :-: | --: |
 *   |     |     |     |     |
 *
 * @example
 *   {"gfm": true, "name": "aligned-pipes-but-weird-content.md"}
 *
 *   | Planet | Moon | Mercury | Venus | Sun | Mars | Jupiter | Saturn |
 *   | ------ | ---- | :------ | :---- | --: | ---: | :-----: | :----: |
 *   | Symbol |    ☾ | ☿       |   ♀   | ☉   |   ♂  | ♃       |      ♄ |
 *
 * @example
 *   {"gfm": true, "name": "missing-cells.md"}
 *
 *   | Planet  | Symbol | Satellites |
 *   | ------- | ------ | ---------- |
 *   | Mercury |
 *   | Venus   | ♀      |
 *   | Earth   | ♁      | 1          |
 *   | Mars    | ♂      | 2          | 19 412 |
 *
 * @example
 *   {"gfm": true, "label": "input", "name": "alignment.md"}
 *
 *   | Planet | Symbol | Satellites | Mean anomaly (°) |
 *   | - | :- | :-: | -: |
 *   | Mercury | ☿ | None | 174 796 |
 * @example
 *   {"gfm": true, "label": "output", "name": "alignment.md"}
 *
 *   1:10: Unexpected unaligned cell, expected aligned pipes, add `1` space
 *   2:5: Unexpected unaligned cell, expected aligned pipes, add `6` spaces (or add `-` to pad alignment row cells)
 *   2:10: Unexpected unaligned cell, expected aligned pipes, add `4` spaces (or add `-` to pad alignment row cells)
 *   2:12: Unexpected unaligned cell, expected aligned pipes, add `4` spaces (or add `-` to pad alignment row cells)
 *   2:16: Unexpected unaligned cell, expected aligned pipes, add `3` spaces (or add `-` to pad alignment row cells)
 *   2:18: Unexpected unaligned cell, expected aligned pipes, add `14` spaces (or add `-` to pad alignment row cells)
 *   3:15: Unexpected unaligned cell, expected aligned pipes, add `5` spaces
 *   3:17: Unexpected unaligned cell, expected aligned pipes, add `3` spaces
 *   3:22: Unexpected unaligned cell, expected aligned pipes, add `3` spaces
 *   3:24: Unexpected unaligned cell, expected aligned pipes, add `9` spaces
 *
 * @example
 *   {"gfm": true, "label": "input", "name": "missing-fences.md"}
 *
 *   Planet | Satellites
 *   -: | -
 *   Mercury | ☿
 * @example
 *   {"gfm": true, "label": "output", "name": "missing-fences.md"}
 *
 *   1:1: Unexpected unaligned cell, expected aligned pipes, add `1` space
 *   2:1: Unexpected unaligned cell, expected aligned pipes, add `5` spaces (or add `-` to pad alignment row cells)
 *
 * @example
 *   {"gfm": true, "label": "input", "name": "trailing-spaces.md"}
 *
 *   | Planet |␠␠
 *   | -: |␠
 * @example
 *   {"gfm": true, "label": "output", "name": "trailing-spaces.md"}
 *
 *   2:3: Unexpected unaligned cell, expected aligned pipes, add `4` spaces (or add `-` to pad alignment row cells)
 *
 * @example
 *   {"gfm": true, "label": "input", "name": "nothing.md"}
 *
 *   ||||
 *   |-|-|-|
 * @example
 *   {"gfm": true, "label": "output", "name": "nothing.md"}
 *
 *   1:2: Unexpected unaligned cell, expected aligned pipes, add `1` space
 *   1:3: Unexpected unaligned cell, expected aligned pipes, add `1` space
 *   1:4: Unexpected unaligned cell, expected aligned pipes, add `1` space
 *
 * @example
 *   {"gfm": true, "label": "input", "name": "more-weirdness.md"}
 *
 *   Mercury
 *   |-
 *
 *   Venus
 *   -|
 * @example
 *   {"gfm": true, "label": "output", "name": "more-weirdness.md"}
 *
 *   5:2: Unexpected unaligned cell, expected aligned pipes, add `4` spaces (or add `-` to pad alignment row cells)
 *
 * @example
 *   {"gfm": true, "label": "input", "name": "containers.md"}
 *
 *   > | Mercury|
 *   > | - |
 *
 *   * | Venus|
 *     | - |
 *
 *   > * > | Earth|
 *   >   > | - |
 * @example
 *   {"gfm": true, "label": "output", "name": "containers.md"}
 *
 *   2:5: Unexpected unaligned cell, expected aligned pipes, add `5` spaces (or add `-` to pad alignment row cells)
 *   5:5: Unexpected unaligned cell, expected aligned pipes, add `3` spaces (or add `-` to pad alignment row cells)
 *   8:5: Unexpected unaligned cell, expected aligned pipes, add `3` spaces (or add `-` to pad alignment row cells)
 *
 * @example
 *   {"gfm": true, "label": "input", "name": "windows.md"}
 *
 *   | Mercury|␍␊| --- |␍␊| None |
 * @example
 *   {"gfm": true, "label": "output", "name": "windows.md"}
 *
 *   2:7: Unexpected unaligned cell, expected aligned pipes, add `3` spaces (or add `-` to pad alignment row cells)
 *   3:8: Unexpected unaligned cell, expected aligned pipes, add `2` spaces
 *
 * @example
 *   {"gfm": true, "name": "string-length-default.md"}
 *
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 冥王星   | Charlie |
 *   | 🪐    | Delta   |
 *
 * @example
 *   {"config": {"stringLength": "__STRING_WIDTH__"}, "gfm": true, "name": "string-length-custom.md"}
 *
 *   | Alpha  | Bravo   |
 *   | ------ | ------- |
 *   | 冥王星 | Charlie |
 *   | 🪐     | Delta   |
 */

/**
 * @import {AlignType, Nodes, Root} from 'mdast'
 * @import {Point} from 'unist'
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect cell size (optional).
 */








const remarkLintTablePipeAlignment = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_1__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:table-pipe-alignment',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-table-pipe-alignment#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @param {Options | null | undefined} [options]
   *   Configuration (optional).
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file, options) {
    /**
     * @typedef Entry
     * @property {AlignType} align
     * @property {Array<Nodes>} ancestors
     * @property {number} column
     * @property {number | undefined} row
     * @property {Size | undefined} size
     *
     * @typedef Size
     * @property {number | undefined} left
     * @property {Point} leftPoint
     * @property {number} middle
     * @property {number | undefined} right
     * @property {Point} rightPoint
     */

    const stringLength = options ? options.stringLength : undefined
    const value = String(file)

    ;(0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_2__/* .visitParents */ .VG)(tree, function (node, parents) {
      // Do not walk into phrasing.
      if ((0,mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_3__/* .phrasing */ .f)(node)) {
        return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_2__/* .SKIP */ ._Z
      }

      if (node.type !== 'table') return

      const entries = inferTable([...parents, node])
      // Find max column sizes.
      /** @type {Array<number>} */
      const sizes = []

      for (const info of entries) {
        if (info.size) {
          let total = info.size.middle
          if (info.size.left) total += info.size.left
          if (info.size.right) total += info.size.right

          if (sizes[info.column] === undefined || total > sizes[info.column]) {
            sizes[info.column] = total
          }
        }
      }

      for (const info of entries) {
        if (!info.size) continue

        let total = info.size.middle
        if (info.size.left) total += info.size.left
        if (info.size.right) total += info.size.right

        const difference = sizes[info.column] - total
        ;(0,devlop__WEBPACK_IMPORTED_MODULE_4__.ok)(difference >= 0) // Always positive.
        let left = 0
        let right = 0

        // Center if there is something to center.
        if (info.align === 'center' && info.size.middle && difference > 0) {
          // Maximum number of spaces we would want on the left.
          const max = Math.floor((sizes[info.column] - info.size.middle) / 2)

          if (info.size.right !== undefined && max > info.size.right) {
            right = max - info.size.right
          }

          left = difference - right
        } else if (info.align === 'right') {
          left = difference
        } else {
          right = difference
        }

        warn(info, left, info.size.leftPoint)

        // If there is no final pipe, we don’t ask for trailing spaces.
        if (info.size.right !== undefined) {
          warn(info, right, info.size.rightPoint)
        }
      }

      return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_2__/* .SKIP */ ._Z
    })

    /**
     * @param {Entry} info
     *   Info.
     * @param {number} add
     *   Number of spaces to add.
     * @param {Point} place
     *   Place to add spaces.
     * @returns {undefined}
     *   Nothing.
     */
    function warn(info, add, place) {
      if (add === 0) return
      file.message(
        'Unexpected unaligned cell, expected aligned pipes, add `' +
          add +
          '` ' +
          pluralize__WEBPACK_IMPORTED_MODULE_0__('space', add) +
          (info.row === undefined
            ? ' (or add `-` to pad alignment row cells)'
            : ''),
        {ancestors: info.ancestors, place}
      )
    }

    // Note: this code is also in `remark-lint-table-cell-padding`.
    /**
     * Get info about cells in a table.
     *
     * @param {Array<Nodes>} ancestors
     *   Ancestors.
     * @returns {Array<Entry>}
     *   Entries.
     */
    function inferTable(ancestors) {
      const node = ancestors.at(-1)
      ;(0,devlop__WEBPACK_IMPORTED_MODULE_4__.ok)(node) // Always defined.
      ;(0,devlop__WEBPACK_IMPORTED_MODULE_4__.ok)(node.type === 'table') // Always table.
      /* c8 ignore next -- `align` is optional in AST. */
      const align = node.align || []
      /** @type {Array<Entry>} */
      const result = []
      let rowIndex = -1

      // Regular rows.
      while (++rowIndex < node.children.length) {
        const row = node.children[rowIndex]
        let column = -1

        while (++column < row.children.length) {
          const node = row.children[column]

          result.push({
            align: align[column],
            ancestors: [...ancestors, row, node],
            column,
            row: rowIndex,
            size: inferSize(
              (0,unist_util_position__WEBPACK_IMPORTED_MODULE_5__/* .pointStart */ .PW)(node),
              (0,unist_util_position__WEBPACK_IMPORTED_MODULE_5__/* .pointEnd */ .Y)(node),
              column === row.children.length - 1
            )
          })
        }

        if (rowIndex === 0) {
          const alignRow = inferAlignRow(ancestors, align)
          if (alignRow) result.push(...alignRow)
        }
      }

      return result
    }

    /**
     * @param {Array<Nodes>} ancestors
     * @param {Array<AlignType>} align
     * @returns {Array<Entry> | undefined}
     */
    function inferAlignRow(ancestors, align) {
      const node = ancestors.at(-1)
      ;(0,devlop__WEBPACK_IMPORTED_MODULE_4__.ok)(node) // Always defined.
      ;(0,devlop__WEBPACK_IMPORTED_MODULE_4__.ok)(node.type === 'table') // Always table.
      const headEnd = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_5__/* .pointEnd */ .Y)(node.children[0])

      if (!headEnd || typeof headEnd.offset !== 'number') return

      let index = headEnd.offset

      if (value.charCodeAt(index) === 13 /* `\r` */) index++
      /* c8 ignore next -- should never happen, alignment is needed. */
      if (value.charCodeAt(index) !== 10 /* `\n` */) return

      index++

      /** @type {Array<Entry>} */
      const result = []
      const line = headEnd.line + 1
      // Alignment row can only be on the second line,
      // so containers can only indent with `>` or spaces.
      let code = value.charCodeAt(index)
      while (
        code === 9 /* `\t` */ ||
        code === 32 /* ` ` */ ||
        code === 62 /* `>` */
      ) {
        index++
        code = value.charCodeAt(index)
      }

      /* c8 ignore next 7 -- should always be found. */
      if (
        code !== 45 /* `-` */ &&
        code !== 58 /* `:` */ &&
        code !== 124 /* `|` */
      ) {
        return
      }

      let lineEndOffset = value.indexOf('\n', index)
      if (lineEndOffset === -1) lineEndOffset = value.length
      if (value.charCodeAt(lineEndOffset - 1) === 13 /* `\r` */) lineEndOffset--

      let column = 0
      let cellStart = index
      let cellEnd = value.indexOf('|', index + (code === 124 ? 1 : 0))
      if (cellEnd === -1 || cellEnd > lineEndOffset) {
        cellEnd = lineEndOffset
      }

      while (cellStart !== cellEnd) {
        let nextCellEnd = value.indexOf('|', cellEnd + 1)

        if (nextCellEnd === -1 || nextCellEnd > lineEndOffset) {
          nextCellEnd = lineEndOffset
        }

        // Check if the trail is empty,
        // which means it’s a closing pipe with trailing whitespace.
        if (nextCellEnd === lineEndOffset) {
          let maybeEnd = lineEndOffset
          let code = value.charCodeAt(maybeEnd - 1)
          while (code === 9 /* `\t` */ || code === 32 /* ` ` */) {
            maybeEnd--
            code = value.charCodeAt(maybeEnd - 1)
          }

          if (cellEnd + 1 === maybeEnd) {
            cellEnd = lineEndOffset
          }
        }

        result.push({
          align: align[column],
          ancestors,
          column,
          row: undefined,
          size: inferSize(
            {
              line,
              column: cellStart - index + 1,
              offset: cellStart
            },
            {line, column: cellEnd - index + 1, offset: cellEnd},
            cellEnd === lineEndOffset
          )
        })

        cellStart = cellEnd
        cellEnd = nextCellEnd
        column++
      }

      return result
    }

    /**
     * @param {Point | undefined} start
     *   Start point.
     * @param {Point | undefined} end
     *   End point.
     * @param {boolean} tailCell
     *   Whether this is the last cell in a row.
     * @returns {Size | undefined}
     *   Size info.
     */
    function inferSize(start, end, tailCell) {
      if (
        end &&
        start &&
        typeof end.offset === 'number' &&
        typeof start.offset === 'number'
      ) {
        let leftIndex = start.offset
        /** @type {number | undefined} */
        let left
        /** @type {number | undefined} */
        let right

        if (value.charCodeAt(leftIndex) === 124 /* `|` */) {
          left = 0
          leftIndex++

          while (value.charCodeAt(leftIndex) === 32) {
            left++
            leftIndex++
          }
        }
        // Else, A leading pipe can only be omitted in the first cell.
        // Where we never want leading whitespace, as it’s seen as
        // indentation, and could turn into an indented block.

        let rightIndex = end.offset

        // The final pipe, if it exists, is part of the last cell in a row
        // according to positional info.
        if (tailCell) {
          while (value.charCodeAt(rightIndex - 1) === 32) {
            rightIndex--
          }

          // Found a pipe: we expect more whitespace.
          if (
            rightIndex > leftIndex &&
            value.charCodeAt(rightIndex - 1) === 124 /* `|` */
          ) {
            rightIndex--
          }
          // No pipe at the last cell: the trailing whitespace is part of
          // the cell.
          else {
            rightIndex = end.offset
          }
        }

        /** @type {number} */
        const rightEdgeIndex = rightIndex

        if (value.charCodeAt(rightIndex) === 124 /* `|` */) {
          right = 0

          while (
            rightIndex - 1 > leftIndex &&
            value.charCodeAt(rightIndex - 1) === 32
          ) {
            right++
            rightIndex--
          }
        }
        // Else, a trailing pipe can only be omitted in the last cell.
        // Where we never want trailing whitespace.

        const middle = stringLength
          ? stringLength(value.slice(leftIndex, rightIndex))
          : rightIndex - leftIndex

        return {
          left,
          leftPoint: {
            line: start.line,
            column: start.column + (leftIndex - start.offset),
            offset: leftIndex
          },
          middle,
          right,
          rightPoint: {
            line: end.line,
            column: end.column - (end.offset - rightEdgeIndex),
            offset: rightEdgeIndex
          }
        }
      }
    }
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintTablePipeAlignment);


/***/ }),

/***/ 14030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29054);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_position__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81717);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84146);
/**
 * remark-lint rule to warn when GFM table rows have no initial or
 * final cell delimiter.
 *
 * ## What is this?
 *
 * This package checks that table rows have initial and final delimiters.
 * Tables are a GFM feature enabled with [`remark-gfm`][github-remark-gfm].
 *
 * ## When should I use this?
 *
 * You can use this package to check that tables are consistent.
 *
 * ## API
 *
 * ### `unified().use(remarkLintTablePipes)`
 *
 * Warn when GFM table rows have no initial or final cell delimiter.
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
 * While tables don’t require initial or final delimiters (the pipes before the
 * first and after the last cells in a row),
 * it arguably does look weird without.
 *
 * ## Fix
 *
 * [`remark-stringify`][github-remark-stringify] with
 * [`remark-gfm`][github-remark-gfm] formats all tables with initial and final
 * delimiters.
 *
 * [api-remark-lint-table-pipes]: #unifieduseremarklinttablepipes
 * [github-remark-gfm]: https://github.com/remarkjs/remark-gfm
 * [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module table-pipes
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"name": "ok.md", "gfm": true}
 *
 *   Small table:
 *
 *   | Planet | Mean anomaly (°) |
 *   | :- | -: |
 *   | Mercury | 174 796 |
 *
 * @example
 *   {"name": "not-ok.md", "label": "input", "gfm": true}
 *
 *   Planet | Mean anomaly (°)
 *   :- | -:
 *   Mercury | 174 796
 * @example
 *   {"name": "not-ok.md", "label": "output", "gfm": true}
 *
 *   1:1: Unexpected missing closing pipe in row, expected `|`
 *   1:26: Unexpected missing opening pipe in row, expected `|`
 *   2:1: Unexpected missing closing pipe in row, expected `|`
 *   2:8: Unexpected missing opening pipe in row, expected `|`
 *   3:1: Unexpected missing closing pipe in row, expected `|`
 *   3:18: Unexpected missing opening pipe in row, expected `|`
 *
 * @example
 *   {"gfm": true, "label": "input", "name": "missing-cells.md"}
 *
 *   Planet | Symbol | Satellites
 *   :- | - | -
 *   Mercury
 *   Venus | ♀
 *   Earth | ♁ | 1
 *   Mars | ♂ | 2 | 19 412
 * @example
 *   {"gfm": true, "label": "output", "name": "missing-cells.md"}
 *
 *   1:1: Unexpected missing closing pipe in row, expected `|`
 *   1:29: Unexpected missing opening pipe in row, expected `|`
 *   2:1: Unexpected missing closing pipe in row, expected `|`
 *   2:11: Unexpected missing opening pipe in row, expected `|`
 *   3:1: Unexpected missing closing pipe in row, expected `|`
 *   3:8: Unexpected missing opening pipe in row, expected `|`
 *   4:1: Unexpected missing closing pipe in row, expected `|`
 *   4:10: Unexpected missing opening pipe in row, expected `|`
 *   5:1: Unexpected missing closing pipe in row, expected `|`
 *   5:14: Unexpected missing opening pipe in row, expected `|`
 *   6:1: Unexpected missing closing pipe in row, expected `|`
 *   6:22: Unexpected missing opening pipe in row, expected `|`
 *
 * @example
 *   {"gfm": true, "label": "input", "name": "trailing-spaces.md"}
 *
 *   ␠␠Planet␠␠
 *   ␠-:␠
 *
 *   ␠␠| Planet |␠␠
 *   ␠| -: |␠
 * @example
 *   {"gfm": true, "label": "output", "name": "trailing-spaces.md"}
 *
 *   1:3: Unexpected missing closing pipe in row, expected `|`
 *   1:11: Unexpected missing opening pipe in row, expected `|`
 *   2:2: Unexpected missing closing pipe in row, expected `|`
 *   2:5: Unexpected missing opening pipe in row, expected `|`
 *
 * @example
 *   {"gfm": true, "label": "input", "name": "windows.md"}
 *
 *   Mercury␍␊:-␍␊None
 * @example
 *   {"gfm": true, "label": "output", "name": "windows.md"}
 *
 *   1:1: Unexpected missing closing pipe in row, expected `|`
 *   1:8: Unexpected missing opening pipe in row, expected `|`
 *   2:1: Unexpected missing closing pipe in row, expected `|`
 *   2:3: Unexpected missing opening pipe in row, expected `|`
 *   3:1: Unexpected missing closing pipe in row, expected `|`
 *   3:5: Unexpected missing opening pipe in row, expected `|`
 */

/**
 * @import {Nodes, Root} from 'mdast'
 * @import {Point} from 'unist'
 */






const remarkLintTablePipes = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:table-pipes',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-table-pipes#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file) {
    const value = String(file)

    ;(0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .visitParents */ .VG)(tree, function (node, parents) {
      // Do not walk into phrasing.
      if ((0,mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_2__/* .phrasing */ .f)(node)) {
        return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .SKIP */ ._Z
      }

      if (node.type !== 'table') return

      let index = -1

      while (++index < node.children.length) {
        const row = node.children[index]
        const start = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_3__/* .pointStart */ .PW)(row)
        const end = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_3__/* .pointEnd */ .Y)(row)

        if (start && typeof start.offset === 'number') {
          checkStart(start.offset, start, [...parents, node, row])
        }

        if (end && typeof end.offset === 'number') {
          checkEnd(end.offset, end, [...parents, node, row])

          // Align row.
          if (index === 0) {
            let index = end.offset

            if (value.charCodeAt(index) === 13 /* `\r` */) index++
            /* c8 ignore next -- should never happen, alignment is needed. */
            if (value.charCodeAt(index) !== 10 /* `\n` */) continue
            index++

            const lineStart = index

            // Alignment row can only be on the second line,
            // so containers can only indent with `>` or spaces.
            let code = value.charCodeAt(index)

            while (
              code === 9 /* `\t` */ ||
              code === 32 /* ` ` */ ||
              code === 62 /* `>` */
            ) {
              index++
              code = value.charCodeAt(index)
            }

            checkStart(
              index,
              {
                line: end.line + 1,
                column: index - lineStart + 1,
                offset: index
              },
              [...parents, node]
            )

            index = value.indexOf('\n', index)
            if (index === -1) index = value.length
            if (value.charCodeAt(index - 1) === 13 /* `\r` */) index--

            checkEnd(
              index,
              {
                line: end.line + 1,
                column: index - lineStart + 1,
                offset: index
              },
              [...parents, node]
            )
          }
        }
      }

      // No tables in tables.
      return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .SKIP */ ._Z
    })

    /**
     * @param {number} index
     * @param {Point} place
     * @param {Array<Nodes>} ancestors
     */
    function checkStart(index, place, ancestors) {
      let code = value.charCodeAt(index)

      /* c8 ignore next 3 -- parser currently places indent outside. */
      while (code === 9 /* `\t` */ || code === 32 /* ` ` */) {
        code = value.charCodeAt(++index)
      }

      if (code !== 124 /* `|` */) {
        file.message('Unexpected missing closing pipe in row, expected `|`', {
          ancestors,
          place
        })
      }
    }

    /**
     * @param {number} index
     * @param {Point} place
     * @param {Array<Nodes>} ancestors
     */
    function checkEnd(index, place, ancestors) {
      let code = value.charCodeAt(index - 1)

      while (code === 9 /* `\t` */ || code === 32 /* ` ` */) {
        index--
        code = value.charCodeAt(index - 1)
      }

      if (code !== 124 /* `|` */) {
        file.message('Unexpected missing opening pipe in row, expected `|`', {
          ancestors,
          place
        })
      }
    }
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintTablePipes);


/***/ }),

/***/ 78214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29054);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_position__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81717);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84146);
/* harmony import */ var vfile_message__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10711);
/**
 * remark-lint rule to warn when unordered list markers are inconsistent.
 *
 * ## What is this?
 *
 * This package checks unordered list markers.
 *
 * ## When should I use this?
 *
 * You can use this package to check unordered lists.
 *
 * ## API
 *
 * ### `unified().use(remarkLintUnorderedListMarkerStyle[, options])`
 *
 * Warn when unordered list markers are inconsistent.
 *
 * ###### Parameters
 *
 * * `options` ([`Options`][api-options], default: `'consistent'`)
 *   — preferred style or whether to detect the first style and warn for
 *   further differences
 *
 * ###### Returns
 *
 * Transform ([`Transformer` from `unified`][github-unified-transformer]).
 *
 * ### `Options`
 *
 * Configuration (TypeScript type).
 *
 * ###### Type
 *
 * ```ts
 * type Options = Style | 'consistent'
 * ```
 *
 * ### `Style`
 *
 * Style (TypeScript type).
 *
 * ###### Type
 *
 * ```ts
 * type Style = '*' | '+' | '-'
 * ```
 *
 * ## Recommendation
 *
 * Because asterisks can be used as a marker for more markdown constructs,
 * it’s recommended to use that for lists (and thematic breaks, emphasis,
 * strong) too.
 *
 * ## Fix
 *
 * [`remark-stringify`][github-remark-stringify] formats unordered lists with
 * asterisks by default.
 * Pass `bullet: '+'` or `bullet: '-'` to use a different marker.
 *
 * [api-options]: #options
 * [api-style]: #style
 * [api-remark-lint-unordered-list-marker-style]: #unifieduseremarklintunorderedlistmarkerstyle-options
 * [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module unordered-list-marker-style
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 * @example
 *   {"name": "ok.md"}
 *
 *   * Mercury
 *
 *   1. Venus
 *
 *   * Earth
 *
 * @example
 *   {"name": "ok.md", "config": "*"}
 *
 *   * Mercury
 *
 * @example
 *   {"name": "ok.md", "config": "-"}
 *
 *   - Mercury
 *
 * @example
 *   {"name": "ok.md", "config": "+"}
 *
 *   + Mercury
 *
 * @example
 *   {"name": "not-ok.md", "label": "input"}
 *
 *   * Mercury
 *
 *   - Venus
 *
 *   + Earth
 * @example
 *   {"name": "not-ok.md", "label": "output"}
 *
 *   3:1: Unexpected unordered list marker `-`, expected `*`
 *   5:1: Unexpected unordered list marker `+`, expected `*`
 *
 * @example
 *   {"name": "not-ok.md", "label": "output", "config": "🌍", "positionless": true}
 *
 *   1:1: Unexpected value `🌍` for `options`, expected `'*'`, `'+'`, `'-'`, or `'consistent'`
 */

/**
 * @import {Root} from 'mdast'
 */

/**
 * @typedef {Style | 'consistent'} Options
 *   Configuration.
 *
 * @typedef {'*' | '+' | '-'} Style
 *   Styles.
 */







const remarkLintUnorderedListMarkerStyle = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:unordered-list-marker-style',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-unordered-list-marker-style#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @param {Options | null | undefined} [options='consistent']
   *   Configuration (default: `'consistent'`).
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file, options) {
    const value = String(file)
    /** @type {Style | undefined} */
    let expected
    /** @type {VFileMessage | undefined} */
    let cause

    if (options === null || options === undefined || options === 'consistent') {
      // Empty.
    } else if (options === '*' || options === '+' || options === '-') {
      expected = options
    } else {
      file.fail(
        'Unexpected value `' +
          options +
          "` for `options`, expected `'*'`, `'+'`, `'-'`, or `'consistent'`"
      )
    }

    (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .visitParents */ .VG)(tree, function (node, parents) {
      // Do not walk into phrasing.
      if ((0,mdast_util_phrasing__WEBPACK_IMPORTED_MODULE_2__/* .phrasing */ .f)(node)) {
        return unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_1__/* .SKIP */ ._Z
      }

      if (node.type !== 'listItem') return

      const parent = parents.at(-1)

      if (!parent || parent.type !== 'list' || parent.ordered) return

      const place = (0,unist_util_position__WEBPACK_IMPORTED_MODULE_3__/* .pointStart */ .PW)(node)

      if (!place || typeof place.offset !== 'number') return

      const code = value.charCodeAt(place.offset)

      const actual =
        code === 42 /* `*` */
          ? '*'
          : code === 43 /* `+` */
            ? '+'
            : code === 45 /* `-` */
              ? '-'
              : /* c8 ignore next -- weird ASTs. */
                undefined

      /* c8 ignore next -- weird ASTs. */
      if (!actual) return

      if (expected) {
        if (actual !== expected) {
          file.message(
            'Unexpected unordered list marker `' +
              actual +
              '`, expected `' +
              expected +
              '`',
            {ancestors: [...parents, node], cause, place}
          )
        }
      } else {
        expected = actual
        cause = new vfile_message__WEBPACK_IMPORTED_MODULE_4__/* .VFileMessage */ .o(
          'Unordered list marker style `' +
            expected +
            "` first defined for `'consistent'` here",
          {
            ancestors: [...parents, node],
            place,
            ruleId: 'unordered-list-marker-style',
            source: 'remark-lint'
          }
        )
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintUnorderedListMarkerStyle);


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

/***/ 29184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var remark_lint__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72175);
/* harmony import */ var remark_lint_blockquote_indentation__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(81455);
/* harmony import */ var remark_lint_code_block_style__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(76299);
/* harmony import */ var remark_lint_definition_case__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(19426);
/* harmony import */ var remark_lint_definition_spacing__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(89411);
/* harmony import */ var remark_lint_emphasis_marker__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(45765);
/* harmony import */ var remark_lint_fenced_code_flag__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(95019);
/* harmony import */ var remark_lint_fenced_code_marker__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5534);
/* harmony import */ var remark_lint_file_extension__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11300);
/* harmony import */ var remark_lint_final_definition__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(63132);
/* harmony import */ var remark_lint_hard_break_spaces__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5511);
/* harmony import */ var remark_lint_heading_increment__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(66624);
/* harmony import */ var remark_lint_heading_style__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(31687);
/* harmony import */ var remark_lint_link_title_style__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(47929);
/* harmony import */ var remark_lint_list_item_content_indent__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(82023);
/* harmony import */ var remark_lint_list_item_indent__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(471);
/* harmony import */ var remark_lint_list_item_spacing__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(56066);
/* harmony import */ var remark_lint_maximum_heading_length__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(90526);
/* harmony import */ var remark_lint_maximum_line_length__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86096);
/* harmony import */ var remark_lint_no_blockquote_without_marker__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(73511);
/* harmony import */ var remark_lint_no_consecutive_blank_lines__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28755);
/* harmony import */ var remark_lint_no_duplicate_headings__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2667);
/* harmony import */ var remark_lint_no_emphasis_as_heading__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(75690);
/* harmony import */ var remark_lint_no_file_name_articles__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92534);
/* harmony import */ var remark_lint_no_file_name_consecutive_dashes__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17184);
/* harmony import */ var remark_lint_no_file_name_irregular_characters__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58089);
/* harmony import */ var remark_lint_no_file_name_mixed_case__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97731);
/* harmony import */ var remark_lint_no_file_name_outer_dashes__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97367);
/* harmony import */ var remark_lint_no_heading_punctuation__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(76731);
/* harmony import */ var remark_lint_no_literal_urls__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(52992);
/* harmony import */ var remark_lint_no_multiple_toplevel_headings__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(39068);
/* harmony import */ var remark_lint_no_shell_dollars__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67904);
/* harmony import */ var remark_lint_no_shortcut_reference_image__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(66354);
/* harmony import */ var remark_lint_no_shortcut_reference_link__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(8269);
/* harmony import */ var remark_lint_no_table_indentation__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(92546);
/* harmony import */ var remark_lint_ordered_list_marker_style__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4771);
/* harmony import */ var remark_lint_ordered_list_marker_value__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(81639);
/* harmony import */ var remark_lint_unordered_list_marker_style__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(78214);
/* harmony import */ var remark_lint_rule_style__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(19276);
/* harmony import */ var remark_lint_strong_marker__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(49782);
/* harmony import */ var remark_lint_table_cell_padding__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(71545);
/* harmony import */ var remark_lint_table_pipe_alignment__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(52501);
/* harmony import */ var remark_lint_table_pipes__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(14030);
/**
 * Preset of remark-lint rules that follow an opinionated style guide.
 *
 * ## What is this?
 *
 * This package is a preset containing `remark-lint` rules.
 * Lint rules check markdown code style.
 *
 * ## When should I use this?
 *
 * You can use this package to check that markdown follows the
 * [Markdown Style Guide](https://cirosantilli.com/markdown-style-guide/).
 *
 * This uses the following style guide option system: `wrap:space`,
 * `header:atx`, `list-marker:hyphen`, `list-space:mixed`, and `code:fenced`.
 *
 * ###### `space-sentence`
 *
 * Both `space-sentence:1` and `space-sentence:2` are not supported by
 * `remark-lint` as they relate to prose rather than markdown syntax.
 * You could set-up
 * [`remark-retext`](https://github.com/remarkjs/remark-retext)
 * with
 * [`retext-sentence-spacing`](https://github.com/retextjs/retext-sentence-spacing)
 * to check this.
 *
 * ###### `wrap`
 *
 * `wrap:inner-sentence` and `wrap:sentence` are not supported by `remark-lint`.
 *
 * The default is `wrap:space`.
 * To use `wrap:no`, turn off `remark-lint-maximum-line-length` like so:
 *
 * ```diff
 *  "plugins": [
 *    …
 *    "remark-preset-lint-markdown-style-guide",
 * +  ["remark-lint-maximum-line-length", false],
 *    …
 *  ]
 * ```
 *
 * ###### `header`
 *
 * The default is `header:atx`.
 * To use `header:setext`, change the setting for `remark-lint-heading-style`
 * like so:
 *
 * ```diff
 *  "plugins": [
 *    …
 *    "remark-preset-lint-markdown-style-guide",
 * +  ["remark-lint-heading-style", "setext"],
 *    …
 *  ]
 * ```
 *
 * ###### `list-marker`
 *
 * The default is `list-marker:hyphen`.
 * For `list-marker:asterisk` or `list-marker:plus`, change the setting for
 * `remark-lint-unordered-list-marker-style` like so:
 *
 * ```diff
 *  "plugins": [
 *    …
 *    "remark-preset-lint-markdown-style-guide",
 * +  ["remark-lint-unordered-list-marker-style", "*"],
 *    …
 *  ]
 * ```
 *
 * ###### `list-space`
 *
 * The default is `list-space:mixed`.
 * For `list-space:1`, change the setting for `remark-lint-list-item-indent`
 * like so:
 *
 * ```diff
 *  "plugins": [
 *    …
 *    "remark-preset-lint-markdown-style-guide",
 * +  ["remark-lint-list-item-indent", "space"],
 *    …
 *  ]
 * ```
 *
 * ###### `code`
 *
 * The default is `code:fenced`.
 * For `code:indented`, change the setting for `remark-lint-code-block-style`
 * like so:
 *
 * ```diff
 *  "plugins": [
 *    …
 *    "remark-preset-lint-markdown-style-guide",
 * +  ["remark-lint-code-block-style", "indented"],
 *    …
 *  ]
 * ```
 *
 * ## API
 *
 * ### `unified().use(remarkPresetLintMarkdownStyleGuide)`
 *
 * Check that markdown follows “Markdown Style Guide”.
 *
 * You can reconfigure rules in the preset by using them afterwards with different
 * options.
 *
 * [api-remark-preset-lint-markdown-style-guide]: #unifieduseremarkpresetlintmarkdownstyleguide
 */

/**
 * @import {Preset} from 'unified'
 */













































/** @type {Preset} */
const remarkPresetLintMarkdownStyleGuide = {
  plugins: [
    remark_lint__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A,

    // https://cirosantilli.com/markdown-style-guide/#file-extension
    [remark_lint_file_extension__WEBPACK_IMPORTED_MODULE_1__["default"], 'md'],

    // https://cirosantilli.com/markdown-style-guide/#file-name
    remark_lint_no_file_name_mixed_case__WEBPACK_IMPORTED_MODULE_2__["default"],
    remark_lint_no_file_name_articles__WEBPACK_IMPORTED_MODULE_3__["default"],
    remark_lint_no_file_name_irregular_characters__WEBPACK_IMPORTED_MODULE_4__["default"],
    remark_lint_no_file_name_consecutive_dashes__WEBPACK_IMPORTED_MODULE_5__["default"],
    remark_lint_no_file_name_outer_dashes__WEBPACK_IMPORTED_MODULE_6__["default"],

    // https://cirosantilli.com/markdown-style-guide/#newlines
    // https://cirosantilli.com/markdown-style-guide/#empty-lines-around-lists
    // https://cirosantilli.com/markdown-style-guide/#tables
    remark_lint_no_consecutive_blank_lines__WEBPACK_IMPORTED_MODULE_7__["default"],

    // https://cirosantilli.com/markdown-style-guide/#spaces-after-sentences.
    // Not enforced, cannot be done properly without false positives, if you
    // want this, use remark-retext and retext-sentence-spacing.

    // https://cirosantilli.com/markdown-style-guide/#line-wrapping
    [remark_lint_maximum_line_length__WEBPACK_IMPORTED_MODULE_8__["default"], 80],

    // https://cirosantilli.com/markdown-style-guide/#dollar-signs-in-shell-code
    remark_lint_no_shell_dollars__WEBPACK_IMPORTED_MODULE_9__["default"],

    // https://cirosantilli.com/markdown-style-guide/#what-to-mark-as-code.
    // This is a tip, not a rule.

    // https://cirosantilli.com/markdown-style-guide/#spelling-and-grammar.
    // Spelling is not in the scope of remark-lint.  If you want this,
    // use remark-retext and retext-spell.

    // https://cirosantilli.com/markdown-style-guide/#line-breaks
    remark_lint_hard_break_spaces__WEBPACK_IMPORTED_MODULE_10__["default"],

    // https://cirosantilli.com/markdown-style-guide/#headers
    [remark_lint_heading_style__WEBPACK_IMPORTED_MODULE_11__["default"], 'atx'],
    remark_lint_heading_increment__WEBPACK_IMPORTED_MODULE_12__["default"],
    remark_lint_no_duplicate_headings__WEBPACK_IMPORTED_MODULE_13__["default"],

    // https://cirosantilli.com/markdown-style-guide/#top-level-header
    remark_lint_no_multiple_toplevel_headings__WEBPACK_IMPORTED_MODULE_14__["default"],

    // https://cirosantilli.com/markdown-style-guide/#header-case.
    // Heading case isn’t tested yet: new rules to fix this are ok though!

    // https://cirosantilli.com/markdown-style-guide/#end-of-a-header.
    // Cannot be checked?

    // https://cirosantilli.com/markdown-style-guide/#header-length
    remark_lint_maximum_heading_length__WEBPACK_IMPORTED_MODULE_15__["default"],

    // https://cirosantilli.com/markdown-style-guide/#punctuation-at-the-end-of-headers
    [remark_lint_no_heading_punctuation__WEBPACK_IMPORTED_MODULE_16__["default"], ':.'],

    // https://cirosantilli.com/markdown-style-guide/#header-synonyms.
    // Cannot be checked?

    // https://cirosantilli.com/markdown-style-guide/#blockquotes
    [remark_lint_blockquote_indentation__WEBPACK_IMPORTED_MODULE_17__["default"], 2],
    remark_lint_no_blockquote_without_marker__WEBPACK_IMPORTED_MODULE_18__["default"],

    // https://cirosantilli.com/markdown-style-guide/#unordered
    [remark_lint_unordered_list_marker_style__WEBPACK_IMPORTED_MODULE_19__["default"], '-'],

    // https://cirosantilli.com/markdown-style-guide/#ordered
    [remark_lint_ordered_list_marker_style__WEBPACK_IMPORTED_MODULE_20__["default"], '.'],
    [remark_lint_ordered_list_marker_value__WEBPACK_IMPORTED_MODULE_21__["default"], 'one'],

    // https://cirosantilli.com/markdown-style-guide/#spaces-after-list-marker
    [remark_lint_list_item_indent__WEBPACK_IMPORTED_MODULE_22__["default"], 'mixed'],

    // https://cirosantilli.com/markdown-style-guide/#indentation-of-content-inside-lists
    remark_lint_list_item_content_indent__WEBPACK_IMPORTED_MODULE_23__["default"],

    // https://cirosantilli.com/markdown-style-guide/#empty-lines-inside-lists
    remark_lint_list_item_spacing__WEBPACK_IMPORTED_MODULE_24__["default"],

    // https://cirosantilli.com/markdown-style-guide/#case-of-first-letter-of-list-item
    // Not checked.

    // https://cirosantilli.com/markdown-style-guide/#punctuation-at-the-end-of-list-items.
    // Not checked.

    // https://cirosantilli.com/markdown-style-guide/#definition-lists.
    // Not checked.

    // https://cirosantilli.com/markdown-style-guide/#code-blocks
    [remark_lint_code_block_style__WEBPACK_IMPORTED_MODULE_25__["default"], 'fenced'],
    [remark_lint_fenced_code_flag__WEBPACK_IMPORTED_MODULE_26__["default"], {allowEmpty: false}],
    [remark_lint_fenced_code_marker__WEBPACK_IMPORTED_MODULE_27__["default"], '`'],

    // https://cirosantilli.com/markdown-style-guide/#horizontal-rules
    [remark_lint_rule_style__WEBPACK_IMPORTED_MODULE_28__["default"], '---'],

    // https://cirosantilli.com/markdown-style-guide/#tables
    remark_lint_no_table_indentation__WEBPACK_IMPORTED_MODULE_29__["default"],
    remark_lint_table_pipes__WEBPACK_IMPORTED_MODULE_30__["default"],
    remark_lint_table_pipe_alignment__WEBPACK_IMPORTED_MODULE_31__["default"],
    [remark_lint_table_cell_padding__WEBPACK_IMPORTED_MODULE_32__["default"], 'padded'],

    // https://cirosantilli.com/markdown-style-guide/#separate-consecutive-elements.
    // Not checked.

    // https://cirosantilli.com/markdown-style-guide/#reference-style-links
    remark_lint_no_shortcut_reference_image__WEBPACK_IMPORTED_MODULE_33__["default"],
    remark_lint_no_shortcut_reference_link__WEBPACK_IMPORTED_MODULE_34__["default"],
    remark_lint_final_definition__WEBPACK_IMPORTED_MODULE_35__["default"],
    remark_lint_definition_case__WEBPACK_IMPORTED_MODULE_36__["default"],
    remark_lint_definition_spacing__WEBPACK_IMPORTED_MODULE_37__["default"],

    // https://cirosantilli.com/markdown-style-guide/#single-or-double-quote-titles
    [remark_lint_link_title_style__WEBPACK_IMPORTED_MODULE_38__["default"], '"'],

    // https://cirosantilli.com/markdown-style-guide/#bold
    [remark_lint_strong_marker__WEBPACK_IMPORTED_MODULE_39__["default"], '*'],

    // https://cirosantilli.com/markdown-style-guide/#italic
    [remark_lint_emphasis_marker__WEBPACK_IMPORTED_MODULE_40__["default"], '*'],

    // https://cirosantilli.com/markdown-style-guide/#uppercase-for-emphasis.
    // Not checked.

    // https://cirosantilli.com/markdown-style-guide/#emphasis-vs-headers
    remark_lint_no_emphasis_as_heading__WEBPACK_IMPORTED_MODULE_41__["default"],

    // https://cirosantilli.com/markdown-style-guide/#automatic-links-without-angle-brackets
    remark_lint_no_literal_urls__WEBPACK_IMPORTED_MODULE_42__["default"]

    // https://cirosantilli.com/markdown-style-guide/#email-automatic-links.
    // Not checked.
  ]
}

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkPresetLintMarkdownStyleGuide);


/***/ })

};
