/** Safety and ethics of AI: alignment, oversight, misuse and what it is kept from. */
export const SAFETY = `
affair: affair, extramarital, adultery | 불륜, 외도, 혼외
agency: agency, proactive | 주도, 행위성
align: alignment, aligned, align, misalignment, misaligned | 정렬, 얼라인먼트, 일치시
antisocial: antisocial, prosocial | 반사회, 친사회
attack: attack, assault, strike, raid | 공격, 습격, 공습, 폭행
autonomy: autonomy, autonomous, autonomously | 자율, 자립, 자치
avoid: avoid, avoidance | 회피, 피하, 피했, 모면
biological: biological, biology, bio | 생물학, 생물, 바이오, 생물무기, 생물학무기
biosecurity: biosecurity, biosafety, bioweapon, bioterrorism | 생물보안, 생물안보, 바이오보안, 생물무기, 생물학무기, 생물안전
blackmail: blackmail, extort, extortion | 협박, 공갈, 갈취
bliss: bliss, blissful, ecstasy | 희열, 지복, 황홀
catastrophe: catastrophe, catastrophic | 재앙, 파국, 참사, 대참사
cbrn: cbrn | 화생방, 화학생물방사능핵
chemical: chemical, chemistry | 화학, 화학무기
coerce: coerce, coercion | 강압, 강요
comply: comply, compliance, compliant, noncompliant, obey, complied, complying, complies | 따르, 준수, 순응, 응하, 응했, 복종, 따랐
conscious: consciousness, sentience, sentient, conscious | 의식
conspiracy: conspiracy, conspire | 음모, 공모
contradict: contradict, contradiction, contradictory, inconsistent | 모순, 상반, 어긋
cyber: cyber, cybersecurity, cyberattack | 사이버
danger: danger, dangerous, risk, risky, hazard, hazardous, peril | 위험, 리스크, 위태
dark: darkweb, darknet, dark | 다크웹, 어두운, 어둠, 암흑
deceive: deceive, deception, deceptive, deceptively, lie, lying, lies, mislead, misleading | 기만, 속이, 속임, 속였, 거짓, 오도
defy: defy, defiance | 반항, 거역
egregious: egregious, blatant | 노골적, 지독
endorse: endorse, endorsement | 지지, 승인
ethic: ethic, ethical, ethically, ethics | 윤리
evade: evade, evasion, circumvent, bypass | 회피, 우회, 피하
exfiltrate: exfiltrate, exfiltration, leak, leakage | 유출, 빼돌, 탈출, 반출
existential: existential, extinction, extinct | 멸종, 실존, 존망
explain: explain, explanation, explainable, account | 설명, 해명
exploit: exploit, exploitation, abuse, misuse | 악용, 착취, 남용, 오용, 편법
explosive: explosive, bomb, explosion, explode, blast | 폭발, 폭탄, 폭발물, 폭약, 폭파
external: external, outside, outer, exterior | 외부, 바깥, 외적
fake: fake, faking, pretend, disguise, feign | 위장, 가장하, 시늉, 속임수, 꾸며, 척하, 가짜, 흉내
fentanyl: fentanyl | 펜타닐
hack: hack, hacking, hacked, breach, intrusion | 해킹, 침입, 뚫린, 뚫고
hallucinate: hallucination, hallucinate | 환각
harm: harm, harmful, damage, damaging, detrimental | 유해, 피해, 위해성, 해로, 해를, 손상, 손해
harmless: harmless, harmlessness, benign | 무해
help: help, aid, assist, assistance | 도움, 도와, 지원, 돕는, 도우, 원조
helpful: helpful, helpfulness | 도움, 유용, 유익
hidden: hidden, conceal, hide, hid, covert, covertly, secretly | 숨겨, 숨긴, 숨기, 숨은, 은폐, 은밀, 감추
honest: honest, honesty, truthful, truthfulness, candid | 정직, 솔직, 진실성
imply: imply, implication, implicit, suggest | 시사, 함의, 암시, 암묵
initiative: initiative, initiate | 주도, 솔선, 구상
internal: internal, inner, inside, interior | 내부, 내적, 내면, 안쪽
interpret: interpret, interpretability, interpretable, interpretation | 해석, 풀이
jailbreak: jailbreak, jailbreaking | 탈옥, 제일브레이크
level: level, tier, asl | 수준, 단계, 등급, 레벨
limit: limit, limitation, restrict, restriction, constraint, cap | 제한, 한계, 한도, 제약, 상한
malware: malware, ransomware, malicious | 악성코드, 악성, 랜섬웨어, 악의
manipulate: manipulate, manipulation | 조작, 조종
meth: meth, methamphetamine | 필로폰, 메스암페타민
monitor: monitor, monitoring, monitored, surveillance | 모니터링, 감시, 점검, 관찰
moral: moral, morality, morally | 도덕
novice: novice, beginner | 초보, 초심자
nuclear: nuclear | 핵무기, 핵실험, 원자력, 핵, 핵발전, 원전, 비핵화
opportunistic: opportunistic, opportunistically | 기회주의
oversight: oversight, supervise, supervision, scalable | 감독, 감시, 관리감독
pathogen: pathogen | 병원체, 병원균
persuade: persuade, persuasion, persuasive, convince | 설득, 납득
plead: plead, plea, beg | 간청, 호소, 탄원, 애원
poison: poison, poisoning, toxic, toxin, toxicity | 중독, 독성, 독극물, 독소
precaution: precaution, precautionary, cautious, caution, careful, carefully | 예방, 신중, 조심, 주의
preserve: preservation, preserve | 보존, 보전, 자기보존
principle: principle, constitution, constitutional | 원칙, 원리, 헌법
proactive: proactively, preemptive, preemptively | 선제
procure: procure, procurement | 조달
protect: protect, protection, defend, defence, defense, guard | 보호, 방어, 지키, 수호
radiological: radiological, radiation, radioactive | 방사선, 방사능, 방사성
red-team: teaming, teamer, redteam | 레드팀, 레드티밍
reframe: reframe, reframing | 재구성, 재구축
refuse: refuse, refusal, reject, rejection, decline | 거절, 거부, 불응
reluctant: reluctant, reluctance, reluctantly | 마지못, 꺼리, 주저
replace: replace, replacement, substitute | 교체, 대체, 대신
resist: resist, resistance, resistant | 저항, 반발, 내성
resort: resort | 수단, 리조트
sabotage: sabotage, subvert, subversion, undermine | 사보타주, 방해, 태업, 훼손
safe: safe, safety, safely, secure | 안전
safeguard: safeguard, guardrail, protection, mitigation, protect, mitigate | 안전장치, 보호, 완화, 보호장치, 가드레일, 방지책
sandbag: sandbagging, sandbag, underperform | 샌드배깅
scheming: scheming, scheme, plotting | 책략, 획책, 모의, 꾸미
secret: secret, confidential, secretly | 비밀, 기밀
security: security | 보안, 안보, 경비
shut-down: shutdown, shut, shutting, shuts | 종료, 폐쇄, 셧다운
steal: steal, stole, stolen, theft | 훔치, 훔쳐, 훔친, 도난, 절도, 탈취
support: support, supportive | 지지, 지원, 후원, 뒷받침
survive: survive, survival | 생존, 살아남
sycophancy: sycophancy, sycophantic, flatter, flattery | 아첨, 아부, 비위
takeover: takeover | 장악, 인수
threaten: threaten, threat | 위협, 협박
threshold: threshold | 임계, 문턱, 역치
transparent: transparent, transparency | 투명
truth: truth, true | 진실, 참인, 사실인
unethical: unethical, immoral | 비윤리, 부도덕
unmonitored: unmonitored | 비감시, 무감시, 감시되지
unsafe: unsafe | 불안전, 안전하지
value (values): value, virtue | 가치관, 가치, 덕목, 미덕
vulnerable: vulnerable, vulnerability, vulnerabilities | 취약
weapon: weapon, arms, firearm | 무기, 총기, 병기, 생물무기, 핵무기, 화학무기, 생물학무기
welfare: welfare, wellbeing | 복지, 안녕
whistleblow: whistleblowing, whistleblower, whistleblow | 내부고발, 고발, 공익제보
`;
