import type {Facts, GroupId} from './facts.ts'

/** Heavy and medium customers where value is known, else everyone: loyalty is paid for only where it pays (D6). */
export function worthKeeping({findings}: Facts): readonly GroupId[] {
  return findings.value === null ? [] : ['tier:main']
}
