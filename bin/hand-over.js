import { hostname, userInfo } from 'node:os'
import process from 'node:process'

/** @typedef {import('../src/process-io.js').ProcessIo} ProcessIo */
/** @typedef {{ main(argv: string[], io: ProcessIo): Promise<number> }} Program */

const EXIT_OF_SIGNAL = { SIGINT: 130, SIGTERM: 143 }
const EXIT_OF_CLOSED_PIPE = 141
const EXIT_OF_FAILED_WRITE = 1

/**
 * Runs a program with what the process has, and gives the process its exit code; the process ends when nothing is left to do.
 * @param {() => Promise<Program>} load
 */
export async function handOver(load) {
  endWhenNobodyReads()
  const { main } = await load()
  process.exitCode = await main(process.argv.slice(2), processIo())
}

/** @returns {ProcessIo} */
function processIo() {
  /** @type {AbortSignal | undefined} */
  let stop
  return {
    env: process.env,
    cwd: process.cwd(),
    user: userName(),
    host: hostname(),
    node: process.version,
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    // Only a program that looks at `stop` can stop by itself; for any other the first signal still ends it.
    get stop() {
      stop ??= abortOnSignal()
      return stop
    },
  }
}

function abortOnSignal() {
  const controller = new AbortController()
  for (const [signal, exitCode] of Object.entries(EXIT_OF_SIGNAL)) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(exitCode)
      controller.abort()
    })
  }
  return controller.signal
}

/**
 * As with any filter: who reads only the first lines (`elk status | head`) gets no complaint about the rest, and when what is
 * written has no place to go, as on a full disk, the system's own words say so. What runs on does so without its log.
 */
function endWhenNobodyReads() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      const readerLeft = 'code' in error && error.code === 'EPIPE'
      if (readerLeft) process.exit(process.exitCode ?? EXIT_OF_CLOSED_PIPE)
      if (stream === process.stderr) return
      process.stderr.write(`elk: ${error.message}\n`)
      process.exit(EXIT_OF_FAILED_WRITE)
    })
  }
}

/** A container may run under a number without a name. */
function userName() {
  try {
    return userInfo().username
  } catch {
    return `uid ${process.getuid?.()}`
  }
}
