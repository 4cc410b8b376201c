const CHANNEL = 'isnad.projects'

/** What a tab tells the others: it wrote a project, or its open project is another one. */
export type News =
  { readonly kind: 'written'; readonly id: string } | { readonly kind: 'opened'; readonly id: string | null }

/** Tells the other tabs of this browser what this one does to projects, and hears it from them. */
export class ProjectNews {
  readonly #channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL)

  constructor(onNews: (news: News) => void) {
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<News>) => onNews(data))
  }

  tell(news: News): void {
    this.#channel?.postMessage(news)
  }
}
