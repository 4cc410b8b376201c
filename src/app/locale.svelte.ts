import type { Actor, Issue } from '../extract/index.ts'
import { createFormat, type Format } from '../i18n/format.ts'
import {
  directionOf,
  LANGUAGES,
  messagesIn,
  otherLanguage,
  type Direction,
  type Language,
} from '../i18n/language.ts'
import type { Messages } from '../i18n/messages.ts'
import { recall, remember } from './storage.ts'

/** The language of the interface and all that follows from it. */
export class Locale {
  #language = $state<Language>(recall('language', LANGUAGES) ?? LANGUAGES[0])

  readonly messages: Messages = $derived(messagesIn[this.#language])
  readonly format: Format = $derived(createFormat(this.#language))
  readonly direction: Direction = $derived(directionOf(this.#language))

  get language(): Language {
    return this.#language
  }

  set language(language: Language) {
    this.#language = language
    remember('language', language)
  }

  /** Shows the page in a language for this visit; what the reader chose stays kept. */
  show(language: Language): void {
    this.#language = language
  }

  get other(): Language {
    return otherLanguage(this.#language)
  }

  /** An actor's name in this language, or the one it has. */
  nameOf(actor: Pick<Actor, 'name'>): string {
    return this.#language === 'en' ? (actor.name.en ?? actor.name.ar) : actor.name.ar
  }

  /** The actor's name in the other language, where it has one. */
  otherNameOf(actor: Pick<Actor, 'name'>): string | null {
    if (this.#language === 'ar') return actor.name.en
    return actor.name.en === null ? null : actor.name.ar
  }

  labelOf(issue: Issue): string {
    return this.#language === 'en' ? (issue.label.en ?? issue.label.ar) : issue.label.ar
  }
}
