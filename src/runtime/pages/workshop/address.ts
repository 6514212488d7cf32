import { refusedTo } from '../../editions/rights.ts'
import { addresses } from '../addresses.ts'
import type { Site } from '../site.ts'

/** Where somebody edits the sources; null: he may not. */
export const workshopFor = ({ home: { app, records } }: Site): string | null =>
  refusedTo(app, records.visitor, 'revise') === null ? addresses.workshop : null
