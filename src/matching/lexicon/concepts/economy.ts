/** Work, trade, money and what is made of it. */
export const ECONOMY = `
accounting: accounting, accountant | 회계
advertise: advertise, advertising, advertisement, ad, advert, ads | 광고
agriculture: agriculture, agricultural, farm, farming, crop, harvest | 농업, 농사, 농산물, 농장, 작물, 수확, 농촌
apartment: apartment, flat, condominium | 아파트, 공동주택
asset (money): asset, wealth | 자산, 재산
bailout: bailout | 구제금융, 부양책
bank (places): bank | 은행, 은행권, 국민은행
banking: banking, banker | 은행업, 금융업, 은행원, 은행가
bankrupt: bankrupt, bankruptcy, insolvency, insolvent | 파산, 부도, 도산
battery: battery, batteries | 배터리
benefit: benefit, beneficial, advantage | 혜택, 이점, 이득, 장점, 급여
bid: bid, bidding, auction | 입찰, 경매
blockchain: blockchain | 블록체인
bond: bond, treasury | 채권, 국채, 회사채
bonus (money): bonus, incentive | 상여금, 보너스, 성과급, 인센티브
boom: boom, booming | 호황, 붐
borrow: borrow, borrower, lend, lender, lent | 빌려, 빌린, 빌렸, 차입, 대여
branch: branch, branches | 지점, 지사, 지부, 가지
brand: brand, branded | 브랜드, 상표
bubble: bubble | 거품, 버블
budget (money): budget, fund, funds, expenditure, funding, spending | 예산, 기금, 지출, 자금, 재정
burden: burden | 부담
business: business, businesses, commercial, commerce | 사업, 비즈니스, 상업, 상거래
buy: buy, purchase, bought, buying | 구매, 구입, 매입, 사들, 매수, 샀다
capital: capital | 자본, 수도인, 수도로
cent: cent, penny, pence | 센트
charge: charge | 부과, 청구, 충전
cheap: cheap, inexpensive, affordable | 싼, 저렴, 저가, 값싼
coal: coal | 석탄
company (places): company, companies, firm, corporation, enterprise | 기업, 회사, 업체, 법인, 대기업, 중소기업, 공기업
compete: compete, competition, competitive, rivalry | 경쟁
complain: complaint, complain | 불만, 불평, 민원, 항의
construct: build, built, construct, construction, building, builder | 건설, 건물, 구축, 건축, 공사, 짓는, 지은, 지어
consume: consume, consumption | 소비, 섭취
contract: contract, contractor | 계약
credit: credit, creditor | 신용, 채권자, 크레딧
crisis: crisis, crises | 위기
cryptocurrency: cryptocurrency, crypto, bitcoin, stablecoin, cryptocurrencies | 암호화폐, 가상화폐, 비트코인, 가상자산, 스테이블코인
currency: currency, currencies, monetary | 통화, 화폐, 외환
deal: deal, transaction | 거래, 협상, 합의
debt (money): debt, loan, mortgage, borrowing, liability, liabilities | 빚, 부채, 대출, 채무, 융자
deduct: deduct, deduction, deductible | 공제
deficit (money): deficit, shortfall | 적자, 부족분
demand: demand | 수요, 요구
discount: discount | 할인, 인하
dismiss: dismiss, layoff, sack, fired, dismissal, redundancy | 해고, 해임, 감원, 정리해고
dividend: dividend | 배당
dollar: dollar, usd, buck | 달러, 불화
donate (money): donation, donate, donated | 기부, 기증, 성금, 후원금
earn: earn, earned | 벌어, 벌었, 버는
eco: eco | 친환경
economy: economy, economic, economical, economically, economist, economies, economics | 경제
electricity: electricity, electric, electrical, power | 전기, 전력, 정전
employ: employ, employment, hire, hiring, recruit, recruitment, hires, hired, recruits | 고용, 채용, 취업, 모집, 뽑았, 뽑은, 뽑힌, 뽑아
energy: energy | 에너지
euro: euro | 유로
expand: expand, expansion, extend, extension, widen, broaden, enlarge | 확대, 확장, 연장, 넓히
expensive: expensive, costly, pricey | 비싼, 비싸, 고가
export: export, exporter | 수출
factory (places): factory, factories | 공장
fall: decrease, decline, fall, fell, fallen, drop, plunge, slump, plummet, dwindle, shrink, shrank, decreasing | 감소, 하락, 줄어, 줄었, 줄고, 떨어, 급감, 내렸, 급락, 하락세, 폭락, 추락, 축소
finance: finance, financial, fiscal, financially | 금융, 재정, 재무
fine (money): fines, fined | 벌금, 과태료, 과징금
fishery: fishery, fisheries, fishing | 어업, 수산, 낚시
fluctuate: fluctuate, fluctuation, volatile, volatility | 변동, 등락, 요동
gas: gas, gases | 가스, 기체
gdp: gdp | 국내총생산, 총생산
growth: grow, grew, growth, grown, growing | 성장, 자라, 자란, 증가
headquarters (places): headquarters, headquarter | 본사, 본부
hotel (places): hotel, lodging, motel | 호텔, 숙박, 숙소
house: house, housing, home, residence, residential | 주택, 집, 가옥, 주거, 거주, 백악관, 청와대
import: import, imports, imported, importer | 수입
income (money): income | 소득, 수입
industry: industry, industries, industrial, sector | 산업, 업계, 공업, 부문, 업종
inflation: inflation, inflationary | 인플레이션, 물가상승, 인플레
insurance: insurance, insurer, insure, insured | 보험
interest: interest | 금리, 이자, 이자율, 기준금리
invest (money): investment, invest, investing | 투자
ipo: ipo | 상장, 기업공개
job: job, occupation, profession, career, vocation | 일자리, 직업, 직장, 경력, 직종
logistics: logistics, delivery, shipping, shipment, courier | 물류, 배송, 택배, 배달, 운송
loss: loss, losses, lose, lost, losing | 손실, 잃은, 잃어, 잃었, 상실, 손해, 패배, 졌다
luxury: luxury | 명품, 사치, 고급
manufacture: manufacture, manufacturer, manufacturing, maker | 제조, 생산업체
market: market, marketplace, marketing | 시장, 마케팅
merge: merger, merge, acquisition, acquire | 합병, 인수, 취득
mine: mining, miner, mineral | 광산, 채굴, 광업, 광물
money (money): money, cash | 돈, 현금, 금전
monopoly: monopoly, monopolies, antitrust | 독점, 반독점
office: office | 사무실, 사무소, 집무실
oil: oil, petroleum, crude, gasoline, petrol | 석유, 원유, 기름, 휘발유, 유가
overtime: overtime | 야근, 초과근무, 연장근로
pay: pay, paid, payment, pays, paying | 지불, 지급, 납부, 결제, 유료
pension (money): pension | 연금, 국민연금
poor: poor, poverty, impoverished, poorest | 가난, 빈곤, 빈민, 저소득
portfolio: portfolio | 포트폴리오
pound: pound, sterling | 파운드
premium: premium | 프리미엄, 보험료, 할증
price (money): price, cost, fee, fare, pricing, expense, expenses | 가격, 비용, 요금, 물가, 값, 단가, 수수료, 사업비
produce: produce, production, producer, yield | 생산, 산출, 제작
product: product, goods, merchandise | 제품, 상품, 물품
productivity: productivity, productive | 생산성
profit (money): profit, earnings, surplus, profitable, proceeds | 이익, 순이익, 수익, 흑자, 영업이익
quota: quota | 쿼터, 할당
raise: raise, raised, hike, lift, boost | 인상, 올린, 올렸, 올려, 높이, 높였, 높여, 끌어올
real-estate: estate, realty | 부동산
recession: recession, downturn, depression, slump | 불황, 침체, 불경기
record: record, recorded | 기록, 사상
recover: recover, recovery, rebound, recovered | 회복, 복구, 반등
reduce: reduce, reduction, cut, lower, cutting, slash | 감축, 줄인, 줄이, 줄여, 줄였, 인하, 삭감, 절감, 낮추, 낮췄
refund: refund, rebate | 환급, 환불
rent (money): rent, rental, lease | 임대, 임대료, 전세, 월세, 렌트, 대여
resign: resign, resignation, quit, leaver, departure | 사임, 사퇴, 사직, 퇴사, 퇴사자, 퇴직, 그만둔, 그만뒀
resource: resource | 자원, 리소스
restaurant (places): restaurant, cafe, cafeteria | 식당, 음식점, 레스토랑, 카페
retail: retail, wholesale | 소매, 도매, 유통
retire: retire, retirement | 은퇴, 퇴직, 정년
rich: rich, wealthy, affluent, richest | 부자, 부유, 풍부
rise: increase, rise, rose, risen, gain, jump, surge, soar, climb, increasing, increasingly, rising, uptick | 증가, 상승, 늘어, 늘었, 늘려, 늘렸, 늘린, 늘고, 올랐, 오른, 오르, 급증, 급등, 치솟, 불어난
sale (money): sale, revenue, turnover | 매출, 판매, 수입
satisfy: satisfaction, satisfied, satisfy, satisfactory | 만족
save: save, saving, savings | 저축, 절약, 절감, 예금
sell: sell, sold, selling, seller, vendor | 판매, 매각, 팔린, 팔렸, 팔아, 팔았, 매도
semiconductor: semiconductor, chip, microchip | 반도체
service: service | 서비스
spend: spend, spent | 썼다, 지출, 쏟아부, 들인
startup (places): startup | 스타트업, 신생기업, 벤처
steel: steel, iron | 철강, 강철, 철광
stock: stock, share, equity, equities | 주식, 증시, 주가, 증권
store (places): store, shop, mall, retailer, supermarket | 가게, 상점, 점포, 백화점, 마트, 편의점, 매장에, 매장을, 매장이
strike: strike, walkout | 파업
subsidiary: subsidiary, subsidiaries, affiliate | 자회사, 계열사
subsidy (money): subsidy, subsidies, grant, grants | 보조금, 지원금
supply: supply, supplies, supplier | 공급, 보급, 납품
tariff (money): tariff, duties | 관세
tax (money): tax, taxes, taxation, taxpayer | 세금, 세율, 조세, 과세, 납세
tourism: tourism, travel, trip, tour, journey | 관광, 여행
trade: trade, trading, trader | 무역, 거래, 교역, 통상
unemployment: unemployment, joblessness | 실업, 실업률
union: union | 노조, 노동조합, 연합, 조합
wage (money): wage, salary, salaries | 임금, 급여, 연봉, 월급, 봉급, 보수를, 인건비
waste: waste, squander | 낭비, 폐기물, 쓰레기
won: krw, won | 원화
work: work, working, labor, labour, worked | 노동, 근로, 근무, 작업, 일하, 일했, 업무
yen: yen | 엔화
yuan: yuan, renminbi | 위안화
`;
