/**
 * What the Data Package standard (version 2) makes mandatory, and of what kind is what this site gives beside it, as
 * a JSON Schema (draft 7) of our own.
 */
const ADDRESS = { type: 'string', pattern: '^https?://' };

const LICENCE = {
  type: 'object',
  properties: { path: ADDRESS, title: { type: 'string' } },
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
};

const FIELD = {
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: { type: 'string', minLength: 1 },
    type: { enum: ['integer', 'number', 'string', 'date', 'boolean'] },
  },
};

const RESOURCE = {
  type: 'object',
  required: ['name', 'path'],
  properties: {
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    path: ADDRESS,
    bytes: { type: 'integer', minimum: 1 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    mediatype: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
    schema: {
      type: 'object',
      required: ['fields'],
      properties: { fields: { type: 'array', minItems: 1, items: FIELD } },
    },
  },
};

export const DATA_PACKAGE = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['resources'],
  properties: {
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    homepage: { type: 'string', format: 'uri' },
    created: { type: 'string', format: 'date-time' },
    keywords: { type: 'array', minItems: 1, items: { type: 'string' } },
    licenses: { type: 'array', minItems: 1, items: LICENCE },
    sources: { type: 'array', items: { type: 'object', properties: { path: ADDRESS } } },
    resources: { type: 'array', minItems: 1, items: RESOURCE },
  },
};
