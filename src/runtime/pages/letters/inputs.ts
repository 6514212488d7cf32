import type { Choice, FormView, InputView } from '../people/panels.ts'
import { say } from '../site.ts'
import type { TextKey } from '../texts.ts'
import type { Given, LetterVisit } from './visit.ts'

/** One input of a form about letters. */
export interface Asked {
  readonly name: string
  readonly label: TextKey
  readonly hint?: TextKey
  readonly value?: string
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
  readonly optional?: true
  readonly short?: true
}

/** A form with what was given before, and what was wrong with it. `id` keeps its elements apart from another form's. */
export function formOf(
  visit: LetterVisit,
  id: string,
  asked: readonly Asked[],
  given: Given,
  more: Pick<FormView, 'action' | 'button'> & Partial<FormView>,
): FormView {
  return { ...more, inputs: asked.map((one) => inputOf(visit, id, one, given)) }
}

/** What stands above the page. */
export const errorsIn = (
  visit: LetterVisit,
  id: string,
  asked: readonly Asked[],
  { faults }: Given,
): readonly { readonly message: string; readonly href: string }[] =>
  asked.flatMap(({ name, label }) => {
    const fault = faults.get(name)
    const message = `${say(visit.site, label)}${fault}`
    return fault === undefined ? [] : [{ message, href: `#${elementOf(id, name)}` }]
  })

function inputOf({ site }: LetterVisit, id: string, asked: Asked, given: Given): InputView {
  const { name, label, hint, value = '', choices, optional, short } = asked
  const element = elementOf(id, name)
  const chosen = given.posted.get(name) ?? value
  const fault = given.faults.get(name)
  const described = [hint && `${element}-hint`, fault && `${element}-error`].filter(Boolean)
  return {
    element,
    name,
    label: say(site, label),
    type: 'text',
    value: chosen,
    autocomplete: 'off',
    width: short ? 'short' : 'medium',
    ...(hint && { hint: say(site, hint) }),
    ...(optional && { optional }),
    ...(choices && { choices: choices.map((choice): Choice => withChosen(choice, chosen)) }),
    ...(fault !== undefined && { error: `${say(site, label)}${fault}` }),
    ...(described.length > 0 && { described: described.join(' ') }),
  }
}

const withChosen = (choice: { value: string; label: string }, chosen: string): Choice => ({
  ...choice,
  chosen: choice.value === chosen,
})

const elementOf = (id: string, name: string): string => `${id}-${name}`
