import { type Completion, type Place, valuesOf } from './words.js'

/** The script with which bash completes `elk`. */
export function bashScript({ places, everywhere, valued }: Completion): string {
  return `# Completion of elk in bash. In ~/.bashrc: eval "$(elk completion bash)"
_elk() {
  local cur=\${COMP_WORDS[COMP_CWORD]} place='' option='' word i words=''
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ -n $option ]]; then option=''; continue; fi
    case $word in
      ${valued.map(spellings).join('|')}) option=$word ;;
      -*) ;;
      *) case "\${place:+$place }$word" in
        ${pathsOf(places)}) place="\${place:+$place }$word" ;;
      esac ;;
    esac
  done
  COMPREPLY=()
  if [[ -n $option ]]; then
    case $option in
${valued.flatMap((one) => indent(6, valueCase(spellings(one), one.value))).join('\n')}
    esac
    return
  fi
  if [[ $cur == -* ]]; then
    words='${everywhere.map(({ long }) => long).join(' ')} --help'
    case $place in
${places.map((place) => `      ${quote(place.path)}) words+=${quote(optionWords(place))} ;;`).join('\n')}
    esac
  else
    case $place in
${places.map((place) => `      ${quote(place.path)}) ${placeWords(place)} ;;`).join('\n')}
    esac
  fi
  COMPREPLY+=($(compgen -W "$words" -- "$cur"))
}
_elk_paths() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen "$1" -- "$cur"))
}
complete -F _elk elk
`
}

function valueCase(option: string, value: string): string[] {
  const values = valuesOf(value)
  if (value === 'file') return [`${option}) _elk_paths -f ;;`]
  if (value === 'dir') return [`${option}) _elk_paths -d ;;`]
  return values.length > 0 ? [`${option}) COMPREPLY=($(compgen -W ${quote(values.join(' '))} -- "$cur")) ;;`] : []
}

function placeWords({ commands, values, takesFile }: Place): string {
  const words = [...commands.map(({ word }) => word), ...values].join(' ')
  return takesFile ? '_elk_paths -f; return' : `words=${quote(words)}`
}

function optionWords({ options }: Place): string {
  return options.map(({ long }) => ` ${long}`).join('')
}

function pathsOf(places: readonly Place[]): string {
  return places
    .filter(({ path }) => path !== '')
    .map(({ path }) => quote(path))
    .join('|')
}

function spellings({ long, short }: { long: string; short: string | undefined }): string {
  return short ? `${short}|${long}` : long
}

function indent(width: number, lines: readonly string[]): string[] {
  return lines.map((line) => ' '.repeat(width) + line)
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
