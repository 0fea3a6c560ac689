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

const levelNames: Record<string, string> = {
  b: 'b', bb: 'b', bbl: 'b', basis: 'b', vmbob: 'b', vmbobb: 'b', vmbobbl: 'b', vmbobasis: 'b',
  k: 'k', kb: 'k', kbl: 'k', kader: 'k', vmbok: 'k', vmbokb: 'k', vmbokbl: 'k', vmbokader: 'k',
  gt: 'gt', gl: 'gt', tl: 'gt', t: 'gt', g: 'gt', gltl: 'gt', tlgl: 'gt', mavo: 'gt',
  vmbogt: 'gt', vmbogl: 'gt', vmbotl: 'gt', vmbot: 'gt', vmbog: 'gt', vmbogltl: 'gt',
  havo: 'havo', vwo: 'vwo', gymnasium: 'vwo', atheneum: 'vwo',
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

/** Reads an advice as schools write it ("Havo / VWO", "mavo", "vmbo-t", "g-t"); undefined when it is no advice. */
export function parseAdvice(text: string): Advice | undefined {
  const levels = new Set<string>()
  for (const part of text.toLowerCase().replace(/\s/g, '').split(/[/+&,]|en(?=[hv])/)) {
    const level = levelNames[part.replace(/[^a-z]/g, '')]
    if (!level) return undefined
    levels.add(level)
  }
  return byLevels.get(levelOrder.filter((level) => levels.has(level)).join('+'))
}

/** Whether a family with this advice may wish for a class at the upper of its two levels. */
export function isDoubleAdvice(advice: Advice): boolean {
  return advice.replace('gl/tl', 'gt').includes('/')
}
