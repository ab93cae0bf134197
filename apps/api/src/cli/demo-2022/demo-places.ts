import type { DemoYear } from './demo-year.js';

/** Units of the pure year by key, and who they are in the demo's bureau. */
const unitNames: Readonly<Record<string, string>> = {
  party: '办公室（机关党委）',
  plan: '科技成果与合作处',
  hightech: '高新技术处',
  rural: '企业服务处',
};

/** Each branch is that of an office. */
const branches = ['高新技术处', '科技成果与合作处', '科技人才与平台处', '企业服务处'];

export const unitOf = (year: DemoYear, key: string) => year.unit(unitNames[key] ?? key);

/** '/demo-bureau/hightech/' → the path of 高新技术处. */
export const pathOf = (year: DemoYear, path: string): string => unitOf(year, path.split('/')[2] ?? '').path;

export const branchOf = (year: DemoYear, id: string) => {
  const unit = year.unit(branches[Number(id.slice('branch-'.length)) - 1] ?? '');
  return { id: unit.id, name: `${unit.name}党支部`, path: unit.path };
};

/** 'demo-user-07' → 6 */
export const placeOf = (userId: string): number => Number(userId.slice('demo-user-'.length)) - 1;

/** 'demo-enterprise-7' → the enterprise. */
export const enterpriseOf = (year: DemoYear, id: unknown) =>
  year.enterprise(Number(String(id).slice('demo-enterprise-'.length)) - 1);
