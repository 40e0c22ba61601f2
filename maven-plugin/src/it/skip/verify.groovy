def log = new File(basedir, 'build.log').text

assert log.contains('disclosure.skip is set: no draft is checked')
assert !new File(basedir, 'target').exists()
