/** Stands beside the page, and is fetched from there when somebody asks for a page that stands alone. */
const TEMPLATE = 'stand-alone.html'

/** The empty page did not come: there is no connection, or it was not put beside the page. */
export class NoTemplateError extends Error {
  override readonly name = 'NoTemplateError'
}

/** The page that stands alone as it was built, empty. @throws NoTemplateError, and the signal's reason */
export async function fetchTemplate(signal: AbortSignal): Promise<string> {
  try {
    const answer = await fetch(TEMPLATE, { signal })
    if (!answer.ok) throw new NoTemplateError(String(answer.status))
    return await answer.text()
  } catch (error) {
    signal.throwIfAborted()
    throw error instanceof NoTemplateError ? error : new NoTemplateError('fetch', { cause: error })
  }
}
