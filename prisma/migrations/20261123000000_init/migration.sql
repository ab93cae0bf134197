-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "enterprise" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "unit_path" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "former_names" TEXT[],
    "credit_code" TEXT,
    "district_code" TEXT,
    "industry" TEXT,
    "status" TEXT NOT NULL DEFAULT 'ACTIVE',
    "address" TEXT,
    "longitude" DOUBLE PRECISION,
    "latitude" DOUBLE PRECISION,
    "founded_on" DATE,
    "registered_capital" TEXT,
    "high_tech_stage" TEXT NOT NULL DEFAULT 'NONE',
    "tags" TEXT[],
    "liaison_user_id" UUID,
    "search_text" TEXT NOT NULL,
    "initials" TEXT NOT NULL,
    "grams" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "enterprise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enterprise_contact" (
    "id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "consent" BOOLEAN NOT NULL DEFAULT false,
    "consent_at" TIMESTAMPTZ(3),
    "is_primary" BOOLEAN NOT NULL DEFAULT false,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "enterprise_contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "liaison" (
    "id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "liaison_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "visibility" TEXT NOT NULL DEFAULT 'internal',
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "payload" JSONB NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "event_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "next_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "enqueued_at" TIMESTAMPTZ(3),
    "done_at" TIMESTAMPTZ(3),
    "dead_at" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clock" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "round" INTEGER NOT NULL DEFAULT 1,
    "kind" TEXT NOT NULL,
    "owner_user_id" UUID,
    "owner_unit_id" UUID,
    "grant_unit" TEXT NOT NULL,
    "grant_amount" INTEGER NOT NULL,
    "policy_version" INTEGER NOT NULL,
    "extra_days" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "pauses" JSONB NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "provisional" BOOLEAN NOT NULL DEFAULT false,
    "calendar_revision" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "overdue_at" TIMESTAMPTZ(3),
    "overdue_days" INTEGER,

    CONSTRAINT "clock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "timer" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "clock_id" UUID NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "fire_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'armed',
    "fired_at" TIMESTAMPTZ(3),

    CONSTRAINT "timer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency" (
    "actor_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "response" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_pkey" PRIMARY KEY ("actor_id","key")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "parent_id" UUID,
    "path" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "district_code" TEXT,
    "head_user_id" UUID,
    "supervising_leader_id" UUID,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "username" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "email" TEXT,
    "roles" TEXT[],
    "password_hash" TEXT NOT NULL,
    "password_changed_at" TIMESTAMPTZ(3) NOT NULL,
    "must_change_password" BOOLEAN NOT NULL DEFAULT false,
    "status" TEXT NOT NULL DEFAULT 'ACTIVE',
    "failed_attempts" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id_hash" BYTEA NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "user_agent" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "session_pkey" PRIMARY KEY ("id_hash")
);

-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "resource" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "user_id" UUID,
    "contact_id" UUID,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "notification_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "recipient_name" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT,
    "ics" TEXT,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "policy" TEXT NOT NULL DEFAULT 'at_least_once',
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "next_at" TIMESTAMPTZ(3) NOT NULL,
    "enqueued_at" TIMESTAMPTZ(3),
    "lease_until" TIMESTAMPTZ(3),
    "lease_owner" TEXT,
    "message_id" TEXT NOT NULL,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sink_message" (
    "id" UUID NOT NULL,
    "message_id" TEXT NOT NULL,
    "sender" TEXT NOT NULL,
    "recipients" TEXT[],
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT,
    "raw" BYTEA NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sink_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_year" (
    "year" INTEGER NOT NULL,
    "announced" BOOLEAN NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "calendar_year_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "calendar_exception" (
    "day" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "calendar_exception_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "deadline_policy" (
    "version" INTEGER NOT NULL,
    "rules" JSONB NOT NULL,
    "note" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID,

    CONSTRAINT "deadline_policy_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "storage_key" TEXT NOT NULL,
    "uploaded_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_job" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "dry_run" BOOLEAN NOT NULL DEFAULT false,
    "params" JSONB NOT NULL,
    "total" INTEGER,
    "done" INTEGER NOT NULL DEFAULT 0,
    "counts" JSONB NOT NULL,
    "errors" JSONB NOT NULL,
    "input_key" TEXT,
    "output_key" TEXT,
    "output_name" TEXT,
    "failure" TEXT,
    "lease_until" TIMESTAMPTZ(3),
    "enqueued_at" TIMESTAMPTZ(3),
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "user_job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "problem" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "district_code" TEXT,
    "visit_id" UUID,
    "finding_id" UUID,
    "title" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "priority" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "round" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "reporter_id" UUID,
    "reporter_contact_id" UUID,
    "reporter_unit_path" TEXT,
    "receiving_unit_path" TEXT NOT NULL,
    "host_id" UUID,
    "host_unit_id" UUID,
    "host_unit_path" TEXT,
    "assignments" INTEGER NOT NULL DEFAULT 0,
    "responsibility" TEXT NOT NULL DEFAULT 'UNIT_HEAD',
    "first_contact_at" TIMESTAMPTZ(3),
    "unit_path" TEXT NOT NULL,
    "related_unit_paths" TEXT[],
    "participant_ids" UUID[],
    "due_at" TIMESTAMPTZ(3),
    "due_kind" TEXT,
    "due_provisional" BOOLEAN NOT NULL DEFAULT false,
    "overdue_count" INTEGER NOT NULL DEFAULT 0,
    "returned_count" INTEGER NOT NULL DEFAULT 0,
    "result" TEXT,
    "result_text" TEXT,
    "satisfaction" TEXT,
    "dissatisfied_cause" TEXT,
    "closing" TEXT,
    "reject_reason" TEXT,
    "merged_into_id" UUID,
    "pause_reason" TEXT,
    "search_text" TEXT NOT NULL DEFAULT '',
    "grams" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "accepted_at" TIMESTAMPTZ(3),
    "assigned_at" TIMESTAMPTZ(3),
    "signed_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "problem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "problem_co_handler" (
    "id" UUID NOT NULL,
    "problem_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "user_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "replied_at" TIMESTAMPTZ(3),
    "reply" TEXT,
    "due_at" TIMESTAMPTZ(3),
    "waived_at" TIMESTAMPTZ(3),
    "waived_reason" TEXT,

    CONSTRAINT "problem_co_handler_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rating" (
    "id" UUID NOT NULL,
    "problem_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "satisfaction" TEXT NOT NULL,
    "cause" TEXT,
    "comment" TEXT,
    "source" TEXT NOT NULL,
    "rated_by_id" UUID,
    "contact_id" UUID,
    "rated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enterprise_link" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "purpose" TEXT NOT NULL,
    "problem_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "enterprise_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "district_code" TEXT,
    "type" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "lead_id" UUID NOT NULL,
    "member_ids" UUID[],
    "unit_path" TEXT NOT NULL,
    "related_unit_paths" TEXT[],
    "participant_ids" UUID[],
    "planned_on" DATE NOT NULL,
    "planned_at" TIMESTAMPTZ(3),
    "logged_afterwards" TEXT,
    "notified_at" TIMESTAMPTZ(3),
    "checked_in_at" TIMESTAMPTZ(3),
    "checked_out_at" TIMESTAMPTZ(3),
    "longitude" DOUBLE PRECISION,
    "latitude" DOUBLE PRECISION,
    "distance" INTEGER,
    "far_reason" TEXT,
    "summary" TEXT,
    "has_no_matter" BOOLEAN NOT NULL DEFAULT false,
    "due_at" TIMESTAMPTZ(3),
    "due_kind" TEXT,
    "due_provisional" BOOLEAN NOT NULL DEFAULT false,
    "overdue_count" INTEGER NOT NULL DEFAULT 0,
    "returned_count" INTEGER NOT NULL DEFAULT 0,
    "cancel_reason" TEXT,
    "submitted_at" TIMESTAMPTZ(3),
    "reviewed_at" TIMESTAMPTZ(3),
    "search_text" TEXT NOT NULL DEFAULT '',
    "grams" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_finding" (
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "qualification" TEXT,
    "willingness" TEXT,
    "problem_id" UUID,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "visit_finding_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "enterprise_bureau_id_district_code_name_idx" ON "enterprise"("bureau_id", "district_code", "name");

-- CreateIndex
CREATE INDEX "enterprise_bureau_id_name_idx" ON "enterprise"("bureau_id", "name");

-- CreateIndex
CREATE INDEX "enterprise_liaison_user_id_idx" ON "enterprise"("liaison_user_id");

-- CreateIndex
CREATE INDEX "enterprise_grams_idx" ON "enterprise" USING GIN ("grams");

-- CreateIndex
CREATE UNIQUE INDEX "enterprise_bureau_id_credit_code_key" ON "enterprise"("bureau_id", "credit_code");

-- CreateIndex
CREATE INDEX "enterprise_contact_enterprise_id_idx" ON "enterprise_contact"("enterprise_id");

-- CreateIndex
CREATE INDEX "liaison_enterprise_id_idx" ON "liaison"("enterprise_id");

-- CreateIndex
CREATE INDEX "liaison_user_id_idx" ON "liaison"("user_id");

-- CreateIndex
CREATE INDEX "event_bureau_id_at_idx" ON "event"("bureau_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "event_subject_id_version_key" ON "event"("subject_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_event_id_topic_key" ON "outbox"("event_id", "topic");

-- CreateIndex
CREATE INDEX "clock_subject_id_round_idx" ON "clock"("subject_id", "round");

-- CreateIndex
CREATE INDEX "clock_owner_user_id_state_due_at_idx" ON "clock"("owner_user_id", "state", "due_at");

-- CreateIndex
CREATE INDEX "timer_subject_id_idx" ON "timer"("subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "timer_clock_id_step_key" ON "timer"("clock_id", "step");

-- CreateIndex
CREATE INDEX "idempotency_created_at_idx" ON "idempotency"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "unit_path_key" ON "unit"("path");

-- CreateIndex
CREATE INDEX "unit_bureau_id_parent_id_idx" ON "unit"("bureau_id", "parent_id");

-- CreateIndex
CREATE INDEX "unit_supervising_leader_id_idx" ON "unit"("supervising_leader_id");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_username_key" ON "app_user"("username");

-- CreateIndex
CREATE INDEX "app_user_bureau_id_unit_id_idx" ON "app_user"("bureau_id", "unit_id");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_user_id_resource_name_key" ON "saved_view"("user_id", "resource", "name");

-- CreateIndex
CREATE UNIQUE INDEX "notification_dedupe_key_key" ON "notification"("dedupe_key");

-- CreateIndex
CREATE INDEX "notification_user_id_read_at_created_at_idx" ON "notification"("user_id", "read_at", "created_at");

-- CreateIndex
CREATE INDEX "notification_subject_id_idx" ON "notification"("subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_message_id_key" ON "delivery"("message_id");

-- CreateIndex
CREATE INDEX "delivery_bureau_id_created_at_idx" ON "delivery"("bureau_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_notification_id_channel_recipient_key" ON "delivery"("notification_id", "channel", "recipient");

-- CreateIndex
CREATE INDEX "sink_message_message_id_idx" ON "sink_message"("message_id");

-- CreateIndex
CREATE INDEX "sink_message_received_at_idx" ON "sink_message"("received_at");

-- CreateIndex
CREATE UNIQUE INDEX "attachment_storage_key_key" ON "attachment"("storage_key");

-- CreateIndex
CREATE INDEX "attachment_subject_id_idx" ON "attachment"("subject_id");

-- CreateIndex
CREATE INDEX "user_job_bureau_id_created_at_idx" ON "user_job"("bureau_id", "created_at");

-- CreateIndex
CREATE INDEX "user_job_created_by_id_created_at_idx" ON "user_job"("created_by_id", "created_at");

-- CreateIndex
CREATE INDEX "problem_bureau_id_state_district_code_due_at_id_idx" ON "problem"("bureau_id", "state", "district_code", "due_at", "id");

-- CreateIndex
CREATE INDEX "problem_bureau_id_state_due_at_id_idx" ON "problem"("bureau_id", "state", "due_at", "id");

-- CreateIndex
CREATE INDEX "problem_bureau_id_created_at_id_idx" ON "problem"("bureau_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "problem_enterprise_id_created_at_idx" ON "problem"("enterprise_id", "created_at");

-- CreateIndex
CREATE INDEX "problem_host_id_state_due_at_idx" ON "problem"("host_id", "state", "due_at");

-- CreateIndex
CREATE INDEX "problem_visit_id_idx" ON "problem"("visit_id");

-- CreateIndex
CREATE INDEX "problem_participant_ids_idx" ON "problem" USING GIN ("participant_ids");

-- CreateIndex
CREATE INDEX "problem_grams_idx" ON "problem" USING GIN ("grams");

-- CreateIndex
CREATE UNIQUE INDEX "problem_bureau_id_number_key" ON "problem"("bureau_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "problem_co_handler_problem_id_round_user_id_key" ON "problem_co_handler"("problem_id", "round", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "rating_problem_id_round_key" ON "rating"("problem_id", "round");

-- CreateIndex
CREATE UNIQUE INDEX "enterprise_link_token_hash_key" ON "enterprise_link"("token_hash");

-- CreateIndex
CREATE INDEX "enterprise_link_problem_id_round_idx" ON "enterprise_link"("problem_id", "round");

-- CreateIndex
CREATE INDEX "visit_bureau_id_state_planned_on_id_idx" ON "visit"("bureau_id", "state", "planned_on", "id");

-- CreateIndex
CREATE INDEX "visit_bureau_id_planned_on_id_idx" ON "visit"("bureau_id", "planned_on", "id");

-- CreateIndex
CREATE INDEX "visit_enterprise_id_planned_on_idx" ON "visit"("enterprise_id", "planned_on");

-- CreateIndex
CREATE INDEX "visit_lead_id_planned_on_idx" ON "visit"("lead_id", "planned_on");

-- CreateIndex
CREATE INDEX "visit_participant_ids_idx" ON "visit" USING GIN ("participant_ids");

-- CreateIndex
CREATE INDEX "visit_grams_idx" ON "visit" USING GIN ("grams");

-- CreateIndex
CREATE INDEX "visit_finding_visit_id_idx" ON "visit_finding"("visit_id");

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
