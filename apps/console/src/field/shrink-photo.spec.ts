import { fitted } from './shrink-photo.js';

describe('fitted', () => {
  it('scales the longest side down and keeps the proportions', () => {
    expect(fitted(4096, 3072)).toEqual({ width: 2048, height: 1536 });
    expect(fitted(3000, 6000)).toEqual({ width: 1024, height: 2048 });
  });

  it('never scales up', () => {
    expect(fitted(640, 480)).toEqual({ width: 640, height: 480 });
  });
});
