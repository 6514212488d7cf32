import { Router } from 'express'
import type { Store } from '../store/store.ts'
import { only } from './methods.ts'

/** Whether the process lives, and whether it can do its work: for a proxy or a supervisor, without an account. */
export function healthRouter(store: Pick<Store, 'trouble'> | null): Router {
  const router = Router()
  router.use((_req, res, next) => {
    res.setHeader('Cache-Control', 'no-store')
    next()
  })
  router
    .route('/live')
    .get((_req, res) => {
      res.json({ status: 'ok' })
    })
    .all(only('GET, HEAD'))
  router
    .route('/ready')
    .get((_req, res) => {
      const isReady = !store?.trouble()
      res.status(isReady ? 200 : 503).json({ status: isReady ? 'ok' : 'unavailable' })
    })
    .all(only('GET, HEAD'))
  return router
}
