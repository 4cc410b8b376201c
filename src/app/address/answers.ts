import type { AddressPart } from './part.ts'

/** Whether the map draws answers. */
export const answers: AddressPart<boolean> = {
  write(query, isShown) {
    if (isShown) query.set('answers', 'shown')
  },
  read: (query) => query.get('answers') === 'shown',
  of: ({ view }) => view.answers,
  take({ view }, isShown) {
    view.answers = isShown
  },
}
