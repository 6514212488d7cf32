import type { DemonstrationLetters } from '../../../src/runtime/letters/demonstration.ts'
import type { PastInspection } from './past-inspections.ts'
import type { PastCheck } from './past-spot-checks.ts'
import { advised, filedLetters, rectified, type Told } from './rectifying.ts'

/** What went out to rectify and to advise in 2024 and 2025: 〔2024〕 189 and three void ones, and 81; in the order of their days. */
export function supervisionLetters(
  past: readonly PastInspection[],
  checks: readonly PastCheck[],
  returns: { readonly rectifying: readonly string[]; readonly advised: readonly string[] },
): readonly DemonstrationLetters[] {
  const faulty = (year: number) =>
    past.filter((each) => each.year === year && each.findings.some((rule) => !isAdvice(rule)))
  const first = faulty(2023).map(told)
  const letters = [
    ...ofChecks(checks),
    ...inspections2023(first),
    ...sent('rectify', 'campaignRectifyNotice', '2024-09-10', returns.rectifying.map(asDone)),
    ...sent('advise', 'campaignAdviceLetter', '2024-09-12', returns.advised.map(asDone)),
    ...sent(
      'advise',
      'adviceLetter',
      '2024-08-22',
      past.filter(({ year, findings }) => year === 2023 && findings.some(isAdvice)).map(told),
    ),
    ...sent('rectify', 'rectifyNotice', '2025-07-10', faulty(2024).map(told)),
  ]
  return letters.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

const isAdvice = (rule: string): boolean => rule === 'R20' || rule === 'R22'

const told = ({ id, isNeglected }: PastInspection, place: number): Told => ({
  record: id,
  place,
  fate: isNeglected ? 'open' : 'done',
})

const asDone = (record: string, place: number): Told => ({ record, place: place + 3, fate: 'done' })

/** Each batch a month or two after its checks; the last of 2024 were delivered on Saturday, 30 November. */
function ofChecks(checks: readonly PastCheck[]): readonly DemonstrationLetters[] {
  const batches = [...new Set(checks.map(({ batch }) => batch))]
  return batches.flatMap((batch, at) => {
    const ofBatch = checks.filter((check) => check.batch === batch)
    const asTold = ({ id, organisation }: PastCheck, place: number): Told => ({
      record: id,
      place: place + at * 5,
      fate: organisation.id > 'org-0853' ? 'case' : 'done',
    })
    const rectifying = ofBatch.filter(({ mustRectify }) => mustRectify).map(asTold)
    const advised = ofBatch.filter(({ isAdvised }) => isAdvised).map(asTold)
    return [
      ...sent('rectify', 'checkRectifyNotice', batch.lettersOn, rectifying),
      ...sent('advise', 'checkAdviceLetter', batch.lettersOn, advised),
    ]
  })
}

/** In two batches; three had to be declared void and sent again. */
function inspections2023(all: readonly Told[]): readonly DemonstrationLetters[] {
  const [first, second] = [all.slice(0, 60), all.slice(60)]
  const [one, two, three] = [first[7], first[31], second[20]]
  if (!one || !two || !three) throw new RangeError('too few reports to rectify')
  return [
    ...sent('rectify', 'rectifyNotice', '2024-07-04', first, {
      [one.record]: '主送单位名称变更，重新制发',
      [two.record]: '附件有误，重新制发',
    }),
    ...sent('rectify', 'rectifyNotice', '2024-07-08', [one, two]),
    ...sent('rectify', 'rectifyNotice', '2024-08-20', second, {
      [three.record]: '重复编号，重新制发',
    }),
    ...sent('rectify', 'rectifyNotice', '2024-08-22', [three]),
  ]
}

/** By post, most in two days, some in five. */
function sent(
  kind: 'rectify' | 'advise',
  notice: string,
  on: string,
  all: readonly Told[],
  voided: { readonly [record: string]: string } = {},
): readonly DemonstrationLetters[] {
  const slow = all.filter(({ place }) => place % 5 === 4)
  const quick = all.filter(({ place }) => place % 5 !== 4)
  return [
    { servedAfter: 2, some: quick },
    { servedAfter: 5, some: slow },
  ]
    .filter(({ some }) => some.length > 0)
    .map(({ servedAfter, some }) => ({
      ...{ notice, on, servedAfter, records: some.map(({ record }) => record) },
      voided: Object.fromEntries(
        some.flatMap(({ record }) => (voided[record] ? [[record, voided[record]]] : [])),
      ),
      later: [
        kind === 'rectify' ? rectified(on, some) : advised(on, some),
        filedLetters(
          on,
          some.filter(({ fate }) => fate === 'done'),
        ),
      ],
    }))
}
