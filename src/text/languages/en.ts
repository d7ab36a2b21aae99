import type { TurningLanguage } from './language.ts';

/** English. "can" and "could" tell of ability as often as of doubt. */
export const en: TurningLanguage = {
  tag: 'en',
  wholeWords: true,
  hedges: {
    possibility: {
      sure: `may|might|perhaps|maybe|possibly|potentially|conceivably|it is possible|it's possible|unclear whether|
        unclear if|not clear whether|may be|might be|uncertain whether`,
      weak: `can|could|possible|possibility|possibilities|potential|unclear|uncertain|uncertainty|would|should|
        risk|risks|chance|chances|capable|able to|opportunity|unknown`,
    },
    likelihood: {
      sure: `likely|unlikely|probably|presumably|most likely|more likely|less likely|improbable|in all likelihood|
        probable`,
      weak: `likelihood|probability|expect|expects|expected|expectation|predict|predicts|predicted|forecast|prone|
        plausible|plausibly|tend|tends|tended|tendency|will|projected`,
    },
    appearance: {
      sure: `appear to|appears to|appeared to|appear that|appears that|seem|seems|seemed|seemingly|apparently|
        suggest that|suggests that|suggested that|suggesting that|appeared opposed|looks like|looked like|
        ostensibly|as if|as though`,
      weak: `appear|appears|appeared|appearing|apparent|suggest|suggests|suggested|suggesting|suggestive|indicate|
        indicates|indicated|indicating|imply|implies|implied|implying|look|looks|looked|hint|hints|hinted|point to|
        points to|evidence|sign|signs|similar|like`,
    },
    opinion: {
      sure: `we believe|we think|we suspect|we estimate|we expect|we hypothesize|we hypothesise|we assume|i believe|
        i think|i suspect|in our view|in our opinion|in my view|in my opinion|arguably|supposedly|allegedly|
        reportedly|is believed to|are believed to|is thought to|are thought to|was thought to|were thought to|
        we do not think|we don't think|we do not believe|we don't believe`,
      weak: `believe|believes|believed|belief|think|thinks|thought|suspect|suspects|estimate|estimates|estimated|
        assume|assumes|assumed|assumption|hypothesis|hypothesize|judge|judges|judged|judgement|judgment|consider|
        considers|considered|view|views|viewed|claim|claims|claimed|argue|argues|argued|report|reports|reported|
        according to|interpret|interpreted|opinion|hope|hopes|hoped|speculate|speculative|conjecture|feel|felt|
        said|say|says|find|found`,
    },
    degree: {
      sure: `largely|mostly|mainly|generally|broadly|in general|for the most part|partly|partially|somewhat|
        to some extent|to some degree|to a degree|to a large extent|to a certain extent|relatively|fairly|a degree of|
        more or less|in part|slightly|by and large|on the whole|primarily|chiefly|predominantly`,
      weak: `overall|roughly|approximately|about|around|nearly|almost|most|majority|much|many|some|several|certain|
        moderately|quite|rather|significantly|substantially|considerably|limited|initial|initially|preliminary|few|
        little|minor|small|smaller|subset|part|portion|noticeable|basically|essentially|typically|usually|often|
        comparable|almost all|a bit|kind of|sort of|various|common|commonly|main|primary`,
    },
    frequency: {
      sure: `sometimes|occasionally|often|frequently|usually|typically|in some cases|in many cases|in most cases|rarely|
        seldom|at times|from time to time|very rarely|infrequently|not always|some of the time`,
      weak: `commonly|regularly|rare|common|normally|mostly|generally|most often|repeatedly|many times|tend to|tends to|
        tended to|instances|cases|occasional|frequent|at higher rates|at a higher rate|some|many|few|readily|
        consistently|routinely|largely|mainly`,
    },
  },
  notHedges: `could not|could n't|couldn't|can not|cannot|can't|in May|of May|by May|since May|last May|this May|
    more often than|as often as|as likely as|looking for|looks at|looked at|looking at|think tank|think tanks|May #|
    # May|how often|how likely|in part #|part #`,
  negated: 'after',
  negations: {
    sure: `not|n't|cannot|never|no|none|nobody|nothing|nowhere|neither|nor|without|no one`,
    weak: `not uncommon|not unusual|not unlike|not impossible|not without|not infrequently|not rare|not different|
      never fail|never fails|nothing but|hardly|scarcely|barely|rarely|seldom|few|little|unable|fail|fails|failed|failing|failure|lack|lacks|lacked|
      lacking|absent|absence|deny|denies|denied|denying|refuse|refuses|refused|refusing|refusal|avoid|avoids|avoided|
      avoiding|prevent|prevents|prevented|preventing|stop|stops|stopped|except|excluding|exclude|excludes|excluded|
      unless|rather than|instead|instead of|only|sole|regardless|despite|too|different|other than|yet|ignore|ignores|
      ignored|ignoring|omit|omits|omitted|missing|zero|opposed|against|until|before|impossible|incorrect|incorrectly|
      inaccurate|incomplete|inability|insufficient|irrelevant|invalid|invisible|indirect|inconsistent|illegal|immoral|
      improbable|infrequent|inactive|ineffective|unlike|un*|non*|dis*|mis*|*less|free of|far from|resist|resists|
      resisted|reject|rejects|rejected|rejecting|difficult|hard to|rare|prohibit|prohibits|prohibited|forbidden|
      abandon|abandoned|decline|declines|declined|out of|but|than|short of|withheld|withhold|remain|remains|
      remained|still|restrict|restricted|restricting|filtered out|ruled out|empty|sparing|minor|any`,
  },
  notNegations: `no choice but|no option but|no alternative but|no way but|not only|not just|not merely|not simply|no doubt|no matter|no less than|no fewer than|no more than|
    no later than|no sooner|no. #|not least|nothing more than|whether or not|if not|why not|not to mention|
    n't only|n't just|nothing less than|no longer than|not more than|not less than|not fewer than|no #|
    under*|unit*|union*|unique*|universal*|universe*|universit*|distrib*|discuss*|disease*|display*|distan*|distinct*|
    discover*|mission*|missile*|unless*`,
  inflection: { endings: "s|es|d|ed|ing|er|ers|'s|’s|s'|s’", chain: 1, mute: 'e' },
};
