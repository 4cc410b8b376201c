/** Sums up how long each stage took over all reports. */
export class StageTimes {
  readonly #times = new Map<string, number>()

  add(stage: string, milliseconds: number): void {
    this.#times.set(stage, (this.#times.get(stage) ?? 0) + milliseconds)
  }

  /** A line a stage in the order in which they ran: its share, its time, its name. */
  table(): string {
    const total = [...this.#times.values()].reduce((sum, time) => sum + time, 0)
    return [...this.#times]
      .map(([stage, time]) => `${percent(time, total)}  ${time.toFixed(1).padStart(8)} ms  ${stage}`)
      .join('\n')
  }
}

function percent(part: number, whole: number): string {
  return `${(whole === 0 ? 0 : (100 * part) / whole).toFixed(1).padStart(5)} %`
}
