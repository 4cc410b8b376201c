import type { Language } from '../../i18n/language.ts'
import type { Explorer } from '../explorer.svelte.ts'
import type { Page } from '../pages.ts'
import { FIRST_LAYOUT } from '../layout-choice.ts'
import { differInLookAlone, formatAddress, parseAddress } from './address.ts'
import { LOOK, PARTS, PART_NAMES, type Address, type PartName } from './parts.ts'

/** Marks the steps of the history that this page made; a link that somebody opened or typed has no mark. */
const OURS = { isnad: true }

/** What is shown, apart from how it looks to the eye. */
const SHOWN = PART_NAMES.filter((name) => !LOOK.includes(name))

/**
 * Makes the page as an address says that it came to while it is open; what these reports do not have is left out. A step back or forward keeps
 * language and theme as the reader has them now.
 */
export function readAddress(explorer: Explorer): void {
  const isLink = history.state === null
  takeParts(explorer, isLink ? PART_NAMES : SHOWN, location.hash)
}

/**
 * Makes the page show what the address names, once the reports are there. Language and theme were taken when the page
 * opened; who chose others since keeps them.
 */
export const readShown = (explorer: Explorer): void => takeParts(explorer, SHOWN, location.hash)

/** The language that the address asks for; null where it leaves it to the reader. */
export const addressLanguage = (): Language | null => parseAddress(location.hash).language

/** The page that the address asks for. */
export const addressPage = (): Page => parseAddress(location.hash).page

/** Takes language and theme from the address: they are seen while the reports are still read. */
export const readLook = (explorer: Explorer): void => takeParts(explorer, LOOK, location.hash)

function takeParts(explorer: Explorer, names: readonly PartName[], hash: string): void {
  const address = parseAddress(hash)
  for (const name of names) takePart(explorer, name, address)
}

function takePart<Name extends PartName>(
  explorer: Explorer,
  name: Name,
  { [name]: value }: Pick<Address, Name>,
): void {
  PARTS[name].take(explorer, value)
}

/**
 * The address of what is shown, for a step that others are led to: language and theme are theirs, and the map stays as
 * it is arranged where the step is looked at.
 */
export function stepAddress(explorer: Explorer): string {
  const { folded, most, look } = explorer.map
  const state = Object.fromEntries(SHOWN.map((name) => [name, PARTS[name].of(explorer)]))
  return formatAddress({ ...state, map: { folded, most, look, layout: FIRST_LAYOUT } })
}

/** Makes the page as the address of a step says. */
export function showStep(explorer: Explorer, address: string): void {
  const { layout } = explorer.map
  takeParts(explorer, SHOWN, address)
  explorer.map.layout = layout
}

/** Writes the page's state into the address; every change of what is shown is a step that the browser's back undoes. */
export function writeAddress(explorer: Explorer): void {
  const state = Object.fromEntries(PART_NAMES.map((name) => [name, PARTS[name].of(explorer)])) as Address
  const address = formatAddress(state)
  const shown = location.hash.slice(1)
  const isNew = history.state === null
  if (address === shown && !isNew) return
  const url = address === '' ? location.pathname + location.search : `#${address}`
  if (isNew || explorer.view.isPassing || differInLookAlone(address, shown))
    history.replaceState(OURS, '', url)
  else history.pushState(OURS, '', url)
}
