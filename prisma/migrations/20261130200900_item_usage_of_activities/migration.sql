-- As before (20261123183000_service_item_usage), and enterprises an activity was for count among those an item served.
CREATE OR REPLACE VIEW "service_item_line" AS
  SELECT i."id", i."list_id", i."item_key", i."position", i."content", i."objects", i."owner_unit_id", i."owner_unit_path", i."owner_unit_name",
    i."team_id", i."promised_days", i."channels", i."basis_document_id", l."bureau_id", i."owner_unit_path" AS "unit_path",
    l."related_unit_paths", l."participant_ids", l."year", l."edition", l."state" AS "list_state", l."title" AS "list_title",
    lower(i."content") AS "search_text",
    u."problems", u."visits", u."tasks", u."activities", u."problems" + u."visits" + u."tasks" + u."activities" AS "times", u."enterprises"
  FROM "service_item" i JOIN "service_list" l ON l."id" = i."list_id"
    CROSS JOIN LATERAL (SELECT make_timestamptz(l."year", 1, 1, 0, 0, 0, 'Asia/Shanghai') AS "begins",
      make_timestamptz(l."year" + 1, 1, 1, 0, 0, 0, 'Asia/Shanghai') AS "ends", make_date(l."year", 1, 1) AS "first_day", make_date(l."year", 12, 31) AS "last_day") y
    CROSS JOIN LATERAL (SELECT
      (SELECT count(*)::int FROM "problem" p WHERE p."item_key" = i."item_key" AND p."submitted_at" >= y."begins" AND p."submitted_at" < y."ends") AS "problems",
      (SELECT count(*)::int FROM "visit" v WHERE v."item_key" = i."item_key" AND v."planned_on" BETWEEN y."first_day" AND y."last_day"
        AND v."state" <> 'CANCELLED') AS "visits",
      (SELECT count(*)::int FROM "task" t WHERE t."item_key" = i."item_key" AND t."start_on" BETWEEN y."first_day" AND y."last_day"
        AND t."state" NOT IN ('DRAFT', 'CANCELLED')) AS "tasks",
      (SELECT count(*)::int FROM "activity" a WHERE a."item_key" = i."item_key" AND a."planned_on" BETWEEN y."first_day" AND y."last_day"
        AND a."state" <> 'CANCELLED') AS "activities",
      (SELECT count(DISTINCT c."enterprise_id")::int FROM (
        SELECT p."enterprise_id" FROM "problem" p WHERE p."item_key" = i."item_key" AND p."submitted_at" >= y."begins" AND p."submitted_at" < y."ends"
        UNION ALL SELECT v."enterprise_id" FROM "visit" v WHERE v."item_key" = i."item_key" AND v."planned_on" BETWEEN y."first_day" AND y."last_day"
          AND v."state" <> 'CANCELLED'
        UNION ALL SELECT unnest(a."enterprise_ids") FROM "activity" a WHERE a."item_key" = i."item_key"
          AND a."planned_on" BETWEEN y."first_day" AND y."last_day" AND a."state" <> 'CANCELLED') c) AS "enterprises") u;
