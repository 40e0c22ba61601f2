import groovy.json.JsonSlurper
import java.util.zip.ZipFile

def log = new File(basedir, 'build.log').text
def made = new File(basedir, 'target/disclosure/disclosure-evidence.zip')
def again = new File(basedir, 'again/disclosure-evidence.zip')

// 1: what was judged, by what, and with what result.
assert log =~ /evidence: target\/disclosure\/disclosure-evidence.zip, \d+ parts; 1 draft as of 2026-03-10: .*\(recorded; this goal fails for none\)/
def zip = new ZipFile(made)
def text = { zip.getInputStream(zip.getEntry(it)).text }
def manifest = new JsonSlurper().parseText(text('manifest.json'))
assert manifest.rulePacks*.name.contains('us-securities')
assert text('drafts/drafts/new-mill.txt') == new File(basedir, 'drafts/new-mill.txt').text
assert text('rules-in-force/us-securities/unqualified-forward-looking-statement.txt').contains('disclosure.yml:3')
assert text('rules/us-securities/unqualified-forward-looking-statement.yaml').contains('to: error')
assert new JsonSlurper().parseText(text('reports/disclosure-report.json')).drafts[0].results*.outcome.containsAll(['passed', 'notApplicable'])
zip.close()

// 2: the hash is told, kept beside, and right.
def hash = java.security.MessageDigest.getInstance('SHA-256').digest(made.bytes).encodeHex().toString()
assert log.contains("SHA-256 of the pack:         $hash")
assert new File(basedir, 'target/disclosure/disclosure-evidence.zip.sha256').text == "$hash  disclosure-evidence.zip\n"
assert log =~ /all \d+ parts are as its manifest says, and of the hash beside it/

// 3: with the same day, the same bytes.
assert again.bytes == made.bytes

// 4 and 5
assert log =~ /1 difference in again\/disclosure-evidence.zip: the pack: its SHA-256 is $hash, expected was 0+/
assert log =~ /drafts\/new-mill.txt: no whole zip file: it is cut off, or something stands behind its end/
assert !log.contains('\tat org.disclosurelint')
