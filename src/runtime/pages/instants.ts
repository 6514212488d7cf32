import { showDate } from '../../rules/written-date.ts'

/** 2026年11月22日15时30分. */
export const showInstant = (iso: string): string => showDate(local(new Date(iso)).replace(' ', 'T'))

/** 15:30. */
export const timeOf = (instant: Date): string => local(instant).slice(11)

const local = (instant: Date): string => format.format(instant)

// The Swedish way of writing a time is the ISO one.
const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})
