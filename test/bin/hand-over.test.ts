import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync } from 'node:fs'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'

const handOver = resolve('bin/hand-over.js')
const running: ChildProcessWithoutNullStreams[] = []

function programOf(body: string): string {
  return `import { handOver } from ${JSON.stringify(handOver)}
    await handOver(async () => ({ main: async (argv, io) => { ${body} } }))`
}

/** Starts a process whose whole program is the body of `main(argv, io)`. */
function start(body: string, ...argv: string[]): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, ['--input-type=module', '-e', programOf(body), 'file', ...argv])
  running.push(child)
  return child
}

async function end(child: ChildProcessWithoutNullStreams) {
  const [[code, signal], errors] = await Promise.all([once(child, 'exit'), text(child.stderr)])
  return { code, signal, errors }
}

const untilStopped = `
  const busy = setInterval(() => {}, 1000)
  const stopped = new Promise((stop) => io.stop.addEventListener('abort', stop))
  io.stdout.write('ready')
  await stopped`

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

describe('a program under bin/', () => {
  it('gets the arguments and the process, and its number becomes the exit code', async () => {
    const child = start(
      'io.stdout.write(JSON.stringify([argv, io.cwd, io.env.PATH, typeof io.user])); return 3',
      'a',
      '--b',
    )
    const [output, ended] = await Promise.all([text(child.stdout), end(child)])
    expect(JSON.parse(output)).toEqual([['a', '--b'], process.cwd(), process.env.PATH, 'string'])
    expect(ended).toEqual({ code: 3, signal: null, errors: '' })
  })

  it('is not cut short while output is on its way', async () => {
    const child = start("io.stdout.write('x'.repeat(5_000_000)); return 0")
    expect(await text(child.stdout)).toHaveLength(5_000_000)
  })

  it('ends without a word when the reader has seen enough', async () => {
    const child = start("for (;;) { io.stdout.write('line\\n'); await new Promise(setImmediate) }")
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await end(child)).toEqual({ code: 141, signal: null, errors: '' })
  })

  describe.skipIf(!existsSync('/dev/full'))('on a full disk', () => {
    const onFullDisk = async (body: string, ...streams: ('stdout' | 'stderr')[]) => {
      const full = openSync('/dev/full', 'w')
      const place = (stream: 'stdout' | 'stderr') => (streams.includes(stream) ? full : 'pipe')
      const stdio = ['ignore', place('stdout'), place('stderr')] as const
      const child = spawn(process.execPath, ['--input-type=module', '-e', programOf(body)], { stdio: [...stdio] })
      const said = Promise.all([child.stdout, child.stderr].map((stream) => (stream ? text(stream) : '')))
      const [code] = await once(child, 'exit')
      closeSync(full)
      return [code, ...(await said)]
    }

    it('says that what it writes has no place to go, and nothing of itself', async () => {
      const ended = await onFullDisk("io.stdout.write('line'); return 0", 'stdout')
      expect(ended).toEqual([1, '', 'elk: ENOSPC: no space left on device, write\n'])
    })

    it('runs on without its log', async () => {
      const body = "for (let n = 0; n < 3; n++) { io.stderr.write('log'); await new Promise(setImmediate) }"
      expect(await onFullDisk(`${body} io.stdout.write('done'); return 0`, 'stderr')).toEqual([0, 'done', ''])
    })
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('stops in its own way at the first %s', async (signal) => {
    const child = start(`${untilStopped}; clearInterval(busy); return 0`)
    child.stdout.once('data', () => child.kill(signal))
    expect(await end(child)).toEqual({ code: 0, signal: null, errors: '' })
  })

  it('ends at once at the second signal', async () => {
    const child = start(`${untilStopped}; io.stdout.write('stopping'); await new Promise(() => {})`)
    child.stdout.on('data', () => child.kill('SIGINT'))
    expect(await end(child)).toEqual({ code: 130, signal: null, errors: '' })
  })

  it('ends at the first signal when it knows no way to stop', async () => {
    const child = start("setInterval(() => {}, 1000); io.stdout.write('ready')")
    child.stdout.once('data', () => child.kill('SIGINT'))
    expect(await end(child)).toEqual({ code: null, signal: 'SIGINT', errors: '' })
  })
})
