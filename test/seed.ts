import { configureGlobal } from 'fast-check'

// The same cases every time: FAST_CHECK_SEED tries others.
configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20260531) })
