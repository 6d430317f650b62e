import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/properties.setup.ts'],
    // The commands write to stdout themselves; vitest must not swallow it.
    disableConsoleIntercept: true,
    testTimeout: 60_000,
    // A loaded machine takes its time; what hangs is still found.
    hookTimeout: 60_000,
    // By default one core is left idle; most of the time goes into child processes.
    maxWorkers: '100%',
    // No test changes what another sees: files share their loaded modules.
    isolate: false,
    // The built command line runs as it ships, not transformed.
    server: {deps: {external: [/\/dist\//]}},
  },
})
