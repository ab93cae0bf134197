import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { jobOptions, workerOptions, type BullDriver } from './bull-driver.js';

/** BullMQ on Redis ≥ 6.2. A producer fails at once while Redis is away; a worker waits for it. */
export class RedisDriver implements BullDriver {
  private readonly producer: Redis;
  private consumer: Redis | null = null;

  constructor(
    private readonly url: string,
    onError: (error: Error) => void,
  ) {
    // Without a timeout an enqueue would hang as long as a half-open socket lives, and hold the relay's transaction.
    this.producer = new Redis(url, { enableOfflineQueue: false, commandTimeout: 2_000, maxRetriesPerRequest: null });
    this.producer.on('error', onError);
  }

  queue(name: string) {
    return new Queue(name, { connection: this.producer, defaultJobOptions: jobOptions });
  }

  worker(name: string, process: Parameters<BullDriver['worker']>[1], concurrency: number) {
    // Shared by the workers; each of them adds one blocking connection of its own.
    this.consumer ??= new Redis(this.url, { maxRetriesPerRequest: null }).on('error', () => undefined);
    return new Worker(name, process, { connection: this.consumer, concurrency, ...workerOptions });
  }

  async close(): Promise<void> {
    this.producer.disconnect();
    this.consumer?.disconnect();
  }
}
