import { spanFault, textFault, type Fault } from '../lifecycle/faults.js';
import { distanceMeters, isPosition, type Position } from '../visit/visit-distance.js';
import { projectLevelLabels, projectStageLabels, type MajorProject, type ProjectSite } from './project.types.js';

const mostSites = 20;

/** What is wrong with a project as edited. Names are unique in the bureau. */
export function projectFaults(
  project: MajorProject,
  others: ReadonlyArray<Pick<MajorProject, 'id' | 'name'>>,
): readonly Fault[] {
  const { name, level, stage, investment, sites } = project;
  const faults: ReadonlyArray<Fault | null> = [
    textFault('name', '项目名称', name, 100),
    others.some((other) => other.id !== project.id && other.name.trim() === name.trim())
      ? { field: 'name', code: 'DUPLICATE', message: `项目“${name.trim()}”已登记，请核对。` }
      : null,
    unknown('level', '项目级别', level, projectLevelLabels),
    unknown('stage', '项目阶段', stage, projectStageLabels),
    investment !== null && !(Number.isFinite(investment) && investment > 0)
      ? { field: 'investment', code: 'RANGE', message: '总投资应大于0（万元）；不清楚的请留空。' }
      : null,
    spanFault('delistedOn', '项目', project.listedOn, project.delistedOn),
    sites.length > mostSites
      ? { field: 'sites', code: 'TOO_MANY', message: `一个项目最多登记${mostSites}处现场。` }
      : null,
    ...sites.flatMap(siteFaults),
  ];
  return faults.filter((fault) => fault !== null);
}

const unknown = (field: string, label: string, code: string, labels: object): Fault | null =>
  Object.hasOwn(labels, code) ? null : { field, code: 'UNKNOWN', message: `${label}不在可选范围内，请重新选择。` };

function siteFaults({ name, latitude, longitude }: ProjectSite, index: number): readonly (Fault | null)[] {
  const known = latitude !== null && longitude !== null;
  const position: Fault = {
    field: `sites.${index}.latitude`,
    code: 'RANGE',
    message: '经度和纬度要一起填写，并在正确的范围内。',
  };
  return [
    textFault(`sites.${index}.name`, '现场名称', name, 60),
    (latitude === null) !== (longitude === null) || (known && !isPosition({ latitude, longitude })) ? position : null,
  ];
}

/** Metres to the nearest site; null when no site has a position. */
export function distanceToProject(project: Pick<MajorProject, 'sites'>, from: Position): number | null {
  const distances = project.sites.flatMap(({ latitude, longitude }) =>
    latitude === null || longitude === null ? [] : [distanceMeters(from, { latitude, longitude })],
  );
  return distances.length === 0 ? null : Math.min(...distances);
}
