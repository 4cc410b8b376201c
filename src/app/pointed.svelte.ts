/**
 * The actor that the pointer or the keyboard is at, wherever it is named: map, cards and report light it alike. It
 * comes and goes with the pointer, so it is no selection and stands in no address.
 */
export class Pointed {
  #actor = $state<string | null>(null)

  /** Id of the actor, or null. */
  get actor(): string | null {
    return this.#actor
  }

  at(actor: string): void {
    this.#actor = actor
  }

  /** Only where it is still there: the pointer may have reached the next one before it leaves this one. */
  leave(actor: string | null = this.#actor): void {
    if (this.#actor === actor) this.#actor = null
  }
}
