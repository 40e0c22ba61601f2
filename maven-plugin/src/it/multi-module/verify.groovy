import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def read = { new JsonSlurper().parse(new File(basedir, "$it/target/disclosure/disclosure-report.json"), 'UTF-8') }

// Reports name drafts by the root of the repository, so that two modules can be told apart.
assert read('first').drafts*.path == ['first/drafts/new-mill.txt']
assert read('first').rulePacks*.name == ['us-securities', 'house']
assert read('second').drafts*.path == ['second/drafts/in-review.txt']
assert read('second').drafts[0].findings*.rule.contains('promise-of-growth')
assert !new File(basedir, 'third/target/disclosure').exists()

// At once: modules that share a configuration share a report, the other stands beside it, and all were judged before it failed.
def all = new JsonSlurper().parse(new File(basedir, 'target/disclosure/disclosure-report.json'), 'UTF-8')
assert all.drafts*.path == ['drafts/old-mill.txt', 'first/drafts/new-mill.txt']
def other = new JsonSlurper().parse(new File(basedir, 'target/disclosure/second/disclosure-report.json'), 'UTF-8')
assert other.drafts*.path == ['second/drafts/in-review.txt']
assert [all, other]*.evaluatedOn == ['2026-03-10'] * 2
assert log.contains('by disclosure.yml:') && log.contains('by second/disclosure.yml:')
assert log.contains('report: target/disclosure/second/disclosure-report.json')
assert new File(basedir, 'target/reports/disclosure-report.html').text.contains('first/drafts/new-mill.txt')
assert new File(basedir, 'target/reports/second/disclosure-report.html').text.contains('second/drafts/in-review.txt')

assert log.contains('no folder third/drafts: nothing is checked')
assert log =~ /in 1 of 1 draft: second\/drafts\/in-review.txt \(\d+\)/
assert log =~ /first \.* SUCCESS/
assert log =~ /second \.* FAILURE/
assert !(log =~ /not marked as thread-safe|not thread-safe/)
