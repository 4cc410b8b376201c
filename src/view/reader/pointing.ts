import type { Pointed } from '../../app/pointed.svelte.ts'

interface Pointing {
  readonly pointed: Pointed
  /** Told the actor whose name is picked. */
  readonly onname: (id: string) => void
  /** Told the statement whose words are picked. */
  readonly onstatement: (id: string) => void
}

/**
 * Lets the pointer use the marks of a text: over a name it lights the actor, a click picks the actor or the
 * statement. The keyboard has the numbers in the text and the names in the statement's card for the same.
 */
export const pointing =
  ({ pointed, onname, onstatement }: Pointing) =>
  (text: HTMLElement): (() => void) => {
    const markAt = ({ target }: Event): HTMLElement | null =>
      target instanceof Element && !target.closest('button')
        ? target.closest<HTMLElement>('[data-names], [data-told]')
        : null
    const over = (event: Event): void => {
      const name = markAt(event)?.dataset.names
      if (name === undefined) pointed.leave()
      else pointed.at(name)
    }
    const leave = (): void => pointed.leave()
    const click = (event: Event): void => {
      // Whoever marks words to copy them picks nothing.
      if (getSelection()?.isCollapsed === false) return
      const { names, told } = markAt(event)?.dataset ?? {}
      if (names !== undefined) onname(names)
      else if (told !== undefined) onstatement(told)
    }
    text.addEventListener('pointerover', over)
    text.addEventListener('pointerleave', leave)
    text.addEventListener('click', click)
    return () => {
      leave()
      text.removeEventListener('pointerover', over)
      text.removeEventListener('pointerleave', leave)
      text.removeEventListener('click', click)
    }
  }
