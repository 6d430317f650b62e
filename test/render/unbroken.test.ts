import {expect, it} from 'vitest'
import {unbroken} from '../../src/render/unbroken.ts'

const shown = (text: string): string => unbroken(text).replaceAll('\u00a0', '_')

it('keeps an interval and the size of a sample on one line', () => {
  expect(shown('27 % [23 % ; 31 %] des clients')).toBe('27 % [23_%_;_31_%] des clients')
  expect(shown('clients. n = 420 ; source')).toBe('clients. n_=_420 ; source')
})

it('keeps a statistic on one line', () => {
  expect(shown('F(2 ; 226,06) = 124,74, p < 0,001 après')).toBe('F(2_;_226,06)_=_124,74, p_<_0,001 après')
  expect(shown('η² = .38; by Games–Howell')).toBe('η²_=_.38; by Games–Howell')
  expect(shown('χ²(6, N = 420) = 9.15, V = .10')).toBe('χ²(6,_N_=_420)_=_9.15, V_=_.10')
  expect(shown('β = −0.10 [−0.20, 0.01]')).toBe('β_=_−0.10 [−0.20,_0.01]')
  expect(shown('Satisfaction ≥ 60 et')).toBe('Satisfaction ≥_60 et')
})

it('leaves other text as it is', () => {
  expect(shown('fidèles ≠ inertes (24 clients, 6 %)')).toBe('fidèles ≠ inertes (24 clients, 6 %)')
})
