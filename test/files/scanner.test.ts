import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { clamd } from '../../src/runtime/files/scanner.ts'
import { pdf } from './contents.ts'
import { openRoom, type Room, send } from './room.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fangyuan-scanner-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Speaks as clamd(8) does; `answer` gives the reply to a content, null hangs up. */
async function withDaemon(
  answer: (content: Buffer) => string | null,
  work: (address: string) => Promise<void>,
): Promise<void> {
  const path =
    process.platform === 'win32'
      ? `\\\\.\\pipe\\${folder.replaceAll(/\W/g, '')}`
      : join(folder, 's')
  const server: Server = createServer((socket) => attend(socket, answer))
  await new Promise<void>((resolve) => server.listen(path, resolve))
  try {
    await work(`unix:${path}`)
  } finally {
    server.close()
  }
}

function attend(socket: Socket, answer: (content: Buffer) => string | null): void {
  let sent = Buffer.alloc(0)
  socket.on('error', () => {})
  socket.on('data', (piece) => {
    sent = Buffer.concat([sent, piece])
    const content = contentIn(sent)
    if (content === null) return
    const reply = answer(content)
    if (reply === null) socket.destroy()
    else socket.end(`${reply}\0`)
  })
}

/** Null: it has not ended. */
function contentIn(sent: Buffer): Buffer | null {
  const command = 'zINSTREAM\0'
  if (sent.length < command.length) return null
  expect(sent.toString('latin1', 0, command.length)).toBe(command)
  const found: Buffer[] = []
  for (let at = command.length; at + 4 <= sent.length; ) {
    const length = sent.readUInt32BE(at)
    if (length === 0) return Buffer.concat(found)
    found.push(sent.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}

async function withRoom(address: string, work: (room: Room) => Promise<void>): Promise<void> {
  const room = await openRoom({ scanner: clamd(address) })
  try {
    await work(room)
  } finally {
    await room.stop()
  }
}

test('what the scanner finds clean is kept as such', async () => {
  const large = Buffer.concat([pdf, Buffer.alloc(3_000_000, 'x')])
  const seen: number[] = []
  const daemon = (content: Buffer) => {
    seen.push(content.compare(large))
    return 'stream: OK'
  }
  await withDaemon(daemon, (address) =>
    withRoom(address, async (room) => {
      expect(await send(room, 'a.pdf', large)).toMatchObject({
        status: 201,
        body: { scan: 'clean' },
      })
    }),
  )
  expect(seen).toEqual([0])
})

test('what it finds infected is refused and recorded', async () => {
  await withDaemon(
    () => 'stream: Eicar-Test-Signature FOUND',
    (address) =>
      withRoom(address, async (room) => {
        const answer = await send(room, 'a.pdf', pdf)
        expect(answer).toMatchObject({
          status: 422,
          body: { type: 'urn:fangyuan:problem:file-infected' },
        })
        expect(answer.body.detail).toContain('Eicar-Test-Signature')
        expect(await room.onDisk()).toEqual([])
        expect(await room.store.papers('file', {})).toEqual([])
        const [entry] = await room.store.changes(0, 10)
        expect(entry).toMatchObject({
          effect: 'note',
          action: 'file-infected',
          by: { account: 'a' },
          detail: { name: 'a.pdf', size: pdf.length, what: 'Eicar-Test-Signature' },
        })
      }),
  )
})

test.each([
  ['says it cannot', () => 'INSTREAM size limit exceeded. ERROR'],
  ['hangs up', () => null],
])('a scanner that %s lets nothing through', async (_what, daemon) => {
  await withDaemon(daemon, (address) =>
    withRoom(address, async (room) => {
      expect(await send(room, 'a.pdf', pdf)).toMatchObject({
        status: 503,
        body: { type: 'urn:fangyuan:problem:file-unscanned' },
      })
      expect(await room.onDisk()).toEqual([])
    }),
  )
})

test('nor does one that is not there', async () => {
  for (const address of [`unix:${join(folder, 'nothing')}`, '127.0.0.1:1', '[::1]:1', '']) {
    await withRoom(address, async (room) => {
      expect(await send(room, 'a.pdf', pdf)).toMatchObject({ status: 503 })
    })
  }
})
