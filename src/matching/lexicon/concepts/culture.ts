/** Arts, media, sport, food, home and school. */
export const CULTURE = `
acting: acting, performer | 연기력, 연기
address: address | 주소, 연설
admission: enrol, enroll, enrolled, enrollment, admissions, admitted, admit | 입학, 등록, 재학, 입학생, 신입생
air-conditioner: conditioner, conditioning | 에어컨, 냉방
animation: animation, animated, cartoon | 애니메이션, 만화, 애니
art: art, artistic, painting, artwork, sculpture | 예술, 미술, 그림, 작품, 조각
article (texts): article | 기사, 조항
assist: assists | 도움
audition: audition | 오디션
bag: bag | 가방, 봉투, 봉지
ball: ball | 야구공, 축구공
baseball: baseball, pitcher, inning, batter | 야구, 투수, 타자, 타율
basement: basement, underground | 지하
basketball: basketball, nba | 농구
beauty: beauty, beautiful, cosmetic | 미용, 아름다, 화장품, 뷰티
bed: bed | 침대, 병상
birthday: birthday | 생일
blockbuster: blockbuster | 흥행, 블록버스터
book (texts): book, novel, textbook | 책, 도서, 소설, 교과서, 서적
boring: boring, bored, boredom, tedious | 지루, 심심, 재미없
bottle: bottle | 병에, 유리병
boxing: boxing, boxer, wrestling, wrestler | 권투, 복싱, 레슬링
bread: bread, bakery, flour, wheat | 빵, 제빵, 밀가루
broadcast: broadcast, television, tv, broadcaster, radio | 방송, 방영, 텔레비전, 라디오, 티비
bully: bully, bullying, harassment, harass | 괴롭힘, 괴롭, 왕따, 학교폭력
camp: camp, camping | 캠프, 캠핑, 야영, 수용소
cast: cast, casting | 캐스팅, 출연
celebrity (people): celebrity, celebrities | 연예인, 유명인, 인플루언서
championship: championship, tournament, league, cup | 선수권, 대회, 리그, 토너먼트, 챔피언십
christmas: christmas | 크리스마스, 성탄절
chuseok: chuseok | 추석
class: class, classroom, lesson, lecture, classes | 수업, 교실, 강의, 학급
clock: clock | 시계
club: club | 클럽, 동아리, 구단
cocoa: cocoa, chocolate, cacao | 코코아, 초콜릿
coffee: coffee | 커피
comedy: comedy, comedian | 코미디, 희극, 개그
concert: concert, gig | 콘서트, 공연, 음악회
cook: cooking, recipe, cooked | 요리, 조리, 레시피
corner: corners | 코너킥
course: course, curriculum | 과목, 교과, 강좌, 과정
dance: dance, dancing, dancer, ballet | 춤을, 무용, 댄스, 발레
defeat: defeat, beat, beaten | 패배, 꺾고, 꺾은, 물리치, 물리친, 물리쳤
dining: dining | 외식, 식사
document (texts): document, documentation, dossier | 문서, 서류, 문건
door: door, gate | 출입문, 문을, 대문
drama: drama, sitcom | 드라마, 시트콤
drink: drink, drank, beverage, drinking | 음료, 마신, 마시, 마셨
eat: eat, ate, eaten, eating | 먹은, 먹는, 먹고, 먹었, 섭취, 식사
educate: education, educational, educate, teaching, teach, taught, tutor | 교육, 가르치, 가르쳤, 교습
egg: egg | 달걀, 계란, 난자
elevator: elevator, lift | 승강기, 엘리베이터
episode: episode | 에피소드, 회차, 회분
essay (texts): essay | 수필, 에세이
exam: exam, examination | 수능, 입시, 고사
exhibition: exhibition, expo, exhibit | 전시, 박람회
fashion: fashion, clothing, clothes, apparel, dress, wear, wore, costume | 패션, 의류, 옷, 의상, 입은, 입고
festival: festival, carnival | 축제, 페스티벌
film: film, movie, cinema | 영화, 극장
final: final, finals, semifinal | 결승, 준결승, 결승전
floor: floor, storey | 바닥, 층수
food: food | 음식, 식품, 식량, 먹거리
football: football, soccer | 축구
foul: fouls | 반칙, 파울
fruit: fruit, apple, banana, orange | 과일, 사과, 바나나, 오렌지
fun: fun, funny, amusing, enjoyable | 재미, 재밌, 웃긴, 즐거
funeral: funeral, burial, grave, cemetery | 장례, 무덤, 묘지
furniture: furniture, chair, desk, sofa | 의자, 책상, 소파
gamble: gamble, gambling, casino, bet | 도박, 카지노
game: game, match, matches, gaming | 경기, 게임, 시합
garden: garden | 정원
gift: gift | 선물
goal: goal, scorer | 골, 득점
golf: golf, golfer | 골프
grade: grade | 학년, 성적, 등급
graduate: graduate, graduation, alumni | 졸업
halftime: halftime | 하프타임, 전반전, 후반전
hat: hat | 모자
hiking: hike, hiking, hiker | 등산, 하이킹
hobby: hobby, hobbies, leisure | 취미, 여가
hockey: hockey | 하키
holiday: holiday, vacation | 휴일, 휴가, 연휴, 공휴일, 방학
homerun: homer, homers | 홈런
homework: homework | 숙제
horror: horror | 공포, 호러
housework: housework, chores, homemaking | 집안일, 가사, 살림
idol: idol | 아이돌
keys: keys | 열쇠
kimchi: kimchi | 김치
kitchen: kitchen | 주방, 부엌
knowledge: knowledge, knowledgeable | 지식
learn: learn, learning, learned, learnt | 배우는, 배운, 배웠, 학습, 습득
letter: letter | 편지, 서한
library (places): library, libraries | 도서관
literacy: literacy, literate, illiterate | 문해, 문맹
lottery: lottery, jackpot | 복권, 로또
love: love, loved, romance, romantic | 사랑, 로맨스, 연애
lunar-new-year: seollal | 설날
magazine: magazine, journal | 잡지, 학술지, 저널
marathon: marathon, runner, jog | 마라톤, 달리기
masterpiece: masterpiece | 걸작, 명작
meal: meal, lunch, dinner, breakfast, supper | 식사, 점심, 저녁식사, 아침식사, 끼니
meat: meat | 고기, 육류
medal: medal, medalist, medallist | 메달
milk: milk, dairy, cheese | 우유, 유제품, 치즈
museum (places): museum, gallery, galleries | 박물관, 미술관, 갤러리, 전시관
music: music, song, album, melody | 음악, 노래, 앨범, 음반, 곡
musical: musical | 뮤지컬
newspaper: newspaper, tabloid | 신문, 일간지
nominate: nominate, nomination | 후보, 지명
noodle: noodle, ramen, pasta | 국수, 라면, 면류
olympic: olympic, olympics | 올림픽
opera: opera | 오페라
orchestra: orchestra, symphony | 오케스트라, 교향악단, 교향곡
palace: palace, castle | 궁전, 경복궁, 성곽
paper (texts): paper, manuscript, preprint, thesis, dissertation | 논문, 학위논문
park (places): park | 공원
piano: piano, pianist | 피아노, 피아니스트
play: play, played, playing | 플레이, 놀이, 뛰었, 연주
playground: playground | 놀이터, 운동장
poem (texts): poem, poetry, poet | 시집, 시를, 시인
point: point | 점수, 지점, 포인트
pool: pool | 수영장, 풀장
premiere: premiere | 시사회, 초연
prize: prize, award, awarded | 수상, 시상, 상금, 상을, 노벨상, 시상식
protagonist: protagonist | 주인공
racing: racing, race | 경주, 레이스
read: read, reading, reader | 읽기, 읽은, 읽는, 읽고, 독자, 독서, 읽었
referee (people): referee, umpire | 심판
refrigerator: refrigerator, fridge | 냉장고
rehearse: rehearsal, rehearse, practice | 연습, 리허설
relic: relic, artifact, heritage | 유물, 문화재, 문화유산, 유산
report (texts): report, reported, reporting, reportedly | 보고서, 리포트, 보도, 신고, 보고했, 보고된, 보고됐, 보고하, 보고에, 보고되
rice: rice | 쌀, 밥을
roof: roof, rooftop | 지붕, 옥상
room: room, bedroom | 객실, 방에, 방을, 침실
salt: salt, sodium, salty | 소금, 나트륨, 염분
scene: scene | 장면, 현장
scholarship: scholarship, tuition | 장학금, 등록금, 학비
school (places): school, kindergarten | 학교, 초등학교, 중학교, 고등학교, 고교, 유치원, 학원
screenplay: screenplay, scriptwriter | 대본, 각본, 시나리오
sentence (texts): sentence, paragraph, passage | 문장, 단락, 구절, 문단
sequel: sequel | 속편, 후속작
series: series, season, franchise | 시리즈, 시즌, 연속
shoe: shoe, shoes, boots, sneakers | 신발, 구두, 운동화
signing: signing, signed, sign | 영입, 서명, 계약
ski: ski, skiing, skating, skater | 스키, 스케이팅, 빙상
skill: skill, skilled | 기량, 숙련, 솜씨
sport: sport | 스포츠, 체육
square: square | 광장, 제곱, 정사각
stadium (places): stadium, arena | 경기장, 구장
stair: stair, stairs | 계단
statue: statue, monument | 동상, 기념비, 조각상
story: story, stories, tale, narrative, plot | 이야기, 스토리, 서사, 줄거리
sugar: sugar, sweet | 설탕, 당분
swim: swim, swimming, swimmer | 수영
taste: taste, delicious, flavor, flavour, tasty | 맛, 맛있, 미각
tea: tea | 녹차, 홍차, 차를
team: team, squad | 팀, 구단, 선수단, 레드팀
temple: temple, shrine | 사원, 사찰, 신사
tennis: tennis | 테니스
text: text | 텍스트, 본문, 글
theatre: theatre, theater, stage, theatrical | 무대, 연극
thriller: thriller | 스릴러
ticket: ticket | 입장권, 티켓, 승차권
tie: tie, tied, draw | 무승부, 비겼, 추첨
title: title, headline | 제목, 표제, 타이틀
toilet: toilet, bathroom, restroom | 화장실, 욕실
tower: tower | 타워, 탑이, 탑을
toy: toy, doll | 장난감, 인형, 완구
translate: translate, translation, translator | 번역, 통역
trophy: trophy | 트로피, 우승컵
tutoring: tutoring, cram | 사교육, 과외
umbrella: umbrella | 우산
university (places): university, universities, college | 대학, 대학교, 서울대, 고려대, 연세대
vegetable: vegetable, cabbage, onion | 채소, 야채, 배추, 양파
viewership: viewership | 시청률
violin: violin, violinist | 바이올린
volleyball: volleyball | 배구
wall: wall | 장벽, 성벽, 담장
wallet: wallet | 지갑
warehouse: warehouse | 창고
washing: wash, washing, laundry | 세탁, 씻는, 씻고
webtoon: webtoon, comic | 웹툰, 만화
win: win, won, victory, winning, triumph | 우승, 승리, 이겼, 이긴, 이겨, 승률
window: window | 창문, 창을
word (texts): word | 단어, 낱말, 어휘
worldcup: fifa | 월드컵, 피파
write: write, wrote, written, writing | 쓰기, 썼다, 작성, 집필, 적은
zoo (places): zoo | 동물원
`;
