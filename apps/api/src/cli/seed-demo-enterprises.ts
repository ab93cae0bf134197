import { readFile } from 'node:fs/promises';
import { shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { makeCreditCode } from '@zhuqi/domain/enterprise/credit-code.js';
import type { HighTechStage } from '@zhuqi/domain/enterprise/high-tech-stage.js';
import type { Industry } from '@zhuqi/domain/enterprise/industry.js';
import { SaveEnterpriseService } from '../features/enterprises/save-enterprise.service.js';
import { offScript, type DemoStage } from './demo-stage.js';
import { seedFile } from './seed-file.js';

interface DemoEnterprise {
  readonly name: string;
  readonly prefix: string;
  readonly organisation: string;
  readonly district: string;
  readonly industry: Industry;
  readonly address: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly foundedOn: string;
  readonly capital: string;
  readonly stage: HighTechStage;
  readonly tags: readonly string[];
  readonly liaison: string;
  readonly contact: { name: string; title: string; phone: string; email: string; consent: boolean };
}

const LONG_AGO = 60;

/** Enters the made-up enterprises. @returns their ids, in the order of the file */
export async function seedDemoEnterprises(stage: DemoStage): Promise<readonly string[]> {
  const enterprises = JSON.parse(
    await readFile(seedFile('demo/enterprises.json'), 'utf8'),
  ) as readonly DemoEnterprise[];
  const coordinator = await stage.actor('xietiao');
  const service = stage.app.get(SaveEnterpriseService);
  const ids: string[] = [];
  for (const [n, enterprise] of enterprises.entries()) {
    const { name, industry, address, longitude, latitude, tags, contact } = enterprise;
    stage.goTo(LONG_AGO, n / 10);
    const saved = await service.save(
      {
        id: null,
        expectedVersion: null,
        name,
        industry,
        address,
        longitude,
        latitude,
        tags,
        creditCode: makeCreditCode(enterprise.prefix, enterprise.organisation),
        districtCode: enterprise.district,
        foundedOn: shanghaiDayOf(enterprise.foundedOn),
        registeredCapital: enterprise.capital,
        highTechStage: enterprise.stage,
        liaisonUserId: (await stage.actor(enterprise.liaison)).userId,
        contacts: [{ ...contact, isPrimary: true }],
      },
      coordinator,
    );
    if (!saved.ok) throw offScript(name, '登记', saved.refusal.message);
    ids.push(saved.id);
  }
  return ids;
}
