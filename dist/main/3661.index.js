export const id = 3661;
export const ids = [3661];
export const modules = {

/***/ 63661:
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
 * remark-lint rule to warn when verbose attribute names are used.
 *
 * ## What is this?
 *
 * This package checks that shortcut attributes are used when possible in
 * directives.
 *
 * ## When should I use this?
 *
 * You can use this package to check that shortcut attributes are used
 * when possible in directives.
 *
 * ## API
 *
 * ### `unified().use(remarkLintDirectiveShortcutAttribute)`
 *
 * Warn when verbose attribute names are used.
 *
 * ###### Parameters
 *
 * There are no parameters.
 *
 * ###### Returns
 *
 * Transform ([`Transformer` from `unified`][github-unified-transformer]).
 *
 * [api-remark-lint-directive-shortcut-attribute]: #unifieduseremarklintdirectiveshortcutattribute
 * [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
 *
 * @module directive-shortcut-attribute
 * @author Titus Wormer
 * @copyright Titus Wormer
 * @license MIT
 *
 * @example
 *   {"directive": true, "name": "ok.md"}
 *
 *   :planet[Jupiter]{#jupiter.fifth.largest}
 *
 * @example
 *   {"directive": true, "label": "input", "name": "not-ok.md"}
 *
 *   :planet[Jupiter]{class="fifth largest" id="jupiter"}
 * @example
 *   {"directive": true, "label": "output", "name": "not-ok.md"}
 *
 *   1:18-1:23: Unexpected verbose attribute name `class`, expected shortcut attribute with `.`
 *   1:40-1:42: Unexpected verbose attribute name `id`, expected shortcut attribute with `#`
 */

/**
 * @import {} from 'mdast-util-directive'
 * @import {Root} from 'mdast'
 */






const remarkLintDirectiveShortcutAttribute = (0,unified_lint_rule__WEBPACK_IMPORTED_MODULE_0__/* .lintRule */ .y)(
  {
    origin: 'remark-lint:directive-shortcut-attribute',
    url: 'https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-directive-shortcut-attribute#readme'
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
          const key = attribute.key[0]
          if (key === 'class' || key === 'id') {
            const start = toPoint(attribute.key[1])
            const end = toPoint(attribute.key[2])

            if (start && end) {
              file.message(
                'Unexpected verbose attribute name `' +
                  key +
                  '`, expected shortcut attribute with `' +
                  (key === 'id' ? '#' : '.') +
                  '`',
                {ancestors: [...parents, node], place: {start, end}}
              )
            }
          }
        }
      }
    })
  }
)

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (remarkLintDirectiveShortcutAttribute);


/***/ })

};
