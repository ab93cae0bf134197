/** Enterprises with their contacts as commands read them; `where` follows. */
export const SELECT_ENTERPRISE = `
  select e.id, e.bureau_id as "bureauId", e.unit_path as "unitPath", e.name, e.former_names as "formerNames",
    e.credit_code as "creditCode", e.district_code as "districtCode", e.industry, e.status, e.address, e.longitude, e.latitude,
    e.founded_on as "foundedOn", e.registered_capital as "registeredCapital", e.high_tech_stage as "highTechStage", e.tags,
    e.liaison_user_id as "liaisonUserId", e.created_at as "createdAt", e.updated_at as "updatedAt", e.version,
    coalesce((select json_agg(json_build_object('id', c.id, 'name', c.name, 'title', c.title, 'phone', c.phone, 'email', c.email,
        'consent', c.consent, 'consentAt', c.consent_at, 'isPrimary', c.is_primary, 'active', c.active) order by c.id)
      from enterprise_contact c where c.enterprise_id = e.id), '[]'::json) as contacts
  from enterprise e`;

const RECORD = `id uuid, "bureauId" uuid, "unitPath" text, name text, "formerNames" text[], "creditCode" text, "districtCode" text,
  industry text, status text, address text, longitude float8, latitude float8, "foundedOn" date, "registeredCapital" text,
  "highTechStage" text, tags text[], "liaisonUserId" uuid, "searchText" text, initials text, grams text[], "createdAt" timestamptz,
  "updatedAt" timestamptz, version int, "expectedVersion" int`;

/** $1: rows as jsonb. */
export const INSERT_ENTERPRISES = `
  insert into enterprise (id, bureau_id, unit_path, name, former_names, credit_code, district_code, industry, status, address,
    longitude, latitude, founded_on, registered_capital, high_tech_stage, tags, liaison_user_id, search_text, initials, grams,
    created_at, updated_at, version)
  select r.id, r."bureauId", r."unitPath", r.name, r."formerNames", r."creditCode", r."districtCode", r.industry, r.status, r.address,
    r.longitude, r.latitude, r."foundedOn", r."registeredCapital", r."highTechStage", r.tags, r."liaisonUserId", r."searchText",
    r.initials, r.grams, r."createdAt", r."updatedAt", r.version
  from jsonb_to_recordset($1::jsonb) as r(${RECORD})`;

/** $1: rows as jsonb. Returns the ids whose version was the expected one. */
export const UPDATE_ENTERPRISES = `
  update enterprise e set unit_path = r."unitPath", name = r.name, former_names = r."formerNames", credit_code = r."creditCode",
    district_code = r."districtCode", industry = r.industry, status = r.status, address = r.address, longitude = r.longitude,
    latitude = r.latitude, founded_on = r."foundedOn", registered_capital = r."registeredCapital",
    high_tech_stage = r."highTechStage", tags = r.tags, liaison_user_id = r."liaisonUserId", search_text = r."searchText",
    initials = r.initials, grams = r.grams, updated_at = r."updatedAt", version = r.version
  from jsonb_to_recordset($1::jsonb) as r(${RECORD})
  where e.id = r.id and e.version = r."expectedVersion"
  returning e.id`;

export const UPSERT_CONTACTS = `
  insert into enterprise_contact (id, enterprise_id, name, title, phone, email, consent, consent_at, is_primary, active)
  select c.id, c."enterpriseId", c.name, c.title, c.phone, c.email, c.consent, c."consentAt", c."isPrimary", c.active
  from jsonb_to_recordset($1::jsonb) as c(id uuid, "enterpriseId" uuid, name text, title text, phone text, email text,
    consent boolean, "consentAt" timestamptz, "isPrimary" boolean, active boolean)
  on conflict (id) do update set name = excluded.name, title = excluded.title, phone = excluded.phone, email = excluded.email,
    consent = excluded.consent, consent_at = excluded.consent_at, is_primary = excluded.is_primary, active = excluded.active`;

/** Ends the running 挂钩 of each enterprise and begins the new one, where there is one. */
export const HAND_OVER = `
  with said as (
    select * from jsonb_to_recordset($1::jsonb) as l(id uuid, "enterpriseId" uuid, "userId" uuid, at timestamptz)),
  ended as (
    update liaison l set until = s.at from said s where l.enterprise_id = s."enterpriseId" and l.until is null)
  insert into liaison (id, enterprise_id, user_id, since)
  select id, "enterpriseId", "userId", at from said where "userId" is not null`;
