/** Degree, amount, quality and position. */
export const DEGREE = `
abnormal: abnormal, anomaly, unusual, strange, weird, bizarre, odd | 비정상, 이상한, 특이, 기이, 이례, 부자연
absolute: absolute, absolutely | 절대
additional: additional, extra, add, added, addition, additionally, further | 추가, 더해, 덧붙, 보탰
advanced: sophisticated, advanced | 첨단, 고도화, 정교, 고급
aggressive: aggressive, aggressively, active | 공격적, 적극, 활발
almost: almost, nearly, virtually, practically | 거의, 사실상
alone: alone, lonely, loneliness, solitary | 홀로, 혼자, 외로
alternative: alternative, alternatively | 대안, 대체
amazing: amazing, wonderful, fantastic, fabulous | 멋진, 놀라운, 환상적, 멋지
approximately: approximately, roughly, nearly | 대략, 가량, 안팎, 남짓
attractive: attractive, attract, attraction, charm, charming | 매력, 유치, 끌린
back: behind, rear, backward, back | 뒤쪽, 후방, 뒤에
bad: bad, worse, worst, poorly, terrible, evil | 나쁜, 나빠, 나쁘, 최악, 악화, 끔찍, 형편없
basic: basic, fundamental, fundamentally, elementary | 기본, 기초, 근본
black: black | 검은, 검정, 흑인, 흑색
blue: blue | 파란, 파랑, 푸른, 청색, 청와대
bold: bold, boldly, dare, daring | 대담, 과감
brave: brave, courage, bravery, courageous | 용기, 용감
busy: busy | 바쁜, 분주, 바빴
center: center, centre, central, centered | 중심, 중앙, 센터
certain: certain, certainly, sure, certainty, definite, definitely | 확실, 틀림없
change: change, changed, changing, shift, transform, transition | 변화, 바꾼, 바뀌, 바꾸, 바뀐, 변경, 달라, 변한, 전환, 바꿨
clean: clean, cleaning, cleaner | 깨끗, 청소, 청정
clear: clear, clearly, obvious, obviously, evident, apparent, explicit, explicitly | 분명, 명확, 뚜렷, 명백, 확실, 명시
color: color, colour, colored | 색상, 색깔, 색채, 컬러
combine: combine, combination, integrate, integrated, integration, combined | 결합, 통합, 조합, 합친
comfortable: comfortable, comfort, convenient, convenience | 편안, 편리, 편의, 위로
common: common, commonly, shared, mutual, joint, jointly | 공통, 흔한, 공동, 흔히
complex: complex, complexity, complicated | 복잡, 복합
consistent: consistent, consistency, consistently, coherent, coherence | 일관, 일치
constant: constant, uniform, uniformly | 일정하, 균일
crazy: crazy, mad, insane | 미친, 광기
dense: dense, density | 밀도, 빽빽
difficult: difficult, difficulty, hard, tough, difficulties, challenging, challenge | 어려, 힘든, 힘들, 곤란, 난관, 도전
direct: direct, directly | 직접
dirty: dirty | 더러, 지저분
disappointing: disappoint, disappointed, disappointing, disappointment | 실망, 아쉬
diverse: diverse, diversity, variety | 다양, 다채
downward: downward, bottom, beneath | 아래, 하위, 하단, 하향
each: respective, respectively | 각각, 각자, 각기
east: east, eastern | 동쪽, 동부, 동해
empty: empty, vacant, blank | 빈, 비어, 공백, 텅빈
enough: enough, sufficient, sufficiently, adequate | 충분, 넉넉
especially: especially, particularly, particular, specifically | 특히, 유독
every: entire, entirely, whole, fully, totally, full | 모든, 온통, 전체, 전면, 전적
exceed: exceed, exceeding, surpass, excess, excessive, exceeded, outnumber | 초과, 넘어, 넘었, 넘는, 웃도, 웃돌, 능가, 과도, 지나치
excellence: excellence, mastery | 탁월, 뛰어
extreme: extreme, extremely, extremist | 극단, 극도, 극심
fairly: fairly, quite | 제법, 상당히
familiar: familiar, familiarity | 친숙, 익숙, 낯익
famous: famous, renowned, prominent, notorious | 유명, 저명, 악명
far: far, remote, remotely | 멀리, 원격, 먼
few: few, fewer, fewest | 적은, 적었, 소수, 몇몇
flexible: flexible, flexibility | 유연
free: free | 무료, 공짜, 자유
fresh: fresh | 신선
friendly: friendly | 친절, 우호
front: front, forward, ahead | 전방, 앞쪽, 정면, 앞선
general: general, generally, overall | 일반, 전반, 대체로
generous: generous | 관대, 후한
good: good, better, best, excellent, nice, superior, fine | 좋은, 좋다, 좋았, 최고, 우수, 뛰어, 훌륭, 나은, 좋아
green: green | 녹색, 초록
high: high, higher, highest, maximum, peak, highly | 최고, 높은, 높았, 높아, 높다, 높게, 최대, 최고치, 높을
horrible: horrible, horrific, gruesome, brutal, cruel | 끔찍, 잔혹, 잔인
ideal: ideal, ideally | 이상적
important: important, importance, importantly, crucial, critical, vital, essential, critically | 중요, 결정적, 필수, 중대
improve: improve, improvement, enhance, enhancement, improved | 개선, 향상, 증진, 나아졌, 호전
include: inclusion, inclusive, contain | 포함, 담긴, 들어있
indirect: indirect, indirectly | 간접
insufficient: insufficient, shortage, scarce, lacking, inadequate | 부족, 모자라, 결핍
intact: intact | 온전, 멀쩡
large: large, larger, largest, big, bigger, biggest, huge, massive, enormous, great, giant, vast | 커다란, 거대, 대규모, 대형, 크게, 커졌, 엄청, 막대, 큰, 클수록, 대폭, 거대언어모델
left: left | 왼쪽, 좌측
line: line, straight, linear | 직선, 선형, 줄을, 라인
literal: literal, literally | 문자그대로, 말그대로
low: low, lower, lowest, minimum, minimal | 최저, 낮은, 낮았, 낮아, 낮다, 낮게, 최소, 최저치, 저조
major: major, main, chief, primary, primarily, principal, mainly, key | 주요, 중요, 핵심, 주된, 주로
many: numerous, multiple, several, various, abundant, countless | 많은, 많이, 많았, 여러, 수많, 다수, 다양, 풍부
mature: mature, maturity | 성숙
minor: minor, trivial, negligible | 경미, 사소, 소소
mix: mix, mixed, mixture, blend | 혼합, 섞인, 섞어
moderate: moderate, moderately | 중간, 적당, 온건
near: nearby, close, closer, closely, adjacent, proximity | 가까, 인근, 근처, 인접, 주변, 밀접
necessary: necessary, need, necessity, require, requirement, required | 필요, 필수, 요구
nominal: nominal | 명목
normal: normal, ordinary, usual, usually, typical, typically, routine, regular | 정상, 보통, 평소, 통상, 전형, 일상, 평범
north: north, northern | 북쪽, 북부, 북단, 북한, 북측
nuance: nuance, nuanced | 뉘앙스, 미묘
only: exclusively, merely, solely, sole | 오직, 단지, 유일, 오로지
opposite: opposite, contrary, reverse, conversely, contrast | 반대, 정반대, 반면, 역으로, 대조
order: order, sequence, sequential | 순서, 차례, 질서
overwhelming: overwhelm, overwhelming, overwhelmingly | 압도
partial: partial, partly, partially, part | 부분, 일부
passive: passive, passively | 수동, 소극
perfect: perfect, perfectly | 완벽
personal: personal, personally | 개인적, 사적
plausible: plausible | 그럴듯, 개연
potential: potential, potentially | 잠재, 가능성
practical: practical, pragmatic | 실용, 실질
problematic: problematic | 문제적
pure: pure, purely, genuine | 순수, 진정
quality: quality, qualities, qualitative | 품질, 질적
quantitative: quantitative | 양적, 정량
quiet: quiet, calm, silent, silence | 조용, 고요, 침묵, 침착
reach: reach, reached, attain | 도달, 달했, 달하, 이르, 이르렀
realistic: realistic, real, reality, realism | 현실, 실제, 진짜
red: red | 빨간, 빨강, 붉은, 적색, 레드팀
relative: relative, relatively | 상대적, 비교적
remain: remain, remaining, remainder, stay, rest, left, keep, kept | 남은, 나머지, 머물, 남았, 남아, 남겼, 남긴
remarkable: remarkable, striking, notable | 두드러, 주목할, 눈에띄
right-hand: right | 오른쪽, 우측, 오른손, 오른팔
robust: robust, robustness, sturdy | 견고, 강건, 튼튼
rough: rough | 거친, 거칠
round: round, circle, circular | 둥근, 원형, 라운드
salient: salient, salience | 현저, 두드러
selfish: selfish, greed, greedy | 이기적, 탐욕
sensitive: sensitive, sensitivity | 민감, 예민
separate: separate, separately, split, divide, division, divided, apart | 분리, 별도, 나눈, 나눠, 나뉘, 분할, 갈라
severe: severe, serious, seriously, severely, grave | 심각, 심한, 중증, 중대, 위중
shape: shape, geometric | 모양, 형태, 형상
sharp: sharp, sharply, steep, steeply | 날카, 가파, 급격
short: short, shorter, shortest, brief, briefly | 짧은, 짧게, 짧아, 단기, 잠깐, 잠시
side: side, lateral | 측면, 옆에, 한쪽
simple: simple, simply, simplify, easy, easily, easier | 간단, 단순, 쉬운, 쉽게, 쉽다, 손쉬
sincere: sincere, sincerity, authentic, authenticity | 성실, 진심, 진정성
small: small, smaller, smallest, tiny, little, slight, slightly | 작은, 소규모, 소형, 작다, 작아, 작았, 적은, 조금, 약간, 소폭
smart: smart, clever, wise, wisdom | 영리, 똑똑, 지혜, 현명
smooth: smooth, smoothly | 매끄, 원활
soft: soft, tender | 부드러
south: south, southern | 남쪽, 남부, 남단, 남한, 남아공, 남아프리카
special: special, unique, exceptional, extraordinary, exception | 특별, 독특, 유일, 예외
specific: specific, concrete | 구체, 특정
stable: stable, stability | 안정
strict: strict, strictly, stringent | 엄격, 엄중, 철저
strong: strong, strongly, stronger, strength, intense, intensity, strengthen | 강한, 강하, 강력, 강해, 강도, 강점, 거센
structure: structure, structural | 구조
stupid: stupid, foolish, dumb | 멍청, 어리석, 바보
subtle: subtle, subtly | 미묘, 교묘
sudden: sudden, suddenly, abrupt, abruptly, unexpected, unexpectedly | 갑자, 돌연, 급작, 예기치
thick: thick, thin, thickness | 두꺼, 두께, 얇은
together: together, jointly, alongside | 함께, 더불어, 같이
touching: moving, touching | 감동
uncertain: uncertain, uncertainty, unsure | 불확실
unclear: unclear, ambiguous, vague, ambiguity | 불분명, 모호, 애매, 불명확
uncomfortable: uncomfortable, inconvenient, inconvenience, discomfort | 불편
upward: upward, upper, top | 위쪽, 상위, 상단, 상향
visible: visible, visibility, invisible | 보이지, 눈에, 가시
weak: weak, weaken, weakness, mild, mildly, weaker | 약한, 약하, 약화, 약점, 가벼운, 약해
west: west, western | 서쪽, 서부, 서양, 서방
white: white | 하얀, 흰, 백색, 백인, 백악관
worsen: worsen, deteriorate, deterioration, aggravate | 악화, 나빠
yellow: yellow | 노란, 노랑
zero: zero | 제로, 영점
`;
