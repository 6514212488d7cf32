import type { OptionList, StoredRecord } from '../../model/index.ts'
import { oncePer } from '../../rules/once.ts'
import type { LoadedApplication } from '../application.ts'

/** The lists of an app, with those codes of the record's own edition that they no longer have. */
export function optionsFor(
  { application, edition, editions }: LoadedApplication,
  { definition }: Pick<StoredRecord, 'definition'>,
): readonly OptionList[] {
  if (!editions || definition === edition) return application.options
  return joinedTo(application.options)(editions.of(definition).application.options)
}

/** The same lists each time: what is looked up in them is remembered by them. */
const joinedTo = oncePer((now: readonly OptionList[]) =>
  oncePer((own: readonly OptionList[]): readonly OptionList[] => {
    const known = new Set(now.map(({ id }) => id))
    return [...now.map((list) => joined(list, own)), ...own.filter(({ id }) => !known.has(id))]
  }),
)

function joined(list: OptionList, own: readonly OptionList[]): OptionList {
  const codes = new Set(list.options.map(({ code }) => code))
  const former = own.find(({ id }) => id === list.id)?.options ?? []
  const gone = former.filter(({ code }) => !codes.has(code))
  return gone.length === 0 ? list : { ...list, options: [...list.options, ...gone] }
}
