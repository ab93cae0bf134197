import englishMessages from 'ra-language-english';
import { requestErrorCodes } from '../errors.js';
import { en } from './en.js';
import { keysOf, mergeMessages, type Messages } from './messages.js';
import { zhCN } from './zh-CN.js';

const reactAdmin = keysOf(englishMessages as unknown as Messages);
const chinese = keysOf(zhCN);
const placeholders = (text: string) => [...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name).sort();

function sentence(tree: Messages, key: string): string {
  let node: string | Messages | undefined = tree;
  for (const part of key.split('.')) node = typeof node === 'object' ? node[part] : undefined;
  return typeof node === 'string' ? node : '';
}

describe('language packs', () => {
  it('has every message of react-admin in Chinese', () => {
    expect(reactAdmin.length).toBeGreaterThan(150);
    expect(reactAdmin.filter((key) => !chinese.includes(key))).toEqual([]);
  });

  it('has no Chinese message without characters', () => {
    const blank = chinese.filter((key) => key !== 'ra.boolean.null' && sentence(zhCN, key).trim() === '');
    expect(blank).toEqual([]);
  });

  it('has an English twin for every Chinese message', () => {
    const english = new Set(keysOf(en));
    expect(chinese.filter((key) => !english.has(key))).toEqual([]);
  });

  it('fills the same blanks in both languages', () => {
    const differing = chinese.filter((key) => {
      const known = new Set(placeholders(sentence(en, key)));
      return placeholders(sentence(zhCN, key)).some((name) => !known.has(name));
    });
    expect(differing).toEqual([]);
  });

  it('has a sentence for every way a request can fail', () => {
    expect(requestErrorCodes.filter((code) => !chinese.includes(`errors.${code}`))).toEqual([]);
  });
});

describe('mergeMessages', () => {
  it('lays trees over each other', () => {
    const merged = mergeMessages({ resources: { a: { name: '甲' } } }, { resources: { b: { name: '乙' } } });
    expect(keysOf(merged)).toEqual(['resources.a.name', 'resources.b.name']);
  });
});
