import { files } from './nl/files.js'
import { fieldNames, report } from './nl/report.js'
import { problems, warnings } from './nl/rows.js'

/** Everything that is said about reading a file into ELK. */
export const imports = { files, problems, warnings, report, fieldNames }
