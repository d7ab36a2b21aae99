import type { YAMLParseError } from 'yaml';
import type { Locale } from '../../schemas/language.ts';

/** What the parser says of a text that is no YAML, in Korean; it says it in English itself. */
const KOREAN: Readonly<Partial<Record<YAMLParseError['code'], string>>> = {
  ALIAS_PROPS: '별칭(*)에는 앵커나 태그를 붙일 수 없습니다',
  BAD_ALIAS: '별칭(*)이 가리키는 곳이 없습니다',
  BAD_COLLECTION_TYPE: '이 태그는 이런 모음에 쓸 수 없습니다',
  BAD_DIRECTIVE: '%로 시작하는 지시문이 잘못되었습니다',
  BAD_DQ_ESCAPE: '큰따옴표 안에 잘못된 \\ 표기가 있습니다',
  BAD_INDENT: '들여쓰기가 맞지 않습니다',
  BAD_PROP_ORDER: '앵커와 태그는 값 앞에 두어야 합니다',
  BAD_SCALAR_START: '이 글자로는 따옴표 없는 값을 시작할 수 없습니다',
  BLOCK_AS_IMPLICIT_KEY: '한 줄에 `키: 값` 이 두 번 나옵니다. 값에 쌍점(:)이 있으면 따옴표로 감싸야 합니다',
  BLOCK_IN_FLOW: '{ }나 [ ] 안에는 여러 줄로 된 모음을 둘 수 없습니다',
  DUPLICATE_KEY: '같은 키가 두 번 나옵니다',
  KEY_OVER_1024_CHARS: '키가 1024자를 넘습니다',
  MISSING_CHAR: '있어야 할 글자(닫는 따옴표, 쌍점, 쉼표, 빈칸 따위)가 없습니다',
  MULTILINE_IMPLICIT_KEY: '키는 한 줄로 써야 합니다. 쌍점(:)이나 따옴표가 빠졌는지 보세요',
  MULTIPLE_ANCHORS: '앵커(&)가 둘입니다',
  MULTIPLE_DOCS: '문서가 둘 이상입니다. 가운데의 `---` 를 지우세요',
  MULTIPLE_TAGS: '태그(!)가 둘입니다',
  NON_STRING_KEY: '키는 글이어야 합니다',
  TAB_AS_INDENT: '들여쓰기에 탭을 쓸 수 없습니다. 빈칸을 쓰세요',
  TAG_RESOLVE_FAILED: '값이 태그와 맞지 않거나 모르는 태그입니다',
  UNEXPECTED_TOKEN: '여기에 올 수 없는 글자가 있습니다',
};

const LONGEST = 200;

/** A fault of YAML in the words of each language of the interface. */
export function yamlFaultInWords({ code, message }: YAMLParseError): Readonly<Record<Locale, string>> {
  const en = message.slice(0, LONGEST);
  return { ko: KOREAN[code] ?? en, en };
}
