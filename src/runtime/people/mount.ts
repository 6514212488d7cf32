import type { Request, RequestHandler, Response, Router } from 'express'
import type { LoadedApplication } from '../application.ts'
import type { Language } from '../messages/language.ts'
import type { Link } from '../pages/frame.ts'
import { peopleRouter } from '../pages/people/router.ts'
import { navigation, personView } from '../pages/people/visit.ts'
import { createRender } from '../pages/templates.ts'
import { sessionCookies } from './cookies.ts'
import { demonstrationAccounts } from './demonstration.ts'
import type { DemonstrationPerson } from './demonstration-mark.ts'
import { type FormGuard, formGuard } from './form-guard.ts'
import { gate } from './gate.ts'
import type { People } from './people.ts'
import { openSetup } from './setup.ts'
import { knownIn } from './visiting.ts'

export interface MountOptions {
  readonly app: LoadedApplication
  readonly people: People
  readonly language?: Language
  /** Whom a demonstration offers beside its roles (`demonstrationPeople`); null: it is none. */
  readonly demonstration?: readonly DemonstrationPerson[] | null
  /** Where the data's key lies; without it no record can be erased. */
  readonly keyFile?: string
}

/** What an app with people puts before its API and pages. */
export interface Mounted {
  /** First of all but the protective headers: sets `res.locals.visitor`, turns away who is not signed in. */
  readonly gate: RequestHandler
  /** The pages about people; at the root, behind the gate. */
  readonly pages: Router
  /** For the forms of the other pages: the token they carry, and whether one came from them. */
  readonly forms: FormGuard
  /** What every other page shows of the one who is signed in: the view's `person`, `csrf` and `navigation`. */
  readonly about: (request: Request, response: Response) => AboutVisitor
  /** Of the one-time link that makes the first accounts, `/setup?key=…`; null: there are accounts. */
  readonly setupKey: string | null
}

export interface AboutVisitor {
  readonly person: object | null
  readonly csrf: string
  /** For an administrator, instead of the forms; null: the forms. */
  readonly navigation: readonly Link[] | null
}

export async function mountPeople({
  app,
  people,
  language = 'zh',
  demonstration = null,
  keyFile,
}: MountOptions): Promise<Mounted> {
  const offered = demonstration ? await demonstrationAccounts(people, demonstration) : []
  const setup = await openSetup(people)
  const cookies = sessionCookies(app.application.id)
  const forms = formGuard(app.application.id)
  const site = {
    app,
    people,
    language,
    render: createRender(app, language),
    cookies,
    guard: forms,
    setup,
    keyFile: keyFile ?? null,
    demonstration: offered.length > 0 ? offered : null,
  }
  return {
    gate: gate(people, cookies),
    pages: peopleRouter(site),
    forms,
    about(request, response) {
      const known = knownIn(response)
      const csrf = forms.token(request, response)
      return {
        csrf,
        person: personView(site, known, csrf),
        navigation: known && known.visitor.duty !== null ? navigation(site, known.visitor) : null,
      }
    },
    setupKey: setup.key,
  }
}
