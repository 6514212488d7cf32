import type {
  Expression,
  Field,
  FieldType,
  Form,
  Inset,
  Notice,
  OptionList,
  Rule,
  ValueType,
} from '../../src/model/index.ts'
import { plainField } from '../../src/model/plain-field.ts'

/** A field with nothing said of it but what is given. */
export function field(
  id: string,
  label: string,
  type: FieldType,
  said: Partial<Field> = {},
): Field {
  return plainField({ id, label, type, ...said })
}

export function form(
  id: string,
  label: string,
  fields: readonly Field[],
  said: Partial<Form> = {},
): Form {
  return {
    kind: 'form',
    id,
    label,
    version: '1',
    basis: [],
    unique: [],
    baseline: { kind: 'moment', moment: 'submitted' },
    deadline: null,
    filledBy: [],
    reviewedBy: [],
    sections: [{ id: 'all', label: '内容', fields: fields.map((each) => each.id) }],
    fields,
    rules: [],
    states: [],
    transitions: [],
    conclusion: null,
    samples: [],
    hash: hashOf(id),
    ...said,
  }
}

export function rule(
  id: string,
  label: string,
  { cases, ...said }: Partial<Rule> & Pick<Rule, 'cases'>,
): Rule {
  return {
    kind: 'rule',
    id,
    label,
    stage: 'submit',
    text: '',
    basis: [],
    cases,
    demand: null,
    from: null,
    until: null,
    reads: [],
    hash: hashOf(id),
    ...said,
  }
}

export function notice(
  id: string,
  label: string,
  said: Partial<Notice> & Pick<Notice, 'form'>,
): Notice {
  return {
    kind: 'notice',
    id,
    label,
    when: null,
    layout: 'letter',
    title: [label],
    number: null,
    to: ['各站'],
    cc: [],
    enclosures: [],
    signer: ['沙洲自然保护中心'],
    remark: null,
    due: null,
    needs: [],
    order: [],
    draftedBy: [],
    reviewedBy: [],
    signedBy: [],
    body: [],
    hash: hashOf(id),
    ...said,
  }
}

export function inset(key: string, expression: Expression, type: ValueType = 'text'): Inset {
  return { key, expression, type }
}

export function of(id: string): Expression {
  return { kind: 'field', field: id }
}

export function is(id: string, right: Expression): Expression {
  return { kind: 'compare', operator: '=', left: of(id), right }
}

export function missing(id: string): Expression {
  return { kind: 'empty', value: of(id) }
}

export function code(value: string): Expression {
  return { kind: 'literal', type: 'choice', value }
}

export function list(
  id: string,
  label: string,
  codes: { readonly [code: string]: string },
): OptionList {
  const options = Object.entries(codes).map(([key, text]) => ({
    code: key,
    label: text,
    from: null,
    until: null,
  }))
  return { id, label, options }
}

/** Stands for a hash: 64 hexadecimal digits. */
export function hashOf(id: string): string {
  return Buffer.from(id).toString('hex').padEnd(64, '0').slice(0, 64)
}
