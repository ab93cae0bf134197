-- What a sign-in sheet says of each person, at the end of the view's columns.
CREATE OR REPLACE VIEW "participation" AS
  SELECT p."id", p."activity_id", p."person_key", p."name", p."role", p."is_attendance", p."is_expected", p."organisation",
    a."bureau_id", a."unit_path", a."unit_id", a."related_unit_paths", a."participant_ids", a."state", a."kind", a."title", a."planned_on",
    a."festival", a."topics", a."help_theme", a."host_keys", a."team_id", a."item_key", a."search_text" || E'\n' || lower(p."name") AS "search_text",
    p."signed_in_at", p."sign_in", p."proxy_id", p."reason", p."unit_id" AS "person_unit_id"
  FROM "activity_person" p JOIN "activity" a ON a."id" = p."activity_id";

-- What concerns one person, and what one unit hosts.
CREATE INDEX "activity_host_keys" ON "activity" USING GIN ("host_keys");
