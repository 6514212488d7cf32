export { othersThat } from './across.ts'
export { addWorkdays, isWorkday, rollForward } from './calendar.ts'
export { chineseDate, chineseNumeral, rmbWords } from './chinese.ts'
export { birthDate, citizenIdFault, normaliseCitizenId } from './citizen-id.ts'
export { calculate } from './compare.ts'
export {
  addDays,
  addMonths,
  ageOn,
  dateParts,
  daysBetween,
  isDate,
  makeDate,
  weekday,
} from './date.ts'
export { datedBy, dayOf } from './dated.ts'
export type { Doubt } from './doubt.ts'
export { evaluate, holds } from './evaluate.ts'
export { columnsOf, fieldOf, textualKinds, valueTypes } from './fields.ts'
export { inForce } from './figures.ts'
export { firstStep } from './first-step.ts'
export { flagsOf } from './flags.ts'
export { itemsOver } from './items.ts'
export {
  citation,
  examine,
  type Inspection,
  inspect,
  inspectAsAsked,
  judge,
  review,
} from './judge.ts'
export type { Reading } from './kinds/kind.ts'
export { mask } from './mask.ts'
export { explain, type Language, type MistakeCode, mistakes } from './mistakes.ts'
export { deadlineIn } from './moment.ts'
export { parseMoney, showMoney } from './money.ts'
export {
  decimalText,
  type Exact,
  exact,
  isExact,
  isSame,
  parseExact,
  round,
  shortText,
  toInteger,
} from './number.ts'
export { findOption, optionByText, optionLabel, optionsInForce } from './options.ts'
export { own } from './own.ts'
export { type ParagraphLevel, paragraphLevel } from './paragraph-level.ts'
export { holdsPart, partsOf } from './parts.ts'
export { isInForce, type Period } from './period.ts'
export { prefill, prefilledIn } from './prefill.ts'
export { type Problem, problem } from './problem.ts'
export { type Read, reads } from './reads.ts'
export {
  placeKey,
  type RecordsOf,
  type ReportPlace,
  type ReportRow,
  type ReportTable,
  type ReportWork,
  reportOf,
  reportWork,
  tallyAt,
} from './report.ts'
export { isMadeOf, type ReportRecord, type ReportRun, valuesOf } from './report-entries.ts'
export type { FigureDone, FigurePart, FigurePeriod } from './report-figures.ts'
export { figureText, keyText, type ReportText, reportText, toldFigure } from './report-text.ts'
export { isOfOthers, restsOnOthers } from './rests-on-others.ts'
export type { Occasion, Run, Scope, Target } from './scope.ts'
export { type FieldState, type Settled, settle } from './settle.ts'
export { stateTarget } from './state-target.ts'
export { message, render, renderInset } from './template.ts'
export { titleOf } from './title.ts'
export { read, show, verdict } from './types.ts'
export { normaliseUscc, suggestUscc, type UsccFault, usccFault } from './uscc.ts'
export { lift, store, type Value } from './value.ts'
export {
  type Explanation,
  type Fact,
  type Library,
  type Verdict,
  verdictIn,
  type Why,
  type WhyOptions,
  why,
} from './why.ts'
export { applied, type Remedy } from './why-change.ts'
export { replay } from './why-recall.ts'
export type { Step } from './why-steps.ts'
export type { Change } from './why-try.ts'
export { type Lexicon, listOf, words } from './why-words.ts'
export { isDateTime, parseDate, parseDateTime, showDate } from './written-date.ts'
