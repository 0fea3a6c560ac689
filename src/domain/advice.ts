/** The advices a primary school can give, lowest first (Amsterdam procedure, report on the 2025 lottery, table 1). */
export const advices = [
  'vmbo-b',
  'vmbo-b/k',
  'vmbo-k',
  'vmbo-k/gl-tl',
  'vmbo-gl/tl',
  'vmbo-gl/tl/havo',
  'havo',
  'havo/vwo',
  'vwo',
] as const

export type Advice = (typeof advices)[number]

const levelNames: Readonly<Record<string, readonly string[]>> = {
  b: ['b', 'bb', 'bl', 'bbl', 'basis', 'basisberoepsgericht', 'basisberoepsgerichte leerweg'],
  k: ['k', 'kb', 'kl', 'kbl', 'kader', 'kaderberoepsgericht', 'kaderberoepsgerichte leerweg'],
  gt: [
    'g',
    't',
    'gl',
    'tl',
    'gt',
    'gltl',
    'tlgl',
    'gemengd',
    'theoretisch',
    'gemengde leerweg',
    'theoretische leerweg',
  ],
  havo: ['havo'],
  vwo: ['vwo', 'gymnasium', 'atheneum'],
}
const inVmbo = ['b', 'k', 'gt']

const levelsByName = new Map<string, string>([['mavo', 'gt']])
for (const [level, names] of Object.entries(levelNames))
  for (const name of names) {
    const letters = name.replaceAll(' ', '')
    levelsByName.set(letters, level)
    if (inVmbo.includes(level)) levelsByName.set(`vmbo${letters}`, level)
  }

const byLevels = new Map<string, Advice>([
  ['b', 'vmbo-b'],
  ['b+k', 'vmbo-b/k'],
  ['k', 'vmbo-k'],
  ['k+gt', 'vmbo-k/gl-tl'],
  ['gt', 'vmbo-gl/tl'],
  ['gt+havo', 'vmbo-gl/tl/havo'],
  ['havo', 'havo'],
  ['havo+vwo', 'havo/vwo'],
  ['vwo', 'vwo'],
])
const levelOrder = ['b', 'k', 'gt', 'havo', 'vwo']

const BETWEEN_LEVELS = /[/+&,]|\sen\s|(?<=\p{L})[\s-]*(?=havo|vwo)/u

/** Reads an advice as schools write it ("Havo / VWO", "mavo", "vmbo-t", "g-t"); undefined when it is no advice. */
export function parseAdvice(text: string): Advice | undefined {
  const levels = new Set<string>()
  for (const part of text.toLowerCase().split(BETWEEN_LEVELS)) {
    const level = levelsByName.get(part.replace(/[^\p{L}\p{N}]/gu, ''))
    if (!level) return undefined
    levels.add(level)
  }
  return byLevels.get(levelOrder.filter((level) => levels.has(level)).join('+'))
}
