import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def read = { new JsonSlurper().parse(new File(basedir, "$it/target/disclosure/disclosure-report.json"), 'UTF-8') }

// Reports name drafts by the root of the repository, so that two modules can be told apart.
assert read('first').drafts*.path == ['first/drafts/new-mill.txt']
assert read('first').rulePacks*.name == ['us-securities', 'house']
assert read('second').drafts*.path == ['second/drafts/in-review.txt']
assert read('second').drafts[0].findings*.rule.contains('promise-of-growth')
assert !new File(basedir, 'third/target/disclosure').exists()

assert log.contains('no folder third/drafts: nothing is checked')
assert log =~ /in 1 of 1 draft: second\/drafts\/in-review.txt \(\d+\)/
assert log =~ /first \.* SUCCESS/
assert log =~ /second \.* FAILURE/
assert !(log =~ /not marked as thread-safe|not thread-safe/)
