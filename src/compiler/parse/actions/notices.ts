import { type Actions, at, each, list, maybe, node, one } from './action.ts'

/** 通知书 and the marks in its text. */
export const noticeActions: Actions = {
  Layout: (keyword, name) => at(keyword, { kind: 'layout', name: one(name) }),
  Title: (keyword, text) => at(keyword, { kind: 'title', text: one(text) }),
  Number(keyword, text, _comma, parts) {
    const given = each<string>(parts)
    return at(keyword, {
      kind: 'number',
      text: one(text),
      perYear: given.includes('perYear'),
      gapless: given.includes('gapless'),
    })
  },
  NumberPart_perYear: (_word) => 'perYear',
  NumberPart_gapless: (_word) => 'gapless',
  To: (keyword, recipient, _comma, unprinted) =>
    at(keyword, {
      kind: 'to',
      recipient: one(recipient),
      unprinted: unprinted.children.length > 0,
    }),
  Cc: (keyword, recipients) => at(keyword, { kind: 'cc', recipients: list(recipients) }),
  Enclosures: (keyword, texts) => at(keyword, { kind: 'enclosures', texts: list(texts) }),
  Annex: (keyword, text) => at(keyword, { kind: 'annex', text: one(text) }),
  Unsealed: (keyword) => at(keyword, { kind: 'unsealed' }),
  Signer: (keyword, recipient) => at(keyword, { kind: 'signer', recipient: one(recipient) }),
  Remark: (keyword, text) => at(keyword, { kind: 'remark', text: one(text) }),
  Acknowledged: (keyword, text) => at(keyword, { kind: 'acknowledged', text: one(text) }),
  Matter: (keyword, recipient) => at(keyword, { kind: 'matter', recipient: one(recipient) }),
  Due: (keyword, _service, length) => at(keyword, { kind: 'due', length: one(length) }),
  Needs: (keyword, _needs) => at(keyword, { kind: 'needs', receipt: true }),
  Template: (keyword, text) => at(keyword, { kind: 'template', text: one(text) }),
  Batch: (keyword, _by, order) => at(keyword, { kind: 'batch', order: list(order) }),
  Again: (keyword, _by, keys) => at(keyword, { kind: 'again', keys: list(keys) }),
  DraftedBy: (keyword, names) => at(keyword, { kind: 'draftedBy', names: list(names) }),
  SignedBy: (keyword, names) => at(keyword, { kind: 'signedBy', names: list(names) }),
  Body: (keyword) => at(keyword, { kind: 'body', content: [] }),
  EachMark: node((_each, name, _when, condition, order) => ({
    kind: 'each',
    over: one(name),
    where: maybe(condition),
    order: maybe(order) ?? [],
  })),
  TableMark_wide: node((_table, tail) => ({ ...one<object>(tail), kind: 'table', wide: true })),
  TableMark_upright: node((_table, tail) => ({ ...one<object>(tail), kind: 'table', wide: false })),
  TableTail: (name, _when, condition, order, _colon, columns) => ({
    over: one(name),
    where: maybe(condition),
    order: maybe(order) ?? [],
    columns: list(columns),
  }),
  InOrder: (_by, order) => list(order),
  LetterColumn_named: node((heading, _eq, inset) => ({
    kind: 'letterColumn',
    heading: one(heading),
    inset: one(inset),
  })),
  LetterColumn_plain: node((inset) => ({
    kind: 'letterColumn',
    heading: null,
    inset: one(inset),
  })),
  IfMark: (_when, condition) => one(condition),
  Inset: node((value, format) => ({ kind: 'inset', value: one(value), format: maybe(format) })),
}
