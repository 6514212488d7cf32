import { type Actions, at, list, maybe, node, one } from './action.ts'

/** 报表 and its figures. */
export const reportActions: Actions = {
  Report: (_report, name, id) => at(name, { kind: 'report', name: one(name), id: maybe(id) }),
  Source: (_source, form, _dot, table, _when, when) =>
    at(form, { kind: 'source', form: one(form), table: maybe(table), when: maybe(when) }),
  Tally: (keyword, measures, by) =>
    at(keyword, { kind: 'tally', measures: list(measures), by: maybe(by) ?? [] }),
  TallyBy: (_comma, _per, by) => list(by),
  Measure_named: node((name, _eq, value) => ({
    kind: 'measure',
    name: one(name),
    value: one(value),
  })),
  Measure_plain: node((value) => ({ kind: 'measure', name: null, value: one(value) })),
  Listing: (keyword, measures, by) =>
    at(keyword, { kind: 'listing', measures: list(measures), by: maybe(by) ?? [] }),
  Figure: (_figure, name, id, _colon, value, _comma, _unit, unit) =>
    at(name, {
      kind: 'figure',
      name: one(name),
      id: maybe(id),
      value: one(value),
      unit: maybe(unit),
    }),
  During: (keyword, days, _comma, _per, per) =>
    at(keyword, { kind: 'during', days: one(days), per: one(per) }),
  DuringDays_between: (_from, from, _until, until) => ({
    kind: 'between',
    from: one(from),
    until: one(until),
  }),
  DuringDays_priorYear: (_word) => ({ kind: 'priorYear' }),
  DuringDays_yearToDate: (_word) => ({ kind: 'yearToDate' }),
  PerSubject: (keyword, _per, by, _comma, _keep, _when, carried) =>
    at(keyword, { kind: 'perSubject', by: maybe(by), carried: maybe(carried) }),
  Joined: (keyword, by) => at(keyword, { kind: 'joined', by: one(by) }),
  Complete: (keyword, by) => at(keyword, { kind: 'complete', by: list(by) }),
  Cross: (keyword, by) => at(keyword, { kind: 'cross', by: list(by) }),
  Subtotal: (keyword, by) => at(keyword, { kind: 'subtotal', by: list(by) }),
  Chart: (keyword, name) => at(keyword, { kind: 'chart', name: one(name) }),
  Approx_figure: (keyword, way) => at(keyword, { kind: 'approx', names: [], way: one(way) }),
  Approx_tally: (keyword, names) => at(keyword, { kind: 'approx', names: list(names), way: null }),
  ApproxWay_step: (word, step) => ({ way: one(word), step: one(step) }),
  ApproxWay_wan: (_wan) => ({ way: 'wan', step: null }),
  kw_over: (_word) => 'over',
  kw_more: (_word) => 'more',
  kw_near: (_word) => 'near',
  AsAt: (keyword, value, _until, until) =>
    at(keyword, { kind: 'asAt', value: one(value), until: maybe(until) }),
  Home: (keyword, names) => at(keyword, { kind: 'home', names: list(names) }),
  Export: (keyword, names) => at(keyword, { kind: 'export', names: list(names) }),
}
