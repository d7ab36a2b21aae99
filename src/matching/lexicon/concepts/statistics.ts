/** Research: its methods, measures and figures. */
export const STATISTICS = `
absence: absence, absent | 부재, 결여, 부족
accurate: accurate, accuracy, precise, precision, exact, exactly, accurately | 정확, 정밀, 정확도
aggregate: aggregate, cumulative, accumulate, accumulation | 누적, 축적, 합산, 쌓인, 쌓여, 쌓아
amount: amount, quantity, quantities | 금액, 분량, 수량
analysis: analysis, analyses, analyze, analyse, analysed, analyzed, analytic, analytical, analyst | 분석
appendix: appendix, appendices | 부록
aspect: aspect | 측면, 양상
associate: associate, association, associated, link, linked, relate, relationship, relation | 연관, 관련, 관계, 연계, 연결, 결부
assume: assume, assumption, presume, presumption | 가정, 전제, 추정
available: available, availability | 이용가능, 가용
average: average, mean, averaged | 평균
background: background | 배경
balance: balance, balanced | 균형, 잔액, 잔고
basis: basis, based, base | 기반, 근거, 토대
bayesian: bayesian, bayes | 베이즈
case: case, instance, incident, occurrence | 사례, 경우, 사건
cause: cause, causal, causation, causality | 원인, 인과, 야기, 초래
chapter: chapter, section | 장에서, 절에서, 챕터, 섹션
cite: cite, citation, cited, reference, quote, quoted | 인용, 참고문헌, 언급
coefficient: coefficient | 계수
cohort: cohort | 코호트, 동년배
component: component, ingredient | 성분, 구성요소, 부품, 재료
comprehensive: comprehensive | 종합, 포괄
concept: concept, conceptual, notion | 개념
conclude: conclude, conclusion | 결론, 결말
condition: condition | 조건, 상태
confidence: confidence, confident | 신뢰, 자신감, 확신
content: content, contents | 내용, 콘텐츠, 함량
contingent: contingent, contingency | 우발, 수반성
control: control, controlled | 통제, 대조군, 제어, 조절, 대조
core: core | 핵심
correlate: correlate, correlation, correlated | 상관
count: count, tally, counted | 집계, 개수, 세어, 셈
covariate: covariate, confound, confounding, confounder | 공변량, 교란
criterion: criterion, criteria, standard | 기준, 표준
curve: curve | 곡선, 커브
define: define, definition | 정의, 규정
demographic: demographic, demography | 인구통계, 인구학
describe: describe, description, depict, portray | 묘사, 서술, 기술하, 설명
detail: detail, detailed | 세부, 자세, 상세
deviate: deviation, deviate | 편차, 벗어나, 일탈
difference: difference, differ, different, differently, distinct, distinction | 차이, 달라, 다르, 구별, 상이
dimension: dimension, dimensional | 차원
distribute: distribution, distribute, distributed | 분포, 분배, 배분, 유통
domain: domain | 영역, 분야, 도메인
double: double, doubled, twice, twofold | 두배, 갑절, 배로, 이중
effect: effect, impact, effective, effectiveness, influence, affect | 효과, 영향, 작용
efficacy: efficacy | 효능
efficient: efficient, efficiency, inefficient | 효율
empirical: empirical, empirically | 경험적, 실증
equal: equal, equally, equality, equivalent, identical, unchanged | 동등, 동일, 같은, 평등, 똑같, 같다, 같았, 그대로
equation: equation | 방정식, 수식
error: error, mistake, erroneous | 오류, 오차, 실수, 에러
estimate: estimate, estimation, estimated | 추정, 추산, 어림
evidence: evidence, evidential | 증거, 근거, 물증
example: example, instance, exemplify | 예시, 예를, 사례, 예컨대
expect: expect, expectation, anticipate, expected, expectancy | 예상, 기대, 예정
explore: explore, exploration | 탐구, 탐험, 탐색
fact: fact, factual, actual, actually | 사실, 실제
factor: factor | 요인, 요소, 인자
false: false, falsely | 거짓, 허위
feature: feature, characteristic, trait, attribute | 특징, 특성, 속성, 기능
feedback: feedback | 피드백
field: field | 분야, 현장, 들판
figure: figure, fig | 그림, 도표
find: find, found, finding, discover, discovery, discovered, detect, detection, uncover | 발견, 찾아, 찾은, 찾았, 탐지, 감지, 알아냈, 밝혀
format: format | 형식, 양식, 포맷
function: function, functional | 함수, 기능
gap: gap | 격차, 차이, 틈새, 간극
graph: graph, chart, plot | 그래프, 차트, 도표
group: group | 집단, 그룹, 단체
half: half, halves, halve | 절반, 반으로, 반수, 상반기, 하반기
hint: hint | 힌트, 단서
hypothesis: hypothesis, hypotheses, hypothesize | 가설
identify: identify, identification, identified | 식별, 특정, 확인, 파악
identity: identity, identities | 정체성, 신원
illustration: illustrate, illustration | 예시, 삽화
impossible: impossible, impossibility | 불가능
inaccurate: inaccurate, imprecise, wrong, incorrect, wrongly | 부정확, 틀린, 틀렸, 잘못
index: index, indicator, indices | 지수, 지표, 색인
indicate: indicate, indication, signify | 나타, 가리키, 시사
inequality: inequality, inequalities, disparity, unequal | 불평등, 격차
insignificant: insignificant, nonsignificant | 미미
instead: instead | 대신
interval: interval | 구간, 간격
intervene: intervention, intervene | 개입, 중재
interview: interview, interviewed | 인터뷰, 면접, 면담
investigate: investigate, investigation, probe, inquiry | 조사, 수사, 탐사
item: item, element | 항목, 요소, 품목, 아이템
list: list, listed | 목록, 명단, 리스트
literature: literature, literary | 문헌, 문학
logic: logic, logical, logically | 논리
longitudinal: longitudinal | 종단
majority: majority, mostly | 과반, 대다수, 다수, 대부분
margin: margin, marginal | 오차범위, 마진, 여백, 격차
matter: matter | 물질, 문제
measure: measure, measurement, metric, measured | 측정, 지표, 재는, 척도
median: median | 중앙값, 중위
medium: medium | 매체, 중간
meta: meta | 메타
method: method, methodology, approach, methodological, technique, way | 방법, 방식, 기법, 접근
minority: minority, minorities | 소수
name: name, named | 이름, 명칭
negative: negative, negatively | 부정, 음성
neutral: neutral, neutrality | 중립
note: note, footnote | 메모, 각주, 비고
null: null | 영가설, 귀무
number: number, numeric, numerical, numeral | 숫자, 번호, 수치, 인원수
observe: observe, observation, observational, observed | 관찰, 관측, 목격
original: original, originally | 원래, 원본, 본래
page (texts): page | 페이지
pair: pair, paired | 한쌍, 짝을
paradigm: paradigm | 패러다임
path: path, trajectory, trajectories | 경로, 궤적, 궤도
pattern: pattern | 패턴, 양상, 무늬
per-capita: capita | 인당, 일인당
percentile: percentile, quartile | 백분위, 사분위
perspective: perspective, viewpoint | 관점, 시각
phenomenon: phenomenon, phenomena | 현상
positive: positive, positively | 긍정, 양성
possible: possible, possibility, possibly | 가능
predict: predict, prediction, forecast, projection, predictor, projected | 예측, 전망, 예보
preregistered: preregistered, preregistration | 사전등록
probability: probability, probabilities, likelihood, likely, chance, odds | 확률, 가능성, 개연성
procedure: procedure, process, procedural, processes | 절차, 과정, 처리
property: property, properties | 재산, 속성, 부동산
prove: prove, proof, proven | 증명, 입증
publish: publish, publication, published, publisher | 출판, 발간, 게재, 출간, 간행
random: random, randomly, randomised, randomized, randomization | 무작위, 임의, 랜덤
range: range | 범위, 폭넓
rank: rank, ranking, ranked | 순위, 랭킹, 서열
rate: rate, ratio | 비율, 요율, 배율
regression: regression, regress | 회귀, 퇴보
relevant: relevant, relevance | 관련성, 유관
reliable: reliable, reliability | 신뢰, 믿을
replicate: replicate, replication, reproduce, reproducible | 재현, 복제
result: result, outcome, consequence | 결과, 성과
reveal: reveal, revealed, disclose, disclosure, expose, exposure | 밝혀, 폭로, 드러, 공개, 노출
review: review, reviewed | 검토, 심사, 리뷰, 재검토
sample: sample, sampled, sampling | 표본, 샘플, 추출
scope: scope, extent | 범위, 정도
session: session | 회기, 세션
sham: sham | 가짜
share: share, proportion, percentage, fraction, percent | 비율, 비중, 몫, 퍼센트, 점유율, 지분
show: show, shown, showed, demonstrate, demonstration, exhibit, display | 보여, 보였, 나타, 드러, 시연
significant: significant, significance, significantly | 유의, 의미있, 상당
similar: similar, similarity, similarly, resemble, alike | 비슷, 유사, 닮은, 닮았
size: size, magnitude | 크기, 규모
source: source | 출처, 원천, 소스
spatial: spatial | 공간
statistic: statistic, statistical, statistically | 통계
status: status | 지위, 현황, 상태
step: step, steps | 걸음, 절차
stimulus: stimulus, stimuli, stimulate, stimulation | 자극
study: study, studies, research, studied | 연구, 공부
subset: subset | 부분집합
substance: substance | 물질
substantial: substantial, substantially, considerable, considerably | 상당
summary: summary, summarize, summarise, overview | 요약, 개요, 정리
surface: surface | 표면
survey: survey, questionnaire, poll, polling, census | 설문, 여론조사, 조사, 센서스
symbol: symbol, symbolic | 상징, 기호
table: table | 표에, 표는, 표가, 테이블, 탁자, 도표
theory: theory, theories, theoretical, theoretically | 이론
topic: topic, theme, subject | 주제, 화제
total: total, sum, overall, whole, altogether, totaling | 합계, 전체, 전부, 총합, 총계, 누적
trend: trend, tendency, tendencies, tend | 추세, 경향, 동향, 트렌드, 흐름
triple: triple, tripled, threefold | 세배, 삼중
turn: turn | 차례
unconditional: unconditional, unconditionally | 무조건
unit: unit | 단위, 부대
unknown: unknown | 미상, 알수없
valid: valid, validity | 타당, 유효
variable: variable, variability, variation, vary, varied, variance | 변수, 변이, 변동, 분산
verbal: verbal | 구두, 언어적
verify: verify, verification, confirm, confirmation, validate, validation | 확인, 검증, 확증, 입증
`;
