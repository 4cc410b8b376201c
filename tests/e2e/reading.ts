import type { Browser } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/i18n/language.ts'
import type { ExplorerPage } from './explorer-page.ts'
import type { VisitOptions } from './open-explorer.ts'
import { actorWith, extraction, refusalOfRussianCall, statementsOf, wordsOf } from './sample-extraction.ts'

/** Opens the page that is under test, in a browser that takes pictures of it as well. */
export interface ReadingPlace {
  readonly browser: () => Browser
  readonly visit: (options: VisitOptions, body: (explorer: ExplorerPage) => Promise<void>) => Promise<void>
}

/**
 * The reading test: an actor is found and clicked on the map, all that it says is listed and stands marked in the
 * reports, and an answer is traced. Whatever shows an extraction passes it: the page, and a file made of it.
 */
export function describeReading(language: Language, { browser, visit }: ReadingPlace): void {
  const nameOf = (id: string): string => actorWith(id).name[language] ?? actorWith(id).name.ar
  const testPage = (name: string, body: (explorer: ExplorerPage) => Promise<void>): void =>
    test(name, () => visit({ language }, body))

  describe('typing in any spelling', () => {
    test.each(['Putin', 'putin', 'بوتين', 'بُوتِين', 'بـوتـيـن', 'بوتن', 'Puttin'])('%s finds Putin', (typed) =>
      visit({ language }, async (explorer) => {
        await explorer.search(typed, nameOf('putin'))
        await explorer.listOf('putin', 'says').waitFor()
      }),
    )
  })

  testPage('a click on Putin on the canvas shows all that he says', async (explorer) => {
    await explorer.pick('putin')
    await explorer.page.getByRole('heading', { name: nameOf('putin'), exact: true }).waitFor()
    const listed = await explorer.idsIn(explorer.listOf('putin', 'says'))
    const said = statementsOf('putin').map(({ id }) => id)
    expect(listed.toSorted()).toEqual(said.toSorted())
    expect(said.length).toBeGreaterThan(5)
  })

  testPage('his statements open in their reports with the words of their spans marked', async (explorer) => {
    const { messages } = explorer
    await explorer.pick('putin')
    for (const statement of statementsOf('putin')) {
      const item = explorer.statementIn(explorer.listOf('putin', 'says'), statement.id)
      await item.getByTitle(messages.statement.read).click()
      const words = wordsOf(statement)
      expect(await explorer.markedWords(statement.id)).toEqual(words)
      expect([words.cue, words.content]).not.toContain('')
      await explorer.button(messages.app.back).click()
    }
  })

  testPage(
    'a refusal of the armed factions is traced to the Russian call; the rest fades',
    async (explorer) => {
      const { refusal, call } = refusalOfRussianCall()
      const bystander = bystanderOf([refusal.speaker, call.speaker])
      const before = await explorer.contrastOf(browser(), bystander)
      await explorer.search(nameOf(refusal.speaker), nameOf(refusal.speaker))
      await explorer.page.getByRole('tab', { name: explorer.messages.actor.answers }).click()
      const item = explorer.statementIn(explorer.listOf(refusal.speaker, 'answers'), refusal.id)
      await item.getByRole('button', { name: explorer.messages.statement.trace }).click()
      const chain = explorer.page.locator(`[data-chain="${refusal.id}"]`)
      await chain.waitFor()
      const steps = (await explorer.idsIn(chain)).filter((id) => [call.id, refusal.id].includes(id))
      expect(steps).toEqual([call.id, refusal.id])
      await explorer.onMap(`${refusal.speaker}>${call.speaker}:answers`).waitFor({ state: 'attached' })
      expect(await explorer.contrastOf(browser(), bystander)).toBeLessThan(before / 3)
      expect(await explorer.contrastOf(browser(), refusal.speaker)).toBeGreaterThan(before / 2)
      expect(await explorer.contrastOf(browser(), call.speaker)).toBeGreaterThan(before / 2)
    },
  )
}

/** The most talkative person other than these. */
function bystanderOf(others: readonly string[]): string {
  const persons = extraction.actors.filter(({ id, type }) => type === 'person' && !others.includes(id))
  const [first] = persons.toSorted((a, b) => statementsOf(b.id).length - statementsOf(a.id).length)
  if (first === undefined) throw new Error('The sample reports have no other person')
  return first.id
}
