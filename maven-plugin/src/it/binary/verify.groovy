def log = new File(basedir, 'build.log').text

assert log.contains('drafts/new-mill.txt: ')
assert log =~ /byte/
assert log.contains('MojoExecutionException')
assert !log.contains('PK\u0003\u0004')
