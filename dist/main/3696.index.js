export const id = 3696;
export const ids = [3696];
export const modules = {

/***/ 53696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var remark_lint_directive_quote_style__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8228);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84146);
/* harmony import */ var vfile_location__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20807);
/* harmony import */ var vfile_message__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10711);
/**
 * remark-lint rule to warn when directive attribute names
 * are reused.
 *
 * ## What is this?
 *
 * This package checks that directive attribute names are unique.
 *
 * ## When should I use this?
 *
 * You can use this package to check that directive attribute names
 * are unique.
 *
 * ## API
 *
 * ### `unified().use(remarkLintDirectiveUniqueAttributeName)`
 *
 * Warn when directive attribute names are reused.
 *
 * ###### Parameters
 *
 * There are no parameters.
 *
 * ###### Returns
 *
 * Transform ([`Transformer` from `unified`][github-unified-transformer]).
 *
 * [api-remark-lint-directive-unique-attribute-name]: #unifieduseremarklintdirectiveuniqueattributename
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module directive-unique-attribute-name
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"directive": true, "name": "ok.md"}
 *
 *   :planet[Venus]{aphelion=0.728213 perihelion=0.718440 symbol=♀︎}
 *
 * @example
 *   {"directive": true, "name": "ok.md"}
 *
 *   :planet{#mercury value="Mercury"}
 *
 * @example
 *   {"directive": true, "label": "input", "name": "not-ok.md"}
 *
 *   :planet{#mercury adjective="Venusian" adjective="Cytherean" aphelion="0.728213" id="venus"}
 * @example
 *   {"directive": true, "label": "output", "name": "not-ok.md"}
 *
 *   1:39-1:48: Unexpected attribute name with equal text, expected unique attribute names
 *   1:81-1:83: Unexpected attribute name with equivalent text, expected unique attribute names
 *
 * @example
 *   {"directive": true, "name": "other-attributes.md"}
 *
 *   :planet[Mercury]{closest},
 *   :planet[Venus]{aphelion=0.728213}, and
 *   :planet[Mars]{.red.orange class="fourth"}.
 */

/**
 * @import {} from 'mdast-util-directive'
 * @import {Attribute} from 'remark-lint-directive-quote-style'
 * @import {Root} from 'mdast'
 */







const remarkLintDirectiveUniqueAttributeName = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:directive-unique-attribute-name',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-directive-unique-attribute-name#readme'
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
        /** @type {Map<string, Attribute>} */
        const map = new Map()

        for (const attribute of attributes) {
          // Multiple class shortcuts are allowed.
          // Multiple `class` not!
          if (attribute.key[0] === '.') continue

          const key = attribute.key[0] === '#' ? 'id' : attribute.key[0]
          const duplicate = map.get(key)
          const start = toPoint(attribute.key[1])
          const end = toPoint(attribute.key[2])

          if (duplicate && start && end) {
            const label =
              attribute.key[0] === '#' || duplicate.key[0] === '#'
                ? 'equivalent'
                : 'equal'
            const duplicateStart = toPoint(duplicate.key[1])
            const duplicateEnd = toPoint(duplicate.key[2])

            file.message(
              'Unexpected attribute name with ' +
                label +
                ' text, expected unique attribute names',
              {
                ancestors: [...parents, node],
                cause:
                  duplicateStart && duplicateEnd
                    ? new vfile_message__WEBPACK_IMPORTED_MODULE_4__/* .VFileMessage */ .o(
                        label.slice(0, 1).toUpperCase() +
                          label.slice(1) +
                          ' attribute name defined here',
                        {
                          ancestors: [...parents, node],
                          place: {start: duplicateStart, end: duplicateEnd},
                          source: 'remark-lint',
                          ruleId: 'directive-unique-attribute-name'
                        }
                      )
                    : /* c8 ignore next - hard to test */
                      undefined,
                place: {start, end}
              }
            )
          }

          map.set(key, attribute)
        }
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintDirectiveUniqueAttributeName);


/***/ })

};
