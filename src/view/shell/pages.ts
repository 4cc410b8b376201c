import type { Component } from 'svelte'
import type { Page } from '../../app/pages.ts'
import { withLateMessages } from '../../i18n/load-messages.ts'
import { mapFontsReady } from '../network/fonts.ts'

/** Loads what a page shows, when it is first opened: the map's library is the largest part of the program. */
export const pageLoaders: Readonly<Record<Page, () => Promise<Component>>> = {
  map: async () => {
    const [{ default: NetworkMap }] = await Promise.all([
      import('../network/NetworkMap.svelte'),
      mapFontsReady(),
    ])
    return NetworkMap
  },
  answers: async () => (await withLateMessages(import('../answers/AnswersPage.svelte'))).default,
  compare: async () => (await withLateMessages(import('../compare/ComparePage.svelte'))).default,
  issues: async () => (await withLateMessages(import('../issues/IssuesPage.svelte'))).default,
  reader: async () => (await import('../reader/ReaderPage.svelte')).default,
}
