/**
 * The few things of the browser that the page's script touches, typed here because the library of DOM types, once named
 * anywhere, replaces Node's own types in the whole program (fetch, streams, timers).
 */
export interface Doc {
  readonly documentElement: El;
  readonly body: El;
  readonly activeElement: El | null;
  title: string;
  createElement(tag: string): El;
  getElementById(id: string): El | null;
  querySelectorAll(selector: string): Iterable<El>;
  addEventListener(type: string, listener: (event: Ev) => void): void;
}

export interface El {
  id: string;
  className: string;
  textContent: string;
  hidden: boolean;
  value: string;
  href: string;
  target: string;
  rel: string;
  type: string;
  title: string;
  tabIndex: number;
  readonly offsetHeight: number;
  readonly style: { height: string; width: string };
  readonly dataset: Record<string, string | undefined>;
  append(...nodes: (El | string)[]): void;
  replaceChildren(...nodes: El[]): void;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  addEventListener(type: string, listener: (event: Ev) => void): void;
  closest(selector: string): El | null;
  contains(other: El | null): boolean;
  getBoundingClientRect(): { readonly top: number; readonly height: number };
  focus(options?: { preventScroll: boolean }): void;
  scrollIntoView(options: { block: string }): void;
}

export interface Ev {
  readonly key: string;
  readonly target: El | null;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  preventDefault(): void;
}

export interface Win {
  readonly document: Doc;
  readonly innerHeight: number;
  readonly scrollY: number;
  scrollBy(x: number, y: number): void;
  addEventListener(type: string, listener: (event: Ev) => void, options?: { passive: boolean }): void;
  requestAnimationFrame(callback: () => void): number;
  setTimeout(callback: () => void, delayMs: number): number;
  clearTimeout(timer: number): void;
}
