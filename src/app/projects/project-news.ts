const CHANNEL = 'isnad.projects'

/** Tells the other tabs of this browser that a project was written, and hears it from them. */
export class ProjectNews {
  readonly #channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL)

  constructor(onWritten: (id: string) => void) {
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<string>) => onWritten(data))
  }

  tell(id: string): void {
    this.#channel?.postMessage(id)
  }
}
