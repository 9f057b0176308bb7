// Generated, do not edit. Made from
//   prisma/migrations
// by `npm run codegen` (tools/codegen, command `migrations`).

/** A migration: its name, its SQL, and the sha256 of that SQL in hex. */
export interface EmbeddedMigration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** All migrations, in the order to apply them. */
export const migrations: readonly EmbeddedMigration[] = [
  {
    name: "20261122151420_init",
    checksum: "4d804cec4efc07f83d3c19fbe0637fd5203ddbb364a4f09b360c0412502375f1",
    sql: `-- CreateTable
CREATE TABLE "albums" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "album_type" TEXT,
    "release_date" TEXT,
    "release_date_precision" TEXT,
    "released_on" TEXT,
    "total_tracks" INTEGER,
    "label" TEXT,
    "popularity" INTEGER,
    "upc" TEXT,
    "spotify_url" TEXT,
    "image_url" TEXT,
    "fields_not_sent" TEXT NOT NULL DEFAULT '{}',
    "content_hash" TEXT,
    "first_seen_at" TEXT NOT NULL,
    "last_seen_at" TEXT NOT NULL,
    "fetched_at" TEXT,
    "run_id" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "tracks" (
    "album_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "disc_number" INTEGER NOT NULL,
    "track_number" INTEGER NOT NULL,
    "duration_ms" INTEGER NOT NULL,
    "explicit" BOOLEAN NOT NULL,
    "is_local" BOOLEAN NOT NULL DEFAULT false,
    "spotify_url" TEXT,
    "isrc" TEXT,
    "first_seen_at" TEXT NOT NULL,
    "run_id" TEXT NOT NULL,

    PRIMARY KEY ("album_id", "id"),
    CONSTRAINT "tracks_album_id_fkey" FOREIGN KEY ("album_id") REFERENCES "albums" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "artists" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "spotify_url" TEXT,
    "image_url" TEXT,
    "genres" TEXT,
    "popularity" INTEGER,
    "followers" INTEGER,
    "fields_not_sent" TEXT NOT NULL DEFAULT '{}',
    "first_seen_at" TEXT NOT NULL,
    "last_seen_at" TEXT NOT NULL,
    "fetched_at" TEXT,
    "run_id" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "album_artists" (
    "album_id" TEXT NOT NULL,
    "artist_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("album_id", "position"),
    CONSTRAINT "album_artists_album_id_fkey" FOREIGN KEY ("album_id") REFERENCES "albums" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "album_artists_artist_id_fkey" FOREIGN KEY ("artist_id") REFERENCES "artists" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "track_artists" (
    "album_id" TEXT NOT NULL,
    "track_id" TEXT NOT NULL,
    "artist_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("album_id", "track_id", "position"),
    CONSTRAINT "track_artists_album_id_track_id_fkey" FOREIGN KEY ("album_id", "track_id") REFERENCES "tracks" ("album_id", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "track_artists_artist_id_fkey" FOREIGN KEY ("artist_id") REFERENCES "artists" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "work_items" (
    "album_id" TEXT NOT NULL PRIMARY KEY,
    "seq" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_offset" INTEGER,
    "seen_track_ids" TEXT,
    "partial_hash" TEXT,
    "reason" TEXT,
    "run_id" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    CONSTRAINT "work_items_album_id_fkey" FOREIGN KEY ("album_id") REFERENCES "albums" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "album_sightings" (
    "album_id" TEXT NOT NULL,
    "run_id" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "partition" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,
    "listing" INTEGER NOT NULL DEFAULT 1,
    "seen_at" TEXT NOT NULL,

    PRIMARY KEY ("album_id", "run_id", "source"),
    CONSTRAINT "album_sightings_album_id_fkey" FOREIGN KEY ("album_id") REFERENCES "albums" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "album_sightings_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "extraction_runs" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "extraction_runs" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "resume_key" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "query" TEXT,
    "market" TEXT,
    "access" TEXT,
    "state" TEXT NOT NULL,
    "started_at" TEXT NOT NULL,
    "listing_started_at" TEXT NOT NULL,
    "listing" INTEGER NOT NULL DEFAULT 1,
    "ended_at" TEXT,
    "come_back_at" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 1,
    "exit_code" INTEGER,
    "error" TEXT,
    "albums_seen" INTEGER NOT NULL DEFAULT 0,
    "albums_new" INTEGER NOT NULL DEFAULT 0,
    "albums_updated" INTEGER NOT NULL DEFAULT 0,
    "albums_unchanged" INTEGER NOT NULL DEFAULT 0,
    "albums_gone" INTEGER NOT NULL DEFAULT 0,
    "tracks_stored" INTEGER NOT NULL DEFAULT 0,
    "records_rejected" INTEGER NOT NULL DEFAULT 0,
    "requests" TEXT NOT NULL DEFAULT '{}',
    "duration_ms" INTEGER NOT NULL DEFAULT 0,
    "options" TEXT NOT NULL DEFAULT '{}',
    "findings" TEXT NOT NULL DEFAULT '[]',
    "snapshot_path" TEXT,
    "program_version" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "run_coverage" (
    "run_id" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "reported_total" INTEGER,
    "seen" INTEGER NOT NULL DEFAULT 0,
    "cap_reached" BOOLEAN NOT NULL DEFAULT false,
    "pages_moved" INTEGER NOT NULL DEFAULT 0,
    "nulls" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,
    "unread" INTEGER NOT NULL DEFAULT 0,
    "listing_complete" BOOLEAN NOT NULL DEFAULT false,
    "findings" TEXT NOT NULL DEFAULT '[]',

    PRIMARY KEY ("run_id", "source"),
    CONSTRAINT "run_coverage_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "extraction_runs" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "page_cursors" (
    "run_id" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "partition" TEXT NOT NULL,
    "cursor" TEXT NOT NULL,
    "done" BOOLEAN NOT NULL,
    "updated_at" TEXT NOT NULL,

    PRIMARY KEY ("run_id", "source", "partition"),
    CONSTRAINT "page_cursors_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "extraction_runs" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "rejected_records" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "fingerprint" TEXT NOT NULL,
    "run_id" TEXT NOT NULL,
    "source" TEXT,
    "stage" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "album_id" TEXT,
    "entity_id" TEXT,
    "reason" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "first_seen_at" TEXT NOT NULL,
    "last_seen_at" TEXT NOT NULL,
    "times" INTEGER NOT NULL DEFAULT 1,
    "replayed_at" TEXT
);

-- CreateTable
CREATE TABLE "quota_windows" (
    "account" TEXT NOT NULL,
    "endpoint_group" TEXT NOT NULL,
    "bucket_start" TEXT NOT NULL,
    "spent" INTEGER NOT NULL,

    PRIMARY KEY ("account", "endpoint_group", "bucket_start")
);

-- CreateTable
CREATE TABLE "quota_groups" (
    "account" TEXT NOT NULL,
    "endpoint_group" TEXT NOT NULL,
    "cooldown_until" TEXT,
    "cooldown_reason" TEXT,
    "retry_after_ms" INTEGER,
    "refused_at" TEXT,
    "learned_budget" INTEGER,
    "learned_at" TEXT,

    PRIMARY KEY ("account", "endpoint_group")
);

-- CreateTable
CREATE TABLE "throttle_windows" (
    "account" TEXT NOT NULL PRIMARY KEY,
    "limit_count" INTEGER NOT NULL,
    "window_ms" INTEGER NOT NULL,
    "learned_at" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "capabilities" (
    "client_id" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "available" BOOLEAN NOT NULL,
    "checked_at" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "page_size" INTEGER,

    PRIMARY KEY ("client_id", "operation")
);

-- CreateTable
CREATE TABLE "watched_artists" (
    "artist_id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT,
    "added_at" TEXT NOT NULL,
    "first_walk_done_at" TEXT,
    "last_walked_at" TEXT
);

-- CreateTable
CREATE TABLE "leases" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "token" INTEGER NOT NULL,
    "holder_host" TEXT,
    "holder_boot_id" TEXT,
    "holder_pid" INTEGER,
    "holder_process_start" TEXT,
    "purpose" TEXT,
    "since" TEXT,
    "heartbeat_at" TEXT
);

-- CreateTable
CREATE TABLE "store_meta" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "albums_released_on_idx" ON "albums"("released_on");

-- CreateIndex
CREATE INDEX "albums_fetched_at_idx" ON "albums"("fetched_at");

-- CreateIndex
CREATE INDEX "album_artists_artist_id_idx" ON "album_artists"("artist_id");

-- CreateIndex
CREATE INDEX "track_artists_artist_id_idx" ON "track_artists"("artist_id");

-- CreateIndex
CREATE UNIQUE INDEX "work_items_seq_key" ON "work_items"("seq");

-- CreateIndex
CREATE INDEX "work_items_state_seq_idx" ON "work_items"("state", "seq");

-- CreateIndex
CREATE INDEX "album_sightings_run_id_source_position_idx" ON "album_sightings"("run_id", "source", "position");

-- CreateIndex
CREATE INDEX "extraction_runs_resume_key_started_at_idx" ON "extraction_runs"("resume_key", "started_at");

-- CreateIndex
CREATE INDEX "extraction_runs_started_at_idx" ON "extraction_runs"("started_at");

-- CreateIndex
CREATE UNIQUE INDEX "rejected_records_fingerprint_key" ON "rejected_records"("fingerprint");

-- CreateIndex
CREATE INDEX "rejected_records_run_id_idx" ON "rejected_records"("run_id");
`,
  },
  {
    name: "20261122191215_schedule",
    checksum: "66661fdc4bb3a5dce54ebf49bba722334942cf95ead0b586dda2ad51e176027e",
    sql: `-- AlterTable
ALTER TABLE "extraction_runs" ADD COLUMN "deferred_at" TEXT;

-- AlterTable
ALTER TABLE "work_items" ADD COLUMN "market" TEXT;

-- CreateTable
CREATE TABLE "schedules" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "next_due_at" TEXT NOT NULL,
    "resume_at" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "wait_until" TEXT,
    "updated_at" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "schedule_ticks" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "due_at" TEXT NOT NULL,
    "trigger" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "run_id" TEXT,
    "exit_code" INTEGER,
    "started_at" TEXT,
    "ended_at" TEXT NOT NULL,
    "note" TEXT
);

-- CreateIndex
CREATE INDEX "schedule_ticks_due_at_idx" ON "schedule_ticks"("due_at");
`,
  },
  {
    name: "20261122233951_read_indexes",
    checksum: "749e667a3293dd45b01945bb6af5d548dd4b494cafca29313316de036bb25a36",
    sql: `-- AlterTable
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
`,
  },
  {
    name: "20261123064538_sales",
    checksum: "8ed2d6f2cc2e615b8e04876524884a2506688c0dc9f131da686af6a41a18518a",
    sql: `-- CreateTable
CREATE TABLE "sales_files" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "imported_at" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "currency" TEXT,
    "absent_days" TEXT NOT NULL,
    "first_day" TEXT NOT NULL,
    "last_day" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "rows_new" INTEGER NOT NULL,
    "rows_replaced" INTEGER NOT NULL,
    "rows_unchanged" INTEGER NOT NULL,
    "rows_refused" INTEGER NOT NULL,
    "options" TEXT NOT NULL DEFAULT '{}'
);

-- CreateTable
CREATE TABLE "sales" (
    "product" TEXT NOT NULL,
    "region" TEXT NOT NULL DEFAULT '',
    "day" TEXT NOT NULL,
    "units" REAL NOT NULL,
    "revenue" REAL,
    "file_id" INTEGER NOT NULL,

    PRIMARY KEY ("product", "region", "day"),
    CONSTRAINT "sales_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "sales_files" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "replaced_sales" (
    "product" TEXT NOT NULL,
    "region" TEXT NOT NULL DEFAULT '',
    "day" TEXT NOT NULL,
    "units" REAL NOT NULL,
    "revenue" REAL,
    "file_id" INTEGER NOT NULL,

    PRIMARY KEY ("product", "region", "day", "file_id"),
    CONSTRAINT "replaced_sales_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "sales_files" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "sales_products" (
    "product" TEXT NOT NULL PRIMARY KEY,
    "regions" TEXT NOT NULL,
    "currency" TEXT,
    "time_zone" TEXT NOT NULL,
    "first_day" TEXT NOT NULL,
    "last_day" TEXT NOT NULL,
    "days" INTEGER NOT NULL,
    "units" REAL NOT NULL,
    "revenue" REAL
);

-- CreateTable
CREATE TABLE "product_links" (
    "product" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "link_id" TEXT NOT NULL,

    PRIMARY KEY ("product", "kind", "link_id")
);

-- CreateTable
CREATE TABLE "staged_sales" (
    "product" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "units" REAL NOT NULL,
    "revenue" REAL,
    "line" INTEGER NOT NULL,
    "is_refused" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("product", "region", "day")
);

-- CreateIndex
CREATE UNIQUE INDEX "sales_files_sha256_key" ON "sales_files"("sha256");

-- CreateIndex
CREATE INDEX "sales_files_imported_at_id_idx" ON "sales_files"("imported_at", "id");

-- CreateIndex
CREATE INDEX "sales_file_id_idx" ON "sales"("file_id");

-- CreateIndex
CREATE INDEX "replaced_sales_file_id_idx" ON "replaced_sales"("file_id");
`,
  },
  {
    name: "20261123065740_analyses",
    checksum: "df2d3661631f32c79952dc3942e4b81c231a6b8a5ab9d20bd580ee16904643da",
    sql: `-- CreateTable
CREATE TABLE "analyses" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "parameters" TEXT NOT NULL,
    "seed" INTEGER NOT NULL,
    "data_version" INTEGER NOT NULL,
    "inputs" TEXT NOT NULL,
    "inputs_sha256" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "tried" INTEGER NOT NULL,
    "findings" INTEGER NOT NULL,
    "duration_ms" INTEGER NOT NULL,
    "program_version" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "analysis_pairs" (
    "analysis_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "releases_by" TEXT NOT NULL,
    "releases_key" TEXT NOT NULL,
    "releases_name" TEXT NOT NULL,
    "releases_measure" TEXT NOT NULL,
    "product" TEXT NOT NULL,
    "region" TEXT,
    "sales_measure" TEXT NOT NULL,
    "found" BOOLEAN NOT NULL,
    "lag" INTEGER,
    "weeks" INTEGER,
    "correlation" REAL,
    "correlation_low" REAL,
    "correlation_high" REAL,
    "p_value" REAL,
    "q_value" REAL,
    "slope" REAL,
    "slope_low" REAL,
    "slope_high" REAL,
    "moves_at_lags" TEXT NOT NULL DEFAULT '[]',
    "refusal_reason" TEXT,
    "refusal_message" TEXT,
    "weeks_needed" INTEGER,

    PRIMARY KEY ("analysis_id", "number")
);

-- CreateIndex
CREATE INDEX "analyses_created_at_id_idx" ON "analyses"("created_at", "id");

-- CreateIndex
CREATE INDEX "analysis_pairs_analysis_id_found_number_idx" ON "analysis_pairs"("analysis_id", "found", "number");
`,
  },
  {
    name: "20261123080000_release_days",
    checksum: "3a20989484d5389fecaea399858492a77b1d1d0ae27a24b464974de2ded98b70",
    sql: `-- DropIndex
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
`,
  },
  {
    name: "20261123090500_history",
    checksum: "9498a4a132f8153b7f44818e8fd014a828f0c6014922a3e9001af2e4cbac9fc5",
    sql: `-- AlterTable
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
`,
  },
  {
    name: "20261123101124_release_facets",
    checksum: "fb9b8dde0d55848e6b809b11ffd0065e96a66854322d9c61135040587be857a4",
    sql: `-- DropIndex
DROP INDEX "albums_released_on_id_release_date_precision_label_idx";

-- CreateIndex
CREATE INDEX "albums_released_on_id_release_date_precision_label_album_type_idx" ON "albums"("released_on", "id", "release_date_precision", "label", "album_type");
`,
  },
  {
    name: "20261123124529_unread_releases",
    checksum: "89fbb275ed7f2a2c44d73d3bd8b12f1066ea832596913c75b039b164a690e1bd",
    sql: `-- DropIndex
DROP INDEX "albums_fetched_at_idx";

-- CreateIndex
CREATE INDEX "albums_fetched_at_released_on_release_date_precision_idx" ON "albums"("fetched_at", "released_on", "release_date_precision");
`,
  },
  {
    name: "20261123190903_gone_albums",
    checksum: "1fb563a38d4d47cc35bdccbacbd8a9a994dc246af6dcf3546a71ab98ebeefe16",
    sql: `-- AlterTable
ALTER TABLE "albums" ADD COLUMN "is_gone" BOOLEAN NOT NULL DEFAULT false;

-- DropIndex
DROP INDEX "albums_fetched_at_released_on_release_date_precision_idx";

-- CreateIndex
CREATE INDEX "albums_fetched_at_released_on_release_date_precision_is_gone_idx" ON "albums"("fetched_at", "released_on", "release_date_precision", "is_gone");
`,
  },
];
