import type { SvgIconComponent } from '@mui/icons-material';
import SummarizeOutlined from '@mui/icons-material/SummarizeOutlined';
import ApprovalOutlined from '@mui/icons-material/ApprovalOutlined';
import ArticleOutlined from '@mui/icons-material/ArticleOutlined';
import CommentOutlined from '@mui/icons-material/CommentOutlined';
import RedeemOutlined from '@mui/icons-material/RedeemOutlined';
import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import NewspaperOutlined from '@mui/icons-material/NewspaperOutlined';
import ApartmentOutlined from '@mui/icons-material/ApartmentOutlined';
import AltRouteOutlined from '@mui/icons-material/AltRouteOutlined';
import BusinessOutlined from '@mui/icons-material/BusinessOutlined';
import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined';
import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import DirectionsWalkOutlined from '@mui/icons-material/DirectionsWalkOutlined';
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import CampaignOutlined from '@mui/icons-material/CampaignOutlined';
import EventAvailableOutlined from '@mui/icons-material/EventAvailableOutlined';
import EventNoteOutlined from '@mui/icons-material/EventNoteOutlined';
import BiotechOutlined from '@mui/icons-material/BiotechOutlined';
import EmojiEventsOutlined from '@mui/icons-material/EmojiEventsOutlined';
import RocketLaunchOutlined from '@mui/icons-material/RocketLaunchOutlined';
import FlagOutlined from '@mui/icons-material/FlagOutlined';
import FactoryOutlined from '@mui/icons-material/FactoryOutlined';
import ForumOutlined from '@mui/icons-material/ForumOutlined';
import FunctionsOutlined from '@mui/icons-material/FunctionsOutlined';
import GavelOutlined from '@mui/icons-material/GavelOutlined';
import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import GridOnOutlined from '@mui/icons-material/GridOnOutlined';
import HomeOutlined from '@mui/icons-material/HomeOutlined';
import InsightsOutlined from '@mui/icons-material/InsightsOutlined';
import OutboxOutlined from '@mui/icons-material/OutboxOutlined';
import NotificationsActiveOutlined from '@mui/icons-material/NotificationsActiveOutlined';
import PeopleAltOutlined from '@mui/icons-material/PeopleAltOutlined';
import PhoneInTalkOutlined from '@mui/icons-material/PhoneInTalkOutlined';
import SupervisedUserCircleOutlined from '@mui/icons-material/SupervisedUserCircleOutlined';
import SwapHorizOutlined from '@mui/icons-material/SwapHorizOutlined';
import TaskAltOutlined from '@mui/icons-material/TaskAltOutlined';
import RuleOutlined from '@mui/icons-material/RuleOutlined';
import TuneOutlined from '@mui/icons-material/TuneOutlined';
import TimerOutlined from '@mui/icons-material/TimerOutlined';
import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined';
import ChecklistOutlined from '@mui/icons-material/ChecklistOutlined';
import FormatListNumberedOutlined from '@mui/icons-material/FormatListNumberedOutlined';
import ViewColumnOutlined from '@mui/icons-material/ViewColumnOutlined';
import type { Permission } from '@zhuqi/domain/access/permissions.js';

export interface MenuItem {
  readonly to: string;
  /** Key of the label. */
  readonly label: string;
  readonly icon: SvgIconComponent;
  /** Absent: for everybody signed in. */
  readonly permission?: Permission;
  /** What waits behind it, as a figure beside the label. */
  readonly badge?: 'approvals';
}

export interface MenuGroup {
  readonly label?: string;
  readonly items: readonly MenuItem[];
}

