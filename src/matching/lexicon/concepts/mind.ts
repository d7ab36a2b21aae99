/** What is thought, felt, wished and said. */
export const MIND = `
advocate: advocate, advocacy | 옹호, 변호
angry: angry, anger, rage, outrage, fury | 분노, 화난, 격분
awe: awe | 경외
believe: believe, belief, opinion, view, viewpoint | 믿는, 믿고, 신념, 견해, 의견, 믿음
betray: betray, betrayal, treason | 배신, 반역
choose: choose, choice, select, option, chose, chosen, selection, opt | 선택, 고르, 고른, 골랐, 선정, 선별
communicate: communicate, communication | 소통, 의사소통, 전달
confuse: confuse, confused, confusion | 혼란, 헷갈, 혼동
consider: consider, consideration, regard, deem | 고려, 간주, 여겨, 여기며, 여기고
criticise: criticism, criticize, criticise, condemn, blame | 비판, 비난, 규탄
cry: cry, cried, weep, tear, tears | 울음, 눈물, 우는, 울었
curious: curious, curiosity, interesting, intriguing, interested | 호기심, 흥미, 궁금
decide: decide, decision, determine, determination | 결정, 결심, 판단, 의사결정
distress: distress, distressed | 괴로, 고통, 조난
doubt: doubt, suspicion, suspicious, skeptical, skepticism, sceptical | 의심, 의문, 회의적, 수상
dream: dream, dreamed | 꿈, 꿈꾸
emphasise: emphasize, emphasise, emphasis, stressed, highlight, underscore | 강조, 부각
empower: empower, empowerment | 임파워, 권한부여
enjoy: enjoy, enjoyed, enjoyment | 즐기, 즐겼, 즐긴
excitement: excite, exciting, excitement, thrill | 흥분, 신나, 설레
express: express, expression | 표현, 표출, 표명, 드러냈
filial: filial, piety | 효도, 효심
forget: forget, forgot, forgotten | 잊은, 잊혀, 잊고, 망각
greet: greet, greeting, hello | 인사말, 안녕하
guess: guess, speculate, speculation | 추측, 짐작
happy: happy, happiness, joy, glad, pleasure | 행복, 기쁨, 기쁜, 즐거
hate: hate, hatred, dislike, disgust | 증오, 싫어, 혐오, 미워
hope: hope, hopeful, wish | 희망, 바라, 소망, 바랐
humble: humble, humility | 겸손, 겸허
hungry: hungry, hunger, starve, starvation, famine | 굶주, 배고, 기아, 굶어
idea: idea | 아이디어, 발상
imagine: imagine, imagination | 상상
impress: impress, impressive, impression | 인상적, 인상깊, 감명
inform: inform, notify, notification, notice | 통보, 통지, 알림, 알렸, 알리
insult: insult, humiliate, humiliation | 모욕, 굴욕
intend: intend, intention, intended, intent, intentional, deliberate | 의도, 고의, 의도적, 일부러
jealous: jealous, envy | 질투, 부러
joke: joke, humor, humour | 농담, 유머
justify: justify, justified, justification | 정당화, 정당하
know: know, knew, known, knows | 아는, 알고, 알려, 알았, 알게
laugh: laugh, smile, laughter | 웃음, 웃는, 미소, 웃었
like: favor, favour, favorite, fond, liking, like, liked | 좋아하, 호감, 선호
meaning: meaning, meant, signify | 의미, 뜻하, 뜻은
misunderstand: misunderstand, misunderstanding, misconception | 오해
philosophy: philosophy, philosophical, philosopher | 철학
polite: polite, politeness | 예의, 공손, 정중
praise: praise, compliment, acclaim | 칭찬, 찬사, 호평
pray: pray, prayer | 기도, 예배
promise: promise, pledge, vow, commit, commitment | 약속, 공약, 다짐
propose: propose, proposal, suggestion, proposed | 제안, 제시, 건의
proud: proud, pride | 자랑, 자부심, 긍지
reason: reasoning, reason | 추론, 이유, 까닭
recommend: recommend, recommendation, advise, advice | 권고, 추천, 조언, 권장
regret: regret, sorry, apologize, apology, apologise | 후회, 사과, 유감, 미안
relax: relax, relaxed, relaxation | 긴장, 휴식, 이완
respect: respect, respectful | 존중, 존경
revenge: revenge, retaliate, retaliation | 복수, 보복
rumor: rumor, rumour, gossip | 소문, 루머
sad: sad, sadness, sorrow, grief, tragic, tragedy | 슬픔, 슬픈, 비극, 슬퍼
say: tell, remark, mention, mentioned, utter | 언급, 말했, 말하, 전했
shame: shame, ashamed, embarrass, embarrassed, embarrassing | 부끄, 창피, 수치심, 당황
spiritual: spiritual, spirituality | 영적, 영성, 정신적
suffer: suffer, suffering, suffered | 시달, 고통
surprise: surprise, surprising, surprisingly, astonish, shock, shocked, shocking | 놀라, 놀란, 놀랐, 뜻밖, 충격
swear: swear, oath, curse | 맹세, 선서, 욕설
talk: talk, talking, discuss, discussion | 논의, 이야기, 토론, 토의
thank: thank, thanks, grateful, gratitude | 감사, 고마
thought: thought, thinking, think | 생각, 사고과정, 사고, 사유
tired: tired, fatigue, exhausted | 피곤, 피로, 지친
trust: trust, trusted, trustworthy, distrust | 신뢰, 믿음, 불신
understand: understand, understanding, understood, comprehend | 이해
urge: urge, urged, demanded | 촉구, 요구
want: want, desire, wanted, willing, willingness | 원하, 원한, 원했, 욕구, 의향, 의지
warn: warn, warning, alert, alarm | 경고, 주의보, 경보
worry: worry, concern, worries, worried, concerned, fear, afraid | 걱정, 우려, 염려, 두려, 공포, 무서
`;
