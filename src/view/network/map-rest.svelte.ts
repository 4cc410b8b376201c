import type { Positions } from './position.ts'

/** In milliseconds: so long nothing moves before the map is at rest. */
const REST = 120

const NOWHERE: Positions = new Map()

/** Where nodes and lines stand when the map moves no more. */
export class MapRest {
  readonly #read: () => Positions | null
  #rest: ReturnType<typeof setTimeout> | undefined
  /** Where they stood when it was last at rest, in pixels of the map's place. */
  places = $state.raw<Positions>(NOWHERE)
  isReached = $state(false)

  /** @param read gives the places as they are now; null where there is no map */
  constructor(read: () => Positions | null) {
    this.#read = read
  }

  /** Something moves. */
  disturb(): void {
    clearTimeout(this.#rest)
    this.isReached = false
    this.#rest = setTimeout(() => {
      const places = this.#read()
      if (places === null) return
      this.places = places
      this.isReached = true
    }, REST)
  }

  end(): void {
    clearTimeout(this.#rest)
  }
}
