/** People: who they are to each other, what they do, and what befalls them. */
export const PEOPLE = `
actor (people): actor, actress | 배우, 연기자, 여배우
adult (people): adult, grownup | 성인, 어른
adviser (people): adviser, advisor, consultant | 고문, 자문위원, 컨설턴트, 보좌관
ambassador (people): ambassador, diplomat, envoy | 외교관, 특사
artist (people): artist, painter | 예술가, 미술가
astronaut (people): astronaut | 우주비행사, 우주인
attacker (people): attacker, adversary, adversaries, assailant | 공격자, 가해자
author (people): author, writer, novelist, coauthor | 저자, 작가, 소설가, 필자
baby (people): baby, babies, newborn | 아기, 신생아
boss (people): boss, manager, supervisor | 상사, 관리자, 매니저, 감독관
candidate (people): candidate, nominee, contender | 후보, 후보자
chairman (people): chairman, chairperson, chairwoman | 의장, 위원장, 회장
chef (people): chef, cook | 요리사, 셰프
child (people): child, children, kid, infant, toddler | 어린이, 아동, 아이들, 아이, 아이가, 아이를, 아이의, 유아, 영유아, 영아, 미성년자
citizen (people): citizen, voter, electorate | 시민, 국민, 유권자
coach (people): coach, trainer | 코치, 트레이너
colleague (people): colleague, coworker, peer, teammate | 동료
contributor (people): contributor | 기여자
couple: couple | 부부, 커플
crew (people): crew | 승무원, 선원
criminal (people): criminal, offender, perpetrator | 범인, 범죄자, 가해자
critic (people): critic, reviewer | 비평가, 평론가, 비판자, 심사자
customer (people): customer, client, consumer, shopper, buyer | 고객, 소비자, 손님, 구매자, 의뢰인
daughter (people): daughter | 딸, 따님
defendant (people): defendant | 피고인, 피고
descendant (people): descendant, ancestor | 후손, 조상
detective (people): detective | 형사, 탐정
developer (people): developer, programmer, coder | 개발자, 프로그래머
director (people): director, filmmaker | 감독, 국장, 소장
doctor (people): doctor, physician, surgeon, medic, clinician | 의사들, 의사, 의사가, 의료진, 전문의, 외과의, 전공의
donor: donor | 기부자, 기증자
driver (people): driver, motorist | 운전자, 운전사, 운전기사
elderly (people): elderly, elder, senior | 노인, 어르신, 고령자, 고령층, 노년층
employer: employer | 고용주, 사용주
enemy: enemy, enemies, hostile | 적군, 적대
engineer (people): engineer, technician | 엔지니어, 기술자, 공학자
entrepreneur (people): entrepreneur, founder, businessman | 기업가, 창업자, 설립자, 사업가, 기업인, 창립자
executive (people): executive, ceo | 경영진, 최고경영자, 임원
expert (people): expert, researcher, scientist, scholar, specialist, academic | 전문가, 연구자, 연구원, 과학자, 연구진, 학자
fan (people): fan, supporter, follower | 팬들, 지지자, 팔로워, 팬클럽
farmer (people): farmer | 농민, 농부, 농가
father (people): father, dad | 아버지, 아빠, 부친
firefighter (people): firefighter, rescuer | 소방관, 구조대
fisherman (people): fisherman, fishermen | 어민, 어부
friend (people): friend | 친구
gender: gender, sex | 성별, 젠더
generation: generation | 세대
governor (people): governor | 주지사, 지사
grandparent (people): grandparent, grandmother, grandfather | 조부모, 할머니, 할아버지
hacker (people): hacker | 해커
heir: heir, successor | 후계, 후임, 상속인
hero: hero, heroes | 영웅
homeless (people): homeless | 노숙자, 노숙인
hostage (people): hostage | 인질
household (people): household, family, families | 가구, 가족, 가정, 유가족
husband (people): husband | 남편
immigrant (people): immigrant, migrant, foreigner, expatriate | 이민자, 이주민, 외국인, 이주자
individual: individual | 개인, 개별
injured (people): injured, wounded, casualties | 부상자, 사상자
investor: investor, shareholder, trader | 투자자, 주주
judge (people): judge, justice, magistrate | 판사, 법관, 대법관
king: king, queen, royal, monarch, prince, princess | 국왕, 여왕, 왕실, 왕자, 왕
lawmaker (people): lawmaker, legislator, senator, congressman, congresswoman | 의원, 국회의원, 상원의원, 하원의원
lawyer (people): lawyer, attorney, solicitor | 변호사, 변호인
leader (people): leader, chief | 지도자, 지도부, 리더, 대표, 수장
lover (people): lover, boyfriend, girlfriend | 연인, 애인, 남자친구, 여자친구
lucky: luck, lucky, fortunate, fortunately | 행운, 다행, 운이
man (people): man, men, male, guy, boy | 남성, 남자, 소년
manpower: workforce, manpower | 인력, 노동력
mayor (people): mayor | 시장
member: member, membership | 회원, 구성원, 멤버
minister (people): minister | 장관, 총리
mother (people): mother, mom, mum | 어머니, 엄마, 산모, 모친
native: native, indigenous | 원주민, 토착
neighbour: neighbor, neighbour, neighborhood, neighbourhood | 이웃
nurse (people): nurse | 간호사
officer (people): officer | 장교, 임원
official (people): official | 공무원, 관료, 당국자, 관계자
operator: operator | 운영자, 운영사, 오퍼레이터
owner: owner, proprietor, landlord | 소유자, 소유주, 주인, 집주인
parent (people): parent, guardian, caregiver | 부모, 학부모, 보호자
participant (people): participant, respondent, volunteer, subject, interviewee | 참가자, 참여자, 응답자, 피험자, 자원봉사자, 실험참가자
partner: partner, partnership | 협력사, 파트너, 협력업체, 제휴사
passenger (people): passenger | 승객, 탑승객, 탑승자
patient (people): patient, outpatient, inpatient | 환자
pedestrian (people): pedestrian | 보행자
person (people): person, people, human, persons | 사람, 인원, 인간, 명, 인류
pilot (people): pilot | 조종사
player (people): player, athlete, footballer | 선수
police-officer (people): policeman, policemen, constable | 경찰관, 순경
politician (people): politician | 정치인, 정치가
population: population | 인구, 모집단
president (people): president | 대통령, 총재
prisoner (people): prisoner, inmate, detainee | 수감자, 재소자, 죄수, 수형자
professor (people): professor | 교수
prosecutor (people): prosecutor | 검사, 검찰, 검찰관
protester (people): protester, demonstrator, activist | 시위대, 시위자, 활동가, 운동가
public: public | 대중, 일반인, 공공, 공개적
race: race, racial, ethnic, ethnicity | 인종, 민족
rater (people): rater, annotator, labeler, labeller, evaluator | 평가자, 라벨러, 주석자, 평정자
refugee (people): refugee | 난민
reporter (people): reporter, journalist | 기자, 언론인, 특파원
reputation: reputation, prestige, honor, honour | 명성, 명예, 평판
resident (people): resident, inhabitant, dweller | 주민, 거주자, 도민
retiree (people): retiree, pensioner | 은퇴자, 퇴직자, 연금수급자
rival: rival, competitor, opponent | 경쟁자, 경쟁사, 라이벌, 상대팀
secretary: secretary | 비서, 사무총장
sibling (people): sibling, brother, sister | 형제, 자매, 남매, 오빠, 누나, 언니, 동생
singer (people): singer, musician, vocalist | 가수, 음악가, 뮤지션
slave: slave, slavery | 노예
soldier (people): soldier, troop, serviceman | 군인, 병사, 병력, 장병
son (people): son | 아들
spectator (people): spectator, audience, viewer, crowd | 관중, 관객, 시청자, 청중, 군중
spokesperson (people): spokesperson, spokesman, spokeswoman | 대변인
sponsor: sponsor, sponsorship | 후원사, 스폰서, 협찬
spouse (people): spouse | 배우자
stakeholder: stakeholder | 이해관계자
student (people): student, pupil, undergraduate, freshman, freshmen | 학생, 대학생, 초등학생, 중학생, 고등학생, 대학원생, 고교생, 재학생, 신입생, 유학생, 수험생, 초등생, 중고생, 여학생, 남학생, 졸업생
survivor (people): survivor | 생존자
suspect (people): suspect | 용의자, 피의자
teacher (people): teacher, instructor, lecturer | 교사, 선생님, 선생, 강사, 교원
teenager (people): teenager, teen, adolescent, youth, youngster | 청소년, 십대, 젊은이, 청년
tenant (people): tenant | 세입자, 임차인
terrorist (people): terrorist, militant, extremist | 테러리스트, 무장세력, 극단주의
tester (people): tester, redteamer | 테스터, 시험자, 평가자
tourist (people): tourist, visitor, traveller, traveler, guest | 관광객, 방문객, 여행객, 여행자, 방문자
twin (people): twin | 쌍둥이
unemployed (people): unemployed, jobless | 실업자, 구직자
user (people): user, subscriber | 사용자, 이용자, 유저, 구독자, 가입자
vice-president: vice | 부사장, 부회장, 부통령, 부총리
victim (people): victim, casualty, casualties, dead, deaths, fatality, fatalities | 피해자, 희생자, 사상자, 사망자
wife (people): wife, wives | 아내, 부인, 와이프
winner (people): winner, laureate, champion | 우승자, 수상자, 당선자, 당첨자, 챔피언
witness (people): witness, eyewitness | 목격자, 증인
woman (people): woman, women, female, lady, ladies, girl | 여성, 여자, 소녀, 여학생
worker (people): worker, employee, staff, personnel, staffer, labourer, laborer | 직원, 근로자, 노동자, 종사자, 회사원, 직장인, 종업원, 임직원
`;
