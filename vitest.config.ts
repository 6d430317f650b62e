import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The commands write to stdout themselves; vitest must not swallow it.
    disableConsoleIntercept: true,
    testTimeout: 20_000,
  },
})
