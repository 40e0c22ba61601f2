import java.util.zip.ZipFile

def log = new File(basedir, 'build.log').text
assert log =~ /annotated: target\/disclosure\/annotated\/drafts\/second-mill\.docx, \d+ comments/
assert log.contains('1 draft is not kept in Word')

def copy = new File(basedir, 'target/disclosure/annotated/drafts/second-mill.docx')
def again = new File(basedir, 'target/again/annotated/target/disclosure/annotated/drafts/second-mill.docx')
assert copy.bytes == again.bytes

def part = { file, name -> new ZipFile(file).withCloseable { zip -> zip.getInputStream(zip.getEntry(name)).getText('UTF-8') } }
def comments = part(copy, 'word/comments.xml')
def ids = (comments =~ /<w:comment [^>]*w:id="(\d+)"/).collect { it[1] }
assert ids.toUnique() == ids
assert comments.count('w:author="R. Vale"') == 1
assert comments.count('w:author="DisclosureLint"') == ids.size() - 1 && ids.size() > 4
assert comments.contains('To clear: ')

def text = part(copy, 'word/document.xml')
ids.each { id ->
    def start = text.indexOf('<w:commentRangeStart w:id="' + id + '"/>')
    def end = text.indexOf('<w:commentRangeEnd w:id="' + id + '"/>')
    assert start > 0 && end > start && text.indexOf('<w:commentReference w:id="' + id + '"/>') > end
}
assert text.contains('<w:delText xml:space="preserve">hopes to double</w:delText>')
assert !part(new File(basedir, 'drafts/second-mill.docx'), 'word/comments.xml').contains('DisclosureLint')
assert !log.contains('\tat org.disclosurelint')
