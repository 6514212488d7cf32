import type { Application, Field, FieldType, Form } from '../../src/model/index.ts'
import { library } from '../server/fixture.ts'

const [reader] = library.forms
const [text] = (reader as Form).fields
const field = (id: string, type: FieldType, more: Partial<Field> = {}): Field => ({
  ...(text as Field),
  required: false,
  longest: null,
  id,
  label: id,
  type,
  ...more,
})
const scan = field('扫描件', { kind: 'attachment' })
/** A form with fields for files, of its own and in a table's rows. */
export const report: Form = {
  ...(reader as Form),
  id: 'report',
  label: '报告',
  unique: [],
  rules: [],
  conclusion: null,
  sections: [],
  states: ['草稿', '已报'],
  transitions: [],
  fields: [
    field('题目', { kind: 'text' }, { required: true, longest: 5 }),
    scan,
    field('a.b', { kind: 'signature' }),
    field('附表', {
      kind: 'table',
      columns: [field('名', { kind: 'text' }), scan],
      fewest: 0,
      most: 9,
    }),
  ],
}
export const application: Application = { ...library, forms: [report], notices: [] }
