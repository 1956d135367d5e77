/** The brackets that are open at a place of inline content (CommonMark's “delimiter stack”, its brackets alone). */
export class BracketStack {
  size = 0;
  readonly #from: number[] = [];
  readonly #isImage: boolean[] = [];
  readonly #hasInner: boolean[] = [];
  readonly #mark: number[] = [];
  /** Brackets below this height are inactive unless they open an image: a link followed, and links hold no links. */
  #inactiveBelow = 0;

  clear(): void {
    this.size = 0;
    this.#inactiveBelow = 0;
  }

  /** `from` is where the bracket's text begins, `mark` how many links had been found by then. */
  push(from: number, isImage: boolean, mark: number): void {
    if (this.size > 0) this.#hasInner[this.size - 1] = true;
    this.#from[this.size] = from;
    this.#isImage[this.size] = isImage;
    this.#hasInner[this.size] = false;
    this.#mark[this.size] = mark;
    this.size += 1;
  }

  pop(): void {
    if (this.size > 0) this.size -= 1;
    if (this.#inactiveBelow > this.size) this.#inactiveBelow = this.size;
  }

  /** True when a `]` may close the innermost bracket. */
  canClose(): boolean {
    const index = this.size - 1;
    return index >= 0 && (index >= this.#inactiveBelow || this.#isImage[index] === true);
  }

  /** The innermost bracket is a link or an image: takes it off. */
  match(): void {
    const isImage = this.top.isImage;
    this.pop();
    if (!isImage) this.#inactiveBelow = this.size;
  }

  get top(): {
    readonly from: number;
    readonly isImage: boolean;
    readonly hasInner: boolean;
    readonly mark: number;
  } {
    const index = this.size - 1;
    return {
      from: this.#from[index] ?? 0,
      isImage: this.#isImage[index] ?? false,
      hasInner: this.#hasInner[index] ?? false,
      mark: this.#mark[index] ?? 0,
    };
  }
}
