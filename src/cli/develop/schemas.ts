import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { jsonSchemas } from './json-schemas.ts';

/** `npm run schemas`: writes the JSON Schemas that editors and other tools read. */

const folder = path.resolve(import.meta.dirname, '../../../schemas/json');
await mkdir(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) {
  const file = path.join(folder, name);
  await writeFile(`${file}.tmp`, text);
  await rename(`${file}.tmp`, file);
}
