/** Times, spans of time and order in time. */
export const TIME = `
afternoon: afternoon | 오후
again: again, repeat, repeated, repeatedly, repetition | 다시, 반복, 되풀이, 거듭, 재차
ago: ago, earlier | 앞서, 일찍, 먼저
always: always, constantly | 항상, 언제나, 늘
ancient: ancient, medieval | 고대, 중세
anniversary: anniversary | 주년, 기념일
autumn: autumn | 가을
century (time): century, centuries | 세기
complete: complete, completed, completely | 완료, 완성, 완전, 마무리
continue: continue, continuous, continuing, persistent, persist, continued, keep, kept | 계속, 지속, 이어지, 이어졌, 이어갔, 끊임없
current: current, currently, ongoing | 현재, 현행
date: date | 날짜, 일자, 데이트
dawn: dawn, sunrise | 새벽, 해돋이
day (time): day, daily | 매일, 하루, 일일, 날마다
deadline: deadline, due | 마감, 기한, 시한
decade (time): decade | 십년
early: early, earlier | 초기, 초반, 일찍, 조기
end: end, finish, finished, ending, terminate, termination | 끝, 끝나, 끝난, 종료, 마치, 마쳤, 종결
evening: evening | 저녁
first: first, initial, initially, debut | 처음, 최초, 첫, 첫번째, 초기, 데뷔
friday: friday | 금요일
future: future | 미래, 앞으로, 장래
hour (time): hour, hourly | 시간
immediate: immediately, immediate, instant, instantly, promptly | 즉시, 곧바로, 즉각, 당장
last: last, final, finally, ultimate, ultimately, eventually | 마지막, 최종, 결국, 끝내, 지난해, 작년, 지난달, 지난주, 전년
late: late, later, delay, delayed, belated | 후반, 늦은, 늦게, 지연, 나중, 말기, 늦어
middle: middle, mid, midst | 중반, 중간, 한가운데, 중동
midnight: midnight | 자정
minute (time): minute | 분간, 분쯤
modern: modern, contemporary | 현대, 근대
moment: moment, instance | 순간, 찰나
monday: monday | 월요일
month (time): month, monthly | 매달, 매월, 월간, 개월, 지난달, 다음달, 이달
morning: morning | 아침, 오전
never: never | 결코, 한번도, 절대
new: new, newly, novel | 새로운, 신규, 새로, 새, 신형
next: next, upcoming, following, forthcoming | 다음, 향후, 차기, 내년, 다음달, 다음주
night: night, overnight | 밤에, 야간, 밤새, 심야, 한밤, 나이트
noon: noon, midday | 정오, 한낮
now: now, nowadays | 지금, 현재, 이제, 요즘
often: often, frequently | 자주, 종종, 흔히
past: past, formerly, former | 과거, 옛날, 예전
period: period, duration, span, era, phase | 기간, 시기, 시대
permanent: permanent, permanently, eternal, forever | 영구, 영원, 항구적
previous: previous, prior | 직전, 기존, 이전
quarter: quarter, quarterly | 분기, 사분기
rare: rare, rarely, seldom, scarce, scarcity | 드물, 드문, 희귀, 희소
recent: recent, recently, latest, lately | 최근, 최신
saturday: saturday | 토요일
schedule: schedule, scheduled, timetable | 일정, 예정, 스케줄
second (time): second, seconds | 초간
simultaneous: simultaneous, simultaneously, concurrent, meanwhile | 동시, 한편
sometimes: sometimes, occasionally, occasional | 때때로, 가끔, 때로
soon: soon, shortly, imminent | 곧, 조만간, 머지않, 임박
spring: spring | 봄, 봄철
start: start, begin, began, beginning, begun, commence, onset | 시작, 개시, 착수, 돌입
stop: stop, stopped, halt, cease, suspend, suspension | 중단, 멈춘, 멈추, 멈췄, 정지, 그만
subsequent: subsequent, subsequently, afterwards, thereafter | 이후, 그후, 뒤이어
summer: summer | 여름
sunday: sunday | 일요일
temporary: temporary, temporarily, interim, provisional | 임시, 일시, 잠정
thursday: thursday | 목요일
time: time, timing | 시각, 시점
today: today | 오늘
tomorrow: tomorrow | 내일, 이튿날
tonight: tonight | 오늘밤
tuesday: tuesday | 화요일
wednesday: wednesday | 수요일
week (time): week, weekly | 주간, 매주, 일주일, 지난주, 다음주
weekday (time): weekday | 평일
weekend (time): weekend | 주말
winter: winter | 겨울
year (time): year, annual, annually, yearly | 연간, 해마다, 매년, 연도, 연례, 지난해, 작년, 올해, 내년, 전년, 금년
yesterday: yesterday | 어제, 전날
`;
