import { Injectable } from '@nestjs/common';
import type { JobKind, JobWork } from './job.types.js';

/** Who does which kind of job. Feature modules register their works when they are constructed. */
@Injectable()
export class JobWorks {
  private readonly works = new Map<JobKind, JobWork>();

  /** @throws Error when a kind is registered twice */
  register(kind: JobKind, work: JobWork): void {
    if (this.works.has(kind)) throw new Error(`job kind ${kind} is registered twice`);
    this.works.set(kind, work);
  }

  get(kind: JobKind): JobWork {
    const work = this.works.get(kind);
    if (!work) throw new Error(`nobody does jobs of kind ${kind}`);
    return work;
  }
}
