export { type Exported, exportLetters } from './export.ts'
export { type Batch, type BatchResult, issueBatch } from './issue.ts'
export { type Printed, type PrintOptions, printLetters } from './print.ts'
export {
  type Article,
  type Frame,
  type LetterView,
  letterRenderer,
  type Renderer,
} from './render.ts'
export type { Progress } from './room/progress.ts'
export { openPrintRoom, type PrintRoom } from './room/room.ts'
export { type Stop, type Stopped, stopText } from './stop.ts'
export { readLetter } from './stored.ts'
export { type Issue, letterView, type ViewOutcome } from './view.ts'
