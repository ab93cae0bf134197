/** Stops calling a server that does not answer. After a rest one call is let through to find out. */
export class CircuitBreaker {
  private failures = 0;
  private openUntil = 0;

  constructor(
    private readonly restMs: number,
    private readonly tolerance = 5,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** False while the server is given a rest. */
  permits(): boolean {
    if (this.failures < this.tolerance) return true;
    if (this.now() < this.openUntil) return false;
    this.openUntil = this.now() + this.restMs;
    return true;
  }

  succeeded(): void {
    this.failures = 0;
  }

  failed(): void {
    if (++this.failures >= this.tolerance) this.openUntil = this.now() + this.restMs;
  }
}
