import type * as tree from '../tree.ts'
import { type Actions, at, list, maybe, node, one, spanOf } from './action.ts'

/** 样例, one by one and in tables. */
export const sampleActions: Actions = {
  Sample(_sample, name, _same, same, _colon, items, expect) {
    return at(name, {
      kind: 'sample',
      name: one(name),
      same: maybe(same),
      items: maybe(items) ?? [],
      expect: maybe(expect) ?? [],
    })
  },
  SampleItems: (items) => list(items),
  SampleItem_submitted: node((_submitted, date) => ({ kind: 'submittedOn', date: one(date) })),
  Given: (keyword, form, _colon, items) =>
    at(keyword, { kind: 'given', form: one(form), items: one(items) }),
  SampleTable: (_table, name, _same, same) =>
    at(name, { kind: 'sampleTable', name: one(name), same: maybe(same) }),
  Row_heading(bar, name, _rowBar, cells, _bar) {
    const span = spanOf(name)
    const first: tree.RowCell = { kind: 'rowCell', span, values: [{ kind: 'sampleName', span }] }
    return at(bar, { kind: 'row', cells: [first, ...list<tree.RowCell>(cells)] })
  },
  Row_plain: (bar, cells, _bar) => at(bar, { kind: 'row', cells: list(cells) }),
  RowCell: node((values) => ({ kind: 'rowCell', values: list(values) })),
  RowValue_expect: node((_expect) => ({ kind: 'expect' })),
  RowValue_submitted: node((_submitted) => ({ kind: 'submitted' })),
  RowValue_send: node((_send) => ({ kind: 'send' })),
  RowValue_required: node((_required) => ({ kind: 'required' })),
  RowValue_hidden: node((_hidden) => ({ kind: 'hidden' })),
  RowValue_flag: node((_flag) => ({ kind: 'flag' })),
  RowValue_noFinding: node((_none) => ({ kind: 'noFinding' })),
  RowValue_noLetter: node((_none) => ({ kind: 'noLetter' })),
  RowValue_nothing: node((_nothing) => ({ kind: 'nothing' })),
  RowValue_literal: (literal) => one(literal),
  RowValue_path: node((names) => ({ kind: 'words', names: list(names) })),
  SampleValue_nothing: node((_nothing) => ({ kind: 'nothing' })),
  SampleValue_rows: node((_open, rows, _close) => ({ kind: 'rows', rows: list(rows) })),
  SampleValue_list: node((_open, items, _close) => ({ kind: 'list', items: list(items) })),
  SampleRow: (cells) => list(cells),
  SampleCell: node((path, value) => {
    const names = list<tree.Name>(path)
    return { kind: 'cell', of: names.slice(0, -1), name: names.at(-1), value: one(value) }
  }),
  ExpectTail: (_expect, expectations) => list(expectations),
  Fill: (keyword, items) => at(keyword, { kind: 'fill', items: one(items) }),
  Submitted: (keyword, date) => at(keyword, { kind: 'submitted', date: one(date) }),
  Expect: (keyword, expectations) => at(keyword, { kind: 'expect', expect: list(expectations) }),
  Expectation_noFinding: node((_none) => ({ kind: 'noFinding' })),
  Expectation_noLetter: node((_none) => ({ kind: 'noLetter' })),
  Expectation_send: node((_send, name) => ({ kind: 'send', name: one(name) })),
  Expectation_required: node((_required, name) => ({ kind: 'required', name: one(name) })),
  Expectation_hidden: node((_hidden, name) => ({ kind: 'hidden', name: one(name) })),
  Expectation_flag: node((_flag, name) => ({ kind: 'flag', name: one(name) })),
  Expectation_rule: node((name) => ({ kind: 'rule', name: one(name) })),
}
