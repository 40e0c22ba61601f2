def log = new File(basedir, 'build.log').text

// 1: what is written, with what the drafts say.
assert log.contains('wrote disclosure.yml')
assert log.contains('wrote rules/larkspur-mills/hype-in-headline.yaml')
assert log.contains('what disclosure.yml says of the issuer was read in 1 draft: check it')
assert new File(basedir, 'rules/larkspur-mills/pack.yaml').text =~ /(?m)^extends: \[.*us-securities@\d.*]$/
def configuration = new File(basedir, 'disclosure.yml').text
assert configuration.startsWith('# yaml-language-server: $schema=rules/schema/disclosure.schema.json')
assert configuration.contains('  legal-name: "Larkspur Mills, Inc."')
assert configuration.contains('    - {exchange: NYSE, ticker: LKM}')
assert configuration.contains('packs: [rules/larkspur-mills]')
assert configuration.contains('    - {name: Ada Quill')
['disclosure', 'pack', 'rule'].each { assert new File(basedir, "rules/schema/${it}.schema.json").isFile() }

// What judges drafts besides a build by hand: the shell and Groovy can read it.
new GroovyShell().parse(new File(basedir, 'Jenkinsfile').text)
def shell = ['sh', '-n', new File(basedir, '.githooks/pre-commit').path].execute()
assert shell.waitFor() == 0
assert new File(basedir, '.githooks/pre-commit').canExecute()
assert new File(basedir, '.github/workflows/disclosure.yml').text.contains('upload-sarif@')
assert new File(basedir, 'pom.xml').text.contains('<artifactId>disclosure-maven-plugin</artifactId>')

// 2: it can be used at once.
assert log =~ /read us-securities /
assert log =~ /read larkspur-mills 1.0.0: 1 rule, 2 examples/
assert log.contains('no problem found')
assert log =~ /hype-in-headline +warning +1 example +1 example/
assert log.contains('drafts/new-mill.txt: no finding')
assert new File(basedir, 'target/disclosure/disclosure-report.json').isFile()

// 3: nothing is written over.
assert log.contains('left alone, it is there: disclosure.yml')
assert log.count('wrote disclosure.yml') == 1
