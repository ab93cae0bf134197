
-- Beyond what the schema language can say -------------------------------------------------------------------------

-- Case numbers: 2026-000123. Gaps are allowed, repeats are not.
CREATE SEQUENCE "problem_number_seq";

-- 三员分立: the three administrator roles exclude each other and every role that handles cases.
ALTER TABLE "app_user" ADD CONSTRAINT "app_user_separated_administrators"
  CHECK (NOT ("roles" && ARRAY['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR']) OR cardinality("roles") = 1);

-- Work lists of the machinery: only what is still to do is in the index.
CREATE INDEX "outbox_due" ON "outbox" ("next_at") WHERE "done_at" IS NULL AND "dead_at" IS NULL;
CREATE INDEX "timer_due" ON "timer" ("fire_at") WHERE "state" = 'armed';
CREATE INDEX "delivery_due" ON "delivery" ("next_at") WHERE "state" IN ('queued', 'retry');
CREATE INDEX "delivery_leased" ON "delivery" ("lease_until") WHERE "state" = 'sending';
CREATE INDEX "user_job_open" ON "user_job" ("created_at") WHERE "state" IN ('QUEUED', 'RUNNING');
CREATE INDEX "enterprise_code_prefix" ON "enterprise" ("bureau_id", "credit_code" text_pattern_ops);
CREATE INDEX "problem_open_due" ON "problem" ("bureau_id", "due_at")
  WHERE "state" NOT IN ('CLOSED', 'REJECTED', 'MERGED', 'WITHDRAWN', 'DRAFT');

-- Facts are append-only: history is corrected by a further event, never edited.
CREATE FUNCTION "event_is_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'event is append-only' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "event_append_only" BEFORE UPDATE OR DELETE ON "event"
  FOR EACH ROW EXECUTE FUNCTION "event_is_append_only"();
