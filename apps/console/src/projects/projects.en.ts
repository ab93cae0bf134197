import type { Translated } from '../providers/i18n/messages.js';
import type { projectsZh } from './projects.zh.js';

export const projectsEn: Translated<typeof projectsZh> = {
  menu: { projects: 'Major projects' },
  resources: {
    projects: {
      name: 'Major projects',
      fields: {
        name: 'Project',
        level: 'Level',
        stage: 'Stage',
        enterpriseName: 'Enterprise',
        districtName: 'District',
        investment: 'Investment (10,000 yuan)',
        liaisonName: 'Looked after by',
        unitName: 'Unit',
        listedOn: 'Listed on',
        delistedOn: 'Delisted on',
        visitCount: 'Visits',
        lastVisitOn: 'Last visit',
      },
    },
  },
  projects: {
    create: 'Register a project',
    edit: 'Change a project',
    facts: 'Project',
    sites: 'Sites',
    siteName: 'Site',
    siteAddress: 'Address',
    latitude: 'Latitude',
    longitude: 'Longitude',
    addSite: 'Add a site',
    removeSite: 'Remove site %{number}',
    noSites: 'No sites yet; a check-in measures its distance to the nearest site with a position.',
    investmentProblem: 'A whole number of 10,000 yuan; leave it empty when it is not known.',
    visits: 'Visits %{smart_count}',
    noVisits: 'Nobody has visited this project yet.',
    planVisit: 'Plan a visit',
    searchPlaceholder: 'Two characters of project or site',
    emptyTitle: 'No major projects yet',
    emptyBody: 'Major projects are kept here with their sites, the colleague who looks after them, and the visits.',
  },
};
