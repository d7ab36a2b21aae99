export { type Block, type Body, type Mention } from './body.ts';
export { type Citation } from './citation.ts';
export { MAX_ENTRY_LENGTH, parseEntry, type ParsedEntry } from './entry.ts';
export { COMPONENTS, forbiddenIn, type Forbidden } from './forbidden.ts';
export { parseYaml, type Path, type Yaml } from './frontmatter.ts';
export { fileRange, type MappedText } from './mapped-text.ts';
export { indexLines, type LineIndex } from './place.ts';
export { type Problem } from './problem.ts';
export { type Waiver } from './waiver.ts';
