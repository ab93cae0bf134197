import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Log } from '../logging/log.js';
import type { BullDriver } from './bull-driver.js';
import { JobQueue } from './job-queue.js';
import { JobRunner } from './job-runner.js';
import { relayOnce, type RelayTimings } from './ledger-relay.js';
import { BULL_DRIVER } from './queue.module.js';
import { RepeatingTask } from './repeating-task.js';
import { Watchdog } from './watchdog.js';
import { WorkerParts } from './worker-parts.js';

export const RELAY_TIMINGS = Symbol('RELAY_TIMINGS');

/** Longest wait for running jobs at shutdown; an orchestrator's grace period of 30 s has room for the rest. */
const CLOSE_WITHIN_MS = 25_000;

/** Runs a worker process: consumers, relays, tasks and the watchdog, from start to an orderly end. */
@Injectable()
export class WorkerRuntime implements OnApplicationBootstrap, OnModuleDestroy {
  private runner: JobRunner | null = null;
  private loops: RepeatingTask[] = [];

  constructor(
    private readonly parts: WorkerParts,
    private readonly database: Database,
    private readonly queue: JobQueue,
    @Inject(BULL_DRIVER) private readonly driver: BullDriver,
    @Inject(RELAY_TIMINGS) private readonly timings: RelayTimings,
    private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const runner = new JobRunner(this.driver, this.parts.jobs(), {
      onError: (error) => this.log.warn(`consumer: ${error.message}`, 'Worker'),
      onFailed: (job, error) => this.log.error(`${job}: ${error.message}`, error, 'Worker'),
    });
    this.runner = runner;
    await runner.start();
    this.loops = this.makeLoops(runner);
    for (const loop of this.loops) loop.start();
    this.log.log('worker ready', 'Worker');
  }

  // Nest calls this before any onApplicationShutdown, and the database closes in the latter: whatever still runs here
  // can write its result. Order: produce nothing new, finish what runs, then let go of the queue.
  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()));
    const inTime = (await this.runner?.close(CLOSE_WITHIN_MS)) ?? true;
    if (!inTime) this.log.warn('jobs still ran after 25 s; their rows will be taken up again', 'Worker');
    await this.queue.close();
    await this.driver.close();
  }

  private makeLoops(runner: JobRunner): RepeatingTask[] {
    const ledgers = this.parts.ledgers();
    const watchdog = new Watchdog(this.database, this.queue, runner, ledgers, {
      onLag: (job, seconds) => this.log.warn(`${job}: oldest due row waits for ${seconds} s`, 'Watchdog'),
      onStuck: (queue, times) => this.endIfHopeless(queue, times),
    });
    const relays = ledgers.map((ledger) =>
      this.loop(
        `relay of ${ledger.job.name}`,
        () => relayOnce(this.database, this.queue, ledger, this.timings),
        this.timings.everyMs,
      ),
    );
    const tasks = this.parts.tasks().map(({ name, everyMs, task }) => this.loop(name, () => task.run(), everyMs));
    return [...relays, ...tasks, this.loop('watchdog', () => watchdog.look().then(() => false), 10_000)];
  }

  private loop(name: string, work: () => Promise<boolean>, everyMs: number): RepeatingTask {
    return new RepeatingTask(work, everyMs, (error) => this.log.warn(`${name}: ${error.message}`, 'Worker'));
  }

  private endIfHopeless(queue: string, times: number): void {
    this.log.error(`queue ${queue} has jobs but consumes none (${times})`, undefined, 'Watchdog');
    if (times > 1) process.exit(1);
  }
}
