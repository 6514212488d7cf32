import { nearest } from '../diagnostics/suggest.ts'
import { lineText, positionOf } from '../source/text.ts'
import { type FormSymbol, reporter, type Symbols } from './symbols.ts'
import { unknownDeclared } from './unknown-name.ts'

/** Finds the form that each form extends; of one that is not there, or extends itself in the end, it says so. */
export function findParents(symbols: Symbols): void {
  for (const form of symbols.forms.all) form.parent = parentOf(form, symbols)
  for (const form of symbols.forms.all) breakCircle(form, symbols)
}

function parentOf(form: FormSymbol, symbols: Symbols): FormSymbol['parent'] {
  if (!form.statement) return parentIn(form, symbols)
  const name = form.statement.extends
  if (!name) return null
  const { forms, report } = symbols
  const parent = forms.get(name.text)
  if (parent) return parent
  const others = forms.labels.filter((label) => label !== form.label)
  unknownDeclared(name, others, 'form', report)
  return forms.get(nearest(name.text, others) ?? '') ?? 'unknown'
}

/** A line that does not read may still say which form it extends. */
function parentIn({ label, block }: FormSymbol, { forms }: Symbols): FormSymbol | null {
  const { file, start } = block.statement.span
  const line = lineText(file, positionOf(file, start).line)
  return forms.all.find((form) => form.label !== label && line.includes(form.label)) ?? null
}

function breakCircle(form: FormSymbol, symbols: Symbols): void {
  const path = [form]
  for (let next = form.parent; next && next !== 'unknown'; next = next.parent) {
    if (path.includes(next) && next !== form) return
    path.push(next)
    if (next === form) break
  }
  if (path.length < 2 || path.at(-1) !== form) return
  const span = form.statement?.extends?.span ?? form.span
  const others = path.slice(1, -1).map((each) => each.span)
  const names = path.map(({ label }) => label).join(' → ')
  reporter(symbols.report)('extends-cycle', span, { path: names }, others)
  for (const each of path) each.parent = 'unknown'
}

/** The forms that a form takes over lines of, the nearest first. */
export function ancestorsOf({ parent }: FormSymbol): FormSymbol[] {
  return parent === null || parent === 'unknown' ? [] : [parent, ...ancestorsOf(parent)]
}

/** A parent before those that extend it, else as they are written. */
export function parentsFirst(forms: readonly FormSymbol[]): FormSymbol[] {
  const found = new Set<FormSymbol>()
  for (const form of forms)
    for (const each of [...ancestorsOf(form).reverse(), form]) found.add(each)
  return [...found]
}
