import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Extraction, Stance, Statement } from '../../src/extract/index.ts'
import { syntheticExtraction } from '../fixtures/synthetic-extraction.ts'
import type { ExplorerPage } from './explorer-page.ts'
import { extraction as samples } from './sample-extraction.ts'

/** Reports that the explorer is walked through, with what they make it show. */
export interface Corpus {
  readonly extraction: Extraction
  /** From the page as it opens to a map of this corpus. */
  readonly open: (explorer: ExplorerPage) => Promise<void>
}

/** The five reports that the page opens with. */
const sampleCorpus = (): Corpus => ({ extraction: samples, open: () => Promise.resolve() })

/** 2,000 actors and 20,000 statements, brought in from a file. */
const largeCorpus = (): Corpus => {
  const extraction = syntheticExtraction()
  const open = async (explorer: ExplorerPage): Promise<void> => {
    const { page, messages } = explorer
    const folder = await mkdtemp(join(tmpdir(), 'isnad-large-'))
    const file = join(folder, 'extraction.json')
    await writeFile(file, JSON.stringify(extraction))
    await page.getByRole('button', { name: messages.app.bringIn }).first().click()
    await page.getByTestId('import-files').setInputFiles(file)
    await explorer
      .onMap(busiestActor(extraction))
      .and(page.locator('[data-x]'))
      .waitFor({ state: 'attached' })
    await rm(folder, { recursive: true })
  }
  return { extraction, open }
}

export const CORPORA: Readonly<Record<string, () => Corpus>> = {
  'the five samples': sampleCorpus,
  'a large archive': largeCorpus,
}

/** Who makes most statements. */
export function busiestActor({ actors, statements }: Extraction): string {
  const counts = new Map(actors.map(({ id }) => [id, 0]))
  for (const { speaker } of statements) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  return largest(counts)
}

/** The stances behind the strongest line between two actors. */
export function strongestLine({ actors, stances }: Extraction): readonly Stance[] {
  const ids = new Set(actors.map(({ id }) => id))
  const lines = new Map<string, Stance[]>()
  for (const stance of stances) {
    const { holder, target, polarity } = stance
    if (!ids.has(target) || target === holder) continue
    const line = `${holder}>${target}:${polarity}`
    lines.set(line, [...(lines.get(line) ?? []), stance])
  }
  const line = largest(new Map([...lines].map(([id, all]) => [id, all.length])))
  return lines.get(line) ?? []
}

/** A statement that answers one and is answered, in as short a chain as there is. */
export function middleOfChain({ statements, replies }: Extraction): Statement {
  const answers = replies.filter(({ to }) => to !== null)
  const near = (id: string): number => answers.filter(({ from, to }) => from === id || to === id).length
  const middle = answers
    .filter(({ from }) => answers.some(({ to }) => to === from))
    .slice(0, 200)
    .toSorted((a, b) => near(a.from) + near(a.to ?? '') - near(b.from) - near(b.to ?? ''))
  const { from } = middle[0] ?? answers[0] ?? never()
  return statements.find(({ id }) => id === from) ?? never()
}

/** The issue on which most statements take a stance. */
export function mainIssue({ issues, stances }: Extraction): string {
  return largest(
    new Map(
      issues.map(({ id }) => {
        const about = stances.filter(({ target }) => target === id)
        return [id, new Set(about.map(({ statement }) => statement)).size]
      }),
    ),
  )
}

function largest(counts: ReadonlyMap<string, number>): string {
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a)
  return first?.[0] ?? never()
}

/** For what a corpus must have and a type cannot tell. */
export function never(): never {
  throw new Error('The corpus has nothing of the kind')
}
