/**
 * Texts made to be slow for a Markdown parser or for one of remark-lint's rules, each of about `length` characters. What they
 * cost is measured by `npm run bench -- lint`, and stands in src/lint/limits.ts.
 */
export const HOSTILE_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'quotes nested on one line': (length) => `${'>'.repeat(length)} a\n`,
  'lists nested on one line': (length) => `${'- '.repeat(length / 2)}a\n`,
  'lists nested line by line': (length) => {
    let text = '';
    for (let depth = 0; text.length < length; depth += 1) text += `${'  '.repeat(depth)}- a\n`;
    return text;
  },
  'lines in 90 quotes': (length) => `${'>'.repeat(90)} a\n`.repeat(length / 93),
  'lazy lines behind 90 quotes': (length) => `${'>'.repeat(90)} a\n${'a\n'.repeat(length / 2)}`,
  'opening brackets': (length) => `${'['.repeat(length)}\n`,
  'nested brackets': (length) => `${'['.repeat(length / 2)}${']'.repeat(length / 2)}\n`,
  'links never closed': (length) => `${'[a]('.repeat(length / 4)}\n`,
  'links in links': (length) => `${'['.repeat(length / 6)}a${'](b)'.repeat(length / 6)}\n`,
  'image openings': (length) => `${'!['.repeat(length / 2)}\n`,
  'emphasis never closed': (length) => `${'*a '.repeat(length / 3)}\n`,
  'emphasis of both markers': (length) => `${'*a_ '.repeat(length / 4)}\n`,
  'emphasis in emphasis': (length) => `${'*a '.repeat(length / 6)}${' a*'.repeat(length / 6)}\n`,
  'tildes never closed': (length) => `${'~a '.repeat(length / 3)}\n`,
  'code spans of growing fences': (length) => {
    let text = '';
    for (let size = 1; text.length < length; size += 1) text += `${'`'.repeat(size)} `;
    return `${text}\n`;
  },
  'one long line of words': (length) => `${'word '.repeat(length / 5)}\n`,
  'short paragraphs': (length) => 'a\n\n'.repeat(length / 3),
  'emphasised paragraphs': (length) => '**a**\n\n'.repeat(length / 7),
  headings: (length) => '# a\n\n'.repeat(length / 5),
  'one paragraph of short lines': (length) => 'aaaa\n'.repeat(length / 5),
  'list items': (length) => '- a\n'.repeat(length / 4),
  'numbered items all 1': (length) => '1. a\n'.repeat(length / 5),
  definitions: (length) => numbered(length, (index) => `[d${index}]: u${index}\n`),
  'definitions in reverse': (length) => numbered(length, (index) => `[d${999_999 - index}]: u\n`),
  'definition ids all the same': (length) => '[d]: u\n'.repeat(length / 7),
  'references without definition': (length) => `${'[a] '.repeat(length / 4)}\n`,
  'footnote definitions': (length) => numbered(length, (index) => `[^d${index}]: u\n\n`),
  'lint comments': (length) => numbered(length, (index) => `<!--lint disable a${index}-->\n\na\tb\n\n`),
  'lint comments for all rules': (length) =>
    '<!--lint disable-->\n\na\tb\n\n<!--lint enable-->\n\n'.repeat(length / 46),
  'comment openings': (length) => `${'<!--a '.repeat(length / 6)}\n`,
  'comment of white space': (length) => `<!--a${' '.repeat(length)}b\n-->\n`,
  'html openings': (length) => `${'<a '.repeat(length / 3)}\n`,
  'addresses in angle brackets': (length) => `${'<a@'.repeat(length / 3)}\n`,
  'bare hosts': (length) => `${'www.a '.repeat(length / 6)}\n`,
  'one long bare host': (length) => `www.${'a.'.repeat(length / 2)}\n`,
  'mail addresses run together': (length) => `${'a@b.c'.repeat(length / 5)}\n`,
  'dots before an at sign': (length) => `${'a.'.repeat(length / 2)}@b.c\n`,
  'wide table': (length) => `${'|a'.repeat(length / 4)}|\n${'|-'.repeat(length / 4)}|\n`,
  'long table': (length) => `|a|b|\n|-|-|\n${'|1|2|\n'.repeat(length / 6)}`,
  'small tables': (length) => '|a\n|-\n\n'.repeat(length / 7),
  'table that never begins': (length) => '|a\n'.repeat(length / 3),
  'thematic breaks': (length) => '***\n\n'.repeat(length / 5),
  'spaces in a line': (length) => `a${' '.repeat(length)}b\n`,
  'tabs in a line': (length) => `a${'\t'.repeat(length)}b\n`,
  'blank lines': (length) => `a${'\n'.repeat(length)}b\n`,
  'hard breaks': (length) => 'a     \n'.repeat(length / 7),
  'fenced blocks': (length) => '```\na\n```\n'.repeat(length / 10),
  'setext candidates': (length) => `${'a\n'.repeat(length / 2)}===\n`,
  'link titles never closed': (length) => `${'[a](b "'.repeat(length / 7)}\n`,
  'carriage returns': (length) => 'a\r'.repeat(length / 2),
};

function numbered(length: number, line: (index: number) => string): string {
  let text = '';
  for (let index = 0; text.length < length; index += 1) text += line(index);
  return text;
}
