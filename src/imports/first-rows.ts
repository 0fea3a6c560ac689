const FNV_PRIME = 0x01000193
const FNV_START = 0x811c9dc5
const OTHER_PRIME = 0x85ebca6b
const WORDS = 3

/**
 * Remembers in which row a text came first, in 24 bytes a text whatever its length: only two 32-bit hashes of it are kept.
 * That two of 100,000 texts are taken for one happens in one of three thousand million files.
 */
export class FirstRows {
  private slots = new Int32Array(WORDS * 1024)
  private used = 0

  /** The row under which a text came first; undefined when it is new, and this row is kept. Rows are counted from 1. */
  firstOf(text: string, row: number): number | undefined {
    if (this.used * 2 * WORDS >= this.slots.length) this.grow()
    let one = FNV_START
    let other = text.length
    for (let index = 0; index < text.length; index++) {
      const letter = text.charCodeAt(index)
      one = Math.imul(one ^ letter, FNV_PRIME)
      other = Math.imul((other ^ letter) + (one >>> 15), OTHER_PRIME)
    }
    return this.put(one | 0, other | 0, row)
  }

  private put(one: number, other: number, row: number): number | undefined {
    const { slots } = this
    const capacity = slots.length / WORDS
    for (let slot = (one >>> 0) % capacity; ; slot = (slot + 1) % capacity) {
      const at = slot * WORDS
      const known = slots[at + 2]
      if (known === 0) {
        slots.set([one, other, row], at)
        this.used++
        return undefined
      }
      if (slots[at] === one && slots[at + 1] === other) return known
    }
  }

  private grow(): void {
    const old = this.slots
    this.slots = new Int32Array(old.length * 2)
    this.used = 0
    for (let at = 0; at < old.length; at += WORDS) {
      const row = old[at + 2] ?? 0
      if (row !== 0) this.put(old[at] ?? 0, old[at + 1] ?? 0, row)
    }
  }
}
