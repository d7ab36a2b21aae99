import { defineRule } from './define-rule.ts';

/** A file that cannot be read as what its folder says it is. */
export const invalidEntry = defineRule({
  id: 'invalid-entry',
  waivable: false,
  level: 'error',
  description: {
    ko: '항목이나 출처 파일을 읽을 수 없습니다.',
    en: 'An entry or source file cannot be read.',
  },
  messages: {
    yaml: {
      ko: 'YAML을 읽을 수 없습니다: {detail}\n들여쓰기와 따옴표를 확인하세요.',
      en: 'The YAML cannot be read: {detail}\nCheck indentation and quotes.',
    },
    schema: {
      ko: '`{at}` 값이 형식에 맞지 않습니다: {detail}\n{expected}',
      en: 'The value of `{at}` does not fit: {detail}\n{expected}',
    },
    'unknown-key': {
      ko: '알 수 없는 키 `{at}`입니다.\n{expected}',
      en: 'Unknown key `{at}`.\n{expected}',
    },
    undecided: {
      ko: '`{at}` 에 아직 `?` 가 적혀 있습니다. 초안이 편집자에게 남겨 둔 자리입니다.\n정해서 채우거나, 정할 때까지 `status: draft` 로 두세요.',
      en: '`{at}` still says `?`, which the draft left for an editor to decide.\nDecide and fill it in, or keep `status: draft` until then.',
    },
    mdx: {
      ko: '본문 MDX를 읽을 수 없습니다: {detail}\n여는 태그마다 닫는 태그가 있는지, `{` 와 `<` 를 글자로 쓰려면 `\\{`, `\\<` 로 적었는지 확인하세요.',
      en: 'The MDX of the body cannot be read: {detail}\nClose every tag you open, and write `\\{` and `\\<` for the bare characters.',
    },
    'frontmatter-missing': {
      ko: '첫 줄에 `---` 로 시작하는 머리말(frontmatter)이 없습니다.\n제목, 언어, 상태, 주장을 담은 머리말을 맨 위에 두세요.',
      en: 'The file does not begin with frontmatter between `---` lines.\nPut title, lang, status and claims at the very top.',
    },
    'too-large': {
      ko: '파일이 너무 큽니다({at}자). 항목은 {expected}자까지 읽습니다.\n여러 항목으로 나누세요.',
      en: 'The file is too large ({at} characters); entries are read up to {expected}.\nDivide it into several entries.',
    },
    unreadable: {
      ko: '파일을 읽을 수 없습니다: {detail}\n파일이 UTF-8 텍스트이고 읽기 권한이 있는지 확인하세요.',
      en: 'The file cannot be read: {detail}\nMake sure that it is UTF-8 text and that you may read it.',
    },
    layout: {
      ko: '`{at}`: {detail}\n{expected}',
      en: '`{at}`: {detail}\n{expected}',
    },
  },
  *check(entry) {
    for (const { messageId, data, place, file } of entry.problems) yield { messageId, data, place, file };
  },
  *checkProject(project) {
    for (const { messageId, data, place, file } of project.problems) yield { messageId, data, place, file };
  },
});
