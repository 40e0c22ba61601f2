def log = new File(basedir, 'build.log').text
def page = new File(basedir, 'target/site/disclosure-report.html').text

assert page.contains('<h1>Disclosure</h1>')
assert page =~ /1 draft, \d+ rules, as of 2026-03-10: /
assert page.contains('drafts/new &amp; old mill.txt</h2>')
assert page =~ /(?s)<th>Severity<\/th>.*<td[^>]*>unqualified-forward-looking-statement<\/td>/
assert page.contains('Not applicable') && page.contains('Passed: ')
assert page.contains('href="disclosure-report-files/disclosure-report.html"')
assert new File(basedir, 'target/site/disclosure-report-files/disclosure-report.html').text.contains('drafts/new &amp; old mill.txt')

// Findings stop no site.
assert log.contains('BUILD SUCCESS')
assert new File(basedir, 'target/reports/disclosure-report.html').exists()
assert log.contains('report: target/reports/disclosure-report.html')
assert !log.contains('\tat org.disclosurelint')
