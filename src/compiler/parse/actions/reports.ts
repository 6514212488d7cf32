import type * as ohm from 'ohm-js'
import { at, list, maybe, node, one } from './action.ts'

/** 报表 and its figures. */
export const reportActions: ohm.ActionDict<unknown> = {
  Report: (_report, name, id) => at(name, { kind: 'report', name: one(name), id: maybe(id) }),
  Source: (_source, form, _when, when) =>
    at(form, { kind: 'source', form: one(form), when: maybe(when) }),
  Tally: (keyword, measures, by) =>
    at(keyword, { kind: 'tally', measures: list(measures), by: maybe(by) ?? [] }),
  TallyBy: (_comma, _per, by) => list(by),
  Measure_named: node((name, _eq, value) => ({
    kind: 'measure',
    name: one(name),
    value: one(value),
  })),
  Measure_plain: node((value) => ({ kind: 'measure', name: null, value: one(value) })),
  Cross: (keyword, by) => at(keyword, { kind: 'cross', by: list(by) }),
  Subtotal: (keyword, by) => at(keyword, { kind: 'subtotal', by: list(by) }),
  Chart: (keyword, name) => at(keyword, { kind: 'chart', name: one(name) }),
  Approx: (keyword, names) => at(keyword, { kind: 'approx', names: list(names) }),
  AsAt: (keyword, value, _until, until) =>
    at(keyword, { kind: 'asAt', value: one(value), until: maybe(until) }),
  Export: (keyword, names) => at(keyword, { kind: 'export', names: list(names) }),
}
