export { type Citer, citersOf } from './citers.ts'
export { citationFrom, type Drill, drill, names, type Supposed } from './drill.ts'
export { citerPlace, citerText, drillText } from './texts.ts'
