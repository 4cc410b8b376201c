/** What is told while something is dragged. */
export interface DragListener {
  readonly onstart: () => void
  /** Where the pointer is, in the window. */
  readonly onmove: (x: number, y: number) => void
  readonly onend: () => void
  /** The drag is given up: by Escape, or by the system. */
  readonly oncancel: () => void
}

/** Lets a handle be dragged by mouse, pen or finger. */
export const drag =
  ({ onstart, onmove, onend, oncancel }: DragListener) =>
  (handle: HTMLElement): (() => void) => {
    let ending: AbortController | null = null

    const end = (tell: () => void): void => {
      ending?.abort()
      ending = null
      tell()
    }
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      end(oncancel)
    }
    const start = (event: PointerEvent): void => {
      if (event.button !== 0 || ending !== null) return
      // Else the browser marks text, or scrolls.
      event.preventDefault()
      handle.setPointerCapture(event.pointerId)
      ending = new AbortController()
      const { signal } = ending
      handle.addEventListener('pointermove', ({ clientX, clientY }) => onmove(clientX, clientY), { signal })
      handle.addEventListener('pointerup', () => end(onend), { signal })
      handle.addEventListener('pointercancel', () => end(oncancel), { signal })
      addEventListener('keydown', escape, { signal, capture: true })
      onstart()
    }
    handle.addEventListener('pointerdown', start)
    return () => {
      ending?.abort()
      handle.removeEventListener('pointerdown', start)
    }
  }
