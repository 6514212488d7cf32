import type { Annex, Notice, Template } from '../../model/index.ts'
import type { Block, StatementOf, Text } from '../parse/tree.ts'
import { bodyOf } from './body.ts'
import { linesOf } from './lines.ts'
import { once } from './once.ts'
import type { Scope } from './scope.ts'
import { reporter } from './symbols.ts'
import { templateOf } from './text.ts'

/** 附件说明 and 附件, in the order of their lines. */
export function enclosuresOf(
  lines: readonly Block[],
  scope: Scope,
  layout: Notice['layout'],
): Pick<Notice, 'enclosures' | 'annexes'> {
  const enclosures: Template[] = []
  const annexes: Annex[] = []
  for (const { statement, children } of lines) {
    if (statement.kind === 'enclosures')
      enclosures.push(...statement.texts.map((each) => templateOf(each, scope)))
    if (statement.kind !== 'annex') continue
    const enclosure = enclosures.push(templateOf(statement.text, scope)) - 1
    const body = annexBody(statement.text, children, scope)
    if (body) annexes.push({ enclosure, body: bodyOf(body.content, scope, layout) })
  }
  return { enclosures, ...(annexes.length > 0 && { annexes }) }
}

function annexBody(
  { text, span }: Text,
  children: readonly Block[],
  { report }: Scope,
): StatementOf<'body'> | undefined {
  once(children, new Set(['body']), text, report)
  const [body] = linesOf(children, 'body')
  if (children.length === 0) reporter(report)('annex-without-body', span, { name: text })
  return body
}
