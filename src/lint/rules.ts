/** Loads a package's module; a function per row, so that a bundler sees each and a run loads only what it uses. */
type Load = () => Promise<{ readonly default: unknown }>;

/** All rules of the remark-lint monorepo (https://github.com/remarkjs/remark-lint/tree/main/packages), by rule id. */
export const RULES: Readonly<Record<string, Load>> = {
  'blockquote-indentation': () => import('remark-lint-blockquote-indentation'),
  'checkbox-character-style': () => import('remark-lint-checkbox-character-style'),
  'checkbox-content-indent': () => import('remark-lint-checkbox-content-indent'),
  'code-block-style': () => import('remark-lint-code-block-style'),
  'definition-case': () => import('remark-lint-definition-case'),
  'definition-sort': () => import('remark-lint-definition-sort'),
  'definition-spacing': () => import('remark-lint-definition-spacing'),
  'directive-attribute-sort': () => import('remark-lint-directive-attribute-sort'),
  'directive-collapsed-attribute': () => import('remark-lint-directive-collapsed-attribute'),
  'directive-quote-style': () => import('remark-lint-directive-quote-style'),
  'directive-shortcut-attribute': () => import('remark-lint-directive-shortcut-attribute'),
  'directive-unique-attribute-name': () => import('remark-lint-directive-unique-attribute-name'),
  'emphasis-marker': () => import('remark-lint-emphasis-marker'),
  'fenced-code-flag': () => import('remark-lint-fenced-code-flag'),
  'fenced-code-marker': () => import('remark-lint-fenced-code-marker'),
  'file-extension': () => import('remark-lint-file-extension'),
  'final-definition': () => import('remark-lint-final-definition'),
  'final-newline': () => import('remark-lint-final-newline'),
  'first-heading-level': () => import('remark-lint-first-heading-level'),
  'hard-break-spaces': () => import('remark-lint-hard-break-spaces'),
  'heading-increment': () => import('remark-lint-heading-increment'),
  'heading-style': () => import('remark-lint-heading-style'),
  'linebreak-style': () => import('remark-lint-linebreak-style'),
  'link-title-style': () => import('remark-lint-link-title-style'),
  'list-item-bullet-indent': () => import('remark-lint-list-item-bullet-indent'),
  'list-item-content-indent': () => import('remark-lint-list-item-content-indent'),
  'list-item-indent': () => import('remark-lint-list-item-indent'),
  'list-item-spacing': () => import('remark-lint-list-item-spacing'),
  'maximum-heading-length': () => import('remark-lint-maximum-heading-length'),
  'maximum-line-length': () => import('remark-lint-maximum-line-length'),
  'mdx-jsx-attribute-sort': () => import('remark-lint-mdx-jsx-attribute-sort'),
  'mdx-jsx-no-void-children': () => import('remark-lint-mdx-jsx-no-void-children'),
  'mdx-jsx-quote-style': () => import('remark-lint-mdx-jsx-quote-style'),
  'mdx-jsx-self-close': () => import('remark-lint-mdx-jsx-self-close'),
  'mdx-jsx-shorthand-attribute': () => import('remark-lint-mdx-jsx-shorthand-attribute'),
  'mdx-jsx-unique-attribute-name': () => import('remark-lint-mdx-jsx-unique-attribute-name'),
  'media-style': () => import('remark-lint-media-style'),
  'no-blockquote-without-marker': () => import('remark-lint-no-blockquote-without-marker'),
  'no-consecutive-blank-lines': () => import('remark-lint-no-consecutive-blank-lines'),
  'no-duplicate-defined-urls': () => import('remark-lint-no-duplicate-defined-urls'),
  'no-duplicate-definitions': () => import('remark-lint-no-duplicate-definitions'),
  'no-duplicate-headings': () => import('remark-lint-no-duplicate-headings'),
  'no-duplicate-headings-in-section': () => import('remark-lint-no-duplicate-headings-in-section'),
  'no-emphasis-as-heading': () => import('remark-lint-no-emphasis-as-heading'),
  'no-empty-url': () => import('remark-lint-no-empty-url'),
  'no-file-name-articles': () => import('remark-lint-no-file-name-articles'),
  'no-file-name-consecutive-dashes': () => import('remark-lint-no-file-name-consecutive-dashes'),
  'no-file-name-irregular-characters': () => import('remark-lint-no-file-name-irregular-characters'),
  'no-file-name-mixed-case': () => import('remark-lint-no-file-name-mixed-case'),
  'no-file-name-outer-dashes': () => import('remark-lint-no-file-name-outer-dashes'),
  'no-heading-content-indent': () => import('remark-lint-no-heading-content-indent'),
  'no-heading-indent': () => import('remark-lint-no-heading-indent'),
  'no-heading-like-paragraph': () => import('remark-lint-no-heading-like-paragraph'),
  'no-heading-punctuation': () => import('remark-lint-no-heading-punctuation'),
  'no-hidden-table-cell': () => import('remark-lint-no-hidden-table-cell'),
  'no-html': () => import('remark-lint-no-html'),
  'no-literal-urls': () => import('remark-lint-no-literal-urls'),
  'no-missing-blank-lines': () => import('remark-lint-no-missing-blank-lines'),
  'no-multiple-toplevel-headings': () => import('remark-lint-no-multiple-toplevel-headings'),
  'no-paragraph-content-indent': () => import('remark-lint-no-paragraph-content-indent'),
  'no-reference-like-url': () => import('remark-lint-no-reference-like-url'),
  'no-shell-dollars': () => import('remark-lint-no-shell-dollars'),
  'no-shortcut-reference-image': () => import('remark-lint-no-shortcut-reference-image'),
  'no-shortcut-reference-link': () => import('remark-lint-no-shortcut-reference-link'),
  'no-table-indentation': () => import('remark-lint-no-table-indentation'),
  'no-tabs': () => import('remark-lint-no-tabs'),
  'no-undefined-references': () => import('remark-lint-no-undefined-references'),
  'no-unneeded-full-reference-image': () => import('remark-lint-no-unneeded-full-reference-image'),
  'no-unneeded-full-reference-link': () => import('remark-lint-no-unneeded-full-reference-link'),
  'no-unused-definitions': () => import('remark-lint-no-unused-definitions'),
  'ordered-list-marker-style': () => import('remark-lint-ordered-list-marker-style'),
  'ordered-list-marker-value': () => import('remark-lint-ordered-list-marker-value'),
  'rule-style': () => import('remark-lint-rule-style'),
  'strikethrough-marker': () => import('remark-lint-strikethrough-marker'),
  'strong-marker': () => import('remark-lint-strong-marker'),
  'table-cell-padding': () => import('remark-lint-table-cell-padding'),
  'table-pipe-alignment': () => import('remark-lint-table-pipe-alignment'),
  'table-pipes': () => import('remark-lint-table-pipes'),
  'unordered-list-marker-style': () => import('remark-lint-unordered-list-marker-style'),
};

/** Rules that exist by name only: no-inline-padding 5.0.0 holds no code, for CommonMark has no padded emphasis (its readme). */
export const RETIRED_RULES: ReadonlySet<string> = new Set(['no-inline-padding']);

/** The presets of the same monorepo, by the name behind `preset-lint-`. */
export const PRESETS: Readonly<Record<string, Load>> = {
  recommended: () => import('remark-preset-lint-recommended'),
  consistent: () => import('remark-preset-lint-consistent'),
  'markdown-style-guide': () => import('remark-preset-lint-markdown-style-guide'),
};

/**
 * Options that a rule refuses today under the name they once had, and what they are called now: configurations in the wild
 * outlive major versions. Sources: the rule's own messages, and remark-lint's releases page for 10.0.0.
 */
export const RENAMED_OPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'list-item-indent': { space: 'one', 'tab-size': 'tab' },
};

/** True for a rule id that can be run. */
export function isRule(id: string): boolean {
  return Object.hasOwn(RULES, id);
}
