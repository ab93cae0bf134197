-- AlterTable
ALTER TABLE "rating" ADD COLUMN     "contacted_in_time" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "host_unit_id" UUID,
ADD COLUMN     "result" TEXT;

-- CreateIndex
CREATE INDEX "rating_rated_at_idx" ON "rating"("rated_at");

-- Beyond what the schema language can say -------------------------------------------------------------------------

-- Ratings given before the row remembered what was rated: read from the events and clocks of their round.
UPDATE "rating" r SET
  "result" = (
    SELECT CASE e."type" WHEN 'problem.infoTimedOut' THEN 'EXPLAINED' ELSE e."payload" #>> '{data,result}' END
    FROM "event" e
    WHERE e."subject_id" = r."problem_id" AND e."type" IN ('problem.resultSubmitted', 'problem.infoTimedOut')
      AND (e."payload" ->> 'round')::int = r."round"
    ORDER BY e."version" DESC LIMIT 1),
  "contacted_in_time" = EXISTS (
    SELECT 1 FROM "clock" c
    WHERE c."subject_id" = r."problem_id" AND c."kind" = 'firstContact' AND c."round" = r."round"
      AND c."state" = 'done' AND c."overdue_at" IS NULL),
  "host_unit_id" = (SELECT p."host_unit_id" FROM "problem" p WHERE p."id" = r."problem_id");

-- 评价件次: one answer given to an enterprise, with the access columns of its problem.
CREATE VIEW "rated_answer" AS
  SELECT r."id", r."problem_id", r."round", r."satisfaction", r."cause", r."comment", r."source", r."rated_at",
    r."result", r."contacted_in_time", r."host_unit_id", r."satisfaction" <> 'UNRATED' AS "rated",
    p."round" > r."round" AS "reworked", p."number", p."title", p."enterprise_id", p."district_code", p."category",
    p."area", p."bureau_id", p."unit_path", p."related_unit_paths", p."participant_ids", p."search_text", p."grams"
  FROM "rating" r JOIN "problem" p ON p."id" = r."problem_id";

-- 回访台: what is to be called. Only the bureau that received it or answers for it now calls, so only these paths count.
CREATE VIEW "callback_task" AS
  SELECT p."id", p."number", p."title", p."call_reason", p."round", p."state", p."priority", p."category",
    p."district_code", p."enterprise_id", p."host_id", p."host_unit_id", p."answered_at", p."due_at", p."bureau_id",
    p."unit_path", ARRAY[p."receiving_unit_path"] AS "receiving_unit_paths", p."search_text", p."grams",
    -- Most urgent reason first (callback-queue.ts), then whatever has waited longest for its call.
    CASE p."call_reason" WHEN 'DISSATISFIED' THEN 1 WHEN 'AWAITING_FEEDBACK' THEN 2 WHEN 'WITHDRAWN_SAMPLE' THEN 3 ELSE 4 END
      || '/' || to_char(coalesce(p."due_at", p."closed_at", p."updated_at") AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISS') AS "urgency"
  FROM "problem" p WHERE p."call_reason" IS NOT NULL;

-- What a changed sample looks through: problems that ended lately.
CREATE INDEX "problem_ended" ON "problem" ("updated_at") WHERE "state" IN ('CLOSED', 'WITHDRAWN');
