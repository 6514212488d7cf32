import type { EditedSource } from '../../workshop/drafts.ts'
import { isSameName, sourceName } from '../../workshop/file-name.ts'

/** Why a file cannot be called so; both are texts. */
export type BadName = 'workshop-bad-name' | 'workshop-taken'

/** The file that a name, as it was typed, would make: one that is not there, or was taken away. */
export function freeName(
  typed: string | null,
  all: readonly EditedSource[],
): Pick<EditedSource, 'name' | 'folder'> | BadName {
  const name = sourceName(typed ?? '')
  if (name === null) return 'workshop-bad-name'
  const same = all.find((each) => isSameName(each.name, name))
  if (!same) return { name, folder: null }
  return same.isRemoved && same.name === name ? same : 'workshop-taken'
}
