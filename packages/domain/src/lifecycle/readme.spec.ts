import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemDiagram } from '../problem/problem-diagram.js';
import { orderDiagram } from '../supervision/order-diagram.js';
import { visitDiagram } from '../visit/visit-diagram.js';

describe('README', () => {
  const text = readFileSync(join(__dirname, '../../README.md'), 'utf8');
  const blocks = [...text.matchAll(/```mermaid\n([\s\S]*?)\n```/g)].map((match) => match[1]);

  it('shows the diagrams drawn from the tables', () =>
    expect(blocks).toEqual([problemDiagram(), visitDiagram(), orderDiagram()]));
});
