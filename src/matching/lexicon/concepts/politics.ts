/** Government, parties, countries among each other, society and belief. */
export const POLITICS = `
administrative: administrative | 행정, 행정안전부
agree: agree, agreed, consensus | 동의, 합의, 찬성
alliance: alliance, ally, allied, allies, coalition | 동맹, 연합, 연정
appoint: appoint, appointment, appointed | 임명, 지명
armistice: armistice | 종전, 정전협정
army: army, military, armies, navy, naval, marines | 군대, 육군, 해군, 공군, 군사, 국군
authority: authority, authorities | 당국, 권위, 권한
battle: battle, combat, fight, fought, fighting | 전투, 싸움, 싸우, 싸웠
board: board | 이사회, 위원회
border: border, frontier, boundary, boundaries | 국경, 경계
buddhist: buddhist, buddhism | 불교, 사찰
bureau: bureau | 사무국, 관청
campaign: campaign | 캠페인, 유세, 선거운동
ceasefire: ceasefire, truce, armistice | 휴전, 정전
charity: charity, charitable, philanthropy | 자선
christian: christian, church, christianity, catholic, protestant | 기독교, 교회, 천주교, 가톨릭, 개신교, 성당
city (places): city, cities, town, municipality, urban | 도시, 마을, 시내, 도심
civil: civil, civilian, civic | 민간, 시민사회, 시민단체
colony: colony, colonial, colonies, colonialism | 식민
committee: committee, commission, council, panel | 위원회, 협의회, 심의회
communist: communist, communism, socialist | 공산, 사회주의
community: community, communities | 공동체, 지역사회, 커뮤니티
conflict: conflict, clash | 갈등, 충돌, 분쟁
conservative: conservative, conservatism | 보수
coup: coup | 쿠데타
culture: culture, cultural | 문화
declare: declare, declaration, declared | 선언, 선포
democracy: democracy, democratic, democracies | 민주, 민주당
deport: deport, deportation, expel, expulsion | 추방, 퇴학
deterrence: deterrence, deter | 억제, 억지력
dictator: dictator, dictatorship, authoritarian | 독재, 권위주의
diplomacy: diplomacy, diplomatic | 외교
disagree: disagree, disagreement, dissent | 반대, 이견, 불일치
disarm: disarm, disarmament, denuclearization, denuclearisation | 군축, 비핵화, 무장해제
dissolve: dissolve, dissolution, disband | 해산
domestic: domestic, homegrown | 국내, 가정폭력
drone: drone | 드론, 무인기
election: election, electoral, elect, elected | 선거, 총선, 대선, 당선, 선출
elite: elite | 엘리트, 상류
embassy: embassy, consulate | 대사관, 영사관
eu: eu, european | 유럽연합, 유럽
exile: exile, defect, defector | 망명, 탈북, 추방
federal: federal, federation | 연방
feminism: feminism, feminist | 페미니즘, 페미니스트
flag: flag | 깃발, 국기, 태극기
force: force, forced | 무력, 강제, 강요, 세력
foreign: foreign, overseas, abroad | 해외, 외국, 국외
formal: official, formal, officially | 공식, 정식
foundation: foundation | 재단, 기초, 토대
gang: gang, gangster, mafia | 조폭, 갱단, 폭력조직
genocide: genocide, massacre, slaughter | 학살, 집단학살
god: god | 하나님, 하느님, 신앙, 조물주
government: government, governmental, administration | 정부, 행정부, 정권
hegemony: hegemony | 패권
history: history, historical, historic, historian | 역사
immigration: immigration, migration, immigrate | 이민, 이주
impeach: impeach, impeachment | 탄핵
incumbent: incumbent | 현직, 집권
independence: independence, independent, independently | 독립
inter: inter | 남북
international: international, global, worldwide, world, globally, internationally | 국제, 세계, 전세계, 글로벌
invade: invade, invasion, invader | 침공, 침략
jewish: jewish, jew | 유대
lead: leadership, lead, led, leading | 지도력, 리더십, 이끌, 이끈, 주도, 선도
lgbt: gay, lesbian, homosexual, homosexuality, lgbt, transgender | 동성애, 성소수자, 트랜스젠더
liberal: liberal, progressive | 진보, 자유주의
livelihood: livelihood | 생계
local: local, locally, municipal | 지역, 지방, 현지
meet: meet, met | 만난, 만나, 만났
metropolis: metropolitan, metropolis | 수도권, 대도시, 광역
ministry: ministry, ministries, department | 부처, 부서, 교육부, 외교부, 국방부, 법무부, 보건복지부, 기획재정부, 환경부
missile: missile, rocket | 미사일, 로켓
muslim: muslim, islam, islamic, mosque | 이슬람, 무슬림
nation (places): country, countries, nation | 나라, 국가, 개국, 국가들
national: national, nationwide, nationally | 전국, 국립, 국가적, 국내
nationality: nationality | 국적
nato: nato | 나토
negotiate: negotiate, negotiation, talks, negotiator | 협상, 교섭, 회담
nonprofit: nonprofit, ngo | 비영리, 시민단체
oppose: oppose, against, opposed | 반대, 맞서
opposition: opposition | 야당, 야권
organization: organization, organisation, institution, institute, agency, agencies | 기관, 단체, 조직, 기구, 연구소, 재단
parliament: parliament, congress, senate, parliamentary, assembly | 국회, 의회, 상원, 하원, 의사당
party: party, parties | 정당, 여당, 파티, 당사자, 국민의당, 국민의힘, 미래통합당, 민주당
passport: passport, visa | 여권, 비자
peace: peace, peaceful | 평화
plan: plan, planning, planned | 계획, 방안, 기획
politics: politics, political, politically | 정치
pope: pope, vatican | 교황, 바티칸
popular: popularity, popular | 인기, 지지율
power: power, powerful | 권력, 강력, 막강
presidential: presidential, presidency | 대통령실, 대선
press: press, media, news | 언론, 뉴스, 보도, 매체, 미디어, 기자회견
prime: prime | 총리, 프라임
privilege: privilege | 특권
program: program, programme | 프로그램
project: project | 프로젝트, 사업, 과제
propaganda: propaganda, disinformation, misinformation | 선전, 허위정보, 가짜뉴스
protest: protest, demonstration, rally, riot | 시위, 항의, 집회, 폭동
province (places): province, prefecture | 지방, 도청
referendum: referendum | 국민투표
reform: reform, overhaul | 개혁, 개편
region (places): region, district, area, regional, zone | 지역, 구역, 지구, 권역, 일대
religion: religion, religious | 종교
republic: republic, republican | 공화국, 공화당
revolution: revolution, revolutionary | 혁명
ruling: ruling | 여당, 집권
rural: rural, countryside | 농촌, 시골
scandal: scandal | 스캔들, 추문
seat: seat | 의석, 좌석
slogan: slogan | 구호, 슬로건
society: society, societal, social, societies | 사회
solidarity: solidarity | 연대
speech: speech, speak, spoke, spoken | 연설, 말한, 말하, 발언
spy: spy, espionage, spies, spying | 간첩, 스파이, 첩보
state: state | 주정부
statement (texts): statement | 성명, 진술, 담화
summit: summit, conference, meeting, forum | 정상회담, 회의, 회담, 학회, 포럼, 컨퍼런스, 정상회의
supplementary: supplementary | 추경, 추가경정
tank: tank | 탱크, 전차
term: term, tenure | 임기, 용어, 기간
terror: terror, terrorism | 테러
tradition: tradition, traditional, traditionally | 전통
treaty: treaty, treaties, pact, accord, agreement | 조약, 협정, 협약, 합의
un: un, unesco | 유엔, 유네스코
unaffiliated: unaffiliated, nonpartisan | 무소속, 무당파, 무당층
unify: unification, reunification, unify | 통일
veto: veto | 거부권
village (places): village | 마을, 촌락
vote: vote, ballot, voted, voting, turnout | 투표, 득표, 표결
war: war, warfare, wartime | 전쟁, 전시, 전투
wing: leftist, wing | 좌파, 우파, 날개
`;
