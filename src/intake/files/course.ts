import { LIMITS } from './limits.ts';
import { Refused } from './problems.ts';

/** After so many milliseconds of work whoever waits gets a turn: a *Cancel*, a bar, the page. */
const TURN = 40;

/** What a reader of files is told while it reads. */
export interface ReadingOptions {
  readonly signal?: AbortSignal;
  /** Called with the share read so far, from 0 to 1, which never falls. */
  readonly onProgress?: (share: number) => void;
  /** Smaller bounds than those of `limits.ts`. */
  readonly limits?: Partial<Record<keyof typeof LIMITS, number>>;
}

/** One reading of files: where it stands, what it may still take, and whether anybody wants it still. */
export class FileCourse {
  readonly limits: Readonly<Record<keyof typeof LIMITS, number>>;
  private readonly options: ReadingOptions;
  private readonly total: number;
  private read = 0;
  private rows = 0;
  private cells = 0;
  private unpacked = 0;
  private turned = performance.now();
  private told = 0;
  private scale = 1;

  /** @param total bytes of all files */
  constructor(total: number, options: ReadingOptions = {}) {
    this.total = Math.max(total, 1);
    this.options = options;
    this.limits = { ...LIMITS, ...options.limits };
    this.tell();
  }

  /**
   * Counts bytes of the files as read, and gives others a turn when it is time.
   *
   * @throws the reason of the signal, once it is aborted
   */
  async pass(bytes: number): Promise<void> {
    this.read += bytes * this.scale;
    this.throwIfAborted();
    const now = performance.now();
    if (now - this.turned < TURN) return;
    this.tell();
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.turned = performance.now();
    this.throwIfAborted();
  }

  /** Sets the count of read bytes forward, where so many from `begin` on are done and not all of them were needed. */
  passedFrom(begin: number, bytes: number): void {
    this.read = Math.max(this.read, begin + bytes * this.scale);
  }

  /** @throws the reason of the signal, where nobody wants it any more */
  throwIfAborted(): void {
    this.options.signal?.throwIfAborted();
  }

  /** Does a part of the work in which a byte counts as so many of those that came. */
  async scaled<T>(scale: number, work: () => Promise<T>): Promise<T> {
    const before = this.scale;
    this.scale = before * scale;
    try {
      return await work();
    } finally {
      this.scale = before;
    }
  }

  /** Bytes counted as read, of those that came. */
  get at(): number {
    return this.read;
  }

  private tell(): void {
    // That all is done, `end` says alone: after the last byte there may be rows to make.
    this.told = Math.max(this.told, Math.min(this.read / this.total, 0.99));
    this.options.onProgress?.(this.told);
  }

  end(): void {
    this.options.onProgress?.(1);
  }

  /** Takes a row with so many cells. @throws Refused beyond the bounds */
  takeRow(cells: number): void {
    this.rows += 1;
    this.cells += cells;
    if (this.rows > this.limits.rows)
      throw new Refused('too-many-rows', { limit: this.limits.rows });
    if (this.cells > this.limits.cells)
      throw new Refused('too-many-cells', { limit: this.limits.cells });
  }

  /** Takes so many bytes that were unpacked. @throws Refused beyond the bound */
  takeUnpacked(bytes: number): void {
    this.unpacked += bytes;
    if (this.unpacked > this.limits.unpacked)
      throw new Refused('packed-too-well', { limit: this.limits.unpacked });
  }
}
