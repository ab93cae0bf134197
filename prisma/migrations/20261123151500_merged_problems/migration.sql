-- What was merged into a problem: its page shows them, and their enterprises are told with it.
CREATE INDEX "problem_merged_into" ON "problem" ("merged_into_id") WHERE "merged_into_id" IS NOT NULL;
