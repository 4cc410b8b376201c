import type { Actor, Issue } from '../extract/index.ts'
import { createFormat, type Format } from '../i18n/format.ts'
import { directionOf, LANGUAGES, otherLanguage, type Direction, type Language } from '../i18n/language.ts'
import { areLoaded, lateMessagesFor, loadMessages, messagesFor } from '../i18n/load-messages.ts'
import type { LateMessages } from '../i18n/late-messages.ts'
import type { Messages } from '../i18n/messages.ts'
import { recall, remember } from './storage.ts'

/** The language that the reader chose, or the first one. */
export const keptLanguage = (): Language => recall('language', LANGUAGES) ?? LANGUAGES[0]

/** The language of the interface and all that follows from it. */
export class Locale {
  #language = $state<Language>(keptLanguage())
  #wanted: Language | null = null

  readonly messages: Messages = $derived(messagesFor(this.#language))
  /** The texts of parts that are loaded with `withLateMessages`; no other may ask for them. */
  readonly lateMessages: LateMessages = $derived(lateMessagesFor(this.#language))
  readonly format: Format = $derived(createFormat(this.#language))
  readonly direction: Direction = $derived(directionOf(this.#language))

  get language(): Language {
    return this.#language
  }

  set language(language: Language) {
    this.show(language)
    remember('language', language)
  }

  /**
   * Shows the page in a language for this visit, as soon as its texts are there; what the reader chose stays kept.
   * Where they cannot be had the page stays as it is.
   */
  show(language: Language): void {
    this.#wanted = language
    if (areLoaded(language)) this.#language = language
    else
      void loadMessages(language).then(
        () => this.#turnTo(language),
        () => undefined,
      )
  }

  /** Unless another language was asked for meanwhile. */
  #turnTo(language: Language): void {
    if (language === this.#wanted) this.#language = language
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
