import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from '@jest/globals';
import { type Migration } from './read-migrations.js';
import { renderMigrations } from './render-migrations.js';

/** What a program gets that imports the rendered module. */
function evaluate(source: string): unknown {
  const exports: { migrations?: unknown } = {};
  runInNewContext(ts.transpile(source, { module: ts.ModuleKind.CommonJS }), { exports });
  // Through JSON, for objects of another context are not equal to ours.
  return JSON.parse(JSON.stringify(exports.migrations));
}

function buildMigration(name: string, sql: string): Migration {
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}

describe('renderMigrations', () => {
  it.each([
    ['plain', 'CREATE TABLE "a" (\n  "id" TEXT\n);\n'],
    ['backticks and templates', "SELECT `a`, \"${b}\", '$' || '{c}';"],
    ['backslashes', "SELECT '\\n', 'C:\\\\x\\`';"],
    ['carriage returns, which a template would normalise', 'SELECT 1;\r\nSELECT 2;\r'],
    ['text beyond ASCII', "SELECT 'ключ 🎵 \u2028';"],
    ['nothing', ''],
  ])('gives back byte for byte: %s', (_, sql) => {
    const migration = buildMigration('20260101000000_a', sql);
    expect(evaluate(renderMigrations([migration]))).toEqual([migration]);
  });

  it('keeps the order', () => {
    const migrations = [buildMigration('2_b', 'B'), buildMigration('1_a', 'A')];
    expect(evaluate(renderMigrations(migrations))).toEqual(migrations);
  });

  it('renders an empty list', () => {
    expect(evaluate(renderMigrations([]))).toEqual([]);
  });

  it('says that it is generated and by which command', () => {
    expect(renderMigrations([])).toMatch(/^\/\/ Generated, do not edit\.[^]*command `migrations`/u);
  });
});
