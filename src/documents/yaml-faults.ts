import type { YAMLParseError } from 'yaml';
import type { Words } from '../../schemas/language.ts';

/** What keeps a text from being YAML, in words for somebody who does not know its grammar. */
const FAULTS: Readonly<Partial<Record<YAMLParseError['code'], Words>>> = {
  ALIAS_PROPS: {
    ko: '별칭(*)에는 앵커나 태그를 붙일 수 없습니다',
    en: 'an alias (*) takes neither anchor nor tag',
  },
  BAD_ALIAS: { ko: '별칭(*)이 가리키는 곳이 없습니다', en: 'this alias (*) points at nothing' },
  BAD_COLLECTION_TYPE: {
    ko: '이 태그는 이런 모음에 쓸 수 없습니다',
    en: 'this tag does not go with this kind of collection',
  },
  BAD_DIRECTIVE: { ko: '%로 시작하는 지시문이 잘못되었습니다', en: 'this directive (%) is wrong' },
  BAD_DQ_ESCAPE: {
    ko: '큰따옴표 안에 잘못된 \\ 표기가 있습니다',
    en: 'there is no such escape (\\) inside double quotation marks; use single ones',
  },
  BAD_INDENT: {
    ko: '들여쓰기가 윗줄과 맞지 않거나 괄호가 닫히지 않았습니다',
    en: 'the indentation does not fit the lines above, or a bracket is not closed',
  },
  BAD_PROP_ORDER: { ko: '앵커와 태그는 값 앞에 두어야 합니다', en: 'anchor and tag stand before the value' },
  BAD_SCALAR_START: {
    ko: '이 글자로는 따옴표 없는 값을 시작할 수 없습니다',
    en: 'a value without quotation marks cannot begin with this character',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    ko: '한 줄에 `키: 값` 이 두 번 나옵니다. 값에 쌍점(:)이 있으면 따옴표로 감싸야 합니다',
    en: 'the line has `key: value` twice; a value with a colon in it needs quotation marks',
  },
  BLOCK_IN_FLOW: {
    ko: '{ }나 [ ] 안에는 여러 줄로 된 모음을 둘 수 없습니다',
    en: 'inside { } and [ ] no list or keys may stand on lines of their own',
  },
  DUPLICATE_KEY: { ko: '같은 키가 두 번 나옵니다', en: 'this key stands here twice' },
  KEY_OVER_1024_CHARS: { ko: '키가 1024자를 넘습니다', en: 'a key is longer than 1024 characters' },
  MISSING_CHAR: {
    ko: '있어야 할 글자(닫는 따옴표, 쌍점, 쉼표, 빈칸 따위)가 없습니다',
    en: 'a character is missing: a closing quotation mark, a colon, a comma or a space',
  },
  MULTILINE_IMPLICIT_KEY: {
    ko: '`키: 값` 이 와야 할 자리에 다른 말이 있습니다. 쌍점(:)이나 따옴표, 머리말을 닫는 `---` 가 빠졌는지 보세요',
    en: 'words stand where `key: value` should; look for a missing colon or quotation mark, or the `---` that ends the frontmatter',
  },
  MULTIPLE_ANCHORS: { ko: '앵커(&)가 둘입니다', en: 'there are two anchors (&)' },
  MULTIPLE_DOCS: {
    ko: '문서가 둘 이상입니다. 가운데의 `---` 를 지우세요',
    en: 'there is more than one document; remove the `---` in between',
  },
  MULTIPLE_TAGS: { ko: '태그(!)가 둘입니다', en: 'there are two tags (!)' },
  NON_STRING_KEY: { ko: '키는 글이어야 합니다', en: 'a key has to be text' },
  TAB_AS_INDENT: {
    ko: '들여쓰기에 탭을 쓸 수 없습니다. 빈칸을 쓰세요',
    en: 'lines are indented by spaces, not by tabs',
  },
  TAG_RESOLVE_FAILED: {
    ko: '값이 태그와 맞지 않거나 모르는 태그입니다',
    en: 'the value does not fit its tag, or the tag is not known',
  },
  UNEXPECTED_TOKEN: { ko: '여기에 올 수 없는 글자가 있습니다', en: 'these characters cannot stand here' },
};

const LONGEST = 200;

/** A fault of YAML in the words of each language of the interface. */
export function yamlFaultInWords({ code, message }: YAMLParseError): Words {
  const unknown = message.slice(0, LONGEST);
  return FAULTS[code] ?? { ko: unknown, en: unknown };
}
