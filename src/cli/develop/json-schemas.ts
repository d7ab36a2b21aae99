import { z } from 'zod';
import { AuditReport } from '../../../schemas/audit.ts';
import { Finding, FindingTranslation } from '../../../schemas/finding.ts';
import { Glossary } from '../../../schemas/glossary.ts';
import { MutationReport } from '../../../schemas/mutation.ts';
import { Pack } from '../../../schemas/pack.ts';
import { Quantity } from '../../../schemas/quantity.ts';
import { JsonReport } from '../../../schemas/report.ts';
import { Source } from '../../../schemas/source.ts';

const SCHEMAS = {
  audit: AuditReport,
  'finding-translation': FindingTranslation,
  finding: Finding,
  glossary: Glossary,
  mutations: MutationReport,
  pack: Pack,
  quantity: Quantity,
  report: JsonReport,
  source: Source,
} as const;

/** File name and text of every published JSON Schema, as authors write the data (dates are strings). */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, {
        io: 'input',
        unrepresentable: 'any',
        reused: 'ref',
        override: ({ zodSchema, jsonSchema }) => {
          if (zodSchema._zod.def.type === 'date')
            Object.assign(jsonSchema, { type: 'string', format: 'date' });
        },
      });
      return [`${name}.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
