import { list, listOf, nullable, or, text, whole } from './parts.ts'

const path = listOf({ type: ['string', 'integer'] })
const verdicts = [
  'block',
  'warn',
  'finding',
  'clue',
  'passed',
  'unjudged',
  'notInForce',
  'notAsked',
]
const period = whole({ from: nullable, until: nullable })

/** Of explanations; rules/why.ts and runtime/records/explained.ts say the same in TypeScript. */
export const whySchemas = {
  Why: whole({
    form: text,
    record: text,
    mistakes: listOf(whole({ path, code: text, params: { type: 'object' } })),
    conclusion: or(whole({ label: text, value: text, text })),
    rules: list('Explanation'),
    kept: {
      ...or(
        whole({
          conclusion: nullable,
          isOfOtherForm: { type: 'boolean' },
          differences: listOf(whole({ rule: text, label: text, then: nullable, now: nullable })),
        }),
      ),
      description:
        '提交时存下的结果，以及现在重新判断的不同。What was kept on submission, and what would differ today.',
    },
  }),
  Explanation: whole({
    rule: text,
    label: text,
    text,
    verdict: { type: 'string', enum: verdicts },
    severity: nullable,
    message: nullable,
    demand: nullable,
    basis: listOf(whole({ label: text, law: text, article: nullable, text: nullable })),
    period,
    date: whole({ day: nullable, of: text, assumed: { type: 'boolean' } }),
    facts: list('Fact'),
    steps: list('Step'),
    mistakes: listOf(path),
    needed: nullable,
    remedies: list('Remedy'),
  }),
  Fact: whole({
    of: { type: 'object' },
    row: or(whole({ table: text, index: { type: 'integer' } })),
    value: {
      description: '数为 {"number": "12"}，金额以分计。A number is {"number": "12"}, money in 分.',
    },
    label: text,
    shown: nullable,
    period: or(period),
  }),
  Step: whole({
    text,
    row: nullable,
    truth: { type: ['boolean', 'null'] },
    decisive: { type: 'boolean' },
    sides: listOf(whole({ text, shown: nullable })),
    parts: list('Step'),
  }),
  Remedy: whole({
    changes: listOf(
      whole({
        path,
        label: text,
        kind: {
          type: 'string',
          enum: ['atLeast', 'atMost', 'equal', 'different', 'oneOf', 'fill', 'clear'],
        },
        values: { type: 'array' },
        shown: listOf(text),
        now: nullable,
        difference: nullable,
      }),
    ),
    asks: listOf(text),
  }),
}
