import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { daysAfter } from './days.ts'
import { person } from './people.ts'
import { randomOf } from './random.ts'

/** A party checkpoint that everybody agreed to: few members, a liaison. `of`: its event, and what that is about. */
export function synced(
  id: string,
  of: RecordData,
  items: readonly string[],
  reportedOn: string,
  seed: number,
): DemonstrationRecord {
  const random = randomOf(seed)
  return {
    form: 'partyCheckpoint',
    id,
    submitted: reportedOn,
    state: '同步完成',
    data: {
      ...of,
      ...{
        triggeredOn: daysAfter(reportedOn, -5),
        items: items.map((item) => ({ item, result: 'Y' })),
      },
      ...{ partyFull: random.between(0, 2), partyProb: 0, hasPartyOrg: false },
      ...{ noPartyReason: '正式党员不足三名。', partyLiaison: person(random).name },
      ...{ reporter: person(random).name, reportedOn },
      ...{ opinion: '同意', opinionOn: daysAfter(reportedOn, 6) },
    },
  }
}
