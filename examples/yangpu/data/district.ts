import { type FormerOrganisation, formerOrganisations } from './former-organisations.ts'
import { type Inspection, inspections } from './inspections.ts'
import { type Organisation, organisations } from './organisations.ts'
import { type PastInspection, pastInspections } from './past-inspections.ts'
import { ratings } from './ratings.ts'

/** Whom everything is about: those in the register, those who left it, and what they reported. */
export interface District {
  readonly register: readonly Organisation[]
  readonly former: readonly FormerOrganisation[]
  readonly reports: readonly Inspection[]
  readonly past: readonly PastInspection[]
}

export function district(): District {
  const register = organisations()
  const reports = inspections(register)
  const rated = new Set([...ratings(register)].map(({ data }) => String(data.org)))
  const past = pastInspections(reports, rated)
  return { register, former: formerOrganisations(), reports, past }
}
