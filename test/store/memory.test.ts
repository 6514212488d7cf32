import { memoryStore } from '../../src/runtime/store/memory.ts'
import { storeContract } from './contract.ts'

storeContract('memory store', () => ({ open: async () => memoryStore() }))
