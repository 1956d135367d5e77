import { didYouMean } from './nearest.ts';
import { quote } from './problems.ts';

/** Says what is wrong with a value; `path` leads to the part of a list or mapping: `[2]`, `['dead-link']`. */
export type Refuse = (message: string, path?: readonly (string | number)[]) => void;

export type JsonSchema = Readonly<Record<string, unknown>>;

/** How one kind of value is written, explained and read. */
export interface ValueType<T> {
  /** Stands for the value in `--help`: `N`, `FILE`; several words are joined by `|`. */
  readonly placeholder: string;
  /** The value in a settings file, JSON Schema draft-07. */
  readonly schema: JsonSchema;
  /** Takes several values: an option given again, lines of an input, items of a list. */
  readonly isList: boolean;
  /**
   * Reads text (of an input or an option) or a plain YAML value. Undefined when there is nothing to use; then `refuse`
   * was called, or the list was empty.
   */
  read(raw: unknown, refuse: Refuse): T | undefined | Promise<T | undefined>;
}

export const boolean: ValueType<boolean> = {
  placeholder: 'true|false',
  schema: { type: 'boolean' },
  isList: false,
  read(raw, refuse) {
    if (typeof raw === 'boolean') return raw;
    // The YAML 1.2 core schema's spellings, as in actions/toolkit's getBooleanInput.
    if (typeof raw === 'string' && /^(true|True|TRUE)$/.test(raw)) return true;
    if (typeof raw === 'string' && /^(false|False|FALSE)$/.test(raw)) return false;
    refuse(`${quote(raw)} is neither true nor false`);
    return undefined;
  },
};

export function choice<const T extends string>(...allowed: readonly T[]): ValueType<T> {
  return {
    placeholder: allowed.join('|'),
    schema: { type: 'string', enum: allowed },
    isList: false,
    read(raw, refuse) {
      const found = allowed.find((word) => word === raw);
      if (found !== undefined) return found;
      const hint = typeof raw === 'string' ? didYouMean(raw, allowed) : undefined;
      refuse(`${quote(raw)} is not one of ${allowed.join(', ')}${hint === undefined ? '' : `; ${hint}`}`);
      return undefined;
    },
  };
}

export function wholeNumber(minimum: number, maximum: number, example: number): ValueType<number> {
  return {
    placeholder: 'N',
    schema: { type: 'integer', minimum, maximum },
    isList: false,
    read(raw, refuse) {
      const value = typeof raw === 'string' && /^\d{1,15}$/.test(raw) ? Number(raw) : raw;
      if (typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum)
        return value;
      refuse(`${quote(raw)} is not a whole number from ${minimum} to ${maximum}; for example ${example}`);
      return undefined;
    },
  };
}

export interface TextRules {
  readonly placeholder: string;
  readonly maxChars: number;
  /** A character that must not be in it, with the reason: `[',', 'GitHub separates labels by it']`. */
  readonly forbidden?: readonly [character: string, why: string];
}

/** One line of text that is not empty. */
export function text({ placeholder, maxChars, forbidden }: TextRules): ValueType<string> {
  return {
    placeholder,
    schema: { type: 'string', minLength: 1, maxLength: maxChars },
    isList: false,
    read(raw, refuse) {
      const problem = textProblem(raw, maxChars, forbidden);
      if (problem === undefined) return raw as string;
      refuse(problem);
      return undefined;
    },
  };
}

function textProblem(raw: unknown, maxChars: number, forbidden: TextRules['forbidden']): string | undefined {
  if (typeof raw !== 'string') return `${quote(raw)} is not a text`;
  if (raw.trim() === '') return 'is empty';
  if (raw.length > maxChars) return `is longer than ${maxChars} characters`;
  if (/[\u0000-\u001f\u007f]/.test(raw)) return `${quote(raw)} has a line break or a control character in it`;
  if (forbidden !== undefined && raw.includes(forbidden[0]))
    return `${quote(raw)} has "${forbidden[0]}" in it, and ${forbidden[1]}`;
  return undefined;
}

export interface ListRules<T> {
  readonly placeholder: string;
  /** Schema of one item. */
  readonly item: JsonSchema;
  /** Splits text into items; lines by default. */
  readonly separator?: RegExp;
  /** Reads one trimmed item that is not empty. */
  read(item: string, refuse: (message: string) => void): T | undefined | Promise<T | undefined>;
}

const MAX_ITEMS = 1_000;
const MAX_ITEM_CHARS = 2_048;

/** Texts, one a line, or a YAML list. An empty list is a value too: it takes away what another layer gave. */
export function list<T>({
  placeholder,
  item,
  separator = /\r?\n/,
  read,
}: ListRules<T>): ValueType<readonly T[]> {
  // YAML reads `accept: 403` as a number.
  const takesNumbers = [item.type].flat().includes('integer');
  return {
    placeholder,
    schema: { anyOf: [{ type: 'array', items: item, maxItems: MAX_ITEMS }, { type: item.type }] },
    isList: true,
    async read(raw, refuse) {
      const items = itemsOf(takesNumbers && typeof raw === 'number' ? String(raw) : raw, separator);
      if (items === undefined) {
        refuse(`${quote(raw)} is not a list of texts`);
        return undefined;
      }
      if (items.length > MAX_ITEMS) {
        refuse(`has ${items.length} items; ${MAX_ITEMS} are the most`);
        return undefined;
      }
      const values: T[] = [];
      for (const { value, path } of items) {
        const refuseItem = (message: string): void => refuse(message, path);
        const text = takesNumbers && typeof value === 'number' ? String(value) : value;
        const result = await readItem(text, read, refuseItem);
        if (result !== undefined) values.push(result);
      }
      return values;
    },
  };
}

interface Item {
  readonly value: unknown;
  readonly path?: readonly number[];
}

function itemsOf(raw: unknown, separator: RegExp): readonly Item[] | undefined {
  if (Array.isArray(raw)) return raw.map((value: unknown, index) => ({ value, path: [index] }));
  if (typeof raw !== 'string') return undefined;
  const parts = raw.split(separator).map((part) => part.trim());
  return parts.filter((part) => part !== '').map((value) => ({ value }));
}

function readItem<T>(
  value: unknown,
  read: ListRules<T>['read'],
  refuse: (message: string) => void,
): T | undefined | Promise<T | undefined> {
  if (typeof value !== 'string') refuse(`${quote(value)} is not a text`);
  else if (value.length > MAX_ITEM_CHARS) refuse(`an item is longer than ${MAX_ITEM_CHARS} characters`);
  else if (value.trim() === '') refuse('an item is empty');
  else return read(value.trim(), refuse);
  return undefined;
}
