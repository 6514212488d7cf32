import type { Express, Response } from 'express'
import type { LoadedApplication } from './application.ts'
import type { PublishingPlace } from './editions/place.ts'
import type { Files } from './files/files.ts'
import { createApp } from './http/app.ts'
import { filesRouter } from './http/files.ts'
import { type LettersParts, lettersRouter } from './http/letters.ts'
import type { RequestLine } from './http/requests.ts'
import type { PrintRoom } from './letters/room/room.ts'
import { keyFileFor } from './open-store.ts'
import { drillRoutes } from './pages/drill/routes.ts'
import { editionRoutes } from './pages/editions/routes.ts'
import { letterShelf } from './pages/letters/shelf.ts'
import { planRoutes } from './pages/plans/routes.ts'
import { type Pages, pagesRouter } from './pages/router.ts'
import type { LetterShelf } from './pages/site.ts'
import { workshopRoutes } from './pages/workshop/routes.ts'
import { demonstrationPeople } from './people/demonstration.ts'
import { type Mounted, mountPeople } from './people/mount.ts'
import { openPeople, type People } from './people/people.ts'
import { visitorOf } from './people/visiting.ts'
import { waitingEditions } from './plans/waiting.ts'
import { openRecords } from './records/open.ts'
import type { Records } from './records/records.ts'
import type { Clock } from './records/run.ts'
import type { Store } from './store/store.ts'
import type { Workshop } from './workshop/workshop.ts'

/** What stays the same whichever edition is the current one. */
export interface Premises {
  readonly store: Store
  /** The data folder. */
  readonly data: string
  readonly clock: Clock
  readonly room: PrintRoom
  readonly files: Files
  readonly passwords: People['passwords']
  readonly publishing: PublishingPlace
  /** Null: nobody edits the sources on a page. */
  readonly workshop: Workshop | null
  readonly log: (error: unknown) => void
  readonly requestLog?: (line: RequestLine) => void
}

/** An app as it is served while it is the current edition. */
export interface Face {
  readonly server: Express
  readonly records: Records
  readonly people: People
  readonly visits: Mounted
  readonly foresee: Pages['foresee']
}

export async function faceOf(app: LoadedApplication, premises: Premises): Promise<Face> {
  const { store, data, clock, room, files, passwords, publishing, log, requestLog } = premises
  const { workshop } = premises
  const records = openRecords(app, store, clock)
  const people = openPeople({ store, clock, application: app.application, passwords })
  const visits = await mountPeople({
    app,
    people,
    demonstration: demonstrationPeople(data),
    keyFile: keyFileFor(data),
  })
  const visitor = (_request: unknown, response: Response) => visitorOf(response)
  const letters = letterShelf(app, store, data)
  const pages = pagesRouter({
    app,
    records,
    clock,
    letters,
    press: { store, data, room, log },
    visits,
    uploading: { files, visitorOf: visitor },
    more: [
      drillRoutes(store),
      editionRoutes,
      planRoutes(publishing),
      workshopRoutes(publishing, workshop),
    ],
    waiting: waitingEditions(publishing),
    log,
  })
  const server = createApp({
    app,
    records,
    store,
    gate: visits.gate,
    files: filesRouter({
      files,
      visitorOf: visitor,
      mayRead: (who, file) => records.as(who).mayRead(file),
      handOut: (who, { id, holder }) => records.as(who).handOut({ kind: 'file', id, of: holder }),
    }),
    ...(app.application.notices.length > 0 && {
      letters: lettersRouter({ app, store, clock, handOut: handingOut(records, letters) }),
    }),
    routers: [visits.pages, pages],
    log,
    ...(requestLog && { requestLog }),
  })
  return { server, records, people, visits, foresee: pages.foresee }
}

/** Gives a letter's file to one who may read it, and writes that down. */
const handingOut =
  (records: Records, { pdf, store }: LetterShelf): LettersParts['handOut'] =>
  async ({ visitor }, id) => {
    const [letter, bytes] = await Promise.all([store.paper('letter', id), pdf(id)])
    if (letter === null || bytes === null) return null
    const { form, record } = letter
    await records.as(visitor).handOut({ kind: 'letter', id, of: { form, record } })
    return bytes
  }
