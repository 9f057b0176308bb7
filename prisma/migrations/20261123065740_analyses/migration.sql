-- CreateTable
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
