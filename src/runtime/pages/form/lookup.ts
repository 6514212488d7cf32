import { columnsOfTable, fieldOf } from '../../../rules/fields.ts'
import { own } from '../../../rules/own.ts'
import type { Target } from '../../../rules/scope.ts'
import { loadReferences } from '../references.ts'
import type { Reply, Visit } from '../reply.ts'
import { valueIn } from '../value-in.ts'

/**
 * What the form takes from the record that a reference points at, and no more of it: for the script that decides
 * what to ask and fills in what is known.
 */
export async function lookup({ site, form, query }: Visit): Promise<Reply> {
  const owner = fieldOf(form, query.get('field') ?? '')
  const column = query.get('column')
  const field = column === null ? owner : owner && columnsOfTable(owner).get(column)
  const id = query.get('id') ?? ''
  if (!owner || field?.type.kind !== 'ref' || id === '')
    return { kind: 'json', status: 404, json: {} }
  const cell = { [field.id]: id }
  const given = column === null ? cell : { [owner.id]: [cell] }
  const references = await loadReferences(site, form, [given])
  const target = references.resolve(field.type.form, id)
  if (target === null) return { kind: 'json', status: 404, json: {} }
  const wanted = targetsNamed(form, column === null ? 'field' : 'column', field.id)
  const fields = target.form.fields.filter((each) => wanted.has(each.id))
  const data = Object.fromEntries(
    fields.flatMap((each) => {
      const value = valueIn(target.data, each)
      return value === undefined ? [] : [[each.id, value]]
    }),
  )
  const known = { ...target.form, fields, sections: [], rules: [], samples: [] }
  return { kind: 'json', status: 200, json: { form: known, data } satisfies Target }
}

/** The fields of the other record that this form's expressions and prefilled fields name. */
function targetsNamed(model: unknown, by: 'field' | 'column', name: string): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('target' in value && own(value, by) === name) found.add(String(value.target))
    Object.values(value).forEach(visit)
  }
  visit(model)
  return found
}
