-- AlterTable
ALTER TABLE "clock" ADD COLUMN     "asked_late_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "timer" ADD COLUMN     "rung" TEXT;

-- AlterTable
ALTER TABLE "user_job" ADD COLUMN     "results" JSONB;

-- AlterTable
ALTER TABLE "problem" ADD COLUMN     "call_reason" TEXT,
ADD COLUMN     "check_called_at" TIMESTAMPTZ(3),
ADD COLUMN     "extension_request" JSONB,
ADD COLUMN     "extensions_granted" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "instruction_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "open_instructions" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "shelved_at" TIMESTAMPTZ(3),
ADD COLUMN     "shelved_until" TIMESTAMPTZ(3),
ADD COLUMN     "shelving_request" JSONB,
ADD COLUMN     "urged_count" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "routing_rule" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sort_order" INTEGER NOT NULL,
    "condition" JSONB NOT NULL,
    "host" JSONB NOT NULL,
    "co_handlers" JSONB NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by_id" UUID,

    CONSTRAINT "routing_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deputy" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "absent_user_id" UUID NOT NULL,
    "deputy_user_id" UUID NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by_id" UUID,

    CONSTRAINT "deputy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handover" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "unit_path" TEXT NOT NULL,
    "from_user_id" UUID NOT NULL,
    "from_name" TEXT NOT NULL,
    "to_user_id" UUID NOT NULL,
    "to_name" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "moved" JSONB NOT NULL,
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "handover_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "problem_instruction" (
    "problem_id" UUID NOT NULL,
    "no" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "by_id" UUID,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answered_by_id" UUID,
    "answered_by_name" TEXT,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "problem_instruction_pkey" PRIMARY KEY ("problem_id","no")
);

-- CreateTable
CREATE TABLE "watch" (
    "user_id" UUID NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "watch_pkey" PRIMARY KEY ("user_id","subject_id")
);

-- CreateTable
CREATE TABLE "callback_call" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "problem_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "caller_id" UUID NOT NULL,
    "caller_name" TEXT NOT NULL,
    "called_at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT NOT NULL,
    "finding" TEXT,
    "note" TEXT,

    CONSTRAINT "callback_call_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supervision_order" (
    "id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefix" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "serial" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "order_key" TEXT NOT NULL,
    "problem_id" UUID NOT NULL,
    "problem_number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "clock_id" UUID NOT NULL,
    "clock_kind" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "unit_path" TEXT NOT NULL,
    "related_unit_paths" TEXT[],
    "participant_ids" UUID[],
    "issued_to_id" UUID NOT NULL,
    "issued_to_name" TEXT NOT NULL,
    "issued_to_unit_id" UUID NOT NULL,
    "issued_to_unit_path" TEXT NOT NULL,
    "demand" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "issued_by_id" UUID,
    "issued_by_name" TEXT NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "deadline" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answered_by_id" UUID,
    "answered_by_name" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "returned_count" INTEGER NOT NULL DEFAULT 0,
    "closing_note" TEXT,
    "cancel_reason" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "search_text" TEXT NOT NULL DEFAULT '',
    "grams" TEXT[],

    CONSTRAINT "supervision_order_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "routing_rule_bureau_id_active_sort_order_idx" ON "routing_rule"("bureau_id", "active", "sort_order");

-- CreateIndex
CREATE INDEX "deputy_bureau_id_to_day_idx" ON "deputy"("bureau_id", "to_day");

-- CreateIndex
CREATE INDEX "deputy_absent_user_id_idx" ON "deputy"("absent_user_id");

-- CreateIndex
CREATE INDEX "deputy_deputy_user_id_idx" ON "deputy"("deputy_user_id");

-- CreateIndex
CREATE INDEX "handover_bureau_id_at_idx" ON "handover"("bureau_id", "at");

-- CreateIndex
CREATE INDEX "watch_subject_id_idx" ON "watch"("subject_id");

-- CreateIndex
CREATE INDEX "callback_call_problem_id_called_at_idx" ON "callback_call"("problem_id", "called_at");

-- CreateIndex
CREATE UNIQUE INDEX "supervision_order_order_key_key" ON "supervision_order"("order_key");

-- CreateIndex
CREATE INDEX "supervision_order_bureau_id_state_deadline_id_idx" ON "supervision_order"("bureau_id", "state", "deadline", "id");

-- CreateIndex
CREATE INDEX "supervision_order_problem_id_idx" ON "supervision_order"("problem_id");

-- CreateIndex
CREATE INDEX "supervision_order_participant_ids_idx" ON "supervision_order" USING GIN ("participant_ids");

-- CreateIndex
CREATE INDEX "supervision_order_grams_idx" ON "supervision_order" USING GIN ("grams");

-- CreateIndex
CREATE UNIQUE INDEX "supervision_order_bureau_id_prefix_year_serial_key" ON "supervision_order"("bureau_id", "prefix", "year", "serial");

-- Beyond what the schema language can say -------------------------------------------------------------------------

-- Open clocks, by due time: what a changed calendar may move, and the supervision board.
CREATE INDEX "clock_open_due" ON "clock" ("due_at", "id") WHERE "state" IN ('running', 'paused');

-- The callback desk and the approval inbox look only at what waits.
CREATE INDEX "problem_to_call" ON "problem" ("bureau_id", "answered_at") WHERE "call_reason" IS NOT NULL;
CREATE INDEX "problem_to_approve" ON "problem" ("bureau_id", "due_at")
  WHERE "extension_request" IS NOT NULL OR "shelving_request" IS NOT NULL;
CREATE INDEX "problem_shelved" ON "problem" ("bureau_id", "shelved_until") WHERE "state" = 'SHELVED';
CREATE INDEX "problem_to_answer_instruction" ON "problem" ("bureau_id", "due_at") WHERE "open_instructions" > 0;

-- Nobody acts for themselves, and an absence ends after it began.
ALTER TABLE "deputy" ADD CONSTRAINT "deputy_is_somebody_else" CHECK ("absent_user_id" <> "deputy_user_id");
ALTER TABLE "deputy" ADD CONSTRAINT "deputy_days_in_order" CHECK ("from_day" <= "to_day");
