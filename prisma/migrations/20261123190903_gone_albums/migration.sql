-- AlterTable
ALTER TABLE "albums" ADD COLUMN "is_gone" BOOLEAN NOT NULL DEFAULT false;

-- DropIndex
DROP INDEX "albums_fetched_at_released_on_release_date_precision_idx";

-- CreateIndex
CREATE INDEX "albums_fetched_at_released_on_release_date_precision_is_gone_idx" ON "albums"("fetched_at", "released_on", "release_date_precision", "is_gone");
