import { showDate } from '../../../rules/written-date.ts'
import { modeName } from '../../messages/letter-acts.ts'
import type { LetterRecord, Service, Step } from '../../store/papers.ts'
import { showInstant } from '../instants.ts'
import { type Site, say } from '../site.ts'
import type { LetterVisit } from './visit.ts'

export interface StepView {
  readonly label: string
  readonly who: string
  readonly at: string
  readonly remarks: readonly string[]
}

/** What was done with a letter, the oldest first: as it stands now; what was corrected is in the past. */
export async function stepsOf(
  { site, office }: LetterVisit,
  letter: LetterRecord,
): Promise<readonly StepView[]> {
  const { store } = office
  const batch = letter.batch === null ? null : await store.paper('batch', letter.batch)
  const names = new Map((await store.papers('account', {})).map(({ id, name }) => [id, name]))
  const view = (step: Step | null, label: string, more: readonly string[] = []): StepView[] => {
    if (step === null) return []
    const lender = step.for && say(site, 'acting-for', { name: names.get(step.for) ?? step.for })
    return [
      {
        label,
        who: `${step.name}${lender ?? ''}`,
        at: showInstant(step.at),
        remarks: [...(step.remark ? [step.remark] : []), ...more],
      },
    ]
  }
  const { byHand, seal, service, closed, voided } = letter
  return [
    ...view(batch?.drafted ?? null, say(site, 'letter-drafted')),
    ...view(batch?.reviewed ?? null, say(site, 'letter-reviewed')),
    ...view(batch?.signed ?? null, say(site, 'letter-signed')),
    ...view(byHand, say(site, 'letter-entered')),
    ...(seal === null
      ? []
      : view(seal, say(site, 'letter-sealed', { day: showDate(seal.day), copies: seal.copies }))),
    ...(service === null ? [] : view(service, servedText(site, service), peopleOf(site, service))),
    ...view(closed, say(site, 'letter-closed')),
    ...view(voided, say(site, 'letter-voided')),
  ]
}

function servedText(site: Site, { mode, day, served }: Service): string {
  const params = { mode: modeName(mode, site.language), day: showDate(day) }
  return served === day
    ? say(site, 'letter-served', params)
    : say(site, 'letter-served-counts', { ...params, served: showDate(served) })
}

const peopleOf = (site: Site, { receiver, witness }: Service): readonly string[] => [
  ...(receiver === null ? [] : [say(site, 'letter-receiver', { name: receiver })]),
  ...(witness === null ? [] : [say(site, 'letter-witness', { name: witness })]),
]
