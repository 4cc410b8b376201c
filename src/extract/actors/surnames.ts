import { lookUp } from '../text/lookup.ts'
import { soundsAlike } from './sounds.ts'
import type { PhraseFinder } from './phrases.ts'
import type { TokenRange } from '../text/paragraphs.ts'

/** Known persons whose surname ends the name and whose given name sounds like the one written (ديميتري, ديمتري). */
export function knownBySurname({ text, lexicon }: PhraseFinder, { first, last }: TokenRange): string[] {
  const given = text.tokens[first]?.word.key ?? ''
  const surname = lookUp(text.tokens, last - 1, 'names')
  return (surname?.values ?? []).filter((id) => {
    const actor = lexicon.actors.get(id)
    return actor?.type === 'person' && soundsAlike(lexicon.word(actor.name.ar.split(' ')[0] ?? '').key, given)
  })
}
