import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureTable } from '../figure/figure-table.js';
import { ledgerDiagrams } from './ledger-diagrams.js';

describe('LEDGER.md', () => {
  const text = readFileSync(join(__dirname, '../../LEDGER.md'), 'utf8');
  // Prettier pads the columns of a table; what it says is the same.
  const plain = (table: string) => table.replace(/ +/g, ' ').replace(/-{3,}/g, '---');

  it('shows the diagrams drawn from the tables', () => {
    const blocks = [...text.matchAll(/```mermaid\n([\s\S]*?)\n```/g)].map((match) => match[1]);
    expect(blocks).toEqual(Object.values(ledgerDiagrams));
  });

  it('lists every figure with its words', () => expect(plain(text)).toContain(plain(figureTable())));
});
