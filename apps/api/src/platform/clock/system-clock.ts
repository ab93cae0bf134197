import { Injectable } from '@nestjs/common';

/** Where the time comes from. Tests inject their own; nothing else calls `new Date()`. */
@Injectable()
export class SystemClock {
  now(): Date {
    return new Date();
  }
}
