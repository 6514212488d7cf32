import { soak } from './soak.ts'

// The process of `soakApart`: what others in the bench have left in memory is none of it.
process.send?.(await soak(Number(process.argv[2])))
process.disconnect?.()
