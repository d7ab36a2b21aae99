/** What sort of thing a concept counts; things of two sorts are never one population. */
export type Sort = 'people' | 'texts' | 'runs' | 'models' | 'values' | 'money' | 'places' | 'time';

/** One idea and the words for it: English lemmas, Korean stems. */
export interface Concept {
  name: string;
  sort: Sort | null;
  en: readonly string[];
  ko: readonly string[];
}

// name (sort): English | Korean. The first English word names the concept.
const TABLE = `
person (people): person, people, individual, human | 사람, 인원, 인간, 명
user (people): user, customer, client | 사용자, 이용자, 유저, 고객
participant (people): participant, respondent, subject, volunteer | 참가자, 참여자, 응답자, 피험자
patient (people): patient | 환자
student (people): student, pupil | 학생
child (people): child, children, infant, teenager | 어린이, 아동, 아이, 청소년
adult (people): adult | 성인, 어른
woman (people): woman, women, female | 여성, 여자
man (people): man, men, male | 남성, 남자
worker (people): worker, employee, staff | 직원, 근로자, 노동자, 종사자
resident (people): resident, citizen, voter | 주민, 시민, 국민, 유권자
expert (people): expert, researcher, scientist | 전문가, 연구자, 연구원, 과학자
victim (people): victim, casualty | 피해자, 희생자, 사상자
death (people): death, dead | 사망자, 사망, 숨진
injured (people): injury, injured, wounded | 부상자, 부상
household (people): household, family, families | 가구, 세대, 가족
conversation (texts): conversation, chat, dialogue | 대화, 채팅
response (texts): response, reply, replies, answer, output | 응답, 답변, 답, 출력
prompt (texts): prompt, query, queries, question, request | 프롬프트, 질의, 질문, 요청, 문항
message (texts): message, email | 메시지, 이메일, 문자
document (texts): document, article, paper, report, post | 문서, 기사, 논문, 보고서, 글
sentence (texts): sentence, statement, comment | 문장, 진술, 댓글, 의견
transcript (texts): transcript | 전사, 기록, 대화록
rollout (runs): rollout, run, trial, episode, attempt | 롤아웃, 실행, 시행, 시도, 회차
test (runs): test, experiment, evaluation, assessment | 시험, 테스트, 실험, 평가
case: case, instance, incident, occurrence | 사례, 경우, 사건, 건
scenario (runs): scenario, setting | 시나리오, 상황, 설정
model (models): model, system, ai, llm | 모델, 모형, 시스템, 인공지능
version (models): version, snapshot, checkpoint | 버전, 판, 스냅샷, 체크포인트
value (values): value, virtue | 가치관, 가치, 덕목
category (values): category, categories, class, type, kind | 범주, 카테고리, 유형, 종류, 분류
item (values): item, element, feature | 항목, 요소, 특징
company (places): company, companies, firm, business | 기업, 회사, 업체
country (places): country, countries, nation | 나라, 국가, 개국
city (places): city, cities, town | 도시, 마을
school (places): school, university, universities, college | 학교, 대학
site (places): site, location, place | 장소, 곳, 지점
price (money): price, cost, fee, fare | 가격, 비용, 요금, 값
sale (money): sale, revenue, turnover | 매출, 판매, 수입
profit (money): profit, earnings, income | 이익, 순이익, 소득
budget (money): budget, fund, investment | 예산, 기금, 투자
wage (money): wage, salary, salaries, pay | 임금, 급여, 연봉
debt (money): debt, loan, deficit | 빚, 부채, 대출, 적자
tax (money): tax, taxes | 세금, 세율
age (time): age, aged, old | 나이, 연령, 세, 살
year (time): year, annual | 해, 년, 연간
month (time): month, monthly | 달, 월, 개월
week (time): week, weekly | 주, 주간
day (time): day, daily | 날, 일
hour (time): hour | 시간
minute (time): minute | 분
share: share, proportion, percentage, fraction, rate, ratio | 비율, 비중, 몫, 율
average: average, mean, median | 평균, 중앙값
total: total, sum, overall, whole | 합계, 총, 전체, 전부, 합
increase: increase, rise, rose, grow, grew, growth, gain, jump, surge | 증가, 상승, 늘, 올랐, 성장, 급증
decrease: decrease, decline, fall, fell, drop, reduce, cut, plunge, loss | 감소, 하락, 줄, 떨어, 급감, 내렸
high: high, higher, highest, maximum, peak | 최고, 높, 최대
low: low, lower, lowest, minimum | 최저, 낮, 최소
first: first, initial | 처음, 최초, 첫
last: last, final, latest | 마지막, 최종, 최근
population: population | 인구, 모집단
sample: sample, sampled | 표본, 샘플
analysis: analysis, analyze, analysed, analyzed | 분석
find: find, found, finding, discover, identify, identified | 발견, 확인, 찾, 특정
show: show, indicate, suggest, reveal | 보여, 나타, 드러, 시사
measure: measure, score, metric | 측정, 점수, 지표
support: support, agree, endorse | 지지, 동의, 찬성
resist: resist, oppose, against, disagree, resistance | 저항, 반대, 거부
refuse: refuse, refusal, reject, decline | 거절, 거부
comply: comply, compliance, compliant | 따르, 준수, 순응, 응하
reframe: reframe, reframing | 재구성, 재구축
strong: strong, strongly | 강한, 강하, 강력
mild: mild, mildly, weak | 약한, 약하
harm: harm, harmful, damage | 해, 유해, 피해, 위해
danger: danger, dangerous, risk, threat | 위험, 위협
safe: safe, safety, secure, security | 안전, 보안
weapon: weapon | 무기
nuclear: nuclear | 핵, 원자력
biological: biological, biology | 생물
chemical: chemical | 화학
attack: attack | 공격, 테러
drug: drug, medicine | 마약, 약물, 의약
blackmail: blackmail, extort | 협박
replace: replace, replacement | 교체, 대체
deceive: deceive, deception, deceptive, lie | 기만, 속이, 거짓
fake: fake, faking, pretend | 위장, 가장, 시늉
align: alignment, aligned, align | 정렬
train: train, training, trained | 훈련, 학습
deploy: deploy, deployment, release, launch | 배포, 출시, 배치
develop: develop, development, developer | 개발
threshold: threshold, limit | 임계, 기준, 한계
level: level, tier, grade, stage | 수준, 단계, 등급, 레벨
standard: standard | 표준, 기준
capability: capability, capable, ability, abilities | 능력, 역량
preference: preference, prefer | 선호
utility: utility, utilities | 효용
welfare: welfare, wellbeing | 복지
animal: animal | 동물
free: free | 무료, 프리
reason: reason, reasoning | 추론, 이유
act: act, action, behavior, behaviour | 행동, 행위
choose: choose, choice, select, option | 선택, 고르
decide: decide, decision | 결정
vote: vote, poll, election | 투표, 선거, 여론조사, 득표
visit: visit, visitor, tourist | 방문, 관광
import: import | 수입
export: export | 수출
produce: produce, production, output | 생산
buy: buy, purchase, bought | 구매, 구입, 매입
sell: sell, sold | 판매, 매각
build: build, construct, building | 건설, 건물, 구축
house: house, housing, home, apartment | 주택, 집, 아파트
land: land, area | 땅, 토지, 면적
distance: distance, length | 거리, 길이
height: height, tall | 높이, 키
weight: weight, weigh | 무게, 체중
speed: speed, fast | 속도, 빠르
temperature: temperature, degree | 기온, 온도, 도
rain: rain, rainfall | 비, 강수, 강우
energy: energy, power, electricity | 에너지, 전력, 전기
car: car, vehicle | 자동차, 차량
ship: ship, boat, vessel | 배, 선박
train-line: railway, subway | 철도, 지하철
flight: flight, aircraft, plane, airline | 항공, 비행, 여객기
earthquake: earthquake, quake, magnitude | 지진, 규모
fire: fire, blaze | 화재, 불
virus: virus, infection, infected, pandemic | 바이러스, 감염, 확진
vaccine: vaccine, vaccination | 백신, 접종
disease: disease, illness, cancer | 질병, 병, 암
treat: treat, treatment, therapy | 치료
birth: birth, born | 출생, 태어
marry: marry, marriage, wedding | 결혼, 혼인
game: game, match | 경기, 게임
win: win, won, victory | 승리, 이겼, 우승
goal: goal, point, score | 골, 득점, 점
team: team | 팀
film: film, movie | 영화
book: book, volume | 책, 권
song: song, album, music | 노래, 앨범, 음악
government: government, administration | 정부
president: president | 대통령
minister: minister, ministry | 장관, 부처
law: law, act, bill | 법, 법안, 법률
court: court, trial, sentence | 법원, 재판, 선고
police: police | 경찰
army: army, military, troop | 군, 군대, 병력
bank: bank | 은행
stock: stock, share, index | 주식, 지수, 주가
interest: interest | 금리, 이자
dollar: dollar, usd | 달러
start: start, begin, began, open | 시작, 개시, 개막
end: end, finish, close | 끝, 종료, 폐막
data: data, dataset | 데이터, 자료
filter: filter, exclude, remove | 걸러, 제외, 필터
subjective: subjective | 주관
research: research, study, studies | 연구
table: table | 표
figure: figure | 그림
page: page | 쪽, 페이지
`;

function readTable(): Concept[] {
  return TABLE.trim()
    .split('\n')
    .map((line) => {
      const [head = '', words = ''] = line.split(': ');
      const [name = '', sort] = head.split(' (');
      const [en = '', ko = ''] = words.split(' | ');
      return {
        name,
        sort: sort === undefined ? null : (sort.slice(0, -1) as Sort),
        en: en.split(', '),
        ko: ko.split(', '),
      };
    });
}

/** Ideas that reports and their sources share, so that a Korean report can be held against an English source. */
export const CONCEPTS: readonly Concept[] = readTable();
