def log = new File(basedir, 'build.log').text

// Every problem of every file, as a compiler would print it.
assert log =~ /house\/promise-of-growth.yaml:2:11: .*'eror'/
assert log.contains("did you mean 'error'?")
assert log =~ /house\/promise-of-growth.yaml:4:1: unknown key 'scope'/
assert log =~ /house\/second.yaml:1:1: missing key/
assert log.contains('nothing was judged')
assert log.contains('MojoExecutionException')
assert !log.contains('\tat org.disclosurelint')
assert !new File(basedir, 'target/disclosure/disclosure-report.json').exists()
