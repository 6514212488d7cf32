import type { LetterAsked, Mail } from '../../change/impact/ground.ts'
import { type Line, linesOf } from './docx/lines.ts'
import { allowedOn, endOf } from './due.ts'
import { follows, occasionOf } from './follows.ts'
import { letterView, scopeOf } from './view.ts'

/** Letters of any edition, as the office would write them; nothing is issued. */
export const mail: Mail = {
  follows: (asked) => {
    const { notice, form, record, date } = asked
    const scope = () => scopeOf(form, record, asked.run, { date, due: dueOf(asked) })
    if (!follows(notice, form, record, date, scope)) return null
    const occasion = occasionOf(notice, scope)
    return occasion === undefined ? {} : { occasion }
  },
  text: (asked) => {
    const { application, notice, form, record, run, date, number } = asked
    const bureau = application.bureau.name
    const issue = { bureau, number, date, due: dueOf(asked), draft: false }
    const outcome = letterView(notice, form, record, run, issue)
    if (outcome.kind === 'missing')
      return { lines: [], lacking: [...new Set(outcome.missing.map(({ key }) => key))] }
    const { frame, values } = outcome.view
    const lines = [
      ...[frame.title, frame.to, ...frame.cc, ...frame.enclosures, frame.signer],
      ...[frame.remark, frame.acknowledged, frame.matter].flatMap((each) => each ?? []),
      ...linesOf(notice.body, values).flatMap(textsOf),
      ...(notice.annexes ?? []).flatMap(({ body }) => linesOf(body, values).flatMap(textsOf)),
    ]
    return { lines, lacking: [] }
  },
}

function dueOf({ application, notice, date }: LetterAsked): string | null {
  const allowed = notice.due && allowedOn(notice.due, date, application.parameters)
  return allowed && endOf(allowed, date)
}

const textsOf = (line: Line): readonly string[] =>
  line.kind === 'text' ? [line.label + line.text] : line.rows.map((row) => row.join(' '))
