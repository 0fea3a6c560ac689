import { files } from './en/files.js'
import { fieldNames, report } from './en/report.js'
import { problems, warnings } from './en/rows.js'

/** Everything that is said about reading a file into ELK. */
export const imports = { files, problems, warnings, report, fieldNames }
