import type { Command } from 'commander'
import type { Door } from './door.js'
import { addFileOptions, addImportOptions } from './import-options.js'

/** `schools` and `departments`. */
export function schoolCommands(program: Command, { onHome, help }: Door): void {
  const schools = program.command('schools').description(help.schools)
  addImportOptions(schools.command('import').description(help.schoolsImport), help) //
    .action(onHome(async () => (await import('../commands/schools/import.js')).schoolsImportCommand))
  schools
    .command('list')
    .description(help.schoolsList)
    .action(onHome(async () => (await import('../commands/schools/list.js')).schoolsListCommand))

  const departments = program.command('departments').description(help.departments)
  addImportOptions(departments.command('import').description(help.departmentsImport), help) //
    .action(onHome(async () => (await import('../commands/departments/import.js')).departmentsImportCommand))
  departments
    .command('list')
    .description(help.departmentsList)
    .option('--advice <advice>', help.options.forAdvice)
    .option('--round <round>', help.options.seatsRound)
    .action(onHome(async () => (await import('../commands/departments/list.js')).departmentsListCommand))
  addFileOptions(
    departments
      .command('admit')
      .description(help.departmentsAdmit)
      .argument('[code]', help.arguments.department)
      .argument('[elk...]', help.arguments.elks)
      .option('--file <file>', help.options.admitFile),
    help,
  ).action(onHome(async () => (await import('../commands/departments/admit.js')).departmentsAdmitCommand))
}
