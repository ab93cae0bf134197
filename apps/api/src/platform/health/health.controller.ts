import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Allow } from '../auth/allow.decorator.js';
import { Readiness } from './readiness.service.js';

/** For whoever watches the process: is it alive, and may it be given work? */
@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Allow('public')
  @Get('healthz')
  alive(): { ok: true } {
    return { ok: true };
  }

  @Allow('public')
  @Get('readyz')
  async ready(): Promise<{ ok: true }> {
    const reason = await this.readiness.notReadyBecause();
    if (reason) throw new ServiceUnavailableException({ ok: false, reason });
    return { ok: true };
  }
}
