import type { Explorer } from '../explorer.svelte.ts'
import { differInLookAlone, formatAddress, parseAddress } from './address.ts'
import { LOOK, PARTS, PART_NAMES, type Address, type PartName } from './parts.ts'

/** Marks the steps of the history that this page made; a link that somebody opened or typed has no mark. */
const OURS = { isnad: true }

/**
 * Makes the page as the address says; what these reports do not have is left out. A step back or forward keeps
 * language and theme as the reader has them now.
 */
export function readAddress(explorer: Explorer): void {
  const isLink = history.state === null
  takeParts(
    explorer,
    PART_NAMES.filter((name) => isLink || !LOOK.includes(name)),
  )
}

/** Takes language and theme from the address: they are seen while the reports are still read. */
export const readLook = (explorer: Explorer): void => takeParts(explorer, LOOK)

function takeParts(explorer: Explorer, names: readonly PartName[]): void {
  const address = parseAddress(location.hash)
  for (const name of names) takePart(explorer, name, address)
}

function takePart<Name extends PartName>(
  explorer: Explorer,
  name: Name,
  { [name]: value }: Pick<Address, Name>,
): void {
  PARTS[name].take(explorer, value)
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
