-- AlterTable
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
