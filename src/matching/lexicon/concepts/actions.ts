/** What is done and happens anywhere. */
export const ACTIONS = `
abandon: abandon, abandoned | 포기, 버린, 버려, 유기된
abolish: abolish, abolition | 폐지
accelerate: accelerate, acceleration | 가속, 앞당
accept: accept, acceptance, acceptable, accepted | 수용, 받아들, 수락
accommodate: accommodate, accommodation | 수용, 숙소
achieve: achieve, achievement, accomplish, accomplishment | 달성, 성취, 이룬, 업적, 이뤘
activity: activity, activities, active, actively | 활동
adhere: adhere, stick, stuck | 고수, 달라붙
adjust: adjust, adjustment, adapt, adaptation, tuning | 조정, 적응, 조절
analogy: analogy, analogous, metaphor | 비유, 유추
appear: appear, appearance | 등장, 나타, 출연, 외모
arrive: arrive, arrival | 도착
assemble: assemble, assembled | 조립, 집결
assign: assign, assigned, allocate, allocation | 배정, 할당, 배치
attach: attach, attachment, attached | 첨부, 부착, 붙인, 애착
become: become, became | 되었, 됐다, 되어
belong: belong | 속한, 속하, 소속
bend: bend, bent | 구부, 굽은
box: box, boxes | 상자, 박스
breakup: breakup | 결별, 이별, 헤어
bring: bring, brought | 가져온, 데려
bury: bury, buried | 매장, 묻은, 묻힌
cancel: cancel, cancellation, scrap | 취소, 철회, 폐지
carry: carry, transport, convey | 운반, 나르, 휴대
catch: catch, caught, capture, captured | 잡은, 잡혀, 포획, 붙잡, 포착
celebrate: celebrate, celebration, congratulate | 축하, 기념, 경축
chase: chase, pursue, pursuit, track, tracking, trace | 추격, 추적, 쫓는, 쫓아
check: check, checked | 확인, 점검, 체크
cheer: cheer, cheered | 응원, 환호
climbing: climber, climbing | 등반, 등산
collect: collect, collection, gather, gathered | 수집, 모은, 모아, 모았, 모인, 징수
commemorate: commemorate, memorial, commemoration | 추모, 기념비
conduct: conduct, conducted, carried, execute, executing, proceed | 진행, 수행, 실시
confront: confront, confrontation | 대립, 대치, 맞서
connect: connect, connection, connected | 연결, 접속
consist: consist, comprise, compose, constitute, composition | 구성, 이루어, 이뤄
consult: consult, consultation | 상담, 자문, 협의
contact: contact | 연락, 접촉
contribute: contribute, contribution | 기여, 공헌, 이바지
convert: convert, conversion | 전환, 변환, 개종
cooperate: cooperate, cooperation, collaborate, collaboration, collaborative | 협력, 협업, 공조, 제휴
cope: cope, tackle, address | 대응, 대처
correspond: correspond, corresponding, correspondence | 해당, 상응, 대응
countermeasure: countermeasure, measures | 조치, 대책
cover: cover, coverage, covered | 덮은, 덮인, 취재, 보장, 다룬
custom: custom, customs, customized | 맞춤, 관습, 풍습, 관례
depend: depend, dependent, dependence, rely, reliance | 의존, 의지하, 달려
deplete: exhaust, deplete, depletion | 고갈, 소진
designate: designate, designated, designation | 지정
destroy: destroy, destruction, destroyed, demolish, destructive | 파괴, 파손, 철거, 부순
dig: dig, dug, excavate, excavation | 발굴, 굴착, 파낸
direction: direction, directions | 방향
disappear: disappear, disappearance, vanish, missing | 실종, 소멸, 사라지, 사라졌, 사라진
dismantle: dismantle | 해체, 철거
dispatch: dispatch, dispatched | 파견, 출동
dispose: dispose, disposal, discard, scrap | 처분, 폐기, 버린, 버렸
distinguish: distinguish, discern | 구분, 구별
drawing: drawing, sketch | 그린, 그렸, 스케치
drift: drift | 표류
drown: drown, drowned, sink, sank, sunk | 익사, 침몰, 가라앉
effort: effort, endeavor, endeavour | 노력, 애썼
encourage: encourage, encouragement, motivate, motivation, motive | 격려, 장려, 동기, 독려
enter: enter, entry, entrance, entered | 들어가, 진입, 입국, 입장, 출입
entertain: entertain, entertaining, entertainment | 오락, 예능, 연예
escape: escape, fled, flee | 탈출, 도주, 도망, 달아
establish: establish, establishment, set, founded, founding | 설립, 수립, 창립, 설정, 창설, 마련
event: event | 행사, 이벤트
examine: examine, examined, examining | 검토, 조사, 살펴
exert: exert | 행사, 발휘
exist: exist, existence, existing, presence, present | 존재, 실존
exit: exit, withdraw, withdrawal, pullout | 철수, 탈퇴, 인출, 나가
experience: experience, experienced, undergo, underwent | 경험, 겪은, 겪었, 체험
facilitate: facilitate | 용이, 촉진
fail: fail, failure, failed | 실패, 못했, 불합격, 탈락
fill: fill, filled | 채운, 채워, 메우
fit: fit, suitable, suit, appropriate, inappropriate, appropriately | 적합, 적절, 알맞, 어울
flow: flow | 흐름, 흐르
focus: focus, focused, concentrate, concentration | 집중, 초점, 주력, 농도
follow: follow, followed | 따라, 뒤따, 쫓아
form: form, formed, formation | 형성, 편성, 결성, 이룬, 형태
freeze: freeze, froze, frozen | 동결, 냉동, 얼어
fulfil: fulfil, fulfill | 이행, 실현, 충족
get: obtain, gain, obtained | 얻은, 얻었, 획득, 확보, 얻어
give: give, gave, given, provide, offer, provision, deliver | 제공, 주었, 줬다, 건넨, 건네, 제시, 부여
guarantee: assure, guarantee, ensure, assurance | 보장, 보증, 확보
hang: hang, hung, hanging | 걸린, 매달
happen: happen, occur, happened, occurred, arise | 발생, 일어, 벌어, 생긴, 생겼
have: possess, possession, owned, ownership | 소유, 보유, 가진, 가지고
hesitate: hesitate, hesitation | 망설, 주저
hit: hit, hitting, strike, struck | 때린, 때려, 강타, 맞은, 부딪
hold: hold, held, holding | 개최, 보유, 열린, 열렸
host: host, hosted | 개최, 주최, 진행자
ignore: ignore, neglect, disregard | 무시, 외면, 방치
impose: compel, impose | 부과, 강제
inaugurate: inauguration, inaugurate, inaugural | 취임
inspire: inspire, inspiration | 영감
interact: interact, interaction, interactive | 상호작용, 교류
interrupt: interrupt, disrupt, disruption, interfere, interference, hinder | 방해, 간섭, 차질
introduce: introduce, introduction, introduced | 도입, 소개
invite: invite, invitation | 초대, 초청
lack: lack, lacking | 부족, 결여
leap: leap, leapt | 도약, 뛰어
leave: leave, depart, departure, left | 출발, 떠난, 떠나, 떠났, 출국
liberate: liberate, liberation | 해방
listen: listen, hear, heard, listening | 들었, 듣는, 경청, 들은
lock: lock, locked | 잠근, 잠금, 잠겨
look: look, watch, watched, looked, watching | 지켜, 쳐다, 바라보, 시청
maintain: maintain, retain, maintained, sustain, sustainable, sustainability | 유지, 지속가능
manage: manage, management, handle | 관리, 경영, 다루, 다룬
mark: mark, marked | 표시, 표기
mechanism: mechanism, mechanisms | 메커니즘, 기제
mediate: mediate, mediation, mediator | 중재, 조정, 매개
melt: melt, melted | 녹는, 녹아, 용융
miss: missed, miss | 놓친, 놓쳤, 그리워
move: move, moved, movement, relocate, moving | 이동, 움직, 이사, 옮긴, 옮겨
object: object | 물체, 객체, 사물
occupy: occupy, occupation, occupied | 점령, 차지, 점유
opportunity: opportunity, opportunities | 기회
organise: organize, organise, arrange, arrangement, host | 주최, 주관, 마련, 개최, 조직
outperform: outperform, outperformed | 능가, 앞섰, 앞선
overcome: overcome, overcame | 극복, 이겨내
overlap: overlap | 겹치, 겹친, 중복
overtake: overtake, overtook | 추월, 앞질
package: pack, package, packaging, wrap | 포장, 패키지, 꾸러미
paint: paint, painted | 페인트, 칠한, 칠하
participate: participate, participation, join, joined, attend, attendance, involve, involvement, involved | 참여, 참가, 참석, 가담, 동참, 합류, 관여, 가입
pass: pass, passed | 통과, 합격, 지나
pending: pending | 계류, 보류
position: position, positioned, stance | 위치, 입장, 직위, 자리
postpone: postpone, defer | 연기, 미뤄, 유예
prepare: prepare, preparation, prepared, ready | 준비, 대비, 마련
presentation: presentation | 프레젠테이션, 발표
print: print, printed, printing, printer | 인쇄, 출력, 프린트
problem: problem, issue, trouble | 문제, 쟁점, 사안
progress: progress, progressed | 진전, 진행, 경과, 진척
promote: promote, promotion | 촉진, 홍보, 승진, 증진
pull: pull, drag | 끌어, 당기, 당겼
push: push, pushed | 밀어, 추진, 밀었
put: put, place, placed | 놓인, 놓은, 두었
react: react, reaction | 반응
receive: receive, receipt, received | 받은, 받았, 받아, 수령, 받는, 수신
recognise: recognize, recognise, recognition | 인정, 인식, 알아보
reflect: reflect, reflection | 반영, 반사, 성찰
register: register, registration, registered | 등록, 주민등록, 신고
relief: relief, relieve | 구호, 안도, 완화
remake: remake | 리메이크, 각색
remind: remind, reminder, recall | 상기, 떠올
represent: represent, representative, representation | 대변, 대표, 표상
reserve: reserve, reservation, booking | 예약, 비축
restore: restore, restoration | 복원, 복구, 회복
resume: resume, restart | 재개
return: return, returned | 귀국, 복귀, 돌아, 반환, 돌려
reunite: reunion, reunite | 재회, 상봉
reverse: reverse, reversal | 역전, 뒤집
revise: revise, revision, amend, amendment | 개정, 수정
rotate: rotate, rotation, spin | 회전
running: ran, running | 달린, 달렸, 달려, 뛰는
sacrifice: sacrifice | 희생
screened: screened | 개봉, 상영
see: see, saw, seen | 목격, 보았, 봤다
send: send, sent, sending | 보낸, 보냈, 보내, 발송, 전송, 파견
serve: serve, served | 복무, 봉사, 섬기
sever: sever, chop | 절단, 끊은, 끊어
shake: shake, shook, shaking, tremble | 흔들, 흔들린, 떨림
sharing: sharing, shared | 공유, 나눴
shout: shout, scream, yell | 외친, 외쳤, 고함, 비명
sign-up: subscribe, subscription | 구독, 가입
sit: sit, sat, sitting | 앉은, 앉아
slip: slip, slipped | 미끄러
slope: slope, tilt | 기울, 경사
slowdown: deceleration, slowdown | 둔화, 감속
solve: solve, solution, solved, resolve, resolution | 해결, 해법, 풀었, 결의
spread: spread, spreading, diffuse, proliferation | 확산, 퍼진, 퍼져, 전파, 번진, 번졌
stand: stand, stood, standing | 일어, 서있, 서서
stretch: stretch | 뻗은, 뻗어
strive: strive | 힘쓰, 애쓰
struggle: struggle | 투쟁, 분투, 고군
submit: submit, submission, submitted | 제출
succeed: succeed, success, successful, successfully | 성공, 성공적
surrender: surrender | 항복
switch: switch, switched | 스위치, 전환
take: took, taken | 가져, 차지, 데려
throw: throw, threw, thrown | 던진, 던져, 던졌
touch: touch | 접촉, 만진, 만져
transmit: transmit, transmission, transmitted | 전파, 송신, 전염
trigger: trigger, triggered, provoke, spark, prompted | 촉발, 유발, 일으
tumble: tumble, topple | 쓰러, 넘어지, 넘어졌, 넘어진
united: united, unite | 연합, 통합, 미국, 영국, 유엔
venture: venture, endeavour | 도전, 모험
visit: visit, visitor | 방문, 찾았
wait: wait, waiting, await | 기다, 대기
wake: wake, awake, woke | 깨어
walk: walk, walking, walked | 걷는, 걸어, 보행, 산책
`;
