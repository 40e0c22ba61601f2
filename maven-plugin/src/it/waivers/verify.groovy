import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text

// 1: a waiver that holds, one that expired, one for words that are gone; and nothing is accepted that nobody accepted.
assert log =~ /drafts\/second-mill.txt:12:\d+ +waived error +unqualified-forward-looking-statement/
assert log.contains('reason:   The supply contracts are signed and were filed on February 6 as exhibits.')
assert log.contains('accepted: by Ada Quill, General Counsel on 2026-02-10, until 2026-06-30, LEGAL-12 (waivers.yml:3:5)')
assert log.contains('remark:   waiver of Ada Quill, General Counsel (waivers.yml:11:5) expired on 2026-02-28')
assert log =~ /waivers.yml:18:5 +warning +unused-waiver/
assert log.contains('disclosure-baseline.txt is not there and accepts nothing; disclosure:baseline writes it')
assert log.contains('as of 2026-03-10: 3 errors')

// 2: sorted, without a word of a draft, and without what comes back by an expired waiver.
assert log =~ /not for a baseline: drafts\/dye-house.txt:12:\d+ +error +unqualified-forward-looking-statement: \S/
def lines = new File(basedir, 'disclosure-baseline.txt').readLines()
def entries = lines.findAll { !it.startsWith('#') }
assert lines.contains("# written 2026-03-10: ${entries.size()} findings".toString())
assert entries == entries.toSorted()
assert entries.every { it ==~ /[0-9a-f]{16} [a-z-]+ drafts\/[a-z-]+\.(txt|md)/ }
assert entries.count { it.endsWith(' drafts/old-loom.txt') } == 2
assert !entries.any { it.endsWith(' unqualified-forward-looking-statement drafts/dye-house.txt') }

// 3: what is left is the expired waiver's finding.
assert log =~ /drafts\/old-loom.txt:12:\d+ +in the baseline, error +unqualified-forward-looking-statement/
assert log.contains('1 error in 1 of 4 drafts: drafts/dye-house.txt (1)')

// 4: nothing that is accepted is hidden.
def held = new JsonSlurper().parse(new File(basedir, 'target/all-hold/disclosure-report.json'), 'UTF-8')
assert held.toString().contains('LEGAL-12') && held.toString().contains('The price is fixed by contract.')
assert held.toString().contains('2026-02-20')

// 5: a waiver that stands in a draft does not count there, and must not stand there.
assert log =~ /drafts\/dam.md:3:1 +error +inline-waiver-left-for-wire/
assert log =~ /drafts\/dam.md:5:\d+ +error +unqualified-forward-looking-statement/
assert log.contains('2 errors in 1 of 4 drafts: drafts/dam.md (2)')

assert !log.contains('\tat org.disclosurelint')
