import type { Statement } from '../../extract/index.ts'
import type { Visible } from '../../graph/select.ts'
import type { LateMessages } from '../../i18n/late-messages.ts'
import type { Subject } from '../figures/scene.ts'
import { subjectsOf } from '../figures/subjects.ts'
import type { Words } from '../figures/words.ts'
import type { Elements } from '../network/elements.ts'
import type { SideName } from './compare-model.svelte.ts'

export interface ComparedWords {
  readonly words: Words
  readonly texts: LateMessages['compare']
}

/** What a figure says of each actor and line of one side; each actor and many a line stand in it twice. */
export function subjectsOn(
  side: SideName,
  drawn: Elements,
  { words, texts }: ComparedWords,
): (id: string) => Subject | null {
  const subjectOf = subjectsOf(drawn, words)
  const known = new Map(drawn.lines.map(({ id, fate }) => [id, fate]))
  return (id) => {
    const subject = subjectOf(id)
    const fate = known.get(id)
    if (!subject) return null
    const title = fate ? `${subject.title} – ${texts.fates[fate]}` : subject.title
    return { ...subject, title, panel: side, facts: { ...subject.facts, side, ...(fate && { fate }) } }
  }
}

/** The statements behind either side, each once. */
export function statementsOfBoth({ one, other }: Readonly<Record<SideName, Visible>>): readonly Statement[] {
  const own = new Set(one.statements.map(({ id }) => id))
  return [...one.statements, ...other.statements.filter(({ id }) => !own.has(id))]
}
