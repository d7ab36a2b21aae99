/** Health, the body and the mind. */
export const MEDICINE = `
abortion: abortion | 낙태, 임신중지
acute: acute | 급성
addict: addiction, addict, addictive | 중독
adverse: adverse | 부작용, 이상반응
age (time): age, aged | 나이, 연령, 연령대
alcohol: alcohol, alcoholic, drunk, liquor, beer, wine | 알코올, 음주, 술, 맥주, 와인, 소주
allergy: allergy, allergic, allergies | 알레르기, 알러지
ambulance: ambulance | 구급차, 앰뷸런스
amnesia: amnesia | 기억상실
antibiotic: antibiotic | 항생제
antibody: antibody, antibodies | 항체
anxiety: anxiety, anxious | 불안
arm: arm | 팔을, 팔이, 팔에, 오른팔
arthritis: arthritis, joint | 관절
asthma: asthma | 천식
asymptomatic: asymptomatic | 무증상
attention: attention, attentive | 주의, 관심, 주목
autism: autism, autistic | 자폐
bacteria: bacteria, bacterial, bacterium | 세균, 박테리아
behavior: behavior, behaviour, behavioral, behave, act, action, behavioural | 행동, 행위, 거동
biopsy: biopsy | 생검
blind: blind, blindness, blinded | 시각장애, 맹검, 실명
blood: blood, bleeding, bleed | 혈액, 출혈, 혈관, 수혈
body: body, bodies, bodily, physical, physically | 신체, 몸을, 몸이, 몸에, 육체, 시신
bone: bone, fracture, skeletal | 골절, 뼈
born: birth, born, newborn | 출생, 태어, 출산, 출생아
brain: brain, cerebral, cortex | 두뇌, 뇌, 대뇌, 피질
breast: breast | 유방, 유방암
calorie: calorie | 칼로리, 열량
cancer: cancer, tumor, tumour, carcinoma | 암, 종양, 유방암, 폐암, 위암, 대장암, 암환자
cannabis: cannabis, marijuana | 대마, 마리화나
cell: cell, cellular | 세포
chest: chest | 가슴, 흉부
childhood: childhood | 어린시절, 유년
cholera: cholera | 콜레라
cholesterol: cholesterol | 콜레스테롤
chronic: chronic | 만성
clone: clone, cloning | 복제
cognitive: cognitive, cognition | 인지
cough: cough, coughing | 기침
covid: covid, coronavirus, corona | 코로나, 신종코로나
cure: cure, cured | 완치, 치유
deaf: deaf, deafness | 청각장애, 청각
dementia: dementia, alzheimer | 치매, 알츠하이머
depressed: depression, depressive, depressed | 우울
diabetes: diabetes, diabetic, insulin | 당뇨, 인슐린
diagnose: diagnosis, diagnose, diagnosed, diagnostic | 진단
diarrhea: diarrhea, diarrhoea | 설사
die: die, died, dying, death, dead, mortality, fatal, deadly, lethal, kill, killed, deaths, killing | 사망, 숨진, 숨졌, 죽은, 죽음, 죽었, 치명, 사망률, 사망자
diet: diet, dietary | 식단, 식이, 다이어트
disability: disability, disabled, disabilities | 장애인, 장애
disease: disease, illness, sick, sickness, disorder, ill | 질병, 질환, 병에, 병을, 아픈, 아파, 장애
dizziness: dizziness, dizzy, vertigo | 어지럼, 현기증, 어지러
dose: dose, dosage | 투여량, 용량, 회분
drug: drug, medicine, medication, pharmaceutical, narcotic, pill | 약물, 의약, 약품, 마약, 치료제, 제약, 신약
ear: ear, ears, auditory | 귀를, 귀가, 청각
embryo: embryo, fetus, foetus, prenatal | 배아, 태아
emergency: emergency, urgent, emergencies | 응급, 긴급, 비상
emotion: emotion, emotional, emotionally, feeling, feel, felt, mood, affective | 감정, 느낀, 느꼈, 느낌, 정서, 느끼, 기분
exercise: exercise, workout | 운동, 연습
eye: eye, eyesight, visual, vision, vis | 눈의, 눈이, 눈을, 시력, 시각, 안구
face: face, facial | 얼굴, 안면
fertility: fertility, fertile | 출산율, 생식, 합계출산율
fever: fever, feverish | 발열, 고열, 열이, 열을, 열나
finger: finger, thumb, toe | 손가락, 발가락
flu: flu, influenza | 독감, 인플루엔자
foot: foot, feet, leg | 발을, 발이, 다리
gene: gene, genetic, genome, genes, genomic, dna, genetically | 유전자, 유전, 게놈, 유전체
hair: hair | 머리카락, 모발, 털이
hand: hand | 손을, 손이, 손에, 손으로
head: head | 머리
headache: headache, migraine | 두통, 편두통
health: health, healthy, healthcare | 건강, 보건, 세계보건기구
heart: heart, cardiac, cardiovascular | 심장, 심혈관, 마음
heatstroke: heatstroke | 열사병, 온열질환
hepatitis: hepatitis | 간염
hippocampus: hippocampus, hippocampal | 해마
hiv: hiv, aids | 에이즈
hormone: hormone, hormonal | 호르몬
hospital (places): hospital | 병원, 종합병원, 의료원
hospitalize: hospitalize, hospitalized, hospitalised, hospitalization, admitted | 입원
hygiene: hygiene, sanitation, sanitary | 위생
immune: immune, immunity | 면역
incidence: incidence, prevalence, prevalent | 발병률, 유병률, 발생률
incubate: incubation | 잠복기
infect: infection, infected, infect, infectious, contagious, contract | 감염, 확진, 전염
injury: injury, injuries, injure, injured, wound, hurt, wounded | 부상, 다친, 다쳐, 다쳤, 상처, 상해, 부상자, 부상을
insomnia: insomnia, sleepless, sleeplessness | 불면
itch: rash, itch, itching | 발진, 가려
kidney: kidney, renal | 신장, 콩팥
knee: knee | 무릎
leukemia: leukemia, leukaemia | 백혈병
life: life, lives, lifetime | 생명, 인생, 삶, 목숨, 생애
lifespan: lifespan, longevity | 수명
live: live, living, alive | 사는, 살아, 생활, 살았
liver: liver, hepatic | 간암, 간질환, 간염, 간세포
livestock: livestock | 구제역, 가축
lung: lung, respiratory, pulmonary, breath, breathing, breathe | 폐, 호흡, 폐렴, 숨을
malaria: malaria | 말라리아
mask: mask | 마스크, 가면
measles: measles | 홍역
medical: medical, clinical, medically, clinic | 의료, 의학, 임상, 진료
meditate: meditation, meditate | 명상
menopause: menopause, menstrual | 폐경, 생리
mental: mental, psychiatric, mentally, psychiatry | 정신, 정신과
metabolic: metabolism, metabolic | 대사
mouth: mouth, oral | 구강, 입안
mri: mri | 자기공명영상
muscle: muscle, muscular | 근육
nausea: nausea, vomit, vomiting | 메스꺼, 구토, 구역질
neck: neck, throat | 목구멍, 목을, 인후
nose: nose, nasal | 코를, 코가, 비강
nursing: nursing, care, caring | 돌봄, 간호, 요양, 간병
nutrition: nutrition, nutrient, nutritional | 영양
obesity: obesity, obese, overweight | 비만, 과체중
old: old, older, oldest, elderly, aging, ageing | 오래된, 늙은, 고령, 노후
organ: organ | 장기, 기관
pain: pain, painful | 통증, 고통, 아픔
pandemic: pandemic, epidemic, outbreak | 팬데믹, 유행병, 대유행, 집단감염, 발병
perceive: perceive, perception, perceptual | 지각, 인식
pharmacy: pharmacy, pharmacist | 약국, 약사
placebo: placebo | 위약, 플라시보
pneumonia: pneumonia | 폐렴
pregnant: pregnant, pregnancy, pregnancies | 임신, 임산부, 임신부
prescribe: prescription, prescribe | 처방
pressure: pressure | 압력, 압박, 혈압
prevent: prevent, prevention, preventive | 예방, 방지, 막기, 막아, 막는
protein: protein | 단백질
psychology: psychology, psychological, psychologist | 심리
quarantine: quarantine, isolate, isolation, lockdown | 격리, 봉쇄, 고립
receptor: receptor | 수용체
rehabilitate: rehabilitation, rehabilitate | 재활
relapse: relapse, recurrence, recur | 재발
remission: remission | 관해
schizophrenia: schizophrenia, psychosis | 조현병, 정신증
screening: screening | 검진, 선별, 선별검사
shoulder: shoulder | 어깨
skin: skin | 피부
sleep: sleep, sleeping, asleep, slept | 수면, 잠을, 잠든
smoke: smoking, smoke, smoker, cigarette, tobacco | 흡연, 담배, 연기, 피우는
sperm: sperm | 정자
spine: spine, spinal, backbone | 척추
stem-cell: stem | 줄기세포, 줄기
stomach: stomach, gastric, abdominal | 위장, 복부, 위염
stress: stress, stressful | 스트레스
stroke: stroke | 뇌졸중
suicide: suicide, suicidal | 자살, 극단적
surgery: surgery, surgical | 수술
swelling: swelling, swollen, inflammation, inflammatory | 염증, 붓기, 부종
symptom: symptom, symptomatic | 증상, 증세
systolic: systolic | 수축기
tooth: tooth, teeth, dental, dentist | 치아, 치과, 이빨
transplant: transplant, transplantation | 이식
trauma: trauma, traumatic, ptsd | 외상, 트라우마
treat: treat, treatment, therapy, therapeutic, therapist | 치료, 요법, 처치
tuberculosis: tuberculosis | 결핵
unconscious: unconscious, coma | 무의식, 혼수
vaccine: vaccine, vaccination, vaccinate, vaccinated, inoculate, jab | 백신, 접종
ventilator: ventilator | 인공호흡기
virus: virus, viruses, viral | 바이러스
vitamin: vitamin | 비타민
ward: ward | 병동, 병상
young: young, younger, youngest | 젊은, 어린, 젊었
`;
