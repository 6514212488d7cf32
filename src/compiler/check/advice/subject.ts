import type { Form } from '../../../model/index.ts'
import type { Block, StatementKind, StatementOf } from '../../parse/tree.ts'
import { linesOf } from '../lines.ts'
import type { reporter } from '../symbols.ts'
import type { Setting } from './logic/setting.ts'
import type { Surroundings } from './surroundings.ts'

export type Say = ReturnType<typeof reporter>

/** A form as it was checked, and the lines it was made of. */
export interface Subject {
  readonly application: Surroundings
  readonly form: Form
  readonly lines: readonly Block[]
  readonly setting: Setting
  readonly say: Say
}

export const linesIn = <K extends StatementKind>(
  { lines }: Subject,
  kind: K,
): readonly StatementOf<K>[] => linesOf(lines, kind)
