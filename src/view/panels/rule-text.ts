import type { LateMessages } from '../../i18n/late-messages.ts'

type Rules = LateMessages['rule']
type Family = readonly [ids: RegExp, text: (rules: Rules) => string]

/** The families of rules by the form of their ids; the first that fits tells the rule. */
const FAMILIES: readonly Family[] = [
  [/^cue\.complementiser$/, ({ cue }) => cue.complementiser],
  [/^cue\.quotation$/, ({ cue }) => cue.quotation],
  [/^cue\.colon$/, ({ cue }) => cue.colon],
  [/^cue\.(act|phrase)$/, ({ cue }) => cue.act],
  [/^cue\.stance-noun$/, ({ cue }) => cue.stanceNoun],
  [/^circumstantial\b/, (rules) => rules.circumstantial],
  [/^saying\b/, (rules) => rules.saying],
  [/^nominal\b/, (rules) => rules.nominal],
  [/^relay\b/, (rules) => rules.relay],
  [/^attribution\b/, (rules) => rules.attribution],
  [/^headline\b/, (rules) => rules.headline],
  [/^issue\.known$/, (rules) => rules.issueKnown],
  [/^issue\.object$/, (rules) => rules.issueObject],
  [/\.(slot|addressee|target|topic|medium)$/, (rules) => rules.slot],
  [/\.object$/, (rules) => rules.object],
  [/\.content$/, (rules) => rules.content],
  [/\.named$/, (rules) => rules.named],
  [/\.speech$/, (rules) => rules.speech],
  [/\.adjective$/, (rules) => rules.adjective],
  [/\.sentence$/, (rules) => rules.sentence],
  [/\.turn$/, (rules) => rules.turn],
  [/^reply\.explicit$/, (rules) => rules.explicit],
  [/^reply\.verb$/, (rules) => rules.verb],
  [/^reply\.denial$/, (rules) => rules.denial],
  [/^reply\.continued$/, (rules) => rules.continued],
  [/^person$/, (rules) => rules.person],
]

/** How a rule works, in words; rules that other programs made have none. */
export function ruleText(rules: Rules, id: string): string {
  return FAMILIES.find(([ids]) => ids.test(id))?.[1](rules) ?? rules.unknown
}
