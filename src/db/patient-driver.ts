import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from 'kysely'
import { bePatient, isLocked } from './patience.js'

/** A connection to SQLite, as far as a driver needs it. */
export interface Connection {
  prepare(sql: string): Statement
  close(): unknown
}

interface Statement {
  readonly reader: boolean
  all(parameters: readonly unknown[]): unknown[]
  run(parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint }
}

const BEGIN = CompiledQuery.raw('begin')
const COMMIT = CompiledQuery.raw('commit')
const ROLLBACK = CompiledQuery.raw('rollback')

/** The right to write, until it is given up. */
interface Turn {
  ended: Promise<void>
  end(): void
}

/**
 * Kysely's driver for one connection. One transaction at a time is open, in the order in which they were asked for, and
 * whatever is asked outside it waits until it has ended. While another process keeps the database locked, who wants to write
 * waits without holding up the program, and who reads goes on.
 */
export function patientDriver(connection: Connection): Driver {
  let open: (Turn & { by: DatabaseConnection }) | undefined
  let lastInLine: Promise<void> = Promise.resolve()

  async function inTurn<Result>(work: (turn: Turn) => Result): Promise<{ result: Result; turn: Turn }> {
    const [before, turn] = [lastInLine, makeTurn()]
    lastInLine = turn.ended
    const patience = bePatient()
    await before
    try {
      return { result: await patience.insist(() => work(turn)), turn }
    } catch (error) {
      turn.end()
      throw error
    }
  }

  async function outside<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    while (open) await open.ended
    try {
      return execute<Row>(connection, query)
    } catch (error) {
      if (!isLocked(error)) throw error
    }
    const { result, turn } = await inTurn(() => execute<Row>(connection, query))
    turn.end()
    return result
  }

  return {
    init: async () => undefined,
    acquireConnection: async () => {
      const own: DatabaseConnection = {
        executeQuery: async <Row>(query: CompiledQuery) =>
          open?.by === own ? execute<Row>(connection, query) : outside<Row>(query),
        streamQuery: () => {
          throw new TypeError('nothing is read as a stream')
        },
      }
      return own
    },
    beginTransaction: async (by) => {
      await inTurn((turn) => {
        execute(connection, BEGIN)
        // In the same breath: whoever came between would write within this transaction, and be undone with it.
        open = { ...turn, by }
      })
    },
    commitTransaction: async () => void execute(connection, COMMIT),
    rollbackTransaction: async () => void execute(connection, ROLLBACK),
    releaseConnection: async (own) => {
      if (open?.by !== own) return
      const { end } = open
      open = undefined
      end()
    },
    destroy: async () => void connection.close(),
  }
}

function execute<Row>(connection: Connection, { sql, parameters }: CompiledQuery): QueryResult<Row> {
  const statement = connection.prepare(sql)
  if (statement.reader) return { rows: statement.all(parameters) as Row[] }
  const { changes, lastInsertRowid } = statement.run(parameters)
  return { numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid), rows: [] }
}

function makeTurn(): Turn {
  let end: () => void = () => undefined
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  return { ended, end }
}
