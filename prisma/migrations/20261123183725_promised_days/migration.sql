-- AlterTable
ALTER TABLE "problem" ADD COLUMN     "promised_days" INTEGER;

-- Closed problems whose working days are not counted yet: rows of before, and those imported from past ledgers. Empty otherwise.
CREATE INDEX "problem_uncounted" ON "problem" ("id") WHERE "state" = 'CLOSED' AND "accepted_at" IS NOT NULL AND "handled_days" IS NULL;
