/**
 * Copies a picture that may still be in the making: browsers allow copying only at once after a click, so they take a
 * promise.
 * @throws Error where the browser has no clipboard, or does not allow it
 */
export async function copyPicture(picture: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
}

/** @throws Error likewise */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}
