/** What a person asks in a comment on a pull request. */
export type Command =
  | { readonly name: 'recheck' }
  | { readonly name: 'ignore'; readonly url: string }
  | { readonly name: 'help' }
  /** Something else was written after `/deadwood`; help is the answer. */
  | { readonly name: 'unknown'; readonly text: string };

/** Links longer than this are no links. */
const MAX_ARGUMENT_CHARS = 2_048;

/**
 * The first line of a comment that starts with `/deadwood`, read as a command; undefined when there is none. A line of a
 * quotation (`> /deadwood`) or of indented code is not a command.
 */
export function parseCommand(comment: string): Command | undefined {
  for (const line of comment.split(/\r?\n/)) {
    const words = /^ {0,3}\/deadwood(?:[ \t]+(.*))?$/.exec(line);
    if (words !== null) return commandOf((words[1] ?? '').trim());
  }
  return undefined;
}

function commandOf(words: string): Command {
  const [name = '', argument = ''] = words.split(/[ \t]+/, 2);
  if (name === 'recheck' && argument === '') return { name };
  if (name === 'help' || name === '') return { name: 'help' };
  const url = argument.replace(/^<(.*)>$/, '$1');
  if (name === 'ignore' && url !== '' && url.length <= MAX_ARGUMENT_CHARS) return { name, url };
  return { name: 'unknown', text: words.slice(0, 200) };
}
