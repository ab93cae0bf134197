import { Injectable } from '@nestjs/common';
import type { Problem } from '@zhuqi/domain/problem/problem.types.js';
import { toProblem } from './problem.mapper.js';
import { ProblemRepository } from './problem.repository.js';

/** The aggregate for commands of other features that record something beside it. */
@Injectable()
export class LoadProblem {
  constructor(private readonly repository: ProblemRepository) {}

  async byId(id: string): Promise<Problem | null> {
    const row = await this.repository.findById(id);
    return row && toProblem(row);
  }
}
