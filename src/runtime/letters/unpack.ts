import chromium from '@sparticuz/chromium'

/**
 * Run as a process of its own by `browser.ts`: unpacks the packaged browser and its libraries into TMPDIR.
 * The package unpacks into wherever the temporary folder is, without a lock; here that is a folder of nobody else's.
 */
await chromium.executablePath()
