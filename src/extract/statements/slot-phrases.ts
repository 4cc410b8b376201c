import { joinedTo } from '../actors/joined.ts'
import type { Phrase } from '../actors/phrase.ts'
import type { TokenRange } from '../text/paragraphs.ts'
import type { Slot } from './draft.ts'
import type { Reading } from './reading.ts'

/** The phrases in a slot, those joined by «و» too, with the words that prove each; a pronoun stands for one phrase. */
export function phrasesOf({ finder }: Reading, slot: Slot): { phrase: Phrase; evidence: TokenRange }[] {
  if (!slot.phrase) return []
  if (slot.phrase.last <= slot.first) return [{ phrase: slot.phrase, evidence: slot }]
  return [slot.phrase, ...joinedTo(finder, slot.phrase)].map((phrase) => ({ phrase, evidence: phrase }))
}
