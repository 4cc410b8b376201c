/** Watches whether places of a long text come near what is in sight. */
export type Nearness = (place: HTMLElement, onnear: () => void) => () => void

/** How far ahead of what is in sight marks are drawn, as a share of its height. */
const AHEAD = '100% 0px'

/** One observer for all places; it is made with the first of them, which knows what scrolls. */
export function nearness(): Nearness {
  const waiting = new Map<Element, () => void>()
  let observer: IntersectionObserver | null = null

  const tell = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.get(target)?.()
  }

  return (place, onnear) => {
    observer ??= new IntersectionObserver(tell, { root: place.closest('[data-scrolls]'), rootMargin: AHEAD })
    waiting.set(place, onnear)
    observer.observe(place)
    return () => {
      waiting.delete(place)
      observer?.unobserve(place)
    }
  }
}
