/** Lets the page draw and answer before long work goes on. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** In milliseconds. A page that nobody sees draws nothing. */
const LONGEST_FRAME = 250

/** When the page has drawn what was changed. */
export function afterFrame(): Promise<void> {
  const drawn = new Promise<void>((resolve) => requestAnimationFrame(() => void breathe().then(resolve)))
  return Promise.race([drawn, new Promise<void>((resolve) => setTimeout(resolve, LONGEST_FRAME))])
}

let last: Promise<void> = Promise.resolve()

/**
 * The turn of whoever asks, after all who asked before, each of whom the page draws and answers between: what a
 * slow machine would be busy with for long at one go is done in pieces.
 */
export function inTurn(): Promise<void> {
  last = last.then(breathe)
  return last
}
