import { Injectable } from '@nestjs/common';
import { nameKey, nameVariants } from '@zhuqi/domain/enterprise/enterprise-names.js';
import type { NamedEnterprise } from '@zhuqi/domain/past/named-enterprise.js';
import { Database } from '../../platform/database/database.js';

export interface NamedUnit {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly path: string;
  readonly headUserId: string | null;
}

export interface NamedPerson {
  readonly userId: string;
  readonly name: string;
  readonly unitId: string;
  readonly unitPath: string;
}

export interface FoundEnterprise {
  readonly id: string;
  readonly name: string;
  readonly creditCode: string | null;
  readonly districtCode: string | null;
  readonly unitPath: string;
}

/** What a name turned out to mean, or a sentence that says why it means nothing. */
export type Found<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

const UNITS = `
  select id, name, short_name as "shortName", path, head_user_id as "headUserId" from unit where bureau_id = $1 order by active desc, sort_order, id`;

// Those whose account has been closed since, too: they did take part then.
const PEOPLE = `
  select u.id as "userId", u.name, u.unit_id as "unitId", n.path as "unitPath"
  from app_user u join unit n on n.id = u.unit_id where u.bureau_id = $1 order by u.status, u.id`;

const ENTERPRISES = `
  select e.id, e.name, e.credit_code as "creditCode", e.district_code as "districtCode", e.unit_path as "unitPath" from enterprise e
  where e.id in (select id from enterprise where bureau_id = $1 and credit_code = any($2::text[])
    union select id from enterprise where bureau_id = $1 and name = any($3::text[]))`;

/** Finds what old ledgers call by name: units and people of a bureau, and its enterprises. */
@Injectable()
export class PastNamesLookup {
  constructor(private readonly database: Database) {}

  async directory(bureauId: string): Promise<PastDirectory> {
    return new PastDirectory(
      await this.database.query<NamedUnit>('past.units', UNITS, [bureauId]),
      await this.database.query<NamedPerson>('past.people', PEOPLE, [bureauId]),
    );
  }

  async enterprises(bureauId: string, named: readonly NamedEnterprise[]): Promise<PastEnterprises> {
    const codes = named.flatMap(({ creditCode }) => creditCode ?? []);
    const names = named.flatMap(({ name }) => (name === null ? [] : nameVariants(name)));
    const rows = await this.database.query<FoundEnterprise>('past.enterprises', ENTERPRISES, [bureauId, codes, names]);
    return new PastEnterprises(rows);
  }
}

/** Units and people of a bureau by name; read once for a whole import. */
export class PastDirectory {
  constructor(
    private readonly units: readonly NamedUnit[],
    private readonly people: readonly NamedPerson[],
  ) {}

  unit(name: string): Found<NamedUnit> {
    const unit = this.units.find((one) => one.name === name) ?? this.units.find((one) => one.shortName === name);
    return unit ? { ok: true, value: unit } : { ok: false, message: `没有名为“${short(name)}”的单位或处室。` };
  }

  /** @param path a unit's, where the person has to be of it */
  person(written: string, path: string | null = null): Found<NamedPerson> {
    const name = written.replace(/\s/g, '');
    const named = this.people.filter((one) => one.name === name && (path === null || one.unitPath.startsWith(path)));
    const [person, second] = named;
    if (!person) {
      const where = path === null ? '' : '（在该处室）';
      return { ok: false, message: `用户名册里没有“${short(name)}”${where}，请核对姓名。` };
    }
    return second ? { ok: false, message: `有多位同事叫“${short(name)}”，无法区分。` } : { ok: true, value: person };
  }

  /** Whoever answers for the unit. */
  headOf(unit: NamedUnit): Found<NamedPerson> {
    const head = this.people.find(({ userId }) => userId === unit.headUserId);
    return head ? { ok: true, value: head } : { ok: false, message: `“${unit.name}”没有登记负责人，请填写主办人。` };
  }
}

/** Enterprises of a batch of rows. */
export class PastEnterprises {
  private readonly byCode = new Map<string, FoundEnterprise>();
  private readonly byName = new Map<string, FoundEnterprise[]>();

  constructor(rows: readonly FoundEnterprise[]) {
    for (const row of rows) {
      if (row.creditCode !== null) this.byCode.set(row.creditCode, row);
      this.byName.set(nameKey(row.name), [...(this.byName.get(nameKey(row.name)) ?? []), row]);
    }
  }

  /** By code where there is one, else by the exact name. */
  find({ creditCode, name }: NamedEnterprise): Found<FoundEnterprise> {
    if (creditCode !== null) {
      const coded = this.byCode.get(creditCode);
      return coded
        ? { ok: true, value: coded }
        : { ok: false, message: `企业库里没有信用代码为 ${creditCode} 的企业，请先登记企业。` };
    }
    const named = this.byName.get(nameKey(name ?? '')) ?? [];
    if (named.length > 1)
      return { ok: false, message: `企业库里有多家“${short(name ?? '')}”，请填写统一社会信用代码。` };
    return named[0]
      ? { ok: true, value: named[0] }
      : { ok: false, message: `企业库里没有“${short(name ?? '')}”，请先登记企业，或填写统一社会信用代码。` };
  }
}

const short = (text: string): string => text.slice(0, 40);
