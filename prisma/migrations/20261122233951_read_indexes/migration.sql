-- AlterTable
ALTER TABLE "albums" ADD COLUMN "updated_at" TEXT NOT NULL DEFAULT '';

-- When a stored album last changed was not noted: its last read is the latest that it can be.
UPDATE "albums" SET "updated_at" = coalesce("fetched_at", "last_seen_at");

-- DropIndex
DROP INDEX "albums_released_on_idx";

-- CreateIndex
CREATE INDEX "albums_released_on_id_idx" ON "albums"("released_on", "id");

-- CreateIndex
CREATE INDEX "albums_label_released_on_id_idx" ON "albums"("label", "released_on", "id");

-- CreateIndex
CREATE INDEX "albums_popularity_id_idx" ON "albums"("popularity", "id");

-- CreateIndex
CREATE INDEX "albums_first_seen_at_id_idx" ON "albums"("first_seen_at", "id");

-- CreateIndex
CREATE INDEX "albums_updated_at_id_idx" ON "albums"("updated_at", "id");

-- CreateIndex
CREATE INDEX "artists_popularity_id_idx" ON "artists"("popularity", "id");

-- CreateIndex
CREATE INDEX "artists_followers_id_idx" ON "artists"("followers", "id");

-- CreateIndex
CREATE INDEX "artists_first_seen_at_id_idx" ON "artists"("first_seen_at", "id");

-- CreateIndex
CREATE INDEX "artists_last_seen_at_id_idx" ON "artists"("last_seen_at", "id");
