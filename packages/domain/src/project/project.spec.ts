import { shanghaiDayOf } from '../deadline/shanghai-time.js';
import { distanceToProject, projectFaults } from './project-faults.js';
import type { MajorProject, ProjectSite } from './project.types.js';

const site = (more: Partial<ProjectSite> = {}): ProjectSite => ({
  ...{ id: 's', name: '一期厂区', address: '开发区', latitude: 33.6, longitude: 119.03 },
  ...more,
});
const project = (more: Partial<MajorProject> = {}): MajorProject => ({
  ...{ id: 'p', bureauId: 'b', name: '新材料产业园', level: 'CITY', stage: 'BUILDING', enterpriseId: null },
  ...{ districtCode: null, investment: 120_000, liaisonId: null, unitPath: '/b/fund/' },
  ...{ listedOn: shanghaiDayOf('2022-01-10'), delistedOn: null, sites: [site()] },
  ...more,
});
const fields = (more: Partial<MajorProject>) =>
  projectFaults(project(more), [{ id: 'x', name: '电池项目' }]).map(({ field }) => field);

describe('a major project', () => {
  it('is checked field by field', () => {
    expect(fields({})).toEqual([]);
    expect(fields({ name: '电池项目' })).toEqual(['name']);
    expect(fields({ level: 'X' as never, stage: 'X' as never, investment: 0 })).toEqual([
      'level',
      'stage',
      'investment',
    ]);
    expect(fields({ sites: [site({ name: '', longitude: null })] })).toEqual(['sites.0.name', 'sites.0.latitude']);
    expect(fields({ sites: [site({ latitude: 200 })] })).toEqual(['sites.0.latitude']);
    expect(
      fields({ sites: Array.from({ length: 21 }, () => site()), delistedOn: shanghaiDayOf('2022-01-01') }),
    ).toEqual(['delistedOn', 'sites']);
  });

  it('is as far away as its nearest site', () => {
    const here = { latitude: 33.6, longitude: 119.03 };
    expect(distanceToProject(project({ sites: [site({ latitude: 34 }), site()] }), here)).toBe(0);
    expect(distanceToProject(project({ sites: [site({ latitude: null, longitude: null })] }), here)).toBeNull();
  });
});
