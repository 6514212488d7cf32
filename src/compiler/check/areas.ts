import type { Application, Area } from '../../model/index.ts'
import type { Block, Name } from '../parse/tree.ts'
import { linesOf } from './lines.ts'
import { reporter, type Symbols } from './symbols.ts'
import { unknownDeclared } from './unknown-name.ts'

/** 栏目: how the forms are put together where there are many to choose from; each stands in one at most. */
export function areasOf(lines: readonly Block[], symbols: Symbols): Pick<Application, 'areas'> {
  const placed = new Map<string, Name>()
  const idOf = (name: Name, area: Name): readonly string[] => {
    const form = symbols.forms.get(name.text)
    const before = form && placed.get(form.id)
    if (!form) unknownDeclared(name, symbols.forms.labels, 'form', symbols.report)
    else if (before) {
      const params = { form: form.label, area: before.text }
      reporter(symbols.report)('area-form-twice', name.span, params, before.span)
    } else placed.set(form.id, area)
    return form && !before ? [form.id] : []
  }
  const areas = linesOf(lines, 'area').map(
    ({ name, forms }): Area => ({
      label: name.text,
      forms: forms.flatMap((form) => idOf(form, name)),
    }),
  )
  return areas.length > 0 ? { areas } : {}
}
