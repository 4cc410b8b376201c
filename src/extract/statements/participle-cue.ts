import type { Sentence } from '../text/report-text.ts'
import { beforeComma, isComma } from '../text/marks.ts'
import { ComplementScan } from './complement-scan.ts'
import { withMatter } from './described.ts'
import type { Cue } from './draft.ts'
import { wordAt, type Reading } from './reading.ts'
import { actOf, contentOf } from './verb-cue.ts'

/** A circumstantial participle (مضيفا، مشيرة إلى) whose subject is the speaker of the clause before it. */
export function participleCue(reading: Reading, at: number, sentence: Sentence): Cue | null {
  const form = wordAt(reading, at)?.participles.find(({ verb }) => verb.fires !== 'never')
  if (
    !form ||
    reading.covering[at] ||
    !isCircumstance(reading, at, form.gender === 'm' && form.number === 's')
  )
    return null
  const frame = new ComplementScan(reading, {
    form,
    from: at + 1,
    end: sentence.last,
    subject: null,
    circumstantial: true,
    hasObject: false,
  }).run()
  const content = contentOf(frame, form.verb)
  if (!content) return null
  return {
    sentence,
    range: { first: at, last: frame.saying ?? at + 1 },
    verb: form.verb,
    ...actOf(form.verb, frame.noun),
    slots: frame.slots,
    content: withMatter(reading, content, { frame, verb: form.verb }),
    speaker: { phrase: null, gender: form.gender, number: form.number, medium: null, sameAsBefore: true },
    boundary: beforeComma(reading.text.tokens, at),
    sibling: true,
    rule: `circumstantial.${content.trigger}`,
  }
}

/** «مؤكدة أن», «مشيرين إلى أن»: what follows tells the participle from an adjective. */
function opensClause({ tokens }: Reading['text'], at: number): boolean {
  const next = tokens[at]?.word
  const last = next?.classes.includes('preposition') === true ? tokens[at + 1]?.word : next
  return last?.complementiser?.conjunction === ''
}

/** Whether what follows begins with the preposition that the participle takes. */
function takesPreposition({ tokens }: Reading['text'], at: number): boolean {
  const [word, next] = [tokens[at]?.word, tokens[at + 1]?.word]
  const prepositions = next?.segments.map(({ preposition }) => preposition) ?? []
  return (
    word?.participles.some(({ verb }) =>
      verb.roles.some(({ slot }) => slot === next?.key || (slot !== 'object' && prepositions.includes(slot))),
    ) === true
  )
}

/** Only the masculine singular shows its accusative; other forms are adjectives or nouns unless a comma parts them. */
function isCircumstance({ text }: Reading, at: number, showsCase: boolean): boolean {
  const word = text.tokens[at]?.word
  // «75 متهما» counts people.
  if (!word || text.tokens[at - 1]?.word.kind === 'number') return false
  if (showsCase) return !word.wholeNoun || isComma(text.tokens[at - 1])
  if (!isComma(text.tokens[at - 1])) return opensClause(text, at + 1) && !word.wholeNoun
  // «، مطالبة بمحاكمة القتلة»: behind a comma a noun would need «و».
  return !word.wholeNoun || takesPreposition(text, at)
}
