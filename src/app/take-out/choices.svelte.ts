import { recallAll, rememberAll } from '../storage.ts'
import { TAKE_OUT_FORMS, type TakeOutForm } from '../../take-out/forms.ts'

export const TAKE_OUT_SCOPES = ['all', 'visible'] as const
export type TakeOutScope = (typeof TAKE_OUT_SCOPES)[number]

const KEY = 'takeOut'

/** What a person asks to be taken out, kept for the next time. */
export class TakeOutChoices {
  #forms = $state.raw<readonly TakeOutForm[]>(keptForms())
  isZipped = $state(recallAll(KEY).isZipped === true)
  scope = $state<TakeOutScope>('all')

  /** In the order in which they are offered. */
  get forms(): readonly TakeOutForm[] {
    return this.#forms
  }

  has(form: TakeOutForm): boolean {
    return this.#forms.includes(form)
  }

  toggle(form: TakeOutForm): void {
    this.#forms = TAKE_OUT_FORMS.filter((one) => this.has(one) !== (one === form))
  }

  remember(): void {
    rememberAll(KEY, { forms: this.#forms, isZipped: this.isZipped })
  }
}

/** Another version of the page may have kept others. */
function keptForms(): readonly TakeOutForm[] {
  const { forms } = recallAll(KEY)
  const kept: readonly unknown[] = Array.isArray(forms) ? forms : ['project']
  return TAKE_OUT_FORMS.filter((form) => kept.includes(form))
}
