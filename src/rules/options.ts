import type { Option, OptionList } from '../model/index.ts'
import { oncePer } from './once.ts'
import { isInForce } from './period.ts'
import type { Occasion } from './scope.ts'

/** The label on the record's date; a code not in force keeps its last label, an unknown one is shown itself. */
export const optionLabel = (code: string, list: string, occasion: Occasion): string =>
  findOption(code, list, occasion)?.option.label ?? code

/** One code may stand several times in a list, with a label for each period. Null: no such code. */
export function findOption(
  code: string,
  list: string,
  occasion: Occasion,
): { readonly option: Option; readonly current: boolean } | null {
  const entries = byCode(occasion.options).get(list)?.get(code) ?? []
  const current = entries.find((option) => isCurrent(option, occasion))
  const option = current ?? entries[entries.length - 1]
  return option === undefined ? null : { option, current: current !== undefined }
}

/** By code or by label, those in force first. */
export function optionByText(text: string, list: string, occasion: Occasion): Option | null {
  const options = optionsOf(list, occasion).filter(
    ({ code, label }) => code === text || label === text,
  )
  return options.find((option) => isCurrent(option, occasion)) ?? options[0] ?? null
}

/** What may be chosen on the record's date, in the list's order. */
export const optionsInForce = (list: string, occasion: Occasion): readonly Option[] =>
  optionsOf(list, occasion).filter((option) => isCurrent(option, occasion))

/** By list; the first of its id. */
const byCode = oncePer(
  (lists: readonly OptionList[]): ReadonlyMap<string, ReadonlyMap<string, readonly Option[]>> =>
    new Map([...lists].reverse().map(({ id, options }) => [id, entriesOf(options)])),
)

function entriesOf(options: readonly Option[]): ReadonlyMap<string, readonly Option[]> {
  const entries = new Map<string, Option[]>()
  for (const option of options) {
    const known = entries.get(option.code)
    if (known) known.push(option)
    else entries.set(option.code, [option])
  }
  return entries
}

const optionsOf = (list: string, { options }: Occasion): readonly Option[] =>
  options.find(({ id }) => id === list)?.options ?? []

const isCurrent = (option: Option, { submitted, today }: Occasion): boolean =>
  isInForce(option, submitted ?? today)
