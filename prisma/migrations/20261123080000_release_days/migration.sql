-- DropIndex
DROP INDEX "albums_label_released_on_id_idx";

-- DropIndex
DROP INDEX "albums_released_on_id_idx";

-- AlterTable
ALTER TABLE "albums" ADD COLUMN "duration_ms" INTEGER;
ALTER TABLE "albums" ADD COLUMN "explicit_tracks" INTEGER;
ALTER TABLE "albums" ADD COLUMN "tracks_read" INTEGER;

-- CreateTable
CREATE TABLE "album_sources" (
    "album_id" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "market" TEXT NOT NULL,

    PRIMARY KEY ("album_id", "source", "market"),
    CONSTRAINT "album_sources_album_id_fkey" FOREIGN KEY ("album_id") REFERENCES "albums" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "completed_listings" (
    "run_id" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "market" TEXT NOT NULL,
    "covers_from" TEXT NOT NULL,
    "covers_to" TEXT NOT NULL,
    "is_capped" BOOLEAN NOT NULL,

    PRIMARY KEY ("run_id", "source"),
    CONSTRAINT "completed_listings_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "extraction_runs" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "release_days" (
    "dimension" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "released_on" TEXT NOT NULL,
    "releases" INTEGER NOT NULL,
    "tracks" INTEGER NOT NULL,
    "tracks_read" INTEGER NOT NULL,
    "duration_ms" INTEGER NOT NULL,
    "explicit_tracks" INTEGER NOT NULL,
    "new_artists" INTEGER NOT NULL,

    PRIMARY KEY ("dimension", "value", "released_on")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "stale_release_days" (
    "released_on" TEXT NOT NULL PRIMARY KEY
) WITHOUT ROWID;

-- AlterTable
ALTER TABLE "album_artists" ADD COLUMN "released_on" TEXT;
ALTER TABLE "album_artists" ADD COLUMN "is_day_known" BOOLEAN NOT NULL DEFAULT false;

-- DropIndex
DROP INDEX "album_artists_artist_id_idx";

-- CreateIndex
CREATE INDEX "album_artists_artist_id_released_on_is_day_known_idx" ON "album_artists"("artist_id", "released_on", "is_day_known");

-- CreateIndex
CREATE INDEX "album_artists_released_on_is_day_known_artist_id_idx" ON "album_artists"("released_on", "is_day_known", "artist_id");

-- CreateIndex
CREATE INDEX "completed_listings_covers_to_covers_from_source_market_is_capped_idx" ON "completed_listings"("covers_to", "covers_from", "source", "market", "is_capped");

-- CreateIndex
CREATE INDEX "release_days_released_on_idx" ON "release_days"("released_on");

-- CreateIndex
CREATE INDEX "albums_released_on_id_release_date_precision_label_idx" ON "albums"("released_on", "id", "release_date_precision", "label");

-- CreateIndex
CREATE INDEX "albums_label_released_on_id_release_date_precision_total_tracks_tracks_read_duration_ms_explicit_tracks_idx" ON "albums"("label", "released_on", "id", "release_date_precision", "total_tracks", "tracks_read", "duration_ms", "explicit_tracks");
