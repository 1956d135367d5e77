import { NAME, VERSION } from '../about.ts';
import { wrap } from '../report/display-width.ts';
import type { Definition } from '../settings/definition.ts';
import { boolean } from '../settings/value-types.ts';
import { LETTERS, OPTION_GROUPS, OPTIONS } from './terminal-options.ts';

const INDENT = '  ';
const GAP = '  ';
/** A name longer than this stands on a line of its own. */
const NAME_COLUMNS = 24;

export interface HelpOptions {
  readonly color: boolean;
  /** Columns of the terminal; help is at most 100 wide, for reading. */
  readonly width?: number;
}

/** The whole help: usage, options by group, exit codes, examples. Ends with a line feed. */
export function renderHelp({ color, width = 80 }: HelpOptions): string {
  const bold = (text: string): string => (color ? `\x1b[1m${text}\x1b[22m` : text);
  const columns = Math.min(100, Math.max(60, width));
  const sections = OPTION_GROUPS.map(([group, title]) => {
    const rows = [...OPTIONS].filter(([, definition]) => definition.group === group);
    return [bold(title), ...rows.flatMap(([name, definition]) => row(name, definition, columns))];
  });
  return `${[
    [`${NAME} ${VERSION} checks the links in Markdown documents, and lints them.`],
    [
      bold('Usage'),
      `${INDENT}${NAME} [options] [PATHS…]`,
      '',
      `${INDENT}PATHS are files, folders and globs; without any, the whole folder is checked.`,
    ],
    ...sections,
    [
      bold('Exit codes'),
      `${INDENT}0  nothing at --fail-on or above`,
      `${INDENT}1  findings`,
      `${INDENT}2  it could not do its job`,
    ],
    [
      bold('Environment'),
      `${INDENT}GITHUB_TOKEN or GH_TOKEN  asks GitHub's API more, and sooner; not needed`,
      `${INDENT}HTTPS_PROXY, NO_PROXY     the way to the web`,
      `${INDENT}NO_COLOR, FORCE_COLOR     colours`,
    ],
    [
      bold('Examples'),
      `${INDENT}${NAME} README.md docs/`,
      `${INDENT}${NAME} --diff origin/main`,
      `${INDENT}${NAME} --offline --format json --output report.json`,
    ],
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function row(
  name: string,
  { type, summary, default: usual, defaultIn }: Definition<unknown>,
  columns: number,
): readonly string[] {
  const letter = Object.keys(LETTERS).find((key) => LETTERS[key] === name);
  const isOn = type === boolean && usual === true;
  const written = `--${isOn ? '[no-]' : ''}${name}${type === boolean ? '' : ` ${type.placeholder}`}`;
  const label = `${INDENT}${letter === undefined ? '    ' : `-${letter}, `}${written}`;
  const start = INDENT.length + 4 + NAME_COLUMNS + GAP.length;
  const again = type.isList ? ' May be given more than once.' : '';
  const text = `${summary.replaceAll('`', '')}${again}${defaultText(defaultIn?.terminal ?? usual)}`;
  const lines = [...wrap(text, columns - start)];
  const isLong = label.length > start - GAP.length;
  const head = isLong ? [label] : [label.padEnd(start) + (lines.shift() ?? '')];
  return [...head, ...lines.map((line) => ' '.repeat(start) + line)];
}

function defaultText(value: unknown): string {
  if (value === undefined || value === false) return '';
  if (value === true) return ' [on]';
  return ` [${Array.isArray(value) ? value.join(', ') : String(value)}]`;
}
