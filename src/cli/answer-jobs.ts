import { resolve } from 'node:path'
import { exit } from './exit.ts'
import { codeOf, sentenceOf } from './failed.ts'
import { anyFolder, doJob, isJob, type Workplace } from './jobs.ts'
import { answerCommands } from './socket.ts'

/** Does what command lines on this machine ask for while this process has the data; gives the way to stop. */
export const answerJobs = (place: Workplace, folder: string): Promise<() => Promise<void>> =>
  answerCommands(
    place.data,
    async ({ folder: asked, job, options }, terminal) => {
      if (asked !== anyFolder && asked !== resolve(folder)) return null
      return isJob(job) ? doJob(place, job, options as never, terminal) : exit.usage
    },
    (error, language) => ({ exit: codeOf(error), sentence: sentenceOf(error, language) }),
  )
