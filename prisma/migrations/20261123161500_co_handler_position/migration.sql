-- Co-handlers keep the order of their assignment, also when one of them hands over. Earlier rows follow by id, as before.
ALTER TABLE "problem_co_handler" ADD COLUMN "position" INTEGER NOT NULL DEFAULT 0;
