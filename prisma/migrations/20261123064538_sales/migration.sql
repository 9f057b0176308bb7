-- CreateTable
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
