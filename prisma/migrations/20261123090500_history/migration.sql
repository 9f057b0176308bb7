-- AlterTable
ALTER TABLE "albums" ADD COLUMN "first_read_at" TEXT;

-- AlterTable
ALTER TABLE "artists" ADD COLUMN "first_read_at" TEXT;

-- CreateTable
CREATE TABLE "album_versions" (
    "album_id" TEXT NOT NULL,
    "valid_from" TEXT NOT NULL,
    "valid_to" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "album_type" TEXT,
    "release_date" TEXT,
    "release_date_precision" TEXT,
    "released_on" TEXT,
    "total_tracks" INTEGER,
    "label" TEXT,
    "popularity" INTEGER,

    PRIMARY KEY ("album_id", "valid_to"),
    CONSTRAINT "album_versions_album_id_fkey" FOREIGN KEY ("album_id") REFERENCES "albums" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "artist_versions" (
    "artist_id" TEXT NOT NULL,
    "valid_from" TEXT NOT NULL,
    "valid_to" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "genres" TEXT,
    "popularity" INTEGER,
    "followers" INTEGER,

    PRIMARY KEY ("artist_id", "valid_to"),
    CONSTRAINT "artist_versions_artist_id_fkey" FOREIGN KEY ("artist_id") REFERENCES "artists" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "album_placements" (
    "album_id" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "partition" TEXT NOT NULL,
    "market" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "valid_from" TEXT NOT NULL,
    "valid_to" TEXT,

    PRIMARY KEY ("album_id", "source", "partition", "market", "valid_from"),
    CONSTRAINT "album_placements_album_id_fkey" FOREIGN KEY ("album_id") REFERENCES "albums" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "listings" (
    "source" TEXT NOT NULL,
    "partition" TEXT NOT NULL,
    "market" TEXT NOT NULL,
    "first_walked_at" TEXT NOT NULL,
    "last_walked_at" TEXT NOT NULL,
    "last_started_at" TEXT NOT NULL,
    "whole" BOOLEAN NOT NULL,
    "albums" INTEGER NOT NULL,
    "run_id" TEXT NOT NULL,

    PRIMARY KEY ("source", "partition", "market")
);

-- CreateTable
CREATE TABLE "listing_entries" (
    "run_id" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "partition" TEXT NOT NULL,
    "album_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("run_id", "source", "partition", "album_id"),
    CONSTRAINT "listing_entries_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "extraction_runs" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "album_placements_source_partition_market_valid_to_idx" ON "album_placements"("source", "partition", "market", "valid_to");

-- When albums and artists were first read was not noted so far: what is known of them was known when they were first seen, at the earliest.
UPDATE "albums" SET "first_read_at" = "first_seen_at"
WHERE "fetched_at" IS NOT NULL OR "label" IS NOT NULL OR "popularity" IS NOT NULL OR "upc" IS NOT NULL OR "fields_not_sent" <> '{}';
UPDATE "artists" SET "first_read_at" = "first_seen_at"
WHERE "genres" IS NOT NULL OR "popularity" IS NOT NULL OR "followers" IS NOT NULL OR "fields_not_sent" <> '{}';

-- Triggers, so that no writer can forget what was. A later migration that redefines one of these tables drops its trigger and has
-- to make it again. Learning by the first read what nobody had asked for yet is no change; two changes within a millisecond are one.
CREATE TRIGGER "albums_keep_history"
AFTER UPDATE OF "name", "album_type", "release_date", "release_date_precision", "released_on", "total_tracks", "label", "popularity" ON "albums"
WHEN (old."name", old."album_type", old."release_date", old."release_date_precision", old."released_on", old."total_tracks")
    IS NOT (new."name", new."album_type", new."release_date", new."release_date_precision", new."released_on", new."total_tracks")
  OR old."first_read_at" IS NOT NULL AND (old."label", old."popularity") IS NOT (new."label", new."popularity")
BEGIN
  INSERT INTO "album_versions" ("album_id", "valid_from", "valid_to", "name", "album_type", "release_date", "release_date_precision",
    "released_on", "total_tracks", "label", "popularity")
  SELECT old."id", "since", new."updated_at", old."name", old."album_type", old."release_date", old."release_date_precision",
    old."released_on", old."total_tracks", old."label", old."popularity"
  FROM (SELECT coalesce((SELECT max("valid_to") FROM "album_versions" WHERE "album_id" = old."id"),
    max(old."first_seen_at", coalesce((SELECT "value" FROM "store_meta" WHERE "key" = 'history_since'), ''))) AS "since")
  WHERE "since" < new."updated_at";
END;

CREATE TRIGGER "artists_keep_history"
AFTER UPDATE OF "name", "genres", "popularity", "followers" ON "artists"
WHEN old."name" IS NOT new."name"
  OR old."first_read_at" IS NOT NULL AND (old."genres", old."popularity", old."followers") IS NOT (new."genres", new."popularity", new."followers")
BEGIN
  INSERT INTO "artist_versions" ("artist_id", "valid_from", "valid_to", "name", "genres", "popularity", "followers")
  SELECT old."id", "since", new."last_seen_at", old."name", old."genres", old."popularity", old."followers"
  FROM (SELECT coalesce((SELECT max("valid_to") FROM "artist_versions" WHERE "artist_id" = old."id"),
    max(old."first_seen_at", coalesce((SELECT "value" FROM "store_meta" WHERE "key" = 'history_since'), ''))) AS "since")
  WHERE "since" < new."last_seen_at";
END;
