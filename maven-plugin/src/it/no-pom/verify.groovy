import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def report = new JsonSlurper().parse(new File(basedir, 'target/disclosure/disclosure-report.json'), 'UTF-8')

assert report.drafts*.path == ['some.txt']
assert report.drafts[0].findings*.rule.contains('promise-of-growth')
assert log.contains('some.txt:12:38  error  promise-of-growth')
assert log.contains('BUILD SUCCESS') // never
assert log.contains('BUILD FAILURE') // error
