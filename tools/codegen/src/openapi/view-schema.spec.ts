import { describe, expect, it } from '@jest/globals';
import { buildDocument } from '../../test/build-document.js';
import { viewSchema } from './view-schema.js';

const document = buildDocument({
  schemas: {
    Base: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
    Derived: {
      allOf: [
        { $ref: '#/components/schemas/Base' },
        { type: 'object', required: ['extra'], properties: { extra: { type: 'integer' } } },
      ],
    },
    Maybe: { type: 'object', nullable: true, properties: { x: { type: 'string' } } },
    Nothing: { type: 'string', nullable: true, enum: [null] },
  },
});
const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

describe('viewSchema', () => {
  it('merges allOf and remembers which named schema declares a field', () => {
    const view = viewSchema(document, reference('Derived'));
    expect(view.name).toBe('Derived');
    expect(view.aspects.type).toBe('object');
    expect([...view.required]).toEqual(['id', 'extra']);
    expect(view.fields.get('id')?.declaredIn).toBe('Base');
    expect(view.fields.get('extra')?.declaredIn).toBe('Derived');
  });

  it('sees through an allOf that only wraps one reference', () => {
    const view = viewSchema(document, { deprecated: true, allOf: [reference('Maybe')] });
    expect(view).toMatchObject({
      name: 'Maybe',
      aspects: { nullable: 'yes', deprecated: 'yes', type: 'object' },
    });
  });

  it('takes an allOf as nullable only if each part is', () => {
    expect(viewSchema(document, { allOf: [reference('Maybe'), reference('Base')] }).aspects.nullable).toBe(
      'no',
    );
    expect(viewSchema(document, { type: 'object', allOf: [reference('Maybe')] }).aspects.nullable).toBe('no');
  });

  it('takes anyOf of a schema and null as that schema, nullable', () => {
    const view = viewSchema(document, { anyOf: [reference('Base'), reference('Nothing')] });
    expect(view).toMatchObject({ name: 'Base', aspects: { nullable: 'yes', type: 'object' } });
  });

  it('keeps other alternatives apart from each other', () => {
    const one = viewSchema(document, { anyOf: [reference('Base'), reference('Maybe')] });
    const other = viewSchema(document, { anyOf: [reference('Base'), { type: 'string' }] });
    expect(one.aspects.type).not.toBe(other.aspects.type);
  });

  it('orders words of an enum, so that their order is no difference', () => {
    expect(viewSchema(document, { type: 'string', enum: ['b', 'a'] }).aspects.enum).toBe('a | b');
  });

  it('shows bounds and defaults, and none where there is none', () => {
    const { aspects } = viewSchema(document, { type: 'integer', minimum: 0, default: 20 });
    expect(aspects).toMatchObject({ minimum: '0', maximum: 'none', default: '20', pattern: 'none' });
  });
});
