import type { Application, Form } from '../src/model/index.ts'

export const formsOf = <const Ids extends readonly string[]>(
  { forms }: Pick<Application, 'forms'>,
  ...ids: Ids
) => ids.map(formIn(forms)) as { -readonly [At in keyof Ids]: Form }

const formIn =
  (forms: readonly Form[]) =>
  (id: string): Form => {
    const form = forms.find((each) => each.id === id)
    if (!form) throw new Error(`no form ${id}`)
    return form
  }
