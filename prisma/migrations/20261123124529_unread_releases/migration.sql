-- DropIndex
DROP INDEX "albums_fetched_at_idx";

-- CreateIndex
CREATE INDEX "albums_fetched_at_released_on_release_date_precision_idx" ON "albums"("fetched_at", "released_on", "release_date_precision");
