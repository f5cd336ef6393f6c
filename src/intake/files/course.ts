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

  /** @param total bytes of all files */
  constructor(total: number, options: ReadingOptions = {}) {
    this.total = Math.max(total, 1);
    this.options = options;
    this.limits = { ...LIMITS, ...options.limits };
  }

  /**
   * Counts bytes of the files as read, and gives others a turn when it is time.
   *
   * @throws the reason of the signal, once it is aborted
   */
  async pass(bytes: number): Promise<void> {
    this.read += bytes;
    this.options.signal?.throwIfAborted();
    const now = performance.now();
    if (now - this.turned < TURN) return;
    this.tell();
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.turned = performance.now();
    this.options.signal?.throwIfAborted();
  }

  /** Sets the count of read bytes forward, where a file is done and not all of it was needed. */
  passedTo(bytes: number): void {
    this.read = Math.max(this.read, bytes);
  }

  /** Whether nobody wants it any more. */
  get isAborted(): boolean {
    return this.options.signal?.aborted ?? false;
  }

  /** Bytes counted as read. */
  get at(): number {
    return this.read;
  }

  private tell(): void {
    this.told = Math.max(this.told, Math.min(this.read / this.total, 1));
    this.options.onProgress?.(this.told);
  }

  end(): void {
    this.read = this.total;
    this.tell();
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
