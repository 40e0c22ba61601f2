def log = new File(basedir, 'build.log').text
assert log.contains('-AKRON, Ohio, March 9, 2026 -- Velder Foods, Inc. (Nasdaq SmallCap: VLDF) opened')
assert log.contains('+AKRON, Ohio, March 9, 2026 -- Velder Foods, Inc. (Nasdaq Capital Market: VLDF) opened')
assert log.contains('2 findings would be put right in 1 draft; no file was changed')
assert log.contains('2 findings put right in 1 draft')
assert log.contains('nothing to put right without being asked')
assert log.contains('1 finding put right in 1 draft')
assert log.contains("disclosure.fix: unknown 'unqualified-forward-looking-statment'")
assert log.contains("did you mean 'unqualified-forward-looking-statement'?")
assert log =~ /1 problem, nothing was changed:\s+\[ERROR\]\s+\[ERROR\] disclosure.dryRun: 'yes' is neither 'true' nor 'false'/

def draft = new File(basedir, 'drafts/second-bakery.txt').text
assert draft.contains('(Nasdaq Capital Market: VLDF)')
assert draft.indexOf('This release contains') > draft.indexOf('bakes bread in Ohio.')
assert draft.indexOf('This release contains') < draft.indexOf('Contact:')
assert draft.contains('The bakery is expected to double the output')
assert !log.contains('\tat org.disclosurelint')
