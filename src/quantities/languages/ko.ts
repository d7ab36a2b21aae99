import { type Language, type Mark, list } from '../language.ts';

const counter = (unit: string, safe = false): Mark => ({
  kind: 'number',
  unit,
  ...(safe ? { glue: true } : {}),
});

/** Korean. */
export const ko: Language = {
  tag: 'ko',
  myriad: {
    digits: {
      영: 0,
      공: 0,
      령: 0,
      일: 1,
      이: 2,
      삼: 3,
      사: 4,
      오: 5,
      육: 6,
      륙: 6,
      칠: 7,
      팔: 8,
      구: 9,
      零: 0,
      〇: 0,
      一: 1,
      二: 2,
      三: 3,
      四: 4,
      五: 5,
      六: 6,
      七: 7,
      八: 8,
      九: 9,
      壹: 1,
      貳: 2,
      參: 3,
    },
    places: { 십: 1, 백: 2, 천: 3, 十: 1, 百: 2, 千: 3, 拾: 1 },
    scales: { 만: 4, 억: 8, 조: 12, 경: 16, 萬: 4, 万: 4, 億: 8, 兆: 12 },
    points: ['점', '쩜'],
    fractionLinks: ['과', '와', '하고'],
    fractionOf: ['분의', '분에'],
    vague: ['수', '몇', '數', '여러'],
    placeholders: ['零', '〇'],
    powerLinks: ['의'],
    powerEnds: ['제곱', '승'],
    copula: ['이'],
    not: {
      조: '각별사',
      경: '기우찰북남고쟁제매비영험로유주',
      만: '큼',
      천: '안연주식국재체장막',
      백: '화혈신악',
      십: '자',
      일: '부정반종단상치자직본몰체련대행곱흔',
      사: '람',
      이: '상하',
      삼: '',
      오: '',
      육: '',
      칠: '',
      팔: '',
      구: '',
    },
    anywhere: false,
  },
  native: {
    tens: { 열: 10, 스물: 20, 서른: 30, 마흔: 40, 쉰: 50, 예순: 60, 일흔: 70, 여든: 80, 아흔: 90 },
    units: { 하나: 1, 둘: 2, 셋: 3, 넷: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9 },
    attributive: { 한: 1, 두: 2, 세: 3, 네: 4, 스무: 20 },
    spans: {
      한두: [1, 2],
      두세: [2, 3],
      두어: [2, 3],
      서너: [3, 4],
      서넛: [3, 4],
      너댓: [4, 5],
      네댓: [4, 5],
      네다섯: [4, 5],
      두서너: [2, 4],
      대여섯: [5, 6],
      대엿: [5, 6],
      예닐곱: [6, 7],
      일고여덟: [7, 8],
      여덟아홉: [8, 9],
      한둘: [1, 2],
      두셋: [2, 3],
    },
  },
  after: [
    ['퍼센트|프로|퍼센티지|퍼센테이지|％', { kind: 'percentage', unit: '%', inside: true, glue: true }],
    [
      '퍼센트포인트|퍼센트 포인트|%포인트|% 포인트|%p|%P|％포인트|프로포인트|%포인트',
      { kind: 'percentage-point', unit: '%p', inside: true, glue: true },
    ],
    ['퍼밀', { kind: 'per-mille', unit: '‰', inside: true, glue: true }],
    ['베이시스포인트|베이시스 포인트|bp|bps', { kind: 'basis-point', unit: 'bp', inside: true, glue: true }],
    ['배|곱절|갑절', { kind: 'multiple', unit: '×', glue: true }],
    ['번째|번 째', { kind: 'ordinal', unit: null, inside: true }],
    ['째', { kind: 'ordinal', unit: null, inside: true }],
    ['등', { kind: 'ordinal', unit: '등', inside: true }],
    ['위', { kind: 'ordinal', unit: '위' }],
    ['미터|메터|m', { kind: 'measure', unit: 'm', glue: true }],
    ['킬로미터|킬로메터|키로미터', { kind: 'measure', unit: 'km', glue: true }],
    ['센티미터|센치미터|센티|센치|쎈치', { kind: 'measure', unit: 'cm', glue: true }],
    ['데시미터', { kind: 'measure', unit: 'dm', glue: true }],
    ['밀리미터', { kind: 'measure', unit: 'mm', glue: true }],
    ['마이크로미터', { kind: 'measure', unit: 'μm', glue: true }],
    ['나노미터|나노', { kind: 'measure', unit: 'nm', glue: true }],
    ['인치', { kind: 'measure', unit: 'in', glue: true }],
    ['피트', { kind: 'measure', unit: 'ft', glue: true }],
    ['야드', { kind: 'measure', unit: 'yd', glue: true }],
    ['마일|마일즈', { kind: 'measure', unit: 'mi', glue: true }],
    ['해리', { kind: 'measure', unit: 'nmi' }],
    ['광년', { kind: 'measure', unit: 'ly', glue: true }],
    ['그램|그람', { kind: 'measure', unit: 'g', glue: true }],
    ['킬로그램|킬로그람|킬로|키로', { kind: 'measure', unit: 'kg', glue: true }],
    ['밀리그램', { kind: 'measure', unit: 'mg', glue: true }],
    ['마이크로그램', { kind: 'measure', unit: 'μg', glue: true }],
    ['톤|미터톤|메트릭톤', { kind: 'measure', unit: 't', glue: true }],
    ['온스', { kind: 'measure', unit: 'oz', glue: true }],
    ['근', { kind: 'measure', unit: '근', glue: true }],
    ['돈', { kind: 'measure', unit: '돈' }],
    ['리터', { kind: 'measure', unit: 'L', glue: true }],
    ['밀리리터', { kind: 'measure', unit: 'mL', glue: true }],
    ['헥토리터', { kind: 'measure', unit: 'hL', glue: true }],
    ['갤런|갤론', { kind: 'measure', unit: 'gal', glue: true }],
    ['배럴', { kind: 'measure', unit: 'bbl', glue: true }],
    ['제곱미터|평방미터', { kind: 'measure', unit: 'm²', glue: true }],
    ['제곱킬로미터|평방킬로미터', { kind: 'measure', unit: 'km²', glue: true }],
    ['입방미터|세제곱미터', { kind: 'measure', unit: 'm³', glue: true }],
    ['입방 피트|입방피트', { kind: 'measure', unit: 'ft³', glue: true }],
    ['헥타르|헥타아르', { kind: 'measure', unit: 'ha', glue: true }],
    ['에이커', { kind: 'measure', unit: 'acre', glue: true }],
    ['평', { kind: 'measure', unit: '평' }],
    ['바이트', { kind: 'measure', unit: 'B', glue: true }],
    ['킬로바이트', { kind: 'measure', unit: 'kB', glue: true }],
    ['메가바이트|메가', { kind: 'measure', unit: 'MB', glue: true }],
    ['기가바이트|기가', { kind: 'measure', unit: 'GB', glue: true }],
    ['테라바이트|테라', { kind: 'measure', unit: 'TB', glue: true }],
    ['비트', { kind: 'measure', unit: 'bit', glue: true }],
    ['헤르츠', { kind: 'measure', unit: 'Hz', glue: true }],
    ['킬로헤르츠', { kind: 'measure', unit: 'kHz', glue: true }],
    ['메가헤르츠', { kind: 'measure', unit: 'MHz', glue: true }],
    ['기가헤르츠', { kind: 'measure', unit: 'GHz', glue: true }],
    ['알피엠', { kind: 'measure', unit: 'rpm', glue: true }],
    ['와트', { kind: 'measure', unit: 'W', glue: true }],
    ['킬로와트', { kind: 'measure', unit: 'kW', glue: true }],
    ['메가와트', { kind: 'measure', unit: 'MW', glue: true }],
    ['기가와트', { kind: 'measure', unit: 'GW', glue: true }],
    ['킬로와트시', { kind: 'measure', unit: 'kWh', glue: true }],
    ['마력', { kind: 'measure', unit: 'hp' }],
    ['칼로리|킬로칼로리', { kind: 'measure', unit: 'kcal', glue: true }],
    ['볼트', { kind: 'measure', unit: 'V', glue: true }],
    ['암페어', { kind: 'measure', unit: 'A', glue: true }],
    ['헥토파스칼', { kind: 'measure', unit: 'hPa', glue: true }],
    ['데시벨', { kind: 'measure', unit: 'dB', glue: true }],
    ['미터퍼초', { kind: 'measure', unit: 'm/s', glue: true }],
    ['도', { kind: 'measure', unit: '°', notNative: true }],
    ['밀리시버트', { kind: 'measure', unit: 'mSv', glue: true }],
    ['초', { kind: 'duration', unit: 's' }],
    ['분|분간', { kind: 'duration', unit: 'min' }],
    ['시간', { kind: 'duration', unit: 'h' }],
    ['일간|일', { kind: 'duration', unit: 'day' }],
    ['주일|주간|주', { kind: 'duration', unit: 'week' }],
    ['개월|달|개월간', { kind: 'duration', unit: 'month', glue: true }],
    ['년|년간|개년|해', { kind: 'duration', unit: 'year', glue: true }],
    ['살|세', { kind: 'duration', unit: 'year' }],
    ['세기', { kind: 'duration', unit: 'century' }],
    ['원|원정', { kind: 'currency', unit: 'KRW' }],
    ['달러|불|미국 달러|미 달러|미화', { kind: 'currency', unit: 'USD', glue: true }],
    ['캐나다 달러', { kind: 'currency', unit: 'CAD', glue: true }],
    ['호주 달러', { kind: 'currency', unit: 'AUD', glue: true }],
    ['센트', { kind: 'currency', unit: 'cent', glue: true }],
    ['유로', { kind: 'currency', unit: 'EUR', glue: true }],
    ['파운드', { kind: 'currency', unit: 'GBP', glue: true }],
    ['펜스', { kind: 'currency', unit: 'penny', glue: true }],
    ['엔', { kind: 'currency', unit: 'JPY', glue: true }],
    ['위안', { kind: 'currency', unit: 'CNY', glue: true }],
    ['루피', { kind: 'currency', unit: 'INR', glue: true }],
    ['루블', { kind: 'currency', unit: 'RUB', glue: true }],
    ['프랑', { kind: 'currency', unit: 'CHF', glue: true }],
    ['페소', { kind: 'currency', unit: 'MXN', glue: true }],
    ['라리', { kind: 'currency', unit: 'GEL', glue: true }],
    ['네덜란드 휠던|휠던', { kind: 'currency', unit: 'NLG', glue: true }],
    ['비트코인', { kind: 'currency', unit: 'BTC', glue: true }],
    ['명|사람', counter('명', true)],
    ['인', counter('명')],
    ['번|개|장|권|달|잔|병|쌍|줄|곳|회|가지|마리|사람|군데|마디|차례|땀|골|편|건|구|손', counter('', true)],
    ['분들', counter('명')],
    [
      '개|가지|건|개비|번|차례|회|곳|마리|대|권|장|척|자루|점|표|골|쌍|편|줄|방|통|벌|켤레|그루|송이|잔|병|컵|그릇|조각|채|층|칸|면|쪽|페이지|단계|종|종류|군데|마디|방울|모금|걸음|발|발자국|곡|수|구|호|차|승|패|무|석|선|인분|끼|판|탄|땀|샷|톱|톨|알|포기|봉지|상자|박스|묶음|다발|꾸러미|세트|트럭|바퀴|군|글자|항|학기|학년|학점|이닝|안타|홈런|도루|타점|타수|부|부작|회차|강|관왕|연패|연승|연속|세대|대째|가구|세대주|부대|사단|개국|개사|시간대|축|갈래|파|계단|모둠|무리|떼|뭉치|짝|켠|움큼|줌|술|숟갈|필|필지|획|꼭지|코스|구간|노선|정거장|블록|달째|주째|박자|차선|차로|관|구역|동|호기|기|점대|포인트|번씩|대목|토막|구절|소절|장면|컷|쇼트|초식|손가락|갑|보루|쌈|죽|뭇|담불|거리|마지기|섬|말|되|홉|방면|차원|시선|세력|진영|정당|개당|군단|행성|팩|캔|롤|롤아웃|배치|에피소드|표본|세션|토큰|시행|사이클|스텝|레이어|코어|쿼리|요청|응답|문서|논문|보고서|데이터|가닥|올|매|폭|마당|막|자녀|식구|가마|가마니|뼘|뿌리|포대|자릿수|자리|부류|층위|국면|지점|고비|끗|끼니|바늘|마장|동이|단|단원|학급|개조|개팀|나이트|홀|타|언더파|오버파|세이브|볼넷|삼진|실점|득점|타석|경기째|연타석|팀|조각',
      counter(''),
    ],
    ['할', { kind: 'fraction', unit: '할', inside: true, factor: 0.1 }],
    ['푼', { kind: 'fraction', unit: '푼', inside: true, factor: 0.01 }],
    ['리', { kind: 'fraction', unit: '리', inside: true, factor: 0.001 }],
  ],
  before: [
    ['섭씨|섭씨 영상', { kind: 'measure', unit: '°C' }],
    ['화씨', { kind: 'measure', unit: '°F' }],
    ['시속', { kind: 'measure', unit: 'km/h' }],
  ],
  negatives: ['마이너스', '마이나스', '음수', '영하'],
  boundsBefore: [
    ['약|대략|거의|대충|어림잡아|얼추|줄잡아|한', { approximate: true }],
    ['최소|적어도|최소한|못해도', { bound: 'at-least' }],
    ['최대|많아야|기껏해야|최대한', { bound: 'at-most' }],
  ],
  boundsAfter: [
    [
      '이상|이상의|또는 그 이상|혹은 그 이상|보다 크거나 같|보다 많거나 같|보다 높거나 같|보다 많거나 그와 같|과 같거나 크|과 같거나 그보다 많|과 같거나 그보다 크|와 같거나 그보다 많|이거나 그보다 많|이거나 그보다 크|>=|을 밑돌지 않',
      { bound: 'at-least' },
    ],
    [
      '초과|보다 크|보다 많|보다 높|보다 길|이 넘|가 넘|을 넘|를 넘|넘|을 웃도|를 웃도|을 상회|를 상회|을 초과|를 초과|을 돌파|를 돌파',
      { bound: 'more-than' },
    ],
    [
      '이하|이하의|또는 그 이하|보다 작거나 같|보다 적거나 같|보다 낮거나 같|과 같거나 작|과 같거나 그보다 작|과 같거나 적|이거나 그보다 작|이거나 그보다 적|와 같거나 작|에 달하|까지만',
      { bound: 'at-most' },
    ],
    [
      '미만|보다 작|보다 적|보다 낮|보다 짧|아래|밑|이 안 되|이 안 되는|가 안 되|이 채 안|에 못 미치|을 밑도|를 밑도|또는 그 미만|또는 그보다 작|또는 그보다 적|혹은 그 미만',
      { bound: 'less-than' },
    ],
    ['가량|정도|쯤|내외|안팎|남짓|여|전후|언저리|께', { approximate: true }],
  ],
  rangeLinks: list(`
    ~|-|–|—|∼|～|에서|부터|내지|에서 최대|부터 최대|에서 최소|에서 많게는
  `),
  openRangeLinks: ['과', '와', ','],
  boundJoins: ['고', '지만', '면서', '그리고', '하고', '이면서'],
  intervalNames: ['신뢰구간', '신뢰 구간'],
  intervalLinks: ['은', '는'],
  locatorLinks: ['및', '와', '과'],
  parameters: ['파라미터', '매개변수', '모델'],
  parameterLinks: ['와', '과', '및'],
  shareLinks: ['중', '중에', '중에서', '가운데'],
  roundShareLinks: ['에'],
  sureNumbers: list(`
    십일|십이|십삼|십사|십오|십육|십칠|십팔|십구|이십|삼십|사십|오십|육십|칠십|팔십|구십|이백|삼백|오백|육백|칠백|팔백|오천|육천|칠천|팔천
  `),
  tenths: ['할', '푼', '리'],
  rangeOpeners: ['최소', '최대'],
  rangeClosers: ['사이', '까지'],
  changeLinks: ['에서', '부터'],
  changeClosers: ['로', '으로'],
  kinds: ['가지', '종류', '종', '유형', '갈래', '부류', '단계', '항목'],
  pageCounters: ['쪽', '페이지', '절'],
  pageClosers: list(`
    에서|에는|에도|에만|에 따르|에 나오|에 나온|에 나와|에 있|에 실|에 적|에 쓰|에 수록|에 보이|의 표|의 그림|의 각주|의 주석|의 문단|의 문장|의 서술|의 설명|의 내용|
    참조| 참조|참고| 참고|을 보|를 보|을 참|를 참|을 펴|를 펴|)|]|;
  `),
  extents: list(`
     분량|분량|짜리|가량| 가량|정도| 정도|쯤|이상| 이상|이하| 이하|이내| 이내|남짓| 남짓|내외| 내외|안팎| 안팎|씩|에 달|에 이르|에 걸|이나 되|을 읽|를 읽|을 넘|를 넘
  `),
  nameCues: list(`
    그림|표|시즌|각주|주석|부록|버전|문항|문제|수식|식|예|예시|사례|단계|레벨|등급|수준|절|장|쪽|페이지|항|조|호|번|유형|모델|파트|챕터|에피소드|
    시나리오|조건|지구|인터스텔라|아이폰|갤럭시|방|방송|채널
  `),
  nameEndings: [
    '번 각주',
    '번 주석',
    '번째 각주',
    '번 문항',
    '호선',
    '호기',
    '번지',
    '번길',
    '호실',
    '번 출구',
    '번출구',
    '등급',
    '번국도',
    '호텔',
  ],
  months: {},
  calendar: {
    years: ['년'],
    months: ['월'],
    days: ['일'],
    hours: ['시'],
    minutes: ['분'],
    seconds: ['초'],
    decades: ['년대'],
    halves: ['오전', '오후', '밤', '새벽', '저녁', '낮', '아침'],
    lasts: list(`
    간|동안| 동안|째| 만에|만에| 이상|이상| 이내|이내| 이하|씩|치|짜리| 정도|정도|쯤|가량| 가량| 연속|연속| 전|전에|후에| 후| 뒤|뒤|여|
     미만|미만| 넘|이 넘|이 걸|이나|당| 내|마다|의 기간|밖에| 남짓|차
  `),
  },
  particles: list(`
    은|는|이|가|을|를|의|에|에서|에게|에게서|로|으로|와|과|도|만|까지|부터|마다|씩|째|당|간|여|쯤|정도|가량|내외|안팎|이상|이하|미만|초과|이나|
    나|밖에|뿐|만에|만이|짜리|어치|들|대|남짓|이면|면|인|인데|이고|이며|이자|입니다|이다|이었다|였다|이라|라|라고|이라고|이라는|라는|이란|란|이지만|
    지만|이라도|라도|든|이든|이라면|라면|임|중|중에|중에서|가운데|동안|연속|전|후|뒤|이후|이전|이내|내|안|다|모두|전부|전원|만큼|보다|처럼|같은|같이|
    서|이서|아|이요|이여|요|예요|이에요|이네|네|네요|이네요|이구나|일|일까|이었|였|이랑|랑|하고|에는|에도|에만|에서는|에서도|로는|으로는|로도|만의|
    만을|만은|만도|분의|이니|니|인지|인가|인데도|일지|이야|야|이죠|죠|지|이지|쯤은|이나마|조차|마저|이상의|이하의|을까|였고|였으며|이었고|이었으며|
    였는데|이었는데|였던|이었던|께|여의|여만|째다|꼴|꼴로|가까이|가까운|이래|차|끼리|순|급|형|용|분|권|하나|하나가|하나도|하나하나|더|들도|로서|로써|
    으로써|때|때의|때는|때부터|때도|때까지|님|님들|들의|들이|들은|들을|다시
  `),
  prefixes: list(`
    약|총|무려|불과|최대|최소|평균|시속|마이너스|마이나스|음수|영하|섭씨|화씨|영상|도합|근|향후|지난|앞으로|전교|고작|겨우
  `),
  words: list(`
    만인|세단|이만하|이만저만|오초아|천모|구하|구조|백방|만방|한방병원|이 둘의|두리|두릅|네온|세션|세라|세컨|한명숙|한가운데|한가위|한가하|한개의|세가|
    세곡|세대를|이만|만일|만약|만에|만큼|만족|만화|만들|만나|만남|만원권|만세|만회|만점|만장|만료|만개|만행|만끽|만의|만이|만은|만을|사실|사건|사회|
    사원|사명|사장|사주|사시|사본|사대|사번|사이|사람|사인|사정|사용|사업|사고|사과|사진|사랑|사천시|사천성|사망|사기|사례|사항|사조|사일|사선|사채|
    사표|사병|사방|사군|사자|사면|사수|사편|사발|사층|사석|사부|사단|사판|사형|사세|사살|사월|이번|이점|이명|이건|이원|이회|이주|이분|이달|이일|이것|
    이런|이후|이전|이미|이제|이상|이하|이내|이날|이야|이외|이유|이대|이사|이자|이장|이면|이곳|이쪽|이편|이판|이종|이년|이차|이기|이선|이승|이패|이도|
    이시|이동|이론|이해|이호|이수|이발|이화|이천시|이개|이권|이마|이군|이세|이살|이인|일명|일시|일원|일정|일부|일대|일단|일간|일자|일화|일체|일본|일반|
    일상|일제|일행|일종|일면|일품|일쑤|일점|일선|일구|일가|일이|일은|일을|일의|일도|일만|일로|일과|일에|일석|일개|일대일|일생|일말|일방|일석이조|일승|
    일층|일류|일호|일인|일세|일조|일일|일차|일편|일장|일수|일어|일하|일찍|일자리|일간지|삼가|삼성|삼촌|삼국|삼대|삼단|삼면|삼삼|삼장|삼사|삼일절|삼각|
    삼자|삼매|삼인|삼선|삼수|삼척|삼시|삼월|삼도|삼십육계|오만|오명|오전|오일|오류|오차|오대|오면|오판|오점|오해|오후|오늘|오래|오빠|오직|오히려|오기|
    오인|오자|오월|오장|오세|오살|오이|오도|오시|오분|오가|오는|오고|오라|오의|오조|오사|오구|오동|오선|오수|오발|오곡|구명|구분|구원|구회|구간|구대|
    구절|구장|구단|구성|구월|구체|구체적|구경|구역|구이|구입|구매|구사|구석|구호|구차|구면|구도|구인|구두|구개|구건|구점|구의|구가|구는|구로|구를|구에|
    구시|구정|구선|구수|구멍|구천면|육아|육체|육개장|육군|육지|육교|육상|육성|육수|육장|칠판|칠레|칠순|칠석|팔도|팔자|팔을|팔은|팔의|팔월|팔면|팔고|
    팔아|팔린|팔로|팔짱|칠월|유월|천만에|천국|천사|천재|천하|천장|천천히|천지|천연|천대|천석|천체|천의|천은|천과|천으로|천에|천이|천을|천주|천도|천자|
    천안|천년대계|천일|천인|백신|백인|백화점|백분|백수|백의|백제|백사|백작|백선|백과|백업|백지|백미|백구|백은|백을|백에|백도|백자|백조|백군|백만장자|
    백두|백면|억울|억지|억제|억압|조사|조금|조건|조직|조차|조심|조용|조각|조기|조국|조선|조명|조정|조율|조회|조치|조장|조개|조의|조는|조가|조를|조에|
    조로|조와|조인|조지|조작|조언|조연|조합|조화|조만간|조원|조달|조문|조종|조이|조도|조수|조세|조석|조편|조천|조만|경찰|경기|경우|경제|경험|경이|경의|
    경은|경을|경쟁|경로|경인|경시|경주|경계|경향|경력|경에|경도|경사|경호|경구|경장|경위|경원|경조|경선|경전|십자|십대|십자가|공개|공주|공사|공이|공을|
    공은|공의|공기|공원|공간|공군|공동|공무|공부|공연|공식|공포|공정|공익|공공|공장|공중|공통|공항|공헌|공격|공감|공유|공대|공권|공석|공구|공수|공단|
    공조|공인|공자|공모|공도|공판|공표|공천|공세|공통점|공회|영화|영원히|영원한|영원|영상|영구|영향|영역|영어|영이|영은|영을|영의|영국|영웅|영혼|영점|
    영사|영일|영도|영장|영수|영광|영세|영년|영구히|영감|영공|영주|영동|영입|영업|영천|영토|영통|영하|하나님|하나은행|하나투어|하나카드|하나금융|하나씩|
    하나둘|하나뿐인|둘러|둘레|한국|한편|한편으로|한때|한동안|한층|한계|한데|한참|한강|한글|한심|한결|한꺼번|한쪽|한창|한자|한자리|한바탕|한마음|한없|한숨|
    한도|한류|한반도|한복|한식|한인|한일|한화|한몫|한미|한중|한파|한양|한수원|한사코|한통속|한데도|한지|한 듯|한 것|한 후|한 뒤|한 적|한 바|한 채로|
    한 지|한 데|한 만큼|한 자|두고|두는|두면|두부|두통|두려|두뇌|두산|두루|두터|두드|두둑|두께|두바이|두기|두어야|두어서|두었|두자|두지|두던|두렵|
    두둔|두문|두 고|세계|세상|세대|세금|세력|세월|세종|세우|세운|세포|세기|세로|세련|세부|세워|세고|세미|세트|세탁|세인|세자|세면|세대별|세팀|세개의|
    세시|세수|세차|세법|세제|세무|세관|세척|네가|네이버|네티즌|네트워크|네덜란드|네임|네요|네팔|네 가 |네 이름|네 이야기|네 마음|네네|네 말|네 생각|네 인생|
    네 자신|네 엄마|네 아빠|네 친구|열리|열린|열심|열정|열풍|열애|열차|열기|열어|열고|열렬|열연|열악|열매|열쇠|열사|열이|열을|열은|열의|열도|열로|
    열대|열병|열성|열광|열면|열 수|열띤|열전|열반|열람|열거|열나|열받|열세|열렸|열릴|열혈|서른살의|마흔살의|스물다섯스물하나|석방|석사|석현|석탄|석이|
    석은|석굴|석차|석조|석면|석권|석고|석촌|석가|석회|석 자|넉넉|넉살|넷플|셋방|셋톱|다섯손가락|수천만에|수백만불|수십만에|수천시|수만은|반만|반면|반대|
    반응|반영|반드시|반복|몇몇|여러분|여러가지로|만한|사다리|구권|일병|일손|오손|이근|구근|사근사근|두근거|두근대|두근두근|두근 거|두근 대|구해|구한|구할 |일할 |공할 |사할 |구했
  `),
  approximateTails: ['여', '餘', '余'],
  wholes: {
    절반: { value: 0.5, mark: { kind: 'fraction', unit: null } },
    이틀: { value: 2, mark: { kind: 'duration', unit: 'day' } },
    사흘: { value: 3, mark: { kind: 'duration', unit: 'day' } },
    나흘: { value: 4, mark: { kind: 'duration', unit: 'day' } },
    닷새: { value: 5, mark: { kind: 'duration', unit: 'day' } },
    엿새: { value: 6, mark: { kind: 'duration', unit: 'day' } },
    이레: { value: 7, mark: { kind: 'duration', unit: 'day' } },
    여드레: { value: 8, mark: { kind: 'duration', unit: 'day' } },
    아흐레: { value: 9, mark: { kind: 'duration', unit: 'day' } },
    열흘: { value: 10, mark: { kind: 'duration', unit: 'day' } },
    보름: { value: 15, mark: { kind: 'duration', unit: 'day' } },
    '첫 번째': { value: 1, mark: { kind: 'ordinal', unit: null } },
    첫번째: { value: 1, mark: { kind: 'ordinal', unit: null } },
    첫째: { value: 1, mark: { kind: 'ordinal', unit: null } },
    네째번: { value: 4, mark: { kind: 'ordinal', unit: null } },
    둘째: { value: 2, mark: { kind: 'ordinal', unit: null } },
    셋째: { value: 3, mark: { kind: 'ordinal', unit: null } },
    넷째: { value: 4, mark: { kind: 'ordinal', unit: null } },
    '석 달': { value: 3, mark: { kind: 'duration', unit: 'month' } },
    석달: { value: 3, mark: { kind: 'duration', unit: 'month' } },
    '넉 달': { value: 4, mark: { kind: 'duration', unit: 'month' } },
    넉달: { value: 4, mark: { kind: 'duration', unit: 'month' } },
    반: { value: 0.5, mark: { kind: 'fraction', unit: null }, strict: true },
    일등: { value: 1, mark: { kind: 'ordinal', unit: '등' } },
    이등: { value: 2, mark: { kind: 'ordinal', unit: '등' } },
    삼등: { value: 3, mark: { kind: 'ordinal', unit: '등' } },
    하나하나: { value: 1, mark: { kind: 'number', unit: null } },
    갑절: { value: 2, mark: { kind: 'multiple', unit: '×' } },
    곱절: { value: 2, mark: { kind: 'multiple', unit: '×' } },
  },
  ordinalPrefixes: ['제', '第'],
  clauses: ['조', '항', '절', '장'],
  idioms: ['다시', '또'],
  idiomCounters: ['번'],
  objectEndings: [
    '게',
    '로',
    '을',
    '를',
    '고',
    '도',
    '지',
    '려',
    '야',
    '해',
    '서',
    '등',
    '못',
    '안',
    '위',
    '듯',
    '만',
    '기만',
    '번째',
  ],
  gluesTo:
    '약|총|점|점수|수|력|값|률|율|은|는|이|가|을|를|매|각|단|만|도|전|딱|톱|탑|그냥|합|중|초|고|역|년|월|일|승점|득실|평점|별점|매력|걍|에|의|와|과|등|최대|최소|평균|차|비|량|액|금|의|대|위|강|선|번|로|서|씩|당|뿐|상|하|제'.split(
      '|',
    ),
  gluesWords: ['중', '단', '또', '별', '력', '대사', '장면', '하나', '사람', '딱', '만', '이거'],
  pointsBack: ['이', '그', '저'],
  statingCounters: ['명', '건', '개', '배', '마리', '차례', '회', '표', '골', '곳', '점'],
  counted: list(`
    문장|문항|단어|항목|문제|과목|라운드|경기|기업|기관|부문|분야|지역|장르|업체|학교|건물|모델|시나리오|실험|사례|조건|변수|요인|유형|방법|방식|이유|질문|설정|항소|주체|커플|남매|자매|형제|부부|아들|딸|아이|배우|감독|선수|후보|주인공|남자|여자|남녀|친구|학생|의원|영화|드라마|작품|시즌|시리즈|손|눈|귀|다리|가족|팔|도시|국가|나라|회사|길|면|장면|순간|부분|해|달|주|명|사람|분|시대|세대|세기|세력|시간|여성|남성|소년|소녀|교수|기자|연구|연구자|직원|관계자|전문가|회원|주민|시민|국민|대학|기자|언론|매체|방송|신문|책|소설|노래|사건|사고|날|밤|걸음|마음|몸|목소리|번째|그룹|세트|개비|차례|마디|소재|대목|캐릭터|인물|쪽|축|단계|가정|도로|마을|동네|집|카페|식당|호텔|병원|경찰|남편|아내|엄마|아빠|어머니|아버지|할머니|할아버지
  `),
};
