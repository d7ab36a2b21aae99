import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/cli/develop/json-schemas.ts';

const folder = path.resolve(import.meta.dirname, '../../schemas/json');

test('the committed JSON Schemas are those of the zod schemas (npm run schemas)', () => {
  const schemas = jsonSchemas();
  expect(readdirSync(folder).sort()).toEqual([...schemas.keys()].sort());
  for (const [name, text] of schemas) expect(readFileSync(path.join(folder, name), 'utf8'), name).toBe(text);
});
