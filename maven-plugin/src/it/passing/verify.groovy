import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def report = new JsonSlurper().parse(new File(basedir, 'target/disclosure/disclosure-report.json'), 'UTF-8')

assert report.drafts*.path == ['drafts/new-mill.txt']
assert report.rulePacks*.name.containsAll(['us-securities', 'release-craft', 'numbers'])
assert report.rulePacks[0].rules > 0
assert report.summary.errors == 0
assert report.drafts[0].parts.any { it.part == 'headline' }
assert log.contains('drafts/new-mill.txt: ')
assert log.contains('report: target/disclosure/disclosure-report.json')
assert !log.toLowerCase().contains('complian')
