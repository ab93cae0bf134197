-- CreateIndex
CREATE INDEX "problem_co_handler_user_id_idx" ON "problem_co_handler"("user_id");
