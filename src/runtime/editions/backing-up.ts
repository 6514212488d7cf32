import { backupData } from '../keeping/backup.ts'
import type { Clock } from '../records/run.ts'
import type { PublishingPlace } from './place.ts'

/** Backups before publishing lie beside the data folder, one a plan; `data` null: the database is backed up by itself. */
export const backingUp = (data: string | null, clock: Clock): PublishingPlace['backup'] =>
  data === null
    ? null
    : async (plan) => {
        const to = `${data}.before-${plan}`
        await backupData(data, to, clock().now)
        return to
      }
