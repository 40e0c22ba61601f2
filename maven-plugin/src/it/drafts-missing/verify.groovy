def log = new File(basedir, 'build.log').text

assert log.contains("no file or folder 'relaeses'; looked for relaeses")
assert log.contains("did you mean 'releases'?")
assert log.contains('BUILD FAILURE')
