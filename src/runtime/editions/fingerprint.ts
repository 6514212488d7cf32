import { hash } from 'node:crypto'
import type { View } from '../store/store.ts'
import type { Plan } from './model.ts'

/** Of what a plan looks at: which records there are, in which version; of a copy that went on by itself another. */
export function fingerprint(view: Pick<View, 'scan'>, { reaches }: Pick<Plan, 'reaches'>): string {
  const parts = reaches
    .filter((kind) => !kind.startsWith('@'))
    .toSorted()
    .map((form) => [
      form,
      [...view.scan(form)]
        .map(({ id, version, updated }) => [id, version, updated].join(' '))
        .sort(),
    ])
  return hash('sha256', JSON.stringify(parts))
}
