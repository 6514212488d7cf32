import { afterAll, beforeAll } from 'vitest'
import { openPostgresStore } from '../../src/runtime/store/postgres/open.ts'
import { storeContract } from './contract.ts'
import { type Server, startPostgres } from './postgres-server.ts'

let server: Server
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

let tenants = 0
const engine = (columns: boolean) => () => {
  tenants += 1
  const tenant = `t${tenants}`
  const schema = columns ? 'projected' : 'plain'
  const projections = columns ? projectionsOfBooks : []
  const open = () => openPostgresStore(server.url, { tenant, schema, projections })
  return {
    open,
    again: async (store: Awaited<ReturnType<typeof open>>) => {
      await store.close()
      return open()
    },
  }
}

const projectionsOfBooks = [
  ...['title', 'price', 'lent', 'shelf', 'place', 'total'].map((field) => ({
    field,
    numeric: false,
  })),
  { field: 'weight', numeric: true },
].map((each) => ({ ...each, form: 'book', indexed: true }))

storeContract('PostgreSQL store', engine(false))
storeContract('PostgreSQL store with columns', engine(true))
