import type { OptionNode } from '../../cli/command-tree.js'
import { type Completion, type Place, valuesOf } from './words.js'

/** The script with which zsh completes `elk`. */
export function zshScript({ places, everywhere, valued }: Completion): string {
  return `#compdef elk
# Completion of elk in zsh. In ~/.zshrc, after compinit: eval "$(elk completion zsh)"
_elk() {
  local place='' option='' word i takes_file=0
  local -a commands options values
  for ((i = 2; i < CURRENT; i++)); do
    word=\${words[i]}
    if [[ -n $option ]]; then option=''; continue; fi
    case $word in
      (${valued.map(spellings).join('|')}) option=$word ;;
      (-*) ;;
      (*) case "\${place:+$place }$word" in
        (${pathsOf(places)}) place="\${place:+$place }$word" ;;
      esac ;;
    esac
  done
  if [[ -n $option ]]; then
    case $option in
${valued.flatMap((one) => valueCase(spellings(one), one.value)).join('\n')}
    esac
    return
  fi
  options=(${everywhere.map(described).join(' ')})
  case $place in
${places.map(placeCase).join('\n')}
  esac
  if [[ $PREFIX == -* ]]; then
    _describe -o option options
    return
  fi
  (( $#commands )) && _describe -t commands command commands
  (( $#values )) && compadd -- $values
  (( takes_file )) && _files
  return 0
}
if [[ $funcstack[1] == _elk ]]; then _elk "$@"; else compdef _elk elk; fi
`
}

function placeCase(place: Place): string {
  const lines = [
    ...(place.commands.length > 0
      ? [`commands=(${place.commands.map(({ word, meaning }) => quote(`${word}:${meaning}`)).join(' ')})`]
      : []),
    ...(place.options.length > 0 ? [`options+=(${place.options.map(described).join(' ')})`] : []),
    ...(place.values.length > 0 ? [`values=(${place.values.map(quote).join(' ')})`] : []),
    ...(place.takesFile ? ['takes_file=1'] : []),
  ]
  return [`    (${quote(place.path)})`, ...lines.map((line) => `      ${line}`), '      ;;'].join('\n')
}

function valueCase(option: string, value: string): string[] {
  const values = valuesOf(value)
  if (value === 'file') return [`      (${option}) _files ;;`]
  if (value === 'dir') return [`      (${option}) _files -/ ;;`]
  return values.length > 0 ? [`      (${option}) compadd -- ${values.map(quote).join(' ')} ;;`] : []
}

function described({ long, description }: OptionNode): string {
  return quote(`${long}:${description}`)
}

function pathsOf(places: readonly Place[]): string {
  return places
    .filter(({ path }) => path !== '')
    .map(({ path }) => quote(path))
    .join('|')
}

function spellings({ long, short }: OptionNode): string {
  return short ? `${short}|${long}` : long
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
