export const id = 9537;
export const ids = [9537];
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

/***/ 49537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var devlop__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77776);
/* harmony import */ var remark_lint_directive_quote_style__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8228);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84146);
/* harmony import */ var vfile_location__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20807);
/**
 * remark-lint rule to warn when attributes are not sorted.
 *
 * ## What is this?
 *
 * This package checks directive attribute order.
 *
 * ## When should I use this?
 *
 * You can use this package to check directive attribute order.
 *
 * ## API
 *
 * ### `unified().use(remarkLintDirectiveAttributeSort)`
 *
 * Warn when attributes are not sorted.
 *
 * This package does not differentiate between what values attributes have,
 * or whether they are collapsed or not.
 *
 * ###### Parameters
 *
 * There are no parameters.
 *
 * ###### Returns
 *
 * Transform ([`Transformer` from `unified`][github-unified-transformer]).
 *
 * [api-remark-lint-directive-attribute-sort]: #unifieduseremarklintdirectiveattributesort
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module directive-attribute-sort
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"directive": true, "name": "ok.md"}
 *
 *   :planet[Saturn]{aphelion="1514.50" largest="no" perihelion="1352.55" satellites=146}
 *
 * @example
 *   {"directive": true, "label": "input", "name": "not-ok.md"}
 *
 *   :planet[Saturn]{largest="no" perihelion=1352.55 satellites=146 aphelion="1514.50"}
 * @example
 *   {"directive": true, "label": "output", "name": "not-ok.md"}
 *
 *   1:17-1:24: Unexpected attribute `largest` in 1st place, expected alphabetically sorted attributes, move it to 2nd place
 *   1:30-1:40: Unexpected attribute `perihelion` in 2nd place, expected alphabetically sorted attributes, move it to 3rd place
 *   1:49-1:59: Unexpected attribute `satellites` in 3rd place, expected alphabetically sorted attributes, move it to 4th place
 *   1:64-1:72: Unexpected attribute `aphelion` in 4th place, expected alphabetically sorted attributes, move it to 1st place
 *
 * @example
 *   {"directive": true, "name": "shortcut.md"}
 *
 *   :planet[Saturn]{#saturn.sixth.gas.giant aphelion="1514.50"}
 */

/**
 * @import {} from 'mdast-util-directive'
 * @import {Root} from 'mdast'
 * @import {Position} from 'unist'
 */







const pluralRules = new Intl.PluralRules('en-US', {type: 'ordinal'})

const remarkLintDirectiveAttributeSort = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:directive-attribute-sort',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-directive-attribute-sort#readme'
  },
  /**
   * @param {Root} tree
   *   Tree.
   * @returns {undefined}
   *   Nothing.
   */
  function (tree, file) {
    const value = String(file)
    const toPoint = (0,vfile_location__WEBPACK_IMPORTED_MODULE_1__/* .location */ .C)(file).toPoint

    ;(0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_2__/* .visitParents */ .VG)(tree, function (node, parents) {
      if (
        node.type === 'containerDirective' ||
        node.type === 'leafDirective' ||
        node.type === 'textDirective'
      ) {
        const attributes = (0,remark_lint_directive_quote_style__WEBPACK_IMPORTED_MODULE_3__.inferAttributes)(node, value)
        /** @type {Map<string, Position>} */
        const map = new Map()
        /** @type {Array<string>} */
        const current = []

        for (const attribute of attributes) {
          const start = toPoint(attribute.key[1])
          const end = toPoint(attribute.key[2])
          if (start && end) {
            current.push(attribute.key[0])
            map.set(attribute.key[0], {start, end})
          }
        }

        // Intentional that they are made unique with `Set`.
        const actual = [...new Set(current)]
        // Note: we do not need extra handling for shortcuts as they are sorted
        // naturally:
        // `#` is `35`,
        // `.` is `46`,
        // after which come digits and letters.
        const expected = [...actual].sort()

        for (const name of actual) {
          const actualIndex = actual.indexOf(name)
          const expectedIndex = expected.indexOf(name)
          const place = map.get(name)
          ;(0,devlop__WEBPACK_IMPORTED_MODULE_4__.ok)(place) // Always defined.
          if (actualIndex !== expectedIndex) {
            file.message(
              'Unexpected attribute `' +
                name +
                '` in ' +
                ordinal(actualIndex + 1) +
                ' place, expected alphabetically sorted attributes, move it to ' +
                ordinal(expectedIndex + 1) +
                ' place',
              {ancestors: [...parents, node], place}
            )
          }
        }
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintDirectiveAttributeSort);

/**
 * @param {number} n
 * @returns {string}
 */
function ordinal(n) {
  const rule = pluralRules.select(n)
  const suffix =
    rule === 'one' ? 'st' : rule === 'two' ? 'nd' : rule === 'few' ? 'rd' : 'th'
  return n + suffix
}


/***/ })

};
