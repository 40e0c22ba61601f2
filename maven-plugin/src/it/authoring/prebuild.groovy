import java.util.jar.JarEntry
import java.util.jar.JarOutputStream
import org.disclosurelint.maven.QuietGit
import org.eclipse.jgit.api.Git

// The pack as it was: on another branch of the repository, committed and then changed.
QuietGit.'in'() // nobody's own git configuration is read or written
def rule = new File(basedir, 'house/promise-of-growth.yaml')
def now = rule.text
rule.text = now.replace('severity: error', 'severity: note')
Git.init().setDirectory(basedir).call().withCloseable { git ->
    git.add().addFilepattern('house').call()
    git.commit().setMessage('The rules as they were').setAuthor('Ada Quill', 'ada.quill@larkspur.example')
            .setCommitter('Ada Quill', 'ada.quill@larkspur.example').setSign(false).call()
    git.branchCreate().setName('before-counsel-came').call()
}
rule.text = now
new File(basedir, 'house/hype.yaml').text = new File(basedir, 'failing/hype.yaml').text
        .replace('  - |\n    The mill is\n    a [[game changer]].\n', '').replace('  - A Revolutionary War fort.\n', '')

// The pack as it was, once more: as a folder and as a jar, of an older version, without the rule that the branch switches off.
def older = new File(basedir, 'older/house')
older.mkdirs()
new File(older, 'pack.yaml').text = new File(basedir, 'house/pack.yaml').text.replace('1.0.0', '0.9.0')
new File(older, rule.name).text = now.replace('severity: error', 'severity: note')
new JarOutputStream(new FileOutputStream(new File(basedir, 'older/house.jar'))).withCloseable { jar ->
    older.eachFile { file ->
        jar.putNextEntry(new JarEntry('org/disclosurelint/packs/house/' + file.name))
        jar.write(file.bytes)
    }
}
true
