import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def report = new JsonSlurper().parse(new File(basedir, 'target/disclosure/disclosure-report.json'), 'UTF-8')

assert report.drafts*.path == ['drafts/cleared.txt', 'drafts/new-mill.txt']
def found = report.drafts[1].findings.find { it.rule == 'promise-of-growth' }
assert found.severity == 'error'
assert found.words == 'will increase our revenue'
assert found.region == [startLine: 12, startColumn: 38, endLine: 12, endColumn: 63]
assert report.drafts[0].findings.every { it.severity != 'error' }

assert log.contains('drafts/new-mill.txt:12:38  error  promise-of-growth')
assert log.contains("'will increase our revenue' promises growth")
assert log =~ /BUILD FAILURE/
assert log =~ /\d+ errors? in 1 of 2 drafts: drafts\/new-mill.txt \(\d+\); report: target\/disclosure\/disclosure-report.json/
assert !log.contains('MojoExecutionException')

// GitHub's runner takes an order only at the beginning of a line.
assert log.readLines().any { it.startsWith('::error file=drafts/new-mill.txt,line=12,col=38,endColumn=62,title=') }
