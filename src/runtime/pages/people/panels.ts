import type { Language } from '../../messages/language.ts'
import type { PeopleRefusal } from '../../messages/people.ts'
import { refusalText } from '../../messages/people.ts'

/** One part of a page about people: what `people/page` shows. */
export interface Panel {
  readonly id: string
  readonly title?: string
  readonly lines?: readonly string[]
  readonly shownOnce?: ShownOnce
  readonly table?: TableView
  readonly forms?: readonly FormView[]
  /** The forms are small, and stand beside each other. */
  readonly side?: boolean
  readonly links?: readonly { readonly label: string; readonly href: string }[]
}

export interface ShownOnce {
  readonly label: string
  readonly secret: string
  readonly note: string
  readonly address?: string
}

export interface TableView {
  readonly id: string
  readonly caption: string
  readonly headings: readonly string[]
  readonly rows: readonly RowView[]
  /** Said where there are no rows. */
  readonly none: string
  /** Whether rows have a button. */
  readonly acting?: boolean
}

export interface RowView {
  readonly name: string
  readonly href?: string
  readonly cells: readonly {
    readonly text: string
    readonly mark?: boolean
    readonly look?: string
  }[]
  readonly act?: {
    readonly action: string
    readonly id: string
    readonly button: string
    readonly of: string
  }
}

export interface FormView {
  readonly action: string
  /** It asks, and changes nothing. */
  readonly method?: 'get'
  readonly hidden?: readonly { readonly name: string; readonly value: string }[]
  readonly inputs: readonly InputView[]
  readonly button: string
  readonly look?: 'second' | 'danger'
  /** What the button is about, for those who hear the page. */
  readonly of?: string
  readonly back?: string
}

export interface InputView {
  readonly element: string
  readonly name: string
  readonly label: string
  readonly type: 'text' | 'password'
  readonly value: string
  readonly autocomplete: string
  readonly width: string
  readonly inputmode?: string
  readonly hint?: string
  readonly optional?: boolean
  readonly choices?: readonly Choice[]
  /** A box to tick instead. */
  readonly box?: 'checkbox' | 'radio'
  readonly chosen?: boolean
  /** Stands above the input. */
  readonly group?: string
  readonly error?: string
  readonly described?: string
}

export interface Choice {
  readonly value: string
  readonly label: string
  readonly chosen: boolean
}

/** What was refused, at the inputs of a page. */
export interface Faults {
  readonly language: Language
  readonly refusals: readonly PeopleRefusal[]
}

/** An input with what was said of it. A password is never shown again. */
export function input(
  { language, refusals }: Faults,
  name: string,
  label: string,
  more: Partial<InputView> = {},
): InputView {
  const element = more.element ?? name
  const found = refusals.find(({ at }) => at === name)
  const error = found && refusalText(found, language)
  const described = [more.hint && `${element}-hint`, error && `${element}-error`].filter(Boolean)
  return {
    element,
    name,
    label,
    type: 'text',
    value: '',
    autocomplete: 'off',
    width: 'medium',
    ...more,
    ...(error !== undefined && { error }),
    ...(described.length > 0 && { described: described.join(' ') }),
  }
}

/** What stands above the page. */
export const errorsOf = (
  { language, refusals }: Faults,
  inputs: readonly InputView[],
): readonly { readonly message: string; readonly href: string | null }[] =>
  refusals.map((refusal) => {
    const at = inputs.find(({ name }) => name === refusal.at)
    return { message: refusalText(refusal, language), href: at ? `#${at.element}` : null }
  })
