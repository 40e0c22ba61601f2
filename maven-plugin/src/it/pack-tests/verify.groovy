def log = new File(basedir, 'build.log').text

assert log =~ /Tests run: 4, Failures: 2, Errors: 0/
assert log.contains('larkspur/hype.yaml:15:9: the rule finds nothing in this example')
assert log.contains("expected: a finding at 'game changer'")
