import {describe, expect, it} from 'vitest'
import {readResult} from '../../src/cli/read-result.ts'

describe('a saved result read again', () => {
  it.each(['bank', 'ski-lift', 'telecom'])('holds no field that this version does not know (%s)', async (name) => {
    const {result, unknown} = await readResult(`examples/${name}/expected/${name}-diagnosis.json`)
    expect(result.kind).toBe('diagnosis')
    expect(unknown).toEqual([])
  })
})
