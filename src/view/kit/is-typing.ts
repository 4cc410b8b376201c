/** Whether a key goes into a field or a list, where a letter is a letter and no command. */
export function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches(
      'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [role=listbox], [role=dialog] *',
    )
  )
}
