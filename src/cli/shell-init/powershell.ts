import type {ShellWords} from './shell-function.ts'

/** Windows PowerShell and pwsh: on Windows rm is an alias of Remove-Item, elsewhere a program. */
export function powershellFunction({verbs, refusal}: ShellWords): string {
  const list = verbs.map((verb) => `'${verb}'`).join(', ')
  return `if (Test-Path Alias:rm) { Remove-Item Alias:rm -Force }
function global:rm {
  if ($args.Count -gt 0 -and @(${list}) -ccontains [string]$args[0]) {
    if (Test-Path -LiteralPath (Join-Path '.' $args[0])) {
      [Console]::Error.WriteLine("${refusal('$($args[0])')}")
      $global:LASTEXITCODE = 64
      return
    }
    $name = $env:RELMARK_NAME
    $verbs = $env:RELMARK_VERBS
    $env:RELMARK_NAME = 'rm'
    $env:RELMARK_VERBS = '${verbs.join(' ')}'
    try { & relmark @args } finally { $env:RELMARK_NAME = $name; $env:RELMARK_VERBS = $verbs }
    return
  }
  $real = Get-Command rm -CommandType Application -TotalCount 1 -ErrorAction SilentlyContinue
  if ($real) { & $real @args }
  elseif ($MyInvocation.ExpectingInput) { $input | Remove-Item @args }
  else { Remove-Item @args }
}
`
}
