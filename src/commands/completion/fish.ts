import type { OptionNode } from '../../cli/command-tree.js'
import { type Completion, type Place, valuesOf } from './words.js'

/** The script with which fish completes `elk`. */
export function fishScript({ places, everywhere, valued }: Completion): string {
  return `# Completion of elk in fish: elk completion fish > ~/.config/fish/completions/elk.fish
set -g __elk_places ${places
    .filter(({ path }) => path !== '')
    .map(({ path }) => quote(path))
    .join(' ')}
function __elk_at
    set -l typed (commandline -opc)
    set -e typed[1]
    set -l place ''
    set -l option ''
    for word in $typed
        if test -n "$option"
            set option ''
            continue
        end
        switch $word
            case ${valued.map(spellings).join(' ')}
                set option $word
            case '-*'
            case '*'
                set -l next (string trim "$place $word")
                contains -- $next $__elk_places; and set place $next
        end
    end
    test "$place" = "$argv[1]"
end
complete -c elk -f
${everywhere.map((option) => `complete -c elk${optionArguments(option)}`).join('\n')}
${places.flatMap(placeLines).join('\n')}
`
}

function placeLines({ path, commands, options, values, takesFile }: Place): string[] {
  const here = `complete -c elk -n ${quote(`__elk_at ${quote(path)}`)}`
  return [
    ...commands.map(({ word, meaning }) => `${here} -a ${quote(word)} -d ${quote(meaning)}`),
    ...options.map((option) => here + optionArguments(option)),
    ...(values.length > 0 ? [`${here} -a ${quote(values.join(' '))}`] : []),
    ...(takesFile ? [`${here} -F`] : []),
  ]
}

function optionArguments({ long, short, value, description }: OptionNode): string {
  const names = ` -l ${long.slice(2)}${short ? ` -s ${short.slice(1)}` : ''} -d ${quote(description)}`
  return value === undefined ? names : names + valueArguments(value)
}

function valueArguments(value: string): string {
  if (value === 'file') return ' -r -F'
  if (value === 'dir') return " -x -a '(__fish_complete_directories)'"
  const values = valuesOf(value)
  return values.length > 0 ? ` -x -a ${quote(values.join(' '))}` : ' -x'
}

function spellings({ long, short }: OptionNode): string {
  return short ? `${short} ${long}` : long
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
