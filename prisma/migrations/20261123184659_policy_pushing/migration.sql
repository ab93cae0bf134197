-- AlterTable
ALTER TABLE "policy_push" ADD COLUMN     "push_cursor" UUID,
ADD COLUMN     "push_done" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "push_finished_at" TIMESTAMPTZ(3),
ADD COLUMN     "push_total" INTEGER,
ADD COLUMN     "pushed_by_id" UUID;

-- AlterTable
ALTER TABLE "policy_receipt" ADD COLUMN     "id" UUID NOT NULL DEFAULT gen_random_uuid(),
ADD COLUMN     "token_hash" BYTEA,
ADD COLUMN     "told_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE UNIQUE INDEX "policy_receipt_id_key" ON "policy_receipt"("id");

-- CreateIndex
CREATE UNIQUE INDEX "policy_receipt_token_hash_key" ON "policy_receipt"("token_hash");

-- 送达情况: one row per policy and contact, with names and the state of the last mail.
CREATE VIEW "policy_receipt_line" AS
  SELECT r."id", r."policy_id", r."enterprise_id", r."contact_id", r."sent_at", r."read_at", r."reminded_at", r."told_at",
    p."bureau_id", p."unit_path", p."related_unit_paths", p."participant_ids", e."name" AS "enterprise_name", e."search_text",
    c."name" AS "contact_name",
    (SELECT d."state" FROM "notification" n JOIN "delivery" d ON d."notification_id" = n."id"
      WHERE n."subject_id" = r."policy_id" AND n."contact_id" = r."contact_id" ORDER BY d."created_at" DESC LIMIT 1) AS "delivery_state"
  FROM "policy_receipt" r JOIN "policy_push" p ON p."id" = r."policy_id" JOIN "enterprise" e ON e."id" = r."enterprise_id"
    JOIN "enterprise_contact" c ON c."id" = r."contact_id";
