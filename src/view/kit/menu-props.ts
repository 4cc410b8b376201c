/** What a menu is told by its button. */
export interface MenuProps {
  /** The button, beside which it stands and which takes the keyboard back. */
  readonly button: HTMLElement | null
  readonly isOpen: boolean
  readonly onclose: () => void
}
