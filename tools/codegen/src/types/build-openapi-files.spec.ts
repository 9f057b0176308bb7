import { afterEach, describe, expect, it } from '@jest/globals';
import { buildDocument } from '../../test/build-document.js';
import { buildWorkspace, type TestWorkspace } from '../../test/build-workspace.js';
import { buildOpenapiFiles } from './build-openapi-files.js';

const document = buildDocument({
  operation: { summary: 'Prose of an operation', deprecated: true },
  schemas: {
    Thing: {
      type: 'object',
      description: 'Prose of a schema',
      required: ['id'],
      properties: {
        id: { type: 'string' },
        gone: { type: 'string', nullable: true, deprecated: true },
        description: { type: 'string' },
        deprecated: { type: 'boolean' },
      },
    },
  },
});

describe('buildOpenapiFiles', () => {
  let workspace: TestWorkspace | undefined;
  afterEach(() => workspace?.remove());

  const build = async (
    text: string,
  ): Promise<Record<'types' | 'module' | 'validators' | 'declarations', string>> => {
    workspace = await buildWorkspace({ 'libs/spotify-types/openapi/spotify-web-api.yml': text });
    const { paths } = workspace;
    const files = await buildOpenapiFiles(paths);
    expect(files.map((file) => file.path)).toEqual([
      paths.openapiTypes,
      paths.openapiModule,
      paths.validators,
      paths.validatorsTypes,
    ]);
    const [types, module, validators, declarations] = files.map((file) => file.content);
    return { types: types!, module: module!, validators: validators!, declarations: declarations! };
  };

  it('says in each file that it is generated, from what, and by which command', async () => {
    for (const content of Object.values(await build(JSON.stringify(document)))) {
      expect(content).toMatch(/^\/\/ Generated, do not edit\./u);
      expect(content).toContain('spotify-web-api.yml, version 1.2.3');
      expect(content).toContain('command `types`');
    }
  });

  it('renders types with operations, required and nullable fields', async () => {
    const { types } = await build(JSON.stringify(document));
    expect(types).toContain('export interface operations');
    expect(types).toContain('"get-thing": {');
    expect(types).toMatch(/\n\s+id: string;/u);
    expect(types).toMatch(/\n\s+gone\?: string \| null;/u);
  });

  it('leaves deprecation out of the types but keeps a field of that name', async () => {
    const { types } = await build(JSON.stringify(document));
    expect(types).not.toContain('@deprecated');
    expect(types).toMatch(/\n\s+deprecated\?: boolean;/u);
  });

  it('renders the document as a plain object without prose, but keeps a field called description', async () => {
    const { module } = await build(JSON.stringify(document));
    expect(module).not.toContain('Prose');
    const json = module.slice(module.indexOf('= {') + 2, module.lastIndexOf(';'));
    const parsed = JSON.parse(json) as typeof document;
    expect(parsed).toHaveProperty(['components', 'schemas', 'Thing', 'properties', 'description'], {
      type: 'string',
    });
    expect(parsed).toHaveProperty(['paths', '/things/{id}', 'get', 'deprecated'], true);
  });

  it('is the same each time', async () => {
    const text = JSON.stringify(document);
    expect(await build(text)).toEqual(await build(text));
  });

  it('names the document when it is none', async () => {
    await expect(build('openapi: 2')).rejects.toThrow(
      /spotify-web-api\.yml is not an OpenAPI 3\.0 document/u,
    );
  });
});
