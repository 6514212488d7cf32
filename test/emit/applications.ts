import type { Application } from '../../src/model/index.ts'
import { applicationOf, apps } from '../apps/apps.ts'
import { birds } from './fixture.ts'

/** One made by hand, and those that are compiled from sources. */
export const applications = (): readonly Application[] => [
  birds,
  ...apps.map(({ folder }) => applicationOf(folder)),
]
