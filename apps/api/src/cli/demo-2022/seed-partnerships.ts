import { fromShanghai } from '@zhuqi/domain/deadline/shanghai-time.js';
import { demoPartnerships } from '@zhuqi/domain/demo-2022/demo-registers.js';
import { draftPartnership } from '@zhuqi/domain/partnership/decide-partnership.js';
import { partnershipKind } from '../../features/partnerships/partnership.kind.js';
import type { DemoEvidence } from './demo-evidence.js';
import { pathOf, placeOf } from './demo-places.js';
import type { DemoYear } from './demo-year.js';

/** Three partners with their agreements, and one that is only intended. */
export async function seedPartnerships(year: DemoYear, evidence: DemoEvidence): Promise<void> {
  for (const partner of demoPartnerships) {
    const id = year.id(partner.id);
    const { userId } = year.colleague(placeOf(partner.contactId));
    const origin = { id, bureauId: year.bureauId, unitPath: pathOf(year, partner.unitPath), contactId: userId };
    const { partnerName, partnerType, purpose } = partner;
    const entry = (side: 'US' | 'PARTNER' | 'BOTH', text: string) => ({
      id: year.id(`${partner.id}-${side}`),
      side,
      text,
    });
    const content = {
      ...{ partnerName, partnerType, enterpriseId: null, purpose },
      contacts: [{ name: '顾联络', title: '党务专员', phone: null }],
      resources: [entry('PARTNER', '为科技型企业开设融资咨询窗口')],
      needs: [entry('US', '了解科技型企业名单和需求')],
      projects: [entry('BOTH', '每季度联合走访一次')],
    };
    const begun = draftPartnership(origin, content, [], year.coordinator, partner.createdAt);
    const signing = partner.terms.map(({ signedOn, endsOn }) => {
      const at = fromShanghai(signedOn, 15 * 60);
      const agreement = [evidence.add('partnership', id, `与${partnerName}的结对协议`, at)];
      return { action: 'sign', by: year.coordinator, at, facts: { signedOn, endsOn, agreement } };
    });
    await year.live(partnershipKind, partnerName, begun, signing);
  }
}
