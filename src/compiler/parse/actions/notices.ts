import type * as ohm from 'ohm-js'
import { at, each, list, maybe, node, one } from './action.ts'

/** 通知书 and the marks in its text. */
export const noticeActions: ohm.ActionDict<unknown> = {
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
  To: (keyword, recipient) => at(keyword, { kind: 'to', recipient: one(recipient) }),
  Cc: (keyword, recipients) => at(keyword, { kind: 'cc', recipients: list(recipients) }),
  Enclosures: (keyword, texts) => at(keyword, { kind: 'enclosures', texts: list(texts) }),
  Signer: (keyword, recipient) => at(keyword, { kind: 'signer', recipient: one(recipient) }),
  Remark: (keyword, text) => at(keyword, { kind: 'remark', text: one(text) }),
  Due: (keyword, _service, length) => at(keyword, { kind: 'due', length: one(length) }),
  Needs: (keyword, _needs) => at(keyword, { kind: 'needs', receipt: true }),
  Batch: (keyword, _by, order) => at(keyword, { kind: 'batch', order: list(order) }),
  Body: (keyword) => at(keyword, { kind: 'body', content: [] }),
  EachMark: node((_each, name, _when, condition) => ({
    kind: 'each',
    over: one(name),
    where: maybe(condition),
  })),
  IfMark: (_when, condition) => one(condition),
  Inset: node((value, format) => ({ kind: 'inset', value: one(value), format: maybe(format) })),
}
