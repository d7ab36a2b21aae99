/** Countries and their people, parts of the world, big cities. */
export const PLACES = `
afghanistan: afghanistan, afghan, taliban, kabul | 아프간, 아프가니스탄, 탈레반, 카불
africa: africa, african | 아프리카, 남아공, 남아프리카
alaska: alaska | 알래스카
algeria: algeria | 알제리
america: america, american, usa, us | 미국, 미군, 미국인, 미주
antarctic: antarctica, antarctic | 남극
arctic: arctic | 북극
argentina: argentina, argentine | 아르헨티나
arizona: arizona | 애리조나
asia: asia, asian | 아시아, 아시안
atlantic: atlantic | 대서양
australia: australia, australian | 호주, 오스트레일리아
austria: austria, austrian | 오스트리아
bangkok: bangkok | 방콕
bangladesh: bangladesh | 방글라데시
barcelona: barcelona | 바르셀로나
beijing: beijing | 베이징
belarus: belarus | 벨라루스
belgium: belgium, belgian | 벨기에
berlin: berlin | 베를린
bolivia: bolivia | 볼리비아
boston: boston | 보스턴
brazil: brazil, brazilian | 브라질
britain: britain, british, uk, england, english | 영국, 영국인, 잉글랜드, 영어
brussels: brussels | 브뤼셀
bulgaria: bulgaria, bulgarian | 불가리아
busan: busan | 부산
california: california, californian | 캘리포니아
cambodia: cambodia | 캄보디아
canada: canada, canadian | 캐나다
carolina: carolina | 캐롤라이나
chicago: chicago | 시카고
chile: chile, chilean | 칠레
china: china, chinese, prc | 중국, 중국인
chungcheong: chungcheong | 충청, 충북, 충남
colombia: colombia, colombian | 콜롬비아
congo: congo, congolese | 콩고
continent: continent, continental | 대륙
crimea: crimea | 크림반도
croatia: croatia, croatian | 크로아티아
cuba: cuba, cuban | 쿠바
czech: czech | 체코
daegu: daegu | 대구시, 대구에, 대구의, 대구광역시
daejeon: daejeon | 대전시, 대전에, 대전의, 대전광역시
delhi: delhi, mumbai | 뉴델리, 델리, 뭄바이
denmark: denmark, danish | 덴마크
ecuador: ecuador | 에콰도르
egypt: egypt, egyptian, cairo | 이집트, 카이로
ethiopia: ethiopia, ethiopian | 에티오피아
europe: europe, european | 유럽
finland: finland, finnish | 핀란드
florida: florida | 플로리다
france: france, french | 프랑스
gangnam: gangnam | 강남
gangwon: gangwon | 강원
geneva: geneva | 제네바
germany: germany, german | 독일
ghana: ghana | 가나는, 가나의
greece: greece, greek | 그리스
gwangju: gwangju | 광주
gyeonggi: gyeonggi | 경기도, 경기지역
gyeongsang: gyeongsang | 경상, 경북, 경남
haeundae: haeundae | 해운대
haiti: haiti | 아이티
hanoi: hanoi | 하노이
hawaii: hawaii, hawaiian | 하와이
hemisphere: hemisphere | 반구
hong-kong: hong, kong | 홍콩
houston: houston | 휴스턴
hungary: hungary, hungarian | 헝가리
iceland: iceland | 아이슬란드
incheon: incheon | 인천
india: india, indian | 인도인, 인도는, 인도의, 인도에, 인도가, 인도
indonesia: indonesia, indonesian | 인도네시아
iran: iran, iranian | 이란은, 이란의, 이란이, 이란과, 이란에
iraq: iraq, iraqi | 이라크
ireland: ireland, irish | 아일랜드
israel: israel, israeli | 이스라엘
istanbul: istanbul | 이스탄불
italy: italy, italian | 이탈리아
jakarta: jakarta | 자카르타
japan: japan, japanese | 일본, 일본인
jeju: jeju | 제주
jeolla: jeolla | 전라, 전북, 전남
jerusalem: jerusalem | 예루살렘
jordan: jordan | 요르단
kazakhstan: kazakhstan, uzbekistan | 카자흐스탄, 우즈베키스탄
kenya: kenya, kenyan | 케냐
korea: korea, korean, rok | 한국, 대한민국, 우리나라, 국내, 한국인, 북한, 남한, 북측
las-vegas: vegas | 라스베이거스
latin-america: latin | 라틴, 중남미
lebanon: lebanon | 레바논
libya: libya, libyan | 리비아
london: london | 런던
los-angeles: angeles, hollywood | 로스앤젤레스, 할리우드
madrid: madrid | 마드리드
malaysia: malaysia, malaysian | 말레이시아
manchester: manchester | 맨체스터
manila: manila | 마닐라
melbourne: melbourne | 멜버른
mexico: mexico, mexican | 멕시코
michigan: michigan | 미시간
middle-east: mideast | 중동
milan: milan | 밀라노
mongolia: mongolia | 몽골
morocco: morocco, moroccan | 모로코
munich: munich | 뮌헨
myanmar: myanmar, burma | 미얀마
nepal: nepal, nepalese | 네팔
netherlands: netherlands, dutch | 네덜란드
new-york: york, manhattan, brooklyn | 뉴욕, 맨해튼
new-zealand: zealand | 뉴질랜드
nigeria: nigeria, nigerian | 나이지리아
north-korea: dprk, pyongyang | 북한, 평양, 북측
norway: norway, norwegian | 노르웨이
ohio: ohio | 오하이오
osaka: osaka | 오사카
pacific: pacific | 태평양
pakistan: pakistan, pakistani | 파키스탄
palestine: palestine, palestinian, gaza, hamas | 팔레스타인, 가자지구, 하마스
panama: panama | 파나마
paris: paris | 파리
pennsylvania: pennsylvania | 펜실베이니아
peru: peru, peruvian | 페루
philadelphia: philadelphia | 필라델피아
philippines: philippines, philippine, filipino | 필리핀
place: place, location, located | 장소, 위치, 곳, 소재지
poland: poland | 폴란드
portugal: portugal, portuguese | 포르투갈
qatar: qatar, doha | 카타르, 도하
romania: romania, romanian | 루마니아
rome: rome, roman | 로마
russia: russia, russian, soviet, moscow | 러시아, 소련, 모스크바
san-francisco: francisco | 샌프란시스코
saudi: saudi | 사우디
scotland: scotland, scottish | 스코틀랜드
seattle: seattle | 시애틀
sejong: sejong | 세종시, 세종특별
seoul: seoul | 서울
serbia: serbia, serbian | 세르비아
shanghai: shanghai | 상하이
silicon-valley: silicon | 실리콘
singapore: singapore, singaporean | 싱가포르
somalia: somalia | 소말리아
south-africa: johannesburg | 남아공
spain: spain, spanish | 스페인
sri-lanka: lanka | 스리랑카
sweden: sweden, swedish | 스웨덴
switzerland: switzerland, swiss | 스위스
sydney: sydney | 시드니
syria: syria, syrian | 시리아
taiwan: taiwan, taiwanese | 대만, 타이완
tanzania: tanzania | 탄자니아
texas: texas, texan | 텍사스
thailand: thailand, thai | 태국
tibet: tibet, tibetan | 티베트
tokyo: tokyo | 도쿄
toronto: toronto | 토론토
turkey: turkey, turkish | 터키, 튀르키예
uae: uae, dubai, emirates | 아랍에미리트, 두바이
uganda: uganda | 우간다
ukraine: ukraine, ukrainian, kyiv | 우크라이나, 키이우
ulsan: ulsan | 울산
vancouver: vancouver | 밴쿠버
venezuela: venezuela, venezuelan | 베네수엘라
vienna: vienna | 빈에서
vietnam: vietnam, vietnamese | 베트남
virginia: virginia | 버지니아
wales: wales, welsh | 웨일스
washington: washington | 워싱턴
yemen: yemen | 예멘
zimbabwe: zimbabwe | 짐바브웨
`;
