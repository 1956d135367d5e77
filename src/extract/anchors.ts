import { extract } from './extract.ts';

/** Fragments that exist in the page GitHub makes of a Markdown text, without `#`: for pages whose links do not matter. */
export function anchorsOf(text: string): readonly string[] {
  return extract('', text).anchors;
}
