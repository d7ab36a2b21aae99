import { access, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** `npm run new rule <id>`: writes a rule, its page and its line in the list, ready to be filled in. */

const root = path.resolve(import.meta.dirname, '../../..');
const [what, id = ''] = process.argv.slice(2);

if (what !== 'rule' || !/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
  console.error(
    'Usage: npm run new rule <id>\nThe id names the fault and reads well after "allow": figure-mismatch.',
  );
  process.exit(2);
}

const variable = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const ruleFile = `src/rules/${id}.ts`;
const pageFile = `content/rules/${id}.md`;
const listFile = 'src/rules/index.ts';

for (const file of [ruleFile, pageFile])
  if (await exists(file)) {
    console.error(`${file} is there already; nothing was written.`);
    process.exit(2);
  }

await write(
  ruleFile,
  `import { defineRule } from './define-rule.ts';

/** Say in one sentence what the rule guards. */
export const ${variable} = defineRule({
  id: '${id}',
  level: 'error',
  description: {
    ko: '',
    en: '',
  },
  messages: {
    found: {
      ko: '\`{found}\` …\\n고치는 방법을 적으세요.',
      en: 'Unexpected \`{found}\` …\\nSay what to do.',
    },
  },
  *check(entry) {
    for (const { figures } of entry.passages) {
      // Say here which figures are at fault; until then the rule finds nothing.
      const faulty = figures.filter(() => false);
      for (const { quantity, place } of faulty)
        yield { messageId: 'found', place, data: { found: quantity.text } };
    }
  },
});
`,
);
await write(
  pageFile,
  `# ${id}

## Incorrect

\`\`\`mdx
\`\`\`

## Correct

\`\`\`mdx
\`\`\`
`,
);
await write(listFile, addToList(await readFile(path.join(root, listFile), 'utf8')));
console.log(`Wrote ${ruleFile} and ${pageFile}, and listed the rule in ${listFile}.
Fill in words and examples, then run: npx vitest run test/rules`);

/** Puts import and entry where the alphabet wants them. */
function addToList(text: string): string {
  const imports = text.match(/^import \{ .*$/gm) ?? [];
  const after = (line: string) => line.split("'")[1] ?? '';
  const own = `import { ${variable} } from './${id}.ts';`;
  const next = imports.find((line) => after(line) > after(own));
  const withImport = next
    ? text.replace(next, `${own}\n${next}`)
    : text.replace(/\n\n\/\*\*/, `\n${own}\n\n/**`);
  return withImport.replace(
    /(rules: readonly Rule\[\] = \[\n)([^\]]*)\]/,
    (_, head: string, body: string) => {
      const names = [...body.split('\n').filter(Boolean), `  ${variable},`].sort();
      return `${head}${names.join('\n')}\n]`;
    },
  );
}

async function exists(file: string): Promise<boolean> {
  return access(path.join(root, file)).then(
    () => true,
    () => false,
  );
}

async function write(file: string, text: string): Promise<void> {
  const target = path.join(root, file);
  await writeFile(`${target}.tmp`, text);
  await rename(`${target}.tmp`, target);
}
