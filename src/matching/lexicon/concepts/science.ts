/** Science, nature, weather and what can be measured of them. */
export const SCIENCE = `
accident: accident, crash, collision, accidental, mishap | 사고, 충돌, 추락
acid: acid, acidic | 산성
acreage: acre, hectare, area | 면적, 헥타르, 에이커
air: air, atmosphere, atmospheric | 공기, 대기
animal: animal, wildlife | 동물, 야생동물
asteroid: asteroid, comet, meteor, meteorite | 소행성, 혜성, 운석, 유성
atom: atom, atomic | 원자
bear: bear | 곰
bee: bee, honeybee | 꿀벌, 벌집
bird: bird | 조류, 새들, 철새
butterfly: butterfly, butterflies | 나비
carbon: carbon, emission, greenhouse | 탄소, 온실가스, 배출
cat: cat, kitten | 고양이, 반려묘
cave: cave | 동굴
chicken: chicken, poultry, hen | 닭, 치킨, 닭고기, 가금
climate: climate, climatic | 기후
cloud: cloud, cloudy | 구름, 흐린, 클라우드
coast: coast, coastal, shore, beach | 해안, 해변, 연안, 해수욕장
cold: cold, chill | 추위, 추운, 한파, 감기, 차가운, 차갑
collapse: collapse | 붕괴, 무너
conservation: conservation, conserve | 보전, 보존
copper: copper, bronze | 구리, 청동, 동메달
cow: cow, cattle, beef | 소고기, 쇠고기, 젖소, 한우, 가축
degree: degree | 섭씨, 학위
depth: depth, deep, deeply | 깊이, 깊은, 깊게, 심층, 딥러닝
desert: desert | 사막
diamond: diamond, jewel, jewelry, gem | 다이아몬드, 보석
dinosaur: dinosaur, fossil | 공룡, 화석
disaster: disaster, calamity | 재난, 재해, 참사
distance: distance, distant | 거리, 멀리, 떨어진
dog: dog, puppy | 강아지, 개가, 반려견, 애완견
drought: drought | 가뭄
dust: dust | 먼지, 황사, 미세먼지
earth: earth | 지구
earthquake: earthquake, quake, seismic, magnitude, aftershock | 지진, 규모, 여진
ecosystem: ecosystem, ecological, ecology | 생태
electron: electron | 전자
elephant: elephant | 코끼리
engineering: engineering | 공학, 엔지니어링
evacuate: evacuate, evacuation | 대피, 피난
evolve: evolution, evolve, evolutionary | 진화
fast: fast, rapid, quick, swift, rapidly, quickly | 빠르, 빠른, 신속, 급속, 빨라
fire: fire, blaze, flame, burn, burning, burnt | 화재, 불이, 불을, 불길, 불타, 화염
fish: fish | 물고기, 어류, 생선
flood: flood, flooding, flooded | 홍수, 침수, 범람, 수해
flower: flower, blossom, bloom | 꽃, 개화
frequency: frequency, frequent, frequently | 빈도, 빈번, 주파수, 자주
galaxy: galaxy, galaxies | 은하
garbage: garbage, trash, rubbish | 쓰레기
glass: glass, glasses | 유리, 안경
gold: gold, golden | 금메달, 황금, 금값
gravity: gravity, gravitational | 중력
ground: ground | 지면, 지상, 바닥, 땅
habitable: habitable, inhabitable, livable | 거주가능, 생명체
heat: heat, hot | 더위, 더운, 뜨거, 폭염, 열기
height: height, tall, altitude | 높이, 키, 고도, 신장
horse: horse | 승마, 경마, 경주마, 조랑말
hydrogen: hydrogen | 수소
ice: ice, glacier, iceberg, icy | 얼음, 빙하, 빙산, 아이스
innovate: innovation, innovative, innovate | 혁신
insect: insect, bug, mosquito | 곤충, 벌레, 모기
invent: invent, invention, inventor | 발명
island: island, isle | 섬
lab: laboratory, lab, laboratories | 실험실, 연구실, 연구소
lake: lake, reservoir, pond | 호수, 저수지, 연못
land: land | 육지, 토지, 땅, 착륙
landslide: landslide, mudslide | 산사태
leaf: leaf, leaves | 잎, 나뭇잎
length: length, long, lengthy | 길이, 긴, 길게, 장기적, 장기간
light: light | 빛, 조명, 가벼운
lion: lion | 사자
lithium: lithium | 리튬
mars: mars, martian | 화성
mathematics: mathematics, math, mathematical, mathematician | 수학
metal: metal, metallic | 금속
microscope: microscope, microscopic | 현미경
molecule: molecule, molecular | 분자
monkey: monkey, ape, primate, chimpanzee, lemur | 원숭이, 영장류, 침팬지, 유인원
moon: moon, lunar | 달에, 달의, 월면, 달탐사
mountain: mountain, hill, peak | 산악, 언덕, 등산, 산맥, 산에
mouse: mouse, mice, rat, rodent | 생쥐, 쥐, 설치류
nature: nature, natural, naturally | 자연, 천연
organic: organic | 유기
oxygen: oxygen | 산소
particle: particle | 입자
pet: pet | 반려동물, 애완동물
physics: physics, physicist | 물리
pig: pig, pork, swine | 돼지
planet: planet, planetary | 행성
plant: plant, vegetation, botanical | 식물, 초목
plastic: plastic, microplastic | 플라스틱, 미세플라스틱
pollute: pollution, pollute, pollutant, contaminate, contamination, contaminated | 오염
quantum: quantum | 양자
rain: rain, rainfall, precipitation, rainy | 강수, 강우, 비가, 비는, 강수량, 폭우, 호우
recycle: recycle, recycling | 재활용
renewable: renewable | 재생에너지, 신재생, 재생가능
rescue: rescue, rescued, rescuer | 구조, 구출
river: river, stream | 강물, 하천, 강변
rocky: rocky | 암석, 암석질
satellite: satellite | 위성
science: science, scientific, scientifically | 과학, 과학적
sea: sea, ocean, marine, maritime | 바다, 해양, 대양, 해상
seed: seed | 씨앗, 종자
sheep: sheep, lamb | 양고기, 양떼
silver: silver | 은메달, 은색
slow: slow, slowly, sluggish | 느린, 느리, 천천히, 둔화
snake: snake, reptile | 뱀, 파충류
snow: snow, snowfall | 눈이, 폭설, 적설, 강설
soil: soil | 토양, 흙
sound: sound, acoustic | 소리, 음향
space: space, cosmic, cosmos | 우주, 공간
species: species | 종의, 생물종, 어종
speed: speed, velocity, pace | 속도, 속력, 시속
spider: spider | 거미
star: star, stellar | 항성, 스타, 별이, 별을
stone: stone, rock | 바위, 암석, 돌
storm: storm, thunderstorm, lightning | 폭풍, 번개, 천둥
sun: sun, solar, sunlight | 태양, 햇빛, 일조
technology: technology, technologies, technological, tech | 기술, 테크, 과학기술
telescope: telescope | 망원경
temperature: temperature | 기온, 온도, 체온, 수온
tiger: tiger | 호랑이
tree: tree, forest, wood, woods, woodland | 나무, 숲, 산림, 수목, 삼림
tsunami: tsunami | 쓰나미, 해일
typhoon: typhoon, hurricane, cyclone, tornado | 태풍, 허리케인, 토네이도
universe: universe | 우주
uranium: uranium, plutonium, enrichment | 우라늄, 플루토늄, 농축
valley: valley, canyon | 계곡, 골짜기
volcano: volcano, volcanic, eruption, erupt | 화산, 분화
volume: volume, capacity | 부피, 용량
warming: warming, warm | 온난화, 따뜻
water: water | 물, 상수도, 수돗물
wave: wave | 파도, 파동, 물결
weather: weather | 날씨, 기상
weight: weight, weigh, heavy | 무게, 체중, 중량, 무거
whale: whale, dolphin | 고래, 돌고래
width: width, wide, broad, widely | 너비, 폭이, 넓은, 넓게
wildfire: wildfire | 산불
wind: wind, windy | 바람, 풍력, 강풍
wolf: wolf, wolves | 늑대
`;
