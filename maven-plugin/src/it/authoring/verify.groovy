import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text

// 1: what was read, and how the rules fare.
assert log.contains('read house 1.0.0: 2 rules, 4 examples')
assert log.contains('no problem found')
assert log =~ /rule +severity +found in +silent on/
assert log =~ /promise-of-growth +error +1 example +1 example/
assert log.contains('4 examples of 2 rules hold')

// 2: every problem of every file, as a compiler would print it.
assert log =~ /broken\/promise-of-growth.yaml:2:11: .*'eror'/
assert log =~ /broken\/promise-of-growth.yaml:\d+:8: .*'hose'/
assert log.contains("did you mean 'house'?")
assert log.contains('rules as they stand cannot be used')

// 3: marks that the rule does not find.
assert log.count('failing/hype.yaml:15:9: the rule finds nothing in this example') == 2
assert log =~ /(?m)  a \[\[game changer]]\.\n.* {10}\^{12}$/

// 4: what was expected and what was found, and a rule that no example fires.
assert log =~ /hype +warning +2 examples +2 examples +2 examples fail/
assert log =~ /promise +error +0 examples +2 examples +no example fires it, 1 example fails/
assert log.contains("expected: a finding at 'game changer'")
assert log =~ /failing\/hype.yaml:18:5: the rule finds 'Revolutionary' in an example that complies/
assert log.contains('3 of 6 examples of 2 rules do not hold; no example fires promise')
assert log.contains('MojoFailureException')

// 5: what the change of rules does to the archive; nothing is left of the older rules, and no file of the repository changed.
def impact = new JsonSlurper().parse(new File(basedir, 'target/disclosure/disclosure-impact.json'), 'UTF-8')
assert impact.older.against.startsWith('before-counsel-came (commit ')
assert impact.summary == [drafts: 2, changed: 2, noLongerPass: 1, nowPass: 0, new: 1, gone: 0, severity: 1]
assert impact.drafts*.path == ['archive/new-mill.txt', 'archive/second-shift.txt']
assert impact.drafts[0].changes[0].was == 'note'
assert impact.drafts[1].changes[0].rule == 'hype'
assert log =~ /archive\/new-mill.txt: passed \(1 note\), now fails \(1 error\)/
assert log =~ /severity +12:38 +note to error +promise-of-growth/
assert log.contains('2 drafts, 2 with changes: 1 no longer pass, 0 now pass; 1 finding new, 0 gone, 1 of another severity')
def page = new File(basedir, 'target/disclosure/disclosure-impact.html').text
assert page.contains('archive/new-mill.txt') && page.contains('&#39;revolutionary&#39; is hype')
assert !new File(basedir, 'target/disclosure/older-rules').exists()

// 6 and 7: the same by the older pack alone; what changes a rule that it does not hold changes nothing.
['older-folder', 'older-jar'].each {
    def one = new JsonSlurper().parse(new File(basedir, "target/${it}/disclosure-impact.json"), 'UTF-8')
    assert one.summary == [drafts: 2, changed: 1, noLongerPass: 1, nowPass: 0, new: 0, gone: 0, severity: 1]
    assert one.drafts[0].changes[0].was == 'note'
}

// 8 to 10: all rules, a line each; one rule, value by value; a slip.
assert log =~ /off +hype: Hype \(branch\/pack.yaml:10: The branch writes for the trade/
assert log =~ /error +promise-of-growth: Promise of growth \(changed: message at branch\/pack.yaml:8, remedy at/
assert log =~ /remedy: Ask the treasurer of the branch for the reasons/
assert log =~ /no longer, since branch\/pack.yaml:9: Say what is expected, and why/
assert log.contains("unknown rule 'hypes'") && log.contains("did you mean 'hype'?")

// 11: every parameter.
assert log.contains('stands for the pack of the same name')

assert !log.contains('\tat org.disclosurelint')
