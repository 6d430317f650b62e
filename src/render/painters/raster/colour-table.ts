/** Spreads neighbouring colours over the table. @see Knuth 1997, The Art of Computer Programming 3, 6.4. */
const golden = 0x9e3779b1

/**
 * Colours in the order in which they are met, found again in a few steps: edges of letters change colour at every pixel,
 * and a Map takes ten times as long as all the rest of the encoding.
 */
export class ColourTable {
  /** In the order in which they were met. */
  readonly colours: number[] = []
  private bits = 12
  /** Place of a colour plus one; 0 is free. */
  private slots = new Int32Array(1 << 12)

  /** The place of a colour among those met, which it joins where it is new. */
  place(colour: number): number {
    const slot = this.slotOf(colour)
    const known = this.slots[slot]!
    if (known > 0) return known - 1
    this.slots[slot] = this.colours.push(colour)
    if (2 * this.colours.length > this.slots.length) this.grow()
    return this.colours.length - 1
  }

  private slotOf(colour: number): number {
    const last = this.slots.length - 1
    let slot = Math.imul(colour, golden) >>> (32 - this.bits)
    while (this.slots[slot]! > 0 && this.colours[this.slots[slot]! - 1] !== colour) slot = (slot + 1) & last
    return slot
  }

  private grow(): void {
    this.bits++
    this.slots = new Int32Array(1 << this.bits)
    for (const [place, colour] of this.colours.entries()) this.slots[this.slotOf(colour)] = place + 1
  }
}
