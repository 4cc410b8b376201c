/*
 * Runs in the page that is measured: acts as a person does and times what follows. It is given to the page as text,
 * so it imports nothing.
 */

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** From now until what an event brings about is on the screen: the frame that draws it is done when the next begins. */
async function untilShown(act) {
  const start = performance.now()
  act()
  for (let frame = 0; frame < 3; frame++) await nextFrame()
  return performance.now() - start
}

/** The lengths of frames while something is done in each of them. */
async function framesWhile(act, count) {
  const lengths = []
  let last = await nextFrame()
  for (let frame = 0; frame < count; frame++) {
    act(frame)
    const now = await nextFrame()
    lengths.push(now - last)
    last = now
  }
  return lengths
}

const canvas = () => document.querySelector('[data-testid="map-canvas"] canvas')

function send(type, { x, y, ...rest }) {
  const box = canvas().getBoundingClientRect()
  const Kind = type === 'wheel' ? WheelEvent : MouseEvent
  const place = { clientX: box.left + x, clientY: box.top + y, bubbles: true, cancelable: true }
  canvas().dispatchEvent(new Kind(type, { ...place, button: 0, buttons: 1, ...rest }))
}

globalThis.probe = {
  longTasks: [],

  /** Median length of a frame, in milliseconds, while the map is dragged by its ground. */
  async pan() {
    const from = { x: 12, y: 200 }
    send('mousedown', from)
    const lengths = await framesWhile((frame) => {
      const [x, y] = [from.x + 6 * frame, from.y + 60 * Math.sin(frame / 8)]
      send('mousemove', { x, y })
    }, 60)
    send('mouseup', from)
    return median(lengths)
  },

  async zoom() {
    const lengths = await framesWhile((frame) => {
      send('wheel', { x: 400, y: 300, deltaY: frame % 30 < 15 ? -40 : 40 })
    }, 60)
    return median(lengths)
  },

  /** The longest time, in milliseconds, that a letter of a query takes until its results are seen. */
  async type(query) {
    document.querySelector('search input').focus()
    while (!document.querySelector('search [data-combobox-input]')) await nextFrame()
    const input = document.querySelector('search [data-combobox-input]')
    let longest = 0
    for (let length = 1; length <= query.length; length++) {
      const shown = await untilShown(() => {
        input.value = query.slice(0, length)
        input.dispatchEvent(new InputEvent('input', { bubbles: true }))
      })
      longest = Math.max(longest, shown)
    }
    input.value = ''
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    return longest
  },

  /** Waits for a map of more actors than these, arranged. */
  async untilShownAre(actors) {
    const size = () => Number(document.querySelector('#map [aria-posinset]')?.ariaSetSize ?? 0)
    while (size() <= actors || document.querySelector('[data-testid=layout-progress]')) await nextFrame()
  },

  /** How long the map takes to show what a filter leaves. */
  async filter(testId) {
    const box = document.querySelector(`[data-testid="${testId}"] input`)
    const on = await untilShown(() => box.click())
    await untilShown(() => undefined)
    const off = await untilShown(() => box.click())
    return Math.max(on, off)
  },
}

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) globalThis.probe.longTasks.push(duration)
}).observe({ type: 'longtask' })
