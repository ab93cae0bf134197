/** A task of the demonstration with one target; how it is told depends on when it is done. */
export interface DemoTaskStory {
  readonly id: string;
  readonly teamId: string;
  readonly owner: string;
  readonly title: string;
  readonly indicator: string;
  readonly unit: string;
  readonly value: number;
  /** Cumulative, by period. */
  readonly reported: readonly number[];
}
