/** Names of companies, products, bodies and persons that both languages write their own way. */
export const NAMES = `
airbus: airbus | 에어버스
alibaba: alibaba | 알리바바
amazon: amazon, bezos | 아마존, 베이조스
amodei: amodei, dario | 아모데이, 다리오
anthropic: anthropic | 앤트로픽, 앤스로픽, 안트로픽
apollo: apollo | 아폴로
astrazeneca: astrazeneca | 아스트라제네카
bengio: bengio | 벤지오
biden: biden | 바이든
boeing: boeing | 보잉
cambridge: cambridge | 케임브리지
chatgpt: chatgpt, gpt | 챗지피티
cia: cia | 중앙정보국
claude: claude | 클로드, 클라우드
deepmind: deepmind | 딥마인드
deepseek: deepseek | 딥시크
disney: disney | 디즈니
dow: dow | 다우지수, 다우존스
einstein: einstein | 아인슈타인
facebook: facebook | 페이스북
fbi: fbi | 연방수사국
fed: fed | 연준, 연방준비제도
gemini: gemini | 제미나이, 제미니
google: google, alphabet | 구글, 알파벳
haiku: haiku | 하이쿠
harvard: harvard | 하버드
hendrycks: hendrycks | 헨드릭스
hinton: hinton | 힌튼, 힌턴
huawei: huawei | 화웨이
hyundai: hyundai | 현대차, 현대자동차
imf: imf | 국제통화기금
instagram: instagram | 인스타그램
intel: intel | 인텔
kakao: kakao | 카카오
kia: kia | 기아차, 기아자동차
kospi: kospi | 코스피
kremlin: kremlin | 크렘린
linkedin: linkedin | 링크드인
llama: llama | 라마
mcdonalds: mcdonald | 맥도날드
microsoft: microsoft | 마이크로소프트
moderna: moderna | 모더나
musk: musk | 머스크
nasa: nasa | 나사는, 항공우주국
nasdaq: nasdaq | 나스닥
naver: naver | 네이버
netflix: netflix | 넷플릭스
nintendo: nintendo | 닌텐도
nobel: nobel | 노벨
nvidia: nvidia | 엔비디아
obama: obama | 오바마
oecd: oecd | 경제협력개발기구
openai: openai, altman | 오픈에이아이, 올트먼, 알트만
opus: opus | 오퍼스, 오푸스
oxford: oxford | 옥스퍼드
pentagon: pentagon | 펜타곤
pfizer: pfizer | 화이자
premier-league: premier | 프리미어리그
putin: putin | 푸틴
reddit: reddit | 레딧
redwood: redwood | 레드우드
samsung: samsung | 삼성
skhynix: hynix | 하이닉스
sonnet: sonnet | 소네트, 소넷
sony: sony | 소니
spacex: spacex | 스페이스엑스
stanford: stanford | 스탠퍼드, 스탠포드
starbucks: starbucks | 스타벅스
tesla: tesla | 테슬라
tiktok: tiktok | 틱톡
toyota: toyota | 도요타
trump: trump | 트럼프
tsmc: tsmc | 티에스엠씨
twitter: twitter | 트위터
uber: uber | 우버
wall-street: wall | 월스트리트, 월가, 벽에
wikipedia: wikipedia | 위키피디아, 위키백과
world-health: who | 세계보건기구
youtube: youtube, youtuber | 유튜브, 유튜버
zelensky: zelensky, zelenskyy | 젤렌스키
zuckerberg: zuckerberg, whatsapp | 메타플랫폼, 저커버그, 왓츠앱
`;
