import type { Relation } from '../extract/index.ts'
import { ALL_ANSWERS, type AnswersWanted } from './answers-wanted.ts'

/** What is wanted of the page of answers, apart from the filters that hold everywhere. */
export class AnswersView {
  #wanted = $state.raw(ALL_ANSWERS)

  get wanted(): AnswersWanted {
    return this.#wanted
  }

  set wanted(wanted: AnswersWanted) {
    this.#wanted = wanted
  }

  /** Changes a part of what is wanted. */
  want(change: Partial<AnswersWanted>): void {
    this.#wanted = { ...this.#wanted, ...change }
  }

  toggle(relation: Relation): void {
    const { relations } = this.#wanted
    const isOn = relations.includes(relation)
    this.want({ relations: isOn ? relations.filter((one) => one !== relation) : [...relations, relation] })
  }

  wants(relation: Relation): boolean {
    const { relations } = this.#wanted
    return relations.length === 0 || relations.includes(relation)
  }
}