/** The side menu. A new resource adds its line here. */
export const menuGroups: readonly MenuGroup[] = [
  {
    items: [
      { to: '/', label: 'menu.home', icon: HomeOutlined },
      { to: '/dashboard', label: 'menu.dashboard', icon: InsightsOutlined, permission: 'dashboard.read' },
      {
        to: '/approvals',
        label: 'menu.approvals',
        icon: ApprovalOutlined,
        permission: 'dashboard.read',
        badge: 'approvals',
      },
    ],
  },
  {
    label: 'menu.work',
    items: [
      { to: '/visits', label: 'menu.visits', icon: DirectionsWalkOutlined, permission: 'visit.read' },
      { to: '/problems', label: 'menu.problems', icon: ReportProblemOutlined, permission: 'problem.read' },
      {
        to: '/supervision',
        label: 'menu.supervision',
        icon: NotificationsActiveOutlined,
        permission: 'dashboard.read',
      },
      { to: '/orders', label: 'menu.orders', icon: GavelOutlined, permission: 'order.read' },
      { to: '/due-calendar', label: 'menu.dueCalendar', icon: EventNoteOutlined, permission: 'problem.read' },
      { to: '/bulletin', label: 'menu.bulletin', icon: CampaignOutlined, permission: 'dashboard.read' },
      { to: '/callbacks', label: 'menu.callbacks', icon: PhoneInTalkOutlined, permission: 'callback.work' },
      { to: '/satisfaction', label: 'menu.satisfaction', icon: FactCheckOutlined, permission: 'problem.statistics' },
      { to: '/deputies', label: 'menu.deputies', icon: SupervisedUserCircleOutlined, permission: 'deputy.manage' },
      { to: '/handovers', label: 'menu.handovers', icon: SwapHorizOutlined, permission: 'assignment.handOver' },
    ],
  },
  {
    label: 'menu.ledger',
    items: [
      { to: '/activities', label: 'menu.activities', icon: EventAvailableOutlined, permission: 'activity.read' },
      { to: '/tasks', label: 'menu.tasks', icon: FlagOutlined, permission: 'task.read' },
      { to: '/high-tech', label: 'menu.highTech', icon: RocketLaunchOutlined, permission: 'innovation.read' },
      {
        to: '/research-spendings',
        label: 'menu.researchSpendings',
        icon: BiotechOutlined,
        permission: 'innovation.read',
      },
      {
        to: '/technology-contracts',
        label: 'menu.technologyContracts',
        icon: HandshakeOutlined,
        permission: 'innovation.read',
      },
      {
        to: '/research-outcomes',
        label: 'menu.researchOutcomes',
        icon: EmojiEventsOutlined,
        permission: 'innovation.read',
      },
      { to: '/teams', label: 'menu.teams', icon: GroupsOutlined, permission: 'team.read' },
      { to: '/projects', label: 'menu.projects', icon: FactoryOutlined, permission: 'project.read' },
      { to: '/pairings', label: 'menu.pairings', icon: HandshakeOutlined, permission: 'enterprise.read' },
      { to: '/coverage', label: 'menu.coverage', icon: GridOnOutlined, permission: 'cadence.read' },
      { to: '/contact-groups', label: 'menu.contactGroups', icon: ForumOutlined, permission: 'contactGroup.read' },
      { to: '/reports', label: 'menu.reports', icon: SummarizeOutlined, permission: 'report.read' },
      { to: '/figures', label: 'menu.figures', icon: FunctionsOutlined, permission: 'figure.read' },
      { to: '/ledger-check', label: 'menu.ledgerCheck', icon: RuleOutlined, permission: 'consistency.read' },
      { to: '/documents', label: 'menu.documents', icon: DescriptionOutlined, permission: 'document.read' },
      { to: '/partnerships', label: 'menu.partnerships', icon: HandshakeOutlined, permission: 'partnership.read' },
      { to: '/columns', label: 'menu.columns', icon: NewspaperOutlined, permission: 'column.read' },
      { to: '/column-issues', label: 'menu.columnIssues', icon: ArticleOutlined, permission: 'column.read' },
      { to: '/micro-comments', label: 'menu.microComments', icon: CommentOutlined, permission: 'column.read' },
      { to: '/benefit-policies', label: 'menu.benefitPolicies', icon: RedeemOutlined, permission: 'policyPush.read' },
      { to: '/service-lists', label: 'menu.serviceLists', icon: ChecklistOutlined, permission: 'serviceList.read' },
      { to: '/three-lists', label: 'menu.threeLists', icon: ViewColumnOutlined, permission: 'serviceList.read' },
      {
        to: '/service-items',
        label: 'menu.serviceItems',
        icon: FormatListNumberedOutlined,
        permission: 'serviceList.read',
      },
    ],
  },
  {
    label: 'menu.register',
    items: [
      { to: '/enterprises', label: 'menu.enterprises', icon: BusinessOutlined, permission: 'enterprise.read' },
      { to: '/enterprises/import', label: 'menu.import', icon: UploadFileOutlined, permission: 'enterprise.import' },
      { to: '/units', label: 'menu.units', icon: ApartmentOutlined, permission: 'unit.read' },
      { to: '/calendar', label: 'menu.calendar', icon: CalendarMonthOutlined, permission: 'calendar.read' },
      { to: '/policies', label: 'menu.policies', icon: TimerOutlined, permission: 'policy.read' },
      { to: '/routing-rules', label: 'menu.routingRules', icon: AltRouteOutlined, permission: 'assignment.manage' },
    ],
  },
  {
    label: 'menu.system',
    items: [
      { to: '/users', label: 'menu.users', icon: PeopleAltOutlined, permission: 'user.read' },
      { to: '/settings', label: 'menu.settings', icon: TuneOutlined, permission: 'policy.manage' },
      { to: '/jobs', label: 'menu.jobs', icon: TaskAltOutlined, permission: 'job.read' },
      { to: '/deliveries', label: 'menu.deliveries', icon: OutboxOutlined, permission: 'outbox.read' },
    ],
  },
];

/** What the "+" of the phone and the 新建 button offer, the most frequent first. */
export const quickActions: readonly MenuItem[] = [
  { to: '/visits/record', label: 'quick.recordVisit', icon: TaskAltOutlined, permission: 'visit.record' },
  { to: '/visits/create', label: 'quick.planVisit', icon: DirectionsWalkOutlined, permission: 'visit.plan' },
  { to: '/problems/create', label: 'quick.reportProblem', icon: ReportProblemOutlined, permission: 'problem.create' },
  {
    to: '/enterprises/create',
    label: 'quick.createEnterprise',
    icon: BusinessOutlined,
    permission: 'enterprise.create',
  },
];

/** The item whose path is the longest prefix of where we are, so /enterprises/import does not light 企业 as well. */
export function activePath(pathname: string, paths: readonly string[]): string | undefined {
  return paths
    .filter((path) => (path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`)))
    .sort((a, b) => b.length - a.length)[0];
}
