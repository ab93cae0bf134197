-- AlterTable
ALTER TABLE "problem" ADD COLUMN     "handled_days" INTEGER,
ADD COLUMN     "item_key" UUID,
ADD COLUMN     "ledger_no" TEXT,
ADD COLUMN     "team_id" UUID;

-- AlterTable
ALTER TABLE "visit" ADD COLUMN     "item_key" UUID,
ADD COLUMN     "ledger_no" TEXT,
ADD COLUMN     "project_id" UUID,
ADD COLUMN     "team_id" UUID;

-- CreateTable
CREATE TABLE "activity" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "unit_path" TEXT NOT NULL,
    "unit_id" UUID,
    "related_unit_paths" TEXT[],
    "participant_ids" UUID[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "organizer_id" UUID NOT NULL,
    "planned_on" DATE NOT NULL,
    "starts_at" TIMESTAMPTZ(3),
    "place" TEXT NOT NULL,
    "hosts" JSONB NOT NULL,
    "host_keys" TEXT[],
    "festival" TEXT,
    "topics" TEXT[],
    "help_theme" TEXT,
    "is_open" BOOLEAN NOT NULL DEFAULT false,
    "team_id" UUID,
    "item_key" UUID,
    "basis_document_id" UUID,
    "enterprise_ids" UUID[],
    "summary" TEXT,
    "attachments" UUID[],
    "said_attendance" INTEGER,
    "logged_afterwards" TEXT,
    "rescheduled_count" INTEGER NOT NULL DEFAULT 0,
    "corrected_count" INTEGER NOT NULL DEFAULT 0,
    "cancel_reason" TEXT,
    "announced_at" TIMESTAMPTZ(3),
    "began_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "archived_at" TIMESTAMPTZ(3),
    "expected" INTEGER NOT NULL DEFAULT 0,
    "attendance" INTEGER NOT NULL DEFAULT 0,
    "speakers" INTEGER NOT NULL DEFAULT 0,
    "expenses_fen" INTEGER NOT NULL DEFAULT 0,
    "ledger_no" TEXT,
    "due_at" TIMESTAMPTZ(3),
    "due_kind" TEXT,
    "due_provisional" BOOLEAN NOT NULL DEFAULT false,
    "overdue_count" INTEGER NOT NULL DEFAULT 0,
    "search_text" TEXT NOT NULL DEFAULT '',
    "grams" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activity_person" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "activity_id" UUID NOT NULL,
    "person_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "unit_id" UUID,
    "organisation" TEXT,
    "role" TEXT NOT NULL,
    "is_expected" BOOLEAN NOT NULL DEFAULT false,
    "signed_in_at" TIMESTAMPTZ(3),
    "sign_in" TEXT,
    "proxy_id" UUID,
    "reason" TEXT,
    "is_attendance" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "activity_person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activity_expense" (
    "id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "spent_on" DATE NOT NULL,
    "amount_fen" INTEGER NOT NULL,
    "item" TEXT NOT NULL,
    "voucher_no" TEXT NOT NULL,
    "voucher_file_id" UUID,

    CONSTRAINT "activity_expense_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "research_spending" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "unit_path" TEXT NOT NULL,
    "unit_id" UUID,
    "related_unit_paths" TEXT[],
    "participant_ids" UUID[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "enterprise_id" UUID NOT NULL,
    "district_code" TEXT,
    "team_id" UUID,
    "recorded_by_id" UUID NOT NULL,
    "on_day" DATE NOT NULL,
    "year" INTEGER NOT NULL,
    "quarter" INTEGER NOT NULL,
    "amount_fen" BIGINT NOT NULL,
    "search_text" TEXT NOT NULL DEFAULT '',
    "grams" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "research_spending_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "technology_contract" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "unit_path" TEXT NOT NULL,
    "unit_id" UUID,
    "related_unit_paths" TEXT[],
    "participant_ids" UUID[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "enterprise_id" UUID NOT NULL,
    "district_code" TEXT,
    "team_id" UUID,
    "recorded_by_id" UUID NOT NULL,
    "on_day" DATE NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "amount_fen" BIGINT NOT NULL,
    "search_text" TEXT NOT NULL DEFAULT '',
    "grams" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "technology_contract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "research_outcome" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "unit_path" TEXT NOT NULL,
    "unit_id" UUID,
    "related_unit_paths" TEXT[],
    "participant_ids" UUID[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "enterprise_id" UUID NOT NULL,
    "district_code" TEXT,
    "team_id" UUID,
    "recorded_by_id" UUID NOT NULL,
    "on_day" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "search_text" TEXT NOT NULL DEFAULT '',
    "grams" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "research_outcome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "high_tech_step" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "unit_path" TEXT NOT NULL,
    "unit_id" UUID,
    "related_unit_paths" TEXT[],
    "participant_ids" UUID[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "enterprise_id" UUID NOT NULL,
    "district_code" TEXT,
    "team_id" UUID,
    "recorded_by_id" UUID NOT NULL,
    "on_day" DATE NOT NULL,
    "stage" TEXT NOT NULL,
    "search_text" TEXT NOT NULL DEFAULT '',
    "grams" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "high_tech_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partnership" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "unit_path" TEXT NOT NULL,
    "unit_id" UUID,
    "related_unit_paths" TEXT[],
    "participant_ids" UUID[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "partner_name" TEXT NOT NULL,
    "partner_type" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "enterprise_id" UUID,
    "contact_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "contacts" JSONB NOT NULL,
    "resources" JSONB NOT NULL,
    "needs" JSONB NOT NULL,
    "projects" JSONB NOT NULL,
    "terms" JSONB NOT NULL,
    "signed_on" DATE,
    "ends_on" DATE,
    "has_agreement" BOOLEAN NOT NULL DEFAULT false,
    "end_reason" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "search_text" TEXT NOT NULL DEFAULT '',
    "grams" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "partnership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "press_column" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "unit_path" TEXT NOT NULL,
    "unit_id" UUID,
    "related_unit_paths" TEXT[],
    "participant_ids" UUID[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "editor_id" UUID,
    "started_on" DATE NOT NULL,
    "ended_on" DATE,
    "overlap" TEXT NOT NULL DEFAULT 'NONE',
    "overlaps_column_id" UUID,
    "search_text" TEXT NOT NULL DEFAULT '',
    "grams" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "press_column_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "column_issue" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "unit_path" TEXT NOT NULL,
    "unit_id" UUID,
    "related_unit_paths" TEXT[],
    "participant_ids" UUID[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "column_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "author_name" TEXT NOT NULL,
    "author_group" TEXT NOT NULL,
    "number" INTEGER,
    "number_year" INTEGER,
    "published_on" DATE,
    "link" TEXT,
    "withdraw_reason" TEXT,
    "returned_count" INTEGER NOT NULL DEFAULT 0,
    "search_text" TEXT NOT NULL DEFAULT '',
    "grams" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "column_issue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "micro_comment" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "unit_path" TEXT NOT NULL,
    "unit_id" UUID,
    "related_unit_paths" TEXT[],
    "participant_ids" UUID[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "branch_id" UUID,
    "author_id" UUID NOT NULL,
    "author_name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "link" TEXT,
    "published_on" DATE NOT NULL,
    "search_text" TEXT NOT NULL DEFAULT '',
    "grams" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "micro_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_document" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "unit_path" TEXT NOT NULL,
    "unit_id" UUID,
    "related_unit_paths" TEXT[],
    "participant_ids" UUID[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "number" TEXT,
    "issuer" TEXT NOT NULL,
    "issued_on" DATE NOT NULL,
    "search_text" TEXT NOT NULL DEFAULT '',
    "grams" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ledger_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_push" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "unit_path" TEXT NOT NULL,
    "unit_id" UUID,
    "related_unit_paths" TEXT[],
    "participant_ids" UUID[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "document_id" UUID,
    "eligibility" JSONB NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "withdraw_reason" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "search_text" TEXT NOT NULL DEFAULT '',
    "grams" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "policy_push_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_receipt" (
    "policy_id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),

    CONSTRAINT "policy_receipt_pkey" PRIMARY KEY ("policy_id","contact_id")
);

-- CreateTable
CREATE TABLE "contact_group" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "unit_path" TEXT NOT NULL,
    "unit_id" UUID,
    "related_unit_paths" TEXT[],
    "participant_ids" UUID[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "platform" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "owner_id" UUID NOT NULL,
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,
    "members" JSONB NOT NULL,
    "enterprises" JSONB NOT NULL,
    "member_ids" UUID[],
    "enterprise_ids" UUID[],
    "search_text" TEXT NOT NULL DEFAULT '',
    "grams" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contact_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "major_project" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "unit_path" TEXT NOT NULL,
    "unit_id" UUID,
    "related_unit_paths" TEXT[],
    "participant_ids" UUID[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "enterprise_id" UUID,
    "district_code" TEXT,
    "investment" INTEGER,
    "liaison_id" UUID,
    "listed_on" DATE NOT NULL,
    "delisted_on" DATE,
    "sites" JSONB NOT NULL,
    "search_text" TEXT NOT NULL DEFAULT '',
    "grams" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "major_project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "unit_path" TEXT NOT NULL,
    "unit_id" UUID,
    "related_unit_paths" TEXT[],
    "participant_ids" UUID[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "template" TEXT NOT NULL,
    "template_words" JSONB NOT NULL,
    "period_key" TEXT NOT NULL,
    "scope" JSONB NOT NULL,
    "title" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "snapshot" JSONB,
    "corrections" JSONB NOT NULL,
    "docx_key" TEXT,
    "xlsx_key" TEXT,
    "rendered_at" TIMESTAMPTZ(3),
    "issued_at" TIMESTAMPTZ(3),
    "issued_by_name" TEXT,
    "withdraw_reason" TEXT,
    "search_text" TEXT NOT NULL DEFAULT '',
    "grams" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_template" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "words" JSONB NOT NULL,
    "file_key" TEXT,
    "file_name" TEXT,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_list" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "unit_path" TEXT NOT NULL,
    "unit_id" UUID,
    "related_unit_paths" TEXT[],
    "participant_ids" UUID[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "year" INTEGER NOT NULL,
    "edition" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "basis_document_id" UUID,
    "previous_id" UUID,
    "approval_note" TEXT,
    "stop_reason" TEXT,
    "approved_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "search_text" TEXT NOT NULL DEFAULT '',
    "grams" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "service_list_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_item" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "list_id" UUID NOT NULL,
    "item_key" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "objects" TEXT NOT NULL,
    "owner_unit_id" UUID NOT NULL,
    "owner_unit_path" TEXT NOT NULL,
    "owner_unit_name" TEXT NOT NULL,
    "team_id" UUID,
    "promised_days" INTEGER,
    "channels" TEXT[],
    "basis_document_id" UUID,

    CONSTRAINT "service_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "unit_path" TEXT NOT NULL,
    "unit_id" UUID,
    "related_unit_paths" TEXT[],
    "participant_ids" UUID[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "team_key" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "founded_on" DATE NOT NULL,
    "dissolved_on" DATE,
    "basis_document_id" UUID,
    "leader_id" UUID,
    "member_ids" UUID[],
    "enterprise_ids" UUID[],
    "member_count" INTEGER NOT NULL DEFAULT 0,
    "search_text" TEXT NOT NULL DEFAULT '',
    "grams" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team_member" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE,

    CONSTRAINT "team_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team_enterprise" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "team_id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE,

    CONSTRAINT "team_enterprise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "unit_path" TEXT NOT NULL,
    "unit_id" UUID,
    "related_unit_paths" TEXT[],
    "participant_ids" UUID[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "team_id" UUID,
    "owner_id" UUID NOT NULL,
    "member_ids" UUID[],
    "item_key" UUID,
    "basis_document_id" UUID,
    "start_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "cadence" TEXT NOT NULL,
    "targets" JSONB NOT NULL,
    "target_versions" JSONB NOT NULL,
    "target_version" INTEGER NOT NULL DEFAULT 1,
    "reports" JSONB NOT NULL,
    "report_period" TEXT,
    "report_state" TEXT,
    "report_due_on" DATE,
    "completion" DOUBLE PRECISION,
    "colour" TEXT,
    "forecast_on" DATE,
    "paced_on" DATE,
    "completion_summary" TEXT,
    "verdict" TEXT,
    "cancel_reason" TEXT,
    "returned_count" INTEGER NOT NULL DEFAULT 0,
    "issued_at" TIMESTAMPTZ(3),
    "accepted_at" TIMESTAMPTZ(3),
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "search_text" TEXT NOT NULL DEFAULT '',
    "grams" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "activity_bureau_id_planned_on_id_idx" ON "activity"("bureau_id", "planned_on", "id");

-- CreateIndex
CREATE INDEX "activity_grams_idx" ON "activity" USING GIN ("grams");

-- CreateIndex
CREATE INDEX "activity_bureau_id_state_planned_on_id_idx" ON "activity"("bureau_id", "state", "planned_on", "id");

-- CreateIndex
CREATE INDEX "activity_team_id_idx" ON "activity"("team_id");

-- CreateIndex
CREATE INDEX "activity_enterprise_ids_idx" ON "activity" USING GIN ("enterprise_ids");

-- CreateIndex
CREATE INDEX "activity_participant_ids_idx" ON "activity" USING GIN ("participant_ids");

-- CreateIndex
CREATE UNIQUE INDEX "activity_person_activity_id_person_key_role_key" ON "activity_person"("activity_id", "person_key", "role");

-- CreateIndex
CREATE INDEX "activity_expense_activity_id_idx" ON "activity_expense"("activity_id");

-- CreateIndex
CREATE INDEX "research_spending_bureau_id_on_day_id_idx" ON "research_spending"("bureau_id", "on_day", "id");

-- CreateIndex
CREATE INDEX "research_spending_grams_idx" ON "research_spending" USING GIN ("grams");

-- CreateIndex
CREATE UNIQUE INDEX "research_spending_enterprise_id_year_quarter_key" ON "research_spending"("enterprise_id", "year", "quarter");

-- CreateIndex
CREATE INDEX "technology_contract_bureau_id_on_day_id_idx" ON "technology_contract"("bureau_id", "on_day", "id");

-- CreateIndex
CREATE INDEX "technology_contract_grams_idx" ON "technology_contract" USING GIN ("grams");

-- CreateIndex
CREATE INDEX "technology_contract_enterprise_id_idx" ON "technology_contract"("enterprise_id");

-- CreateIndex
CREATE UNIQUE INDEX "technology_contract_bureau_id_number_key" ON "technology_contract"("bureau_id", "number");

-- CreateIndex
CREATE INDEX "research_outcome_bureau_id_on_day_id_idx" ON "research_outcome"("bureau_id", "on_day", "id");

-- CreateIndex
CREATE INDEX "research_outcome_grams_idx" ON "research_outcome" USING GIN ("grams");

-- CreateIndex
CREATE INDEX "research_outcome_enterprise_id_idx" ON "research_outcome"("enterprise_id");

-- CreateIndex
CREATE INDEX "high_tech_step_bureau_id_on_day_id_idx" ON "high_tech_step"("bureau_id", "on_day", "id");

-- CreateIndex
CREATE INDEX "high_tech_step_grams_idx" ON "high_tech_step" USING GIN ("grams");

-- CreateIndex
CREATE UNIQUE INDEX "high_tech_step_enterprise_id_stage_on_day_key" ON "high_tech_step"("enterprise_id", "stage", "on_day");

-- CreateIndex
CREATE INDEX "partnership_bureau_id_state_ends_on_id_idx" ON "partnership"("bureau_id", "state", "ends_on", "id");

-- CreateIndex
CREATE INDEX "partnership_grams_idx" ON "partnership" USING GIN ("grams");

-- CreateIndex
CREATE INDEX "partnership_participant_ids_idx" ON "partnership" USING GIN ("participant_ids");

-- CreateIndex
CREATE INDEX "press_column_bureau_id_name_id_idx" ON "press_column"("bureau_id", "name", "id");

-- CreateIndex
CREATE INDEX "press_column_grams_idx" ON "press_column" USING GIN ("grams");

-- CreateIndex
CREATE UNIQUE INDEX "press_column_bureau_id_name_key" ON "press_column"("bureau_id", "name");

-- CreateIndex
CREATE INDEX "column_issue_bureau_id_state_published_on_id_idx" ON "column_issue"("bureau_id", "state", "published_on", "id");

-- CreateIndex
CREATE INDEX "column_issue_grams_idx" ON "column_issue" USING GIN ("grams");

-- CreateIndex
CREATE INDEX "column_issue_participant_ids_idx" ON "column_issue" USING GIN ("participant_ids");

-- CreateIndex
CREATE UNIQUE INDEX "column_issue_column_id_number_year_number_key" ON "column_issue"("column_id", "number_year", "number");

-- CreateIndex
CREATE INDEX "micro_comment_bureau_id_published_on_id_idx" ON "micro_comment"("bureau_id", "published_on", "id");

-- CreateIndex
CREATE INDEX "micro_comment_grams_idx" ON "micro_comment" USING GIN ("grams");

-- CreateIndex
CREATE INDEX "ledger_document_bureau_id_issued_on_id_idx" ON "ledger_document"("bureau_id", "issued_on", "id");

-- CreateIndex
CREATE INDEX "ledger_document_grams_idx" ON "ledger_document" USING GIN ("grams");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_document_bureau_id_number_key" ON "ledger_document"("bureau_id", "number");

-- CreateIndex
CREATE INDEX "policy_push_bureau_id_state_valid_to_id_idx" ON "policy_push"("bureau_id", "state", "valid_to", "id");

-- CreateIndex
CREATE INDEX "policy_push_grams_idx" ON "policy_push" USING GIN ("grams");

-- CreateIndex
CREATE INDEX "policy_receipt_enterprise_id_idx" ON "policy_receipt"("enterprise_id");

-- CreateIndex
CREATE INDEX "contact_group_bureau_id_name_id_idx" ON "contact_group"("bureau_id", "name", "id");

-- CreateIndex
CREATE INDEX "contact_group_grams_idx" ON "contact_group" USING GIN ("grams");

-- CreateIndex
CREATE INDEX "contact_group_owner_id_idx" ON "contact_group"("owner_id");

-- CreateIndex
CREATE INDEX "contact_group_enterprise_ids_idx" ON "contact_group" USING GIN ("enterprise_ids");

-- CreateIndex
CREATE INDEX "contact_group_participant_ids_idx" ON "contact_group" USING GIN ("participant_ids");

-- CreateIndex
CREATE INDEX "major_project_bureau_id_name_id_idx" ON "major_project"("bureau_id", "name", "id");

-- CreateIndex
CREATE INDEX "major_project_grams_idx" ON "major_project" USING GIN ("grams");

-- CreateIndex
CREATE INDEX "major_project_enterprise_id_idx" ON "major_project"("enterprise_id");

-- CreateIndex
CREATE UNIQUE INDEX "major_project_bureau_id_name_key" ON "major_project"("bureau_id", "name");

-- CreateIndex
CREATE INDEX "report_bureau_id_period_key_id_idx" ON "report"("bureau_id", "period_key", "id");

-- CreateIndex
CREATE INDEX "report_grams_idx" ON "report" USING GIN ("grams");

-- CreateIndex
CREATE UNIQUE INDEX "report_template_bureau_id_code_version_key" ON "report_template"("bureau_id", "code", "version");

-- CreateIndex
CREATE INDEX "service_list_bureau_id_year_edition_id_idx" ON "service_list"("bureau_id", "year", "edition", "id");

-- CreateIndex
CREATE INDEX "service_list_grams_idx" ON "service_list" USING GIN ("grams");

-- CreateIndex
CREATE UNIQUE INDEX "service_list_bureau_id_year_edition_key" ON "service_list"("bureau_id", "year", "edition");

-- CreateIndex
CREATE INDEX "service_item_item_key_idx" ON "service_item"("item_key");

-- CreateIndex
CREATE UNIQUE INDEX "service_item_list_id_item_key_key" ON "service_item"("list_id", "item_key");

-- CreateIndex
CREATE INDEX "team_bureau_id_name_id_idx" ON "team"("bureau_id", "name", "id");

-- CreateIndex
CREATE INDEX "team_grams_idx" ON "team" USING GIN ("grams");

-- CreateIndex
CREATE INDEX "team_member_ids_idx" ON "team" USING GIN ("member_ids");

-- CreateIndex
CREATE INDEX "team_enterprise_ids_idx" ON "team" USING GIN ("enterprise_ids");

-- CreateIndex
CREATE UNIQUE INDEX "team_bureau_id_team_key_key" ON "team"("bureau_id", "team_key");

-- CreateIndex
CREATE INDEX "team_member_team_id_idx" ON "team_member"("team_id");

-- CreateIndex
CREATE INDEX "team_member_user_id_idx" ON "team_member"("user_id");

-- CreateIndex
CREATE INDEX "team_enterprise_enterprise_id_idx" ON "team_enterprise"("enterprise_id");

-- CreateIndex
CREATE UNIQUE INDEX "team_enterprise_team_id_enterprise_id_from_day_key" ON "team_enterprise"("team_id", "enterprise_id", "from_day");

-- CreateIndex
CREATE INDEX "task_bureau_id_state_due_on_id_idx" ON "task"("bureau_id", "state", "due_on", "id");

-- CreateIndex
CREATE INDEX "task_grams_idx" ON "task" USING GIN ("grams");

-- CreateIndex
CREATE INDEX "task_team_id_idx" ON "task"("team_id");

-- CreateIndex
CREATE INDEX "task_participant_ids_idx" ON "task" USING GIN ("participant_ids");

-- A row of a past ledger is known by its number; most rows have none, and their writes pay nothing for these.
CREATE UNIQUE INDEX "problem_ledger_no" ON "problem" ("bureau_id", "ledger_no") WHERE "ledger_no" IS NOT NULL;
CREATE UNIQUE INDEX "visit_ledger_no" ON "visit" ("bureau_id", "ledger_no") WHERE "ledger_no" IS NOT NULL;
CREATE UNIQUE INDEX "activity_ledger_no" ON "activity" ("bureau_id", "ledger_no") WHERE "ledger_no" IS NOT NULL;

-- What an item of the service list was used for, and a team's share.
CREATE INDEX "problem_item" ON "problem" ("item_key") WHERE "item_key" IS NOT NULL;
CREATE INDEX "visit_item" ON "visit" ("item_key") WHERE "item_key" IS NOT NULL;
CREATE INDEX "task_item" ON "task" ("item_key") WHERE "item_key" IS NOT NULL;
CREATE INDEX "activity_item" ON "activity" ("item_key") WHERE "item_key" IS NOT NULL;
CREATE INDEX "problem_team" ON "problem" ("team_id") WHERE "team_id" IS NOT NULL;
CREATE INDEX "visit_team" ON "visit" ("team_id") WHERE "team_id" IS NOT NULL;
CREATE INDEX "visit_project" ON "visit" ("project_id") WHERE "project_id" IS NOT NULL;

-- What figures count by the closing day.
CREATE INDEX "problem_closed" ON "problem" ("bureau_id", "closed_at") WHERE "closed_at" IS NOT NULL;

-- 参加情况: one row per person and role, with what is said about the activity.
CREATE VIEW "participation" AS
  SELECT p."id", p."activity_id", p."person_key", p."name", p."role", p."is_attendance", p."is_expected", p."organisation",
    a."bureau_id", a."unit_path", a."unit_id", a."related_unit_paths", a."participant_ids", a."state", a."kind", a."title", a."planned_on",
    a."festival", a."topics", a."help_theme", a."host_keys", a."team_id", a."item_key", a."search_text" || E'\n' || lower(p."name") AS "search_text"
  FROM "activity_person" p JOIN "activity" a ON a."id" = p."activity_id";

-- 经费: one row per payment.
CREATE VIEW "expense" AS
  SELECT x."id", x."activity_id", x."spent_on", x."amount_fen", x."item", x."voucher_no", x."voucher_file_id",
    a."bureau_id", a."unit_path", a."unit_id", a."related_unit_paths", a."participant_ids", a."state", a."kind", a."title", a."planned_on",
    a."festival", a."topics", a."help_theme", a."host_keys", a."team_id", a."item_key", a."search_text" || E'\n' || lower(x."item") AS "search_text"
  FROM "activity_expense" x JOIN "activity" a ON a."id" = x."activity_id";

-- 清单事项 with the edition it stands in.
CREATE VIEW "service_item_line" AS
  SELECT i."id", i."list_id", i."item_key", i."position", i."content", i."objects", i."owner_unit_id", i."owner_unit_path", i."owner_unit_name",
    i."team_id", i."promised_days", i."channels", i."basis_document_id", l."bureau_id", i."owner_unit_path" AS "unit_path",
    l."related_unit_paths", l."participant_ids", l."year", l."edition", l."state" AS "list_state", l."title" AS "list_title",
    lower(i."content") AS "search_text"
  FROM "service_item" i JOIN "service_list" l ON l."id" = i."list_id";

-- 专栏期次 with its column.
CREATE VIEW "column_issue_line" AS
  SELECT i.*, c."name" AS "column_name", c."overlap" FROM "column_issue" i JOIN "press_column" c ON c."id" = i."column_id";
