export const id = 6918;
export const ids = [6918];
export const modules = {

/***/ 46918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var remark_lint_directive_quote_style__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8228);
/* harmony import */ var unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64876);
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84146);
/* harmony import */ var vfile_location__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20807);
/**
 * remark-lint rule to warn when verbose attribute values are used.
 *
 * ## What is this?
 *
 * This package checks that collapsed attributes are used when
 * possible in directives.
 *
 * ## When should I use this?
 *
 * You can use this package to check that collapsed attributes are used
 * when possible in directives.
 *
 * ## API
 *
 * ### `unified().use(remarkLintDirectiveCollapsedAttribute)`
 *
 * Warn when verbose attribute values are used.
 *
 * ###### Parameters
 *
 * There are no parameters.
 *
 * ###### Returns
 *
 * Transform ([`Transformer` from `unified`][github-unified-transformer]).
 *
 * [api-remark-lint-directive-collapsed-attribute]: #unifieduseremarklintdirectivecollapsedattribute
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module directive-collapsed-attribute
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"directive": true, "name": "ok.md"}
 *
 *   :planet[Jupiter]{largest}
 *
 * @example
 *   {"directive": true, "label": "input", "name": "not-ok.md"}
 *
 *   :planet[Jupiter]{largest=""}
 * @example
 *   {"directive": true, "label": "output", "name": "not-ok.md"}
 *
 *   1:18-1:25: Unexpected verbose attribute value, expected collapsed attribute
 */

/**
 * @import {} from 'mdast-util-directive'
 * @import {Root} from 'mdast'
 */






const remarkLintDirectiveCollapsedAttribute = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:directive-collapsed-attribute',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-directive-collapsed-attribute#readme'
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

        for (const attribute of attributes) {
          if (attribute.value && attribute.value[0] === '') {
            const start = toPoint(attribute.key[1])
            const end = toPoint(attribute.key[2])
            if (start && end) {
              file.message(
                'Unexpected verbose attribute value, expected collapsed attribute',
                {ancestors: [...parents, node], place: {start, end}}
              )
            }
          }
        }
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintDirectiveCollapsedAttribute);


/***/ })

};
