-- 挂钩 with its dates as days, the person's unit, and the enterprise.
CREATE VIEW "liaison_pairing" AS
  SELECT l."id", l."enterprise_id", l."user_id", (l."since" AT TIME ZONE 'Asia/Shanghai')::date AS "since",
    (l."until" AT TIME ZONE 'Asia/Shanghai')::date AS "until", l."until" IS NULL AS "is_current", e."bureau_id", e."unit_path",
    e."name" AS "enterprise_name", u."name" AS "user_name", u."unit_id", n."short_name" AS "unit_name",
    e."search_text" || E'\n' || lower(u."name") AS "search_text"
  FROM "liaison" l JOIN "enterprise" e ON e."id" = l."enterprise_id" JOIN "app_user" u ON u."id" = l."user_id"
    JOIN "unit" n ON n."id" = u."unit_id";
