import { CircuitBreaker } from './circuit-breaker.js';

describe('circuit breaker', () => {
  it('rests after several failures in a row, lets one call through, and closes when that succeeds', () => {
    let now = 0;
    const breaker = new CircuitBreaker(100, 3, () => now);
    for (let i = 0; i < 2; i++) breaker.failed();
    breaker.succeeded();
    for (let i = 0; i < 2; i++) breaker.failed();
    expect(breaker.permits()).toBe(true);
    breaker.failed();
    expect(breaker.permits()).toBe(false);
    now = 100;
    expect(breaker.permits()).toBe(true);
    expect(breaker.permits()).toBe(false);
    breaker.succeeded();
    expect(breaker.permits()).toBe(true);
  });
});
