import type { StoredRecord } from '../../src/model/index.ts'
import { garden, world } from './garden.ts'
import { anybody, gardenWays, plotOf } from './garden-ways.ts'
import { libraryEstate } from './library.ts'
import { gardenOracle } from './oracle.ts'
import type { Estate } from './walk.ts'
import { ways } from './ways.ts'

/** The apps whose roles are tried. */
export const estates = { garden: gardenEstate, library: libraryEstate } as const

export async function gardenEstate(): Promise<Estate> {
  const made = await garden()
  return {
    app: made.app,
    forms: [made.plot, made.tenure],
    anybody,
    remove: made.remove,
    async begin(random, size) {
      const grown = await world(made, random, size)
      return {
        ...grown,
        all: new Map([
          ['plot', grown.plots],
          ['tenure', grown.tenures],
        ]),
        oracle: gardenOracle((record: StoredRecord) => plotOf(grown, record)),
        ways: { ...ways, ...gardenWays(made, grown) },
      }
    },
  }
}
