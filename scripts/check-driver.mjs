import { createRequire } from 'node:module'
import process from 'node:process'

const apiVersion = Number(process.versions.napi)
const driver = apiVersion >= 10 ? 'better-sqlite3-v13' : 'better-sqlite3'

try {
  const Database = createRequire(import.meta.url)(driver)
  new Database(':memory:').close()
} catch (error) {
  console.error(`
ELK kan op Node ${process.versions.node} nog niet bij zijn database: ${driver} is niet geïnstalleerd.
Installeer python3, make en g++ (Debian en Ubuntu: apt-get install python3 make g++), of Node 22.14 of nieuwer. Doe daarna opnieuw: npm ci

On Node ${process.versions.node} ELK cannot reach its database yet: ${driver} is not installed.
Install python3, make and g++ (Debian and Ubuntu: apt-get install python3 make g++), or Node 22.14 or newer. Then again: npm ci

${error}`)
  process.exitCode = 1
}
