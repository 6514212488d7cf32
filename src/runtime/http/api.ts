import { join } from 'node:path'
import { Router } from 'express'
import { fileStems } from '../../model/names.ts'
import type { LoadedApplication } from '../application.ts'
import type { Records } from '../records/records.ts'
import { gives } from './accepts.ts'
import { bulkRoutes } from './bulk.ts'
import { collectionRoutes } from './collection.ts'
import { type Handlers, handlers } from './context.ts'
import { exportRoutes } from './export.ts'
import { findRoutes } from './find.ts'
import { itemRoutes } from './item.ts'
import { only } from './methods.ts'
import { unknownAddress } from './problem.ts'

/** Every form's records as JSON. */
export function api(app: LoadedApplication, records: Records): Router {
  const router = Router()
  const on = handlers(app, records)
  router.use((_req, res, next) => {
    res.setHeader('Cache-Control', 'private, no-cache')
    next()
  })
  collectionRoutes(router, on)
  schemaRoutes(router, on, app)
  exportRoutes(router, on)
  bulkRoutes(router, on)
  findRoutes(router, on)
  itemRoutes(router, on)
  return router.use(unknownAddress)
}

function schemaRoutes(router: Router, on: Handlers, app: LoadedApplication): void {
  const stems = fileStems(app.application.forms.map((form) => form.id))
  const root = join(app.folder, 'schemas')
  router
    .route('/:form/schema')
    .get(
      gives('application/schema+json', 'application/json'),
      on(async ({ form, res }) => {
        res.type('application/schema+json').sendFile(`${stems.get(form.id)}.schema.json`, { root })
      }),
    )
    .all(only('GET, HEAD'))
}
