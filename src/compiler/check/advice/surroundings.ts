import type { Application, Field, Form } from '../../../model/index.ts'
import { severityOptions } from '../scope.ts'

/** What advice on a form may look at beside it. Advice is given again only where something of this has changed. */
export interface Surroundings extends Pick<Application, 'options' | 'parameters' | 'tiers'> {
  /** Itself, and those that its references lead to. */
  readonly forms: readonly Pick<Form, 'id' | 'label' | 'fields'>[]
}

export function surroundingsOf(form: Form, application: Application): Surroundings {
  const types = typesIn(form.fields)
  const targets = types.flatMap((type) => (type.kind === 'ref' ? [type.form] : []))
  const forms = application.forms.filter(({ id }) => id === form.id || targets.includes(id))
  const lists = new Set(
    forms
      .flatMap(({ fields }) => typesIn(fields))
      .flatMap((type) => ('options' in type ? [type.options] : []))
      .concat(severityOptions.id, `${form.id}.${form.conclusion?.id}`),
  )
  return {
    options: application.options.filter(({ id }) => lists.has(id)),
    parameters: application.parameters,
    tiers: application.tiers,
    forms: forms.map(({ id, label, fields }) => ({ id, label, fields })),
  }
}

const known = new WeakMap<readonly Field[], readonly Field['type'][]>()

function typesIn(fields: readonly Field[]): readonly Field['type'][] {
  const types =
    known.get(fields) ??
    fields.flatMap(({ type }) => [type, ...(type.kind === 'table' ? typesIn(type.columns) : [])])
  known.set(fields, types)
  return types
}
