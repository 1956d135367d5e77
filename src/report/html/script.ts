/**
 * Functions of this program as an expression of the page's script: what they are in the source is what the browser runs.
 * They may name each other and globals of the browser, nothing of the module around them; types are gone by then, both
 * when Node strips them and in the bundle. `</` cannot end the script early.
 */
export function scriptOf(main: Function, parts: readonly Function[]): string {
  const text = [...parts, main].map((part) => part.toString()).join('\n\n');
  return `(() => {\n${text}\n\nreturn ${main.name};\n})()`.replaceAll('</', '<\\/');
}
