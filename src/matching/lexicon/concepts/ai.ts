/** Artificial intelligence: models, their training and what they read and write. */
export const AI = `
activate: activate, activation, enable | 활성, 발동, 가동
agent: agent, agentic | 에이전트, 요원, 대리인
ai (models): ai, llm, chatbot, llms | 인공지능, 챗봇, 거대언어모델, 언어모델, 에이아이
algorithm: algorithm, algorithmic | 알고리즘, 알고리듬
annotate: annotate, annotation | 주석, 각주
announce: announce, announcement, unveil | 발표, 공지, 알렸
anonymous: anonymous, anonymized, anonymised, anonymity, anonymize | 익명
architecture: architecture, architectural | 아키텍처, 건축, 구조
ask: ask, request, inquire, inquiry | 물어, 물었, 요청, 문의
assistant: assistant | 어시스턴트, 조수, 도우미, 보조
attempt: try, tries, tried | 시도, 노력
automate: automate, automatic, automation, automatically, automated | 자동
aware: aware, awareness, conscious, realize, realise | 인식, 인지, 자각, 알아차
benchmark: benchmark, baseline | 벤치마크, 기준선, 기준점
bias: bias, biased, biases | 편향, 편견, 치우친
capability: capability, capable, ability, abilities, capabilities, capacity | 능력, 역량, 성능
card: card | 카드, 신용카드
category (values): category, categories | 범주, 카테고리
chain: chain | 사슬, 체인, 연쇄
classify: classify, classification, classifier, classified, categorize | 분류
cluster: cluster, clustering | 군집, 클러스터
code: code, coding, codebase | 코드, 코딩, 부호
command: command, order | 명령, 지휘
compare: compare, comparison, comparative, compared, versus | 비교, 견주
completion: completion | 완성문
compromise: compromise, compromising | 타협, 절충
compute: compute, computation, computational, calculation, calculate, calculated | 계산, 연산, 산출
context: context, contextual | 맥락, 문맥, 컨텍스트
conversation (texts): conversation, chat, dialogue, dialog | 대화, 채팅
correct: correct, correction, corrigible, corrigibility | 수정, 교정, 정정, 바로잡, 올바
dataset: dataset, data, corpus | 데이터, 자료, 말뭉치
deactivate: deactivate, disable, disabled | 비활성, 무력화, 끄는
default: default | 기본값, 디폴트
deploy: deploy, deployment | 배포, 배치, 전개
discriminate: discriminate, discrimination | 차별
elicit: elicit, elicitation | 이끌어, 유도
emerge: emerge, emergent, emergence | 출현, 창발, 나타나, 등장, 부상하
environment: environment, environmental | 환경
epistemic: epistemic | 인식론
evaluate (runs): evaluation, eval, assessment, test, experiment, testing, evaluate, assess, appraise, experimental, experimentally | 평가, 시험, 테스트, 실험, 검증, 판정
exchange: exchange, swap | 교환, 환율, 맞바꾸, 거래소
exclude: exclude, exclusion, remove, removal, omit, eliminate | 제외, 제거, 배제, 삭제, 빼고
faithful: faithful, faithfulness | 충실
fictional: fictional, fiction, fictitious, hypothetical | 가상, 허구, 가공의, 픽션
filter: filter, filtered | 걸러, 필터, 여과
fine-tune: tuning, finetune, finetuning, finetuned, tuned | 미세조정, 파인튜닝, 파인튠
framework: framework | 프레임워크, 틀, 체계
frontier: frontier, cutting | 프런티어, 최첨단, 첨단
generalise: generalize, generalise, generalization, generalisation | 일반화
guideline: guideline, guidance | 지침, 가이드라인, 안내
heuristic: heuristic, heuristics | 휴리스틱, 어림짐작
inference: inference, infer, inferred | 추론, 추정
infrastructure: infrastructure | 인프라, 기반시설, 기간시설, 사회기반
inject: inject, injection | 주입, 주사
input: input | 입력, 투입
instruction: instruct, instruction | 지시, 지침, 명령
intelligence: intelligence, intelligent | 지능, 지성, 정보기관, 인공지능
iterate: iterate, iteration, iterative | 반복, 되풀이
kind: kind, type, sort, genre | 유형, 종류, 부류, 장르
label: label, labeled, labelled | 라벨, 레이블, 표지
language: language, linguistic | 언어, 외국어, 언어모델, 거대언어모델
machine: machine, machinery, mechanical | 기계, 머신
maximise: maximize, maximise | 극대화, 최대화
memorize: memorize, memorise, memory, memories, remember | 기억, 메모리, 암기
message (texts): message, email, mail | 메시지, 이메일, 메일, 문자메시지, 전자우편
model (models): model | 모델, 모형, 언어모델, 거대언어모델
modify: modify, modification, alter, alteration | 수정, 변경, 개조
multilingual: multilingual | 다국어
network: network | 네트워크, 통신망, 연결망, 방송사
neural: neural, neuron, neuronal | 신경망, 신경, 뉴런
objective: objective, aim, goal, purpose | 목표, 목적
objectivity: objectively, objectivity | 객관
opaque: opaque, opacity | 불투명
open: open, opened, opening | 공개, 개방, 열린, 열렸, 열었, 개막, 오픈
optimise: optimize, optimise, optimization, optimisation, optimal | 최적
output: output | 출력, 산출, 결과물
override: override, overrule | 무효화, 뒤집, 재정의
parameter: parameter | 매개변수, 파라미터, 모수
paraphrase: paraphrase, paraphrased, paraphrasing | 바꿔말, 의역
penalty: penalty, penalize, penalise | 벌점, 불이익, 페널티
perform: perform, performance | 수행, 성능, 성과, 공연
persona: persona, character, personality | 성격, 인격, 페르소나, 캐릭터, 등장인물
pipeline: pipeline | 파이프라인, 송유관
pluralism: pluralism, plural | 다원
policy: policy, policies | 정책, 방침
preference: preference, prefer, preferred | 선호
prefill: prefill, prefilled | 사전입력
prioritise: prioritize, prioritise, priority, priorities | 우선, 우선시, 우선순위
privacy: privacy, private | 사생활, 프라이버시, 개인정보, 사적, 민간
prompt (texts): prompt, query, queries | 프롬프트, 질의, 명령문
propensity: propensity | 성향, 경향
protocol: protocol | 프로토콜, 규약
question (texts): question | 질문, 문항, 물음
rationale: rationale, rationalize, rationalization | 합리화, 근거, 명분
reinforcement: reinforcement, reinforce, rl, rlhf | 강화학습, 강화
release: release, launch, unveil | 출시, 공개, 발표, 발사, 내놓, 선보
response (texts): response, reply, replies, answer, respond | 응답, 답변, 대답, 답했, 답하
retrain: retrain, retraining | 재훈련, 재학습
reward: reward | 보상, 포상
robot: robot, robotic, robotics | 로봇
role: role | 역할, 배역
roleplay: roleplay, roleplaying | 역할극, 역할놀이
rollout (runs): rollout, run, episode, attempt, trial | 롤아웃, 실행, 시행, 시도, 회차
scale: scale, scaling, scaled | 규모, 척도, 확장, 스케일
scenario (runs): scenario | 시나리오
score: score, rating, scored | 점수, 득점, 평점
scratchpad: scratchpad, notepad | 스크래치패드, 메모장, 연습장
setting: setting, environment, setup | 설정, 환경, 여건
simulate: simulate, simulated, simulation | 시뮬레이션, 모의, 모사
situational: situational, situation, circumstance | 상황, 정황, 사정
steer: steer, steering | 조향, 유도, 조종
strategy: strategy, strategic, strategically, strategies, tactic | 전략, 전술
subjective: subjective, subjectivity | 주관
supremacy: supremacy, dominate, dominance, dominant | 지배, 우위, 우세
synthetic: synthetic, artificial, synthesis, synthesize | 합성, 인공, 인공지능
system: system | 시스템, 체계, 체제, 제도
target: target | 표적, 대상, 타깃, 겨냥, 목표
task: task, assignment | 과제, 작업, 임무, 업무
taxonomy: taxonomy, taxonomies, hierarchy, hierarchical, hierarchies | 분류체계, 위계, 계층
token (texts): token | 토큰
tool: tool | 도구, 툴
tradeoff: tradeoff | 절충, 상충
train: train, training, trained, pretraining, pretrained, pretrain | 훈련, 학습, 사전학습, 사전훈련
transcript (texts): transcript | 대화록, 녹취록, 전사본, 대화기록
transfer: transfer | 전이, 이전, 이체, 이적
uplift: uplift | 향상, 상승효과
utility: utility, utilities | 효용
utterance (texts): utterance | 발화
variant: variant | 변종, 변형
version: version, snapshot, checkpoint | 버전, 스냅샷, 체크포인트
weights: weights | 가중치
`;
