/** Columns that text takes in a terminal, and lines that fit into so many. Text here holds no control characters. */

/** One column each, whatever stands beside them: ASCII, Latin letters, dashes and quotes, arrows, boxes, ticks and crosses. */
const NARROW = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2190-\u21ff\u2500-\u257f\u2713-\u2718]*$/;
/** Wide by Unicode's EastAsianWidth.txt (W and F, whole blocks), and what is drawn as an emoji (emoji-data.txt). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
/** Made when a text first needs it: its tables take Node 20 ms to open, half of what it takes to start. */
let graphemes: Intl.Segmenter | undefined;

/** Columns of one line: combining marks take none, East Asian wide characters and emoji two. */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += WIDE.test(segment) ? 2 : 1;
  return columns;
}

export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - displayWidth(text))) + text;
}

/** Lines of at most `columns`, broken at spaces only: a word (a URL) that is longer keeps its line to itself, whole. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.split(' ')) {
    const wordWidth = displayWidth(word);
    if (line !== '' && width + 1 + wordWidth > columns) {
      lines.push(line);
      line = word;
      width = wordWidth;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      width += wordWidth + (width === 0 ? 0 : 1);
    }
  }
  lines.push(line);
  return lines;
}
