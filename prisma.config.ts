// Read by the Prisma CLI alone; the programs of this workspace open the store through libs/storage.
import { defineConfig } from 'prisma/config';

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'file:./data/new-releases.db' },
});
