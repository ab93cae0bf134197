/** Runs something again and again, never twice at once, `everyMs` after the last run ended. */
export class RepeatingTask {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | null = null;
  private stopped = true;

  /** @param work returns true to be called again at once: there is more to do */
  constructor(
    private readonly work: () => Promise<boolean>,
    private readonly everyMs: number,
    private readonly onError: (error: Error) => void,
  ) {}

  start(): void {
    this.stopped = false;
    this.schedule(0);
  }

  /** Resolves when the run under way, if any, has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private schedule(ms: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.run();
    }, ms);
  }

  private async run(): Promise<void> {
    let more = false;
    try {
      more = await this.work();
    } catch (error) {
      this.onError(error as Error);
    }
    this.schedule(more ? 0 : this.everyMs);
  }
}
