/** Law, crime and the courts. */
export const LAW = `
accuse: accuse, accusation, allege, allegation, allegedly, alleged, charged | 혐의, 고발, 의혹, 비난
adopt: adopt, adoption | 입양, 채택, 도입
allow: allow, permit, permission, permitted, authorize, authorise, authorization | 허용, 허가, 허락, 승인
appeal: appeal | 항소, 상고, 호소
approve: approve, approval, approved | 승인, 인가, 찬성
arrest: arrest, arrested | 체포, 검거, 연행
ban: ban, prohibit, prohibition, banned, forbid, forbidden | 금지, 금한
bribe: bribe, bribery, corruption, corrupt | 뇌물, 비리, 부패
claim: claim, assert, assertion, argue, argument, contend, insist | 주장, 논증, 단언
compensate (money): compensation, compensate, damages, settlement | 배상, 보상금, 합의금, 배상금
confess: confess, confession, admit, admission, acknowledge | 자백, 인정, 고백
constitution: constitution, constitutional | 헌법, 헌재, 위헌, 합헌
convict: convict, conviction, convicted, guilty | 유죄
copyright: copyright, piracy | 저작권
court: court, courtroom, tribunal | 법원, 법정, 재판부, 대법원, 고법, 지법
crime: crime, offence, offense | 범죄, 범행, 위반
deny: deny, denial, denied | 부인, 부정
detain: detain, detention, custody | 구금, 구속, 구류
dispute: dispute, controversy, controversial, debate, contentious, disputed | 논란, 분쟁, 논쟁, 토론, 공방
divorce: divorce, divorced | 이혼
enforce: enforce, enforcement, implement, implementation | 집행, 시행, 이행, 단속
execution: execution, executed | 사형, 처형, 집행
fraud: fraud, fraudulent, scam, swindle | 사기, 부정행위
freedom: freedom, liberty, liberties | 자유
gun: gun, shoot, shot, shooting, rifle, bullet, gunman, gunfire | 총격, 총기, 소총, 총알, 총으로, 사격
illegal: illegal, unlawful, illegally, illicit | 불법, 위법
indict: indict, indictment, prosecute, prosecution | 기소, 공소
inherit: inherit, inheritance | 상속, 유산
innocent: innocent, innocence, acquit, acquittal, acquitted | 무죄, 결백
inspect: inspect, inspection, audit, inspector | 점검, 감사, 검사, 사찰
justice: justice, fair, fairness | 정의롭, 공정, 정의당, 정의
kidnap: kidnap, abduct, abduction | 납치, 유괴
kill: kill, killed, killing | 죽인, 죽였, 죽이, 숨지게, 살해
knife: knife, knives, stab, stabbing | 흉기, 칼로, 칼을, 찔러
law: law, legislation, act, statute, legislative, bill | 법률, 법안, 법, 입법, 법령, 법적
legal: legal, legally, lawful | 합법, 법적, 법률
license: license, licence, licensed | 면허, 라이선스, 허가증
marry: marry, marriage, wedding, married | 결혼, 혼인, 기혼
murder: murder, homicide, manslaughter | 살인, 살해, 피살
obligation: obligation, obligatory, mandatory, compulsory, duty | 의무
patent: patent | 특허
police: police | 경찰
prison (places): prison, jail | 교도소, 감옥, 구치소
punish: punish, punishment | 처벌, 형벌, 징계
rape: rape, sexual, sexually | 성폭행, 성폭력, 강간, 성적, 성희롱, 성추행
regulate: regulate, regulation, regulatory, regulator, regulated | 규제, 규정, 규율
responsible: responsible, responsibility, accountable, accountability, responsibly | 책임
right: rights, entitle, entitled | 권리, 인권, 권익
robbery: robbery, rob, robber, burglary | 강도, 털어
rule: rule | 규칙, 규정, 룰
sanction: sanction | 제재
sentenced: sentence, sentenced, imprisonment | 선고, 징역, 형량, 실형
single: single, unmarried | 미혼, 독신, 단일
smuggle: smuggle, smuggling, trafficking | 밀수, 밀매, 인신매매
sue: sue, lawsuit, sued, litigation, suing | 소송, 고소, 제소
testify: testimony, testify, testified | 증언, 진술
trial: trial, hearing | 재판, 공판, 청문회
verdict: verdict, ruling, judgment, judgement | 판결, 평결, 판정
violate: violate, violation, infringe, infringement | 위반, 침해, 위배
violence: violence, violent, violently | 폭력, 난폭
`;
