/** Computers, networks, traffic and other works of engineering. */
export const TECHNOLOGY = `
access: access, accessible, accessibility | 접근, 접속, 이용권
account: account, login, password | 계정, 비밀번호, 로그인, 아이디
airport (places): airport | 공항
app: app, application | 애플리케이션, 앱, 어플, 응용
apply: apply, applied, applicant | 적용, 지원서, 지원자, 신청
audio: audio, voice, vocal | 음성, 목소리, 오디오
backup: backup | 백업, 예비
bicycle: bicycle, bike, cycling, cyclist | 자전거
block: block, blocked | 차단, 막힌, 막았, 블록
blog: blog, blogger | 블로그
break: broken, break, broke, malfunction, breakdown | 고장, 부서, 깨진, 깨졌, 망가
bridge: bridge | 다리, 교량, 대교, 고가도로
bus: bus, buses | 버스
call: call, calling | 통화, 전화, 호출, 부르
camera: camera, cctv | 카메라
click: click | 클릭
comment: comment | 댓글, 논평, 코멘트
computer: computer, computing, pc, laptop | 컴퓨터, 노트북, 전산
copy: copy, copies, duplicate | 복사, 복제, 사본
create: create, creation, made, make, making, creative, creativity | 만든, 만들, 제작, 창조, 창작, 창의, 생성
database: database | 데이터베이스
delete: delete, erase, deletion | 삭제, 지운, 지워
design: design, designer, designed | 설계, 디자인, 고안
develop: develop, development, developed, developing | 개발, 발전, 발달
device: device, gadget, apparatus, equipment | 기기, 장치, 장비, 설비
diesel: diesel | 경유, 디젤
digital: digital | 디지털
download: download | 다운로드, 내려받
drive: drive, drove, driving, driven | 운전, 주행, 몰고
driverless: driverless | 자율주행
electronic: electronic, electronics | 전자, 전자제품
encrypt: encryption, encrypt, encrypted | 암호화
engine: engine | 엔진
ev: ev | 전기차
file: file, folder | 파일, 폴더
flight: flight, aircraft, plane, airline, airplane, aviation, jet, fly, flew | 항공, 비행, 여객기, 항공기, 비행기
fuel: fuel | 연료
gamer (people): gamer | 게이머, 게임업계
generate: generate, generated, generative | 생성, 만들어, 발생
hardware: hardware | 하드웨어
helicopter: helicopter | 헬기, 헬리콥터
hybrid: hybrid, hybrids | 하이브리드
image: image, imagery | 이미지, 영상, 화상
information: information, info | 정보
install: install, installation, installed | 설치
interface: interface, api | 인터페이스
internet: internet, online, web | 인터넷, 온라인, 웹
iphone: iphone | 아이폰
link: link, hyperlink, url | 링크
motorcycle: motorcycle, motorbike, scooter | 오토바이, 이륜차
offline: offline | 오프라인
operate: operate, operation, operational, operating | 운영, 작동, 운용, 작전, 가동
patch: debug, patch | 버그, 패치, 디버그
petrol: petrol, gasoline | 휘발유, 가솔린
phone: phone, smartphone, telephone, cellphone, mobile | 전화, 스마트폰, 휴대전화, 핸드폰, 휴대폰, 모바일
photo: photo, photograph, photography, picture | 사진, 촬영
platform: platform | 플랫폼, 승강장
podcast: podcast | 팟캐스트
port: port, harbor, harbour | 항구, 항만
post: post, posted, posting | 게시, 게시물, 올린글, 우편
processor: gpu, cpu, processor | 프로세서, 그래픽카드, 처리장치
programming: programming, script | 프로그래밍, 스크립트
repair: repair, fix, fixed, maintenance | 수리, 고친, 고쳐, 정비
ride: ride, rode, aboard | 탑승, 타고, 올라탄
road: road, highway, street, expressway, motorway | 도로, 고속도로, 거리, 길을, 길이
screen: screen, monitor | 화면, 스크린
search: search, searching | 검색, 수색, 탐색, 찾는
sensor: sensor | 센서
server: server | 서버
ship: ship, boat, vessel, ferry, ferries | 선박, 여객선, 함정, 조선소
signal: signal | 신호
software: software | 소프트웨어
station (places): station | 역에서, 기차역, 정거장, 지하철역
storage: storage, stored | 저장, 보관
streaming: streaming | 스트리밍
submarine: submarine | 잠수함
taxi: taxi, cab | 택시
telecom: telecom, telecommunications, telecommunication | 통신
terminal: terminal | 터미널, 단말기
traffic: traffic, transport, transportation, transit | 교통, 수송, 운송
train-line: railway, subway, rail, railroad, metro, trains | 철도, 지하철, 열차, 기차, 전철
tunnel: tunnel | 터널
tweet (texts): tweet | 트윗
update: update, upgrade, updated | 업데이트, 갱신, 개정, 업그레이드
upload: upload | 업로드
use: use, using, used, usage, utilize | 사용, 이용, 활용, 쓰이, 쓰는
vehicle: car, vehicle, automobile, automotive, truck | 자동차, 차량, 승용차, 트럭, 완성차
video: video, footage, clip | 동영상, 영상, 비디오
virtual: virtual | 가상, 가상현실
website: website, site, webpage, homepage | 웹사이트, 누리집, 홈페이지, 사이트
wireless: wireless, bluetooth, wifi | 무선, 와이파이, 블루투스
`;
