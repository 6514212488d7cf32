import type { Language } from '../messages/language.ts'
import { reportSentence } from '../messages/reports.ts'
import type { Visitor } from '../people/model.ts'
import type { Now } from '../records/run.ts'

/** On a file made of records: when, by the clock of the bureau, and by whom. */
export const madeLines = (
  { now }: Now,
  { name, account }: Visitor,
  language: Language,
): readonly string[] => [
  reportSentence('made-on', language, { time: shanghai.format(new Date(now)) }),
  ...(account === null ? [] : [reportSentence('made-by', language, { name })]),
]

const shanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})
