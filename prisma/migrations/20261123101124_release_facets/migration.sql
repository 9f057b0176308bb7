-- DropIndex
DROP INDEX "albums_released_on_id_release_date_precision_label_idx";

-- CreateIndex
CREATE INDEX "albums_released_on_id_release_date_precision_label_album_type_idx" ON "albums"("released_on", "id", "release_date_precision", "label", "album_type");
