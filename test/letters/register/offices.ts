import type { Notice, Role } from '../../../src/model/index.ts'
import type { LoadedApplication } from '../../../src/runtime/application.ts'
import type { LetterOutcome, Office } from '../../../src/runtime/letters/register/index.ts'
import type { Visitor } from '../../../src/runtime/people/model.ts'
import { serverVisitor } from '../../../src/runtime/people/server-visitor.ts'
import type { Store } from '../../../src/runtime/store/store.ts'
import { room, roomsApp, visit, visitForm } from '../rooms.ts'

/** People of an app without roles, or with those of `staffed`. */
export const visitor = (account: string, roles: readonly string[] = []): Visitor => ({
  account,
  name: account,
  address: '10.0.0.7',
  duty: null,
  posts: roles.map((role) => ({ role, attributes: {}, for: null })),
  readOnly: false,
})

export const server = serverVisitor

/** `day`: what its clock says, until it is set anew. */
export interface Bench {
  readonly store: Store
  app: LoadedApplication
  day: string
  office(who: Visitor): Office
}

export function bench(store: Store, folder: string, day = '2026-05-06'): Bench {
  const made: Bench = {
    store,
    app: roomsApp(folder),
    day,
    office: (who) => ({
      app: made.app,
      store,
      visitor: who,
      clock: () => ({ today: made.day, now: `${made.day}T02:00:00.000Z` }),
    }),
  }
  return made
}

/** Roles 经办 (clerk), 科长 (head), 局长 (chief) and 街道 (local), who sees one district only. */
export function staffed(folder: string, changed: Partial<Notice> = {}): LoadedApplication {
  const app = roomsApp(folder, changed)
  const all = visitForm.fields.map(({ id }) => id)
  const role = (id: string, label: string, own: boolean): Role => ({
    kind: 'role',
    id,
    label,
    attributes: [],
    grants: [
      {
        form: 'visit',
        scope: own ? inEast : null,
        visible: all,
        editable: all,
        masked: [],
      },
    ],
    hash: id,
  })
  const inEast = {
    kind: 'compare',
    operator: '=',
    left: { kind: 'field', field: 'district' },
    right: { kind: 'literal', type: 'choice', value: '10' },
  } as const
  const roles = [
    role('clerk', '经办', false),
    role('head', '科长', false),
    role('chief', '局长', false),
    role('local', '街道', true),
  ]
  return { ...app, application: { ...app.application, roles } }
}

export const threeRooms = (store: Store): Promise<void> =>
  store.transaction((tx) => {
    tx.put(room('a', '张家港阅览室'))
    tx.put(room('b', '白沙阅览室'))
    tx.put(room('c', '长滩阅览室'))
    tx.put(visit('va', { room: 'a', district: '20' }))
    tx.put(visit('vb', { room: 'b', district: '20' }))
    tx.put(visit('vc', { room: 'c', district: '10' }))
  })

/** What was done; anything else fails the test. */
export async function done<T extends object>(
  outcome: Promise<LetterOutcome<T>>,
): Promise<{ readonly kind: 'done' } & T> {
  const found = await outcome
  if (found.kind === 'done') return found as { readonly kind: 'done' } & T
  throw new Error(JSON.stringify(found))
}

/** Said to be printed: for acts that need a letter on paper. */
export const printed = (store: Store): Promise<void> =>
  store.transaction((tx) => {
    for (const letter of tx.papers('letter', { state: 'issued' }))
      if (letter.byHand === null)
        tx.putPaper('letter', { ...letter, state: 'printed', pages: 2, file: 'letters/x.pdf' })
  })
