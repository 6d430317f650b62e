/** @room errors, texts, seeded random numbers, number → JSON; imports nothing */
export * from './errors.ts'
export * from './nearest.ts'
export * from './plain.ts'
export * from './printable.ts'
export * from './random.ts'
export * from './texts.ts'
export * from './warnings.ts'
export * from './work.ts'
