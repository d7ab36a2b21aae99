/**
 * Words that say nothing of what a figure is a figure of, by language: articles, pronouns, prepositions,
 * auxiliaries, conjunctions. English in lower case; Korean without endings.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `
  a an the this that these those it its he his him she her they their them we our us you your i my me who whom whose which what
  of in on at by for from to with without into onto over under between among through during before after above below about around
  near off out up down per via as than then there here when where while if because since until although though whereas
  and or but nor so yet not no also only just even still very more most less least much many such same other another each every both
  all any some own too is are was were be been being am do does did done have has had having will would can could may might must
  shall should said says say told according including included include one ones mr mrs ms s t
  것 수 등 및 또 또한 그 이 저 더 때 때문 위해 대한 대해 통해 따라 따르 의해 관련 경우 모두 약 총 가장 매우 다른 같은 있다 있는 있었 없다 했다 한다 하는 했으며 하며 하고 된다 되는 됐다 되었다 밝혔다 말했다
  것으로 것이다 것은 것을 그리고 그러나 하지만 이날 이번 지난 오는 당시 가운데 대비 정도 이후 이전 동안
`
    .trim()
    .split(/\s+/),
);
