import type { FragmentAnswer } from '../../../domain/evidence.ts';
import { anchorsOf } from '../../../extract/anchors.ts';
import { fragmentSourceOf, hasAnchor, lineCountOf, questionOf } from '../../repository-anchors.ts';
import { isObject, type JsonObject } from '../read-json.ts';
import { type Fields, quoted, type Results, valueOf } from './inquiry.ts';

/** Anchors of GitHub's pages, read from the texts that they are made of. */

const TEXT = '__typename ... on Blob { text isTruncated isBinary }';

/** Whether a file's text is wanted to judge a fragment. */
export function fragmentNeedsText(fragment: string | undefined, path: string): boolean {
  if (fragment === undefined) return false;
  const question = questionOf(fragment);
  if (question.kind !== 'anchor') return false;
  return question.lastLine !== undefined || fragmentSourceOf(path) === 'headings';
}

/** Whether a file's page has the fragment. */
export function anchorIn(object: JsonObject, fragment: string, path: string): FragmentAnswer {
  const question = questionOf(fragment);
  if (question.kind === 'top') return { fragment, isFound: true };
  const text = textOf(object);
  if (question.kind !== 'anchor' || text === undefined)
    return { fragment, isFound: false, isUnjudgeable: true };
  if (question.lastLine !== undefined) {
    return { fragment, isFound: question.lastLine >= 1 && question.lastLine <= lineCountOf(text) };
  }
  if (fragmentSourceOf(path) !== 'headings') return { fragment, isFound: false, isUnjudgeable: true };
  return headingAnswer(text, fragment, question.name);
}

/** The whole text of a blob; undefined for what is no text or was cut. */
function textOf(object: JsonObject): string | undefined {
  const isWhole = object.__typename === 'Blob' && object.isTruncated === false && object.isBinary !== true;
  return isWhole && typeof object.text === 'string' ? object.text : undefined;
}

function headingAnswer(text: string, fragment: string, name: string): FragmentAnswer {
  return { fragment, isFound: hasAnchor(new Set(anchorsOf(text)), name) };
}

/**
 * Whether a repository's front page has the fragment: `readme` stands for the README itself, all else is looked for in the
 * README that GitHub shows (https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-readmes:
 * `.github`, then the root, then `docs`). Undefined when there is no telling.
 */
export function* readmeAnchor(fragment: string): Generator<Fields, FragmentAnswer | undefined, Results> {
  const question = questionOf(fragment);
  if (question.kind === 'top' || question.kind === 'readme') return { fragment, isFound: true };
  if (question.kind !== 'anchor' || question.lastLine !== undefined) return undefined;
  const { readme } = yield { readme: blobField('README.md') };
  const text = textOf(valueOf(readme) ?? {});
  const first = text === undefined ? undefined : headingAnswer(text, fragment, question.name);
  if (first?.isFound === true) return first;
  // Bad news only after the README that GitHub shows was seen to be this one.
  const { hidden, root } = yield {
    hidden: blobField('.github/README.md'),
    root: 'object(expression: "HEAD:") { __typename ... on Tree { entries { name type } } }',
  };
  const hiddenText = textOf(valueOf(hidden) ?? {});
  if (hiddenText !== undefined) return headingAnswer(hiddenText, fragment, question.name);
  const shown = readmesOf(valueOf(root));
  return shown.length === 1 && shown[0] === 'README.md' ? first : undefined;
}

function blobField(path: string): string {
  return `object(expression: ${quoted(`HEAD:${path}`)}) { ${TEXT} }`;
}

/** Names of README files in a tree, in any spelling and markup. */
function readmesOf(tree: JsonObject | undefined): readonly string[] {
  const entries: readonly unknown[] = Array.isArray(tree?.entries) ? tree.entries : [];
  return entries
    .filter(isObject)
    .map(({ name }) => String(name))
    .filter((name) => /^readme(?:\.[\w.]+)?$/i.test(name));
}
